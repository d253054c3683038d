import { expect, test } from 'vitest'
import { places } from '../../../src/recognise/places/index.js'
import { documentOf } from '../../tag/documents.js'

/** The region that a name of a text is put in. */
function regionOf(name: string, text: string): string | undefined {
  return places
    .recognise(documentOf(text), {})
    .find(({ mentions }) => mentions.some((mention) => mention.text === name))?.region
}

const told = 'A Lindsay man drowned near Peterborough on Monday, police said. Residents of Cambridge looked for him.'

test('towns lie in the state whose police tell of them', () => {
  expect(regionOf('Peterborough', `The Ontario Provincial Police were called. ${told}`)).toBe('Ontario')
  expect(regionOf('Peterborough', `The Norfolk police were called. ${told.replace('Lindsay', 'Norwich')}`)).toBe(
    'England',
  )
})

test('a paper is at home in the town that it is called after', () => {
  expect(regionOf('Hancock', 'The Hagerstown Herald reported that a Hancock woman was hurt on Monday.')).toBe(
    'Maryland',
  )
})
