import { expect, test } from 'vitest'
import type { Token } from '../../src/language/document.js'
import { holdsOne, markOf } from '../../src/language/words/marks.js'
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

test('there are no more kinds than a number has bits', () => {
  expect(() => {
    for (let i = 0; i < 32; i++) markOf(() => false)
  }).toThrow('more than 31')
})
