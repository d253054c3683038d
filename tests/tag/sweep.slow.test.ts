import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { foldName } from '../../src/gazetteer/fold.js'
import { documentOf } from './documents.js'

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`sweep/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const places = [...new Set(linesOf('places.txt'))]

/** In capitals "LA PAZ" and the like stand between other words in capitals: what is no name there cannot be told. */
const lostInCapitals: ReadonlySet<string> = new Set(['Andorra la Vella', 'Ho Chi Minh City', 'La Paz'])

const bare = (name: string): string => foldName(name).toLowerCase()

function isSeen(name: string, frame: string): boolean {
  const text = frame.replaceAll('X', name).replaceAll(/\bx\b/g, name.toUpperCase()).replace(' / ', '\n\n')
  return documentOf(text).names.some(({ kind, text: found }) => kind === 'place' && bare(found) === bare(name))
}

test.each(linesOf('frames.txt'))('no state, capital, province or great city is lost in "%s"', (frame) => {
  const wanted = frame.includes('HITS x') ? places.filter((name) => !lostInCapitals.has(name)) : places
  expect(wanted.filter((name) => !isSeen(name, frame))).toEqual([])
})
