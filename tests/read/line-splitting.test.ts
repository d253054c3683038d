import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from '../../src/read/lines.js'
import { chunked, collected } from './bytes.js'

test('lines are those of the whole, however its bytes are cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', 'é') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const lines = await collected(splitLines(chunked(Buffer.from(text), size), 1000))
        const expected = text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n')
        expect(lines.map(({ bytes }) => bytes?.toString())).toEqual(expected)
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, i) => i + 1))
      },
    ),
  ))

test('a line above the limit is not kept', async () => {
  const lines = await collected(splitLines(chunked(Buffer.from('aaaaa\nbb\ncccccc'), 2), 4))
  expect(lines.map(({ bytes }) => bytes?.toString() ?? null)).toEqual([null, 'bb', null])
})
