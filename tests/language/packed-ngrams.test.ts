import { expect, test } from 'vitest'
import { type NgramTable, openNgrams } from '../../src/language/which/packed-ngrams.js'

// The package lets nobody import it by its name.
const { ngramsData } = (await import(new URL('../../node_modules/eld/src/ngrams/small.js', import.meta.url).href)) as {
  readonly ngramsData: NgramTable
}
const packed = openNgrams()

test('the packed table says of every run of letters what the package says', () => {
  const grams = Object.keys(ngramsData.ngrams)
  expect(grams.length).toBeGreaterThan(50_000)
  expect(grams.filter((gram) => !isSame(packed.ngrams[gram], ngramsData.ngrams[gram]))).toEqual([])
})

test('it has the same languages, and nothing for what is in no language', () => {
  expect(packed.languages).toEqual(ngramsData.languages)
  expect(packed.type).toBe(ngramsData.type)
  for (const gram of ['', ' qqqq', 'constructor', '__proto__']) {
    expect(packed.ngrams[gram]).toEqual(Object.hasOwn(ngramsData.ngrams, gram) ? ngramsData.ngrams[gram] : undefined)
  }
})

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
