import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnsOf, cutEnd, cutMiddle, cutStart } from '../../../src/write/text/columns.js'

test('columns are counted as string-width counts them', () => {
  const character = fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCharCode(code))
  const printable = fc.array(character).map((characters) => characters.join('').replace(/\p{C}/gu, ''))
  fc.assert(fc.property(printable, (text) => columnsOf(text) === stringWidth(text)))
  for (let code = 0x20; code < 0x2100; code++) {
    const text = String.fromCharCode(code)
    if (!/\p{C}/u.test(text)) expect([text, columnsOf(text)]).toEqual([text, stringWidth(text)])
  }
})

test('a text is cut at blanks, with … where something was left out', () => {
  const text = 'Rescue teams reached the village at dawn'
  expect(cutEnd(text, 20)).toBe('Rescue teams…')
  expect(cutStart(text, 20)).toBe('…village at dawn')
  expect(cutMiddle(text, 30)).toBe('Rescue teams … at dawn')
  expect(cutMiddle(text, 40)).toBe(text)
})

test('a cut text keeps to its columns', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
      for (const cut of [cutEnd, cutStart, cutMiddle])
        expect(columnsOf(cut(text, columns))).toBeLessThanOrEqual(columns)
    }),
  )
})
