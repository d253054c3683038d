import { expect, test } from 'vitest'
import type { Token } from '../../src/language/document.js'
import { eachAt, gatherAt, holdsOne, markOf, placesOf } from '../../src/language/words/marks.js'
import { factsOf } from '../../src/language/words/word-facts.js'

const tokensOf = (text: string): readonly Token[] => {
  let start = 0
  return text.split(' ').map((word, index) => {
    const facts = factsOf(word)
    const token: Token = {
      start,
      end: start + word.length,
      text: word,
      index,
      lower: facts.lower,
      lemma: facts.lower,
      pos: 'X',
      facts,
    }
    start = token.end + 1
    return token
  })
}

test('a sentence holds the kinds of words that its words are of', () => {
  const [ship, sea] = [markOf((lower) => lower === 'ferry' || lower === 'tug'), markOf((lower) => lower === 'sea')]
  const tokens = tokensOf('A Ferry left the quay')
  expect([holdsOne(tokens, ship), holdsOne(tokens, sea)]).toEqual([true, false])
  const others = tokensOf('the sea took the tug')
  expect([holdsOne(others, ship), holdsOne(others, sea)]).toEqual([true, true])
  expect(holdsOne([], sea)).toBe(false)
})

test('the words of a kind are met where they stand, in order', () => {
  const vowel = markOf((lower) => /^[aeiou]/.test(lower))
  const tokens = tokensOf('Olt and a tug under Elm quay')
  expect(placesOf(tokens, vowel)).toEqual([0, 1, 2, 4, 5])
  const met: string[] = []
  eachAt(tokens, vowel, ({ text }, at) => met.push(`${at} ${text}`))
  expect(met).toEqual(['0 Olt', '1 and', '2 a', '4 under', '5 Elm'])
  expect(gatherAt(tokens, vowel, ({ text }, at) => (at < 3 ? [text] : []))).toEqual(['Olt', 'and', 'a'])
  expect(placesOf([], vowel)).toEqual([])
})
