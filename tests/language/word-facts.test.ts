import { expect, test } from 'vitest'
import { askedOnce, factsOf } from '../../src/language/words/word-facts.js'

test('a word has the same facts wherever it stands', () => {
  expect(factsOf('harbour')).toBe(factsOf(`the harbour`.slice(4)))
  expect(factsOf('Harbour').lower).toBe('harbour')
})

test('a question is asked once of a word, whatever the answer', () => {
  const asked: string[] = []
  const isLong = askedOnce((lower) => {
    asked.push(lower)
    return lower.length > 5 ? lower.length : null
  })
  const answers = ['quay', 'harbour', 'quay', 'harbour'].map((word) => isLong({ facts: factsOf(word) }))
  expect(answers).toEqual([null, 7, null, 7])
  expect(asked).toEqual(['quay', 'harbour'])
})

test('more words than are kept have their own facts all the same', () => {
  const length = askedOnce((lower) => lower.length)
  for (let i = 0; i < 45_000; i++) {
    const word = `word${i}`
    if (length({ facts: factsOf(word) }) !== word.length) throw new Error(word)
  }
  expect(length({ facts: factsOf('word7') })).toBe(5)
})
