import { expect, test } from 'vitest'
import { safeJson } from '../../src/text/json.js'
import { ownEntry } from '../../src/text/own.js'

test('what a terminal obeys and what ends a line for some readers is escaped, and means the same', () => {
  const value = { text: 'a\u007fb\u0085c\u009bd\u009fe\u2028f\u2029g', plain: '\u00a0é\u2027' }
  const written = safeJson(value)
  expect(written).toBe('{"text":"a\\u007fb\\u0085c\\u009bd\\u009fe\\u2028f\\u2029g","plain":"\u00a0é\u2027"}')
  expect(JSON.parse(written)).toEqual(value)
  expect(safeJson([1], 2)).toBe('[\n  1\n]')
})

test('a word that every object has is no entry of a table', () => {
  const table = { ferry: 1 }
  expect(ownEntry(table, 'ferry')).toBe(1)
  for (const word of ['constructor', 'toString', 'hasOwnProperty', 'pier'])
    expect(ownEntry(table, word)).toBeUndefined()
})
