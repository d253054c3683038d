import { expect, test } from 'vitest'
import { documentOf } from './documents.js'

const placesOf = (text: string): readonly string[] =>
  documentOf(text)
    .names.filter(({ kind }) => kind === 'place')
    .map((name) => name.text)

test.each<[string, string[]]>([
  ['The fair in Hammond, Indiana, opened on Monday.', ['Hammond', 'Indiana']],
  ['Doctors saw cases in Oslo, Bergen and Hamar.', ['Oslo', 'Bergen', 'Hamar']],
  ['Crews worked across North Dallas on Monday.', ['North Dallas']],
  ["The ferry to Martha's Vineyard was late.", ["Martha's Vineyard"]],
  ['Farmers in New South Wales (NSW) sold up. The NSW government paid.', ['New South Wales', 'NSW', 'NSW']],
  [
    'The order covers these counties: Rogaland, Telemark, Oslo, Vestfold, Nordland and Troms.',
    ['Rogaland', 'Telemark', 'Oslo', 'Vestfold', 'Nordland', 'Troms'],
  ],
])('places in: %s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

test.each([
  'Two people fell ill with West Nile virus.',
  'The strain A/Victoria/361/2011 is in the vaccine.',
  'It cost them US$460 million in fines.',
])('no place in: %s', (text) => {
  expect(placesOf(text)).toEqual([])
})
