import { expect, test } from 'vitest'
import { anyOf, type Part, patternSource } from '../../src/text/pattern.js'

const pattern = (template: TemplateStringsArray, ...parts: readonly Part[]): RegExp =>
  new RegExp(patternSource(template, parts), 'u')

test('of several words the longer is tried first, words of one length in order, each once', () => {
  expect(anyOf(['may', 'june', 'may', 'april', 'dust', 'august'])).toBe('(?:august|april|dust|june|may)')
  expect(anyOf(['U.S.', 'a b'])).toBe('(?:U\\.S\\.|a\\s{1,20}b)')
})

test.each([
  ['on May 3', 'May 3'],
  ['on May\n 3.', 'May\n 3'],
  ['on Mayor 3', undefined],
  ['dismay 3', undefined],
  ['May 33', undefined],
  ['May3', undefined],
])('"May 3" in %j: %j', (text, expected) => {
  expect(text.match(pattern`${['May', 'June']} 3`)?.[0]).toBe(expected)
})

test.each([
  ['mid May', 'mid May'],
  ['midMay', 'midMay'],
  ['mid  \t May', 'mid  \t May'],
])('a blank with a question mark may be left out: %j', (text, expected) => {
  expect(text.match(pattern`mid ?${/May/}`)?.[0]).toBe(expected)
})

test('a string is put in as it is', () => {
  expect('nine ships'.match(pattern`${'[a-z]+'} ships`)?.[0]).toBe('nine ships')
})
