import { expect, test } from 'vitest'
import { knownNames } from '../../src/tag/knowledge.js'
import { listedOrganizations } from '../../src/tag/lexicon/listed-organizations.js'
import { knownThings } from '../../src/tag/lexicon/things.js'
import { type Entry, phrasesOf } from '../../src/tag/phrases.js'
import { lexiconWords } from '../../src/tag/words.js'

const entries: readonly Entry<number>[] = [
  ['Olt', 1],
  ['Olt Valley Mill', 2],
  ['Olt Valley', 3],
  ['Olt Valley', 4],
  ['Old Mill', 5],
  ['O', 6],
  ['O Valley', 7],
  ['U.S. Army', 8],
  ['9th Mill', 9],
  ['24', 10],
  ['Élan', 11],
  ['al-Rou', 12],
  ['"Quoted" Mill', 13],
  ["O'Rou", 14],
  [' Set Apart', 15],
]

/** What begins with a word: the longer first, of equal ones the first. */
const CASES: readonly (readonly [first: string, values: readonly number[]])[] = [
  ['Olt', [2, 3, 4, 1]],
  ['Old', [5]],
  ['O', [7, 6]],
  ['U.S.', [8]],
  ['9th', [9]],
  ['24', [10]],
  ['Élan', [11]],
  ['al-Rou', [12]],
  ['"', [13]],
  ["O'Rou", [14]],
  ['Set', [15]],
]

test.each(CASES)('what begins with %s', (first, values) => {
  const phrases = phrasesOf(entries)
  const valuesOf = (word: string): readonly number[] | undefined => phrases.get(word)?.map(({ value }) => value)
  expect(valuesOf(first)).toEqual(values)
  // Asked again, when all others have been asked for.
  for (const [other] of CASES) phrases.get(other)
  expect(valuesOf(first)).toEqual(values)
})

test.each(['Olten', 'ol', '', 'olt', 'Valley', 'e', 'É', '2', "O'"])('nothing begins with "%s"', (word) => {
  expect(phrasesOf(entries).get(word)).toBeUndefined()
})

test('words are compared in the form that is asked for', () => {
  const phrases = phrasesOf(entries, (word) => word.toLowerCase())
  expect(phrases.get('olt')?.map(({ words }) => words)).toEqual([
    ['olt', 'valley', 'mill'],
    ['olt', 'valley'],
    ['olt', 'valley'],
    ['olt'],
  ])
  expect(phrases.get('Olt')).toBeUndefined()
})

test('every name of the lexicons is found by its first word', () => {
  const names = [...listedOrganizations().map(([name]) => name), ...knownThings]
  const isFound = (words: readonly string[]): boolean =>
    knownNames.get(words[0] ?? '')?.some((phrase) => phrase.words.join(' ') === words.join(' ')) ?? false
  expect(names.length).toBeGreaterThan(1000)
  expect(names.filter((name) => !isFound(lexiconWords(name)))).toEqual([])
})
