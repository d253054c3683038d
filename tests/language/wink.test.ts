import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Model, WinkMethods } from 'wink-nlp'
import { createWinkModel } from '../../src/language/wink-model.js'
import { createWinkReader } from '../../src/language/wink-reader.js'

const require = createRequire(import.meta.url)
const winkNLP = require('wink-nlp') as (model: Model, pipes: readonly string[]) => WinkMethods
const own = createWinkModel()
const lazy = winkNLP(own.model, ['pos'])
const original = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos'])

function readBy({ readDoc, its }: WinkMethods, text: string) {
  const tokens = readDoc(text).tokens()
  return [tokens.out(its.value), tokens.out(its.pos), tokens.out(its.lemma as unknown as typeof its.value)]
}

test.each([
  'The minister has not said where the 1,200 troops were flying on Monday.',
  "They can't have thought that it'd happen again; Zorblaxian officials won't say who's to blame.",
  'An e-mail to press@example.org of Jan. 3rd (at 5:30 p.m.) cost $5.2m — or 40%!',
  'constructor __proto__ toString hasOwnProperty length push valueOf were words of the text',
  'Ünïcode “quotes” naïve café – œuvre 日本 \u00a0 \n\n\n :) #tag @user https://example.org/a?b=c',
])('the packed model says what the package says: %s', (text) => {
  expect(readBy(lazy, text)).toEqual(readBy(original, text))
  // Also when every word has its place already.
  expect(readBy(lazy, text)).toEqual(readBy(original, text))
})

test('a word is listed as it is written in the list, and strangers are counted once', () => {
  expect(['said', 'constructor', 'zorblaxian', '__proto__'].map(own.isListed)).toEqual([true, true, false, false])
  const before = own.strangers()
  lazy.readDoc('qxzvjqk').tokens().out()
  lazy.readDoc('qxzvjqk').tokens().out()
  expect(own.strangers()).toBe(before + 1)
})

test.each([
  'The minister has not said where the 1,200 troops were flying on Monday; the minister said so.',
  "They can't have thought that it'd happen again; officials in Zorblax won't say who's to blame, dont they?",
  'An e-mail to press@example.org of Jan. 3rd (at 5:30 p.m.) cost $5.2m - or 40%!\nThe next line\n\n\tbegins here',
  '"Tarn\'s\' men" left Tarn\'s. "U.S.-led" - constructor __proto__ a\u00a0b \u00a0 c  d',
])('texts are read as the library reads them: %s', (text) => {
  const reader = createWinkReader(createWinkModel().model)
  const words = reader.wordsOf(text)
  const tags = reader.tagsOf(words)
  const readings = words.map((word, i) => reader.readingOf(word, tags[i] as number))
  const [values, parts, lemmas] = readBy(original, text) as [string[], string[], (string | undefined)[]]
  expect(words.map(({ value }) => value)).toEqual(values)
  expect(readings.map(({ pos }) => pos)).toEqual(parts)
  expect(readings.map(({ lemma }) => lemma)).toEqual(lemmas.map((lemma, i) => (lemma ?? values[i])?.toLowerCase()))
  // What has been met is not asked again.
  expect(reader.wordsOf(text)).toEqual(words)
})
