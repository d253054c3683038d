import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Model, WinkMethods } from 'wink-nlp'
import { createWinkModel } from '../../src/language/wink-model.js'

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
