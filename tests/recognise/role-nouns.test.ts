import { expect, test } from 'vitest'
import type { PartOfSpeech, Token } from '../../src/language/document.js'
import { factsOf } from '../../src/language/words/word-facts.js'
import { areOneRole } from '../../src/recognise/people/one-role.js'
import { isRoleNoun } from '../../src/recognise/people/role-nouns.js'

const token = (text: string, pos: PartOfSpeech): Token => ({
  start: 0,
  end: text.length,
  text,
  index: 0,
  lower: text.toLowerCase(),
  lemma: text.toLowerCase(),
  pos,
  facts: factsOf(text),
})

test.each(['NOUN', 'PROPN', 'ADJ', 'X'] as const)(
  'a minister is one, also where the tagger takes the word for %s',
  (pos) => {
    expect(isRoleNoun(token('minister', pos))).toBe(true)
    expect(isRoleNoun(token('Gen.', pos))).toBe(true)
    expect(isRoleNoun(token('pier', pos))).toBe(false)
  },
)

test.each(['VERB', 'ADP', 'DET'] as const)('a word taken for %s is at the head of no role', (pos) => {
  expect(isRoleNoun(token('minister', pos))).toBe(false)
})

test('words that end like a role are one as nouns only, and some are none', () => {
  expect(isRoleNoun(token('dendrologist', 'NOUN'))).toBe(true)
  expect(isRoleNoun(token('dendrologist', 'PROPN'))).toBe(false)
  expect(isRoleNoun(token('roman', 'NOUN'))).toBe(false)
  expect(isRoleNoun(undefined)).toBe(false)
})

test('what is a title before a name is a role', () => {
  expect(isRoleNoun(token('Sheriff', 'PROPN'))).toBe(true)
  expect(isRoleNoun(token('Councillor', 'PROPN'))).toBe(true)
  expect(isRoleNoun(token('Excellency', 'PROPN'))).toBe(false)
})

test.each([
  ['senator', 'senator', true],
  ['senator', 'lawmaker', true],
  ['baker', 'baker', true],
  ['senator', 'baker', false],
  ['baker', 'senator', false],
])('"%s" and "%s" may be one role: %s', (one, other, expected) => {
  expect(areOneRole(one, other)).toBe(expected)
})
