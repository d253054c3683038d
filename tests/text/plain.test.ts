import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainView } from '../../src/text/plain.js'

test('odd quotation marks, dashes and blanks become plain ones', () => {
  expect(plainView('“It’s 3–5 km,” he\u00a0said')).toBe('"It\'s 3-5 km," he said')
})

test('the plain view of any text is as long as the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainView(text).length === text.length))
})
