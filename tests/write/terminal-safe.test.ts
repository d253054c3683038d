import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terminalSafe } from '../../src/write/terminal-safe.js'

test.each([
  ['a\u001b[2Jb\u0007c\u0008d\re\u007f', 'a␛[2Jb␇c␈d␍e␡'],
  ['a\u009b31mb\u009d0;c\u009c', 'a<U+009B>31mb<U+009D>0;c<U+009C>'],
  ['to\u202egnp.exe\u2066x\u2069', 'to<RLO>gnp.exe<LRI>x<PDI>'],
  ['soft\u00adhyphen, zero\u200bwidth, \ufeffmark', 'soft<SHY>hyphen, zero<ZWSP>width, <BOM>mark'],
  ['Hangul \u3164\u115f\u1160\uffa0 fillers', 'Hangul <U+3164><U+115F><U+1160><U+FFA0> fillers'],
  ['Braille \u2800 blank, joiner \u034f', 'Braille <U+2800> blank, joiner <CGJ>'],
  ['selectors \u{e0100}\ufe00\u180b', 'selectors <U+E0100><U+FE00><U+180B>'],
  ['tags \u{e0001}\u{e0041}', 'tags <U+E0001><U+E0041>'],
  ['music \u{1d173}\u{1d159}', 'music <U+1D173><U+1D159>'],
  ['lines\u2028and\u2029paragraphs', 'lines<U+2028>and<U+2029>paragraphs'],
  ['half \ud83d pair, \uffff', 'half \ufffd pair, <U+FFFF>'],
  [
    'emoji \u{1f469}\u200d\u{1f692} \u2764\ufe0f \u{1f1f0}\u{1f1ea} 1\ufe0f\u20e3',
    'emoji \u{1f469}\u200d\u{1f692} \u2764\ufe0f \u{1f1f0}\u{1f1ea} 1\ufe0f\u20e3',
  ],
  ['joined a\u200db \u{1f469}\u200d.', 'joined a<ZWJ>b \u{1f469}<ZWJ>.'],
  ['مرحبا 日本 Bogota\u0301 \u0600١٢', 'مرحبا 日本 Bogota\u0301 \u0600١٢'],
])('%j is shown as %j', (text, shown) => {
  expect(terminalSafe(text)).toBe(shown)
})

const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Surrogate}\u2800]/u

test('of every code point the standard has, none that is unseen comes through alone', () => {
  const through: number[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    if (UNSEEN.test(terminalSafe(`a${String.fromCodePoint(code)}b`))) through.push(code)
  }
  expect(through).toEqual([])
})

test('what is safe stays so, and whatever is shown is seen but for what is within emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const shown = terminalSafe(text)
      expect(terminalSafe(shown)).toBe(shown)
      expect(shown.replace(/\p{Emoji}\ufe0f/gu, '').replace(/\p{Extended_Pictographic}\u200d/gu, '')).not.toMatch(
        UNSEEN,
      )
    }),
    { numRuns: 500, seed: 20250205 },
  )
})
