import { expect, test } from 'vitest'
import { locate } from '../../src/text/sorted.js'
import { contains, inReadingOrder, overlaps, spanOf } from '../../src/text/span.js'

const extent = (start: number, end: number) => ({ start, end })

test('a span holds exactly the characters between its ends', () => {
  expect(spanOf({ text: 'Nine died.' }, 5, 9)).toEqual({ start: 5, end: 9, text: 'died' })
})

test.each([
  [extent(2, 8), extent(2, 8), true, true],
  [extent(2, 8), extent(3, 7), true, true],
  [extent(2, 8), extent(1, 8), false, true],
  [extent(2, 8), extent(2, 9), false, true],
  [extent(2, 8), extent(7, 9), false, true],
  [extent(2, 8), extent(8, 9), false, false],
  [extent(2, 8), extent(0, 2), false, false],
])('%j and %j: holds %s, overlaps %s', (...row) => {
  const [outer, inner, holds, meets] = row
  expect(contains(outer, inner)).toBe(holds)
  expect(overlaps(outer, inner)).toBe(meets)
  expect(overlaps(inner, outer)).toBe(meets)
})

test('in reading order the first comes first, then the longer', () => {
  const list = [extent(4, 5), extent(2, 3), extent(2, 9), extent(0, 1)]
  expect([...list].sort(inReadingOrder)).toEqual([extent(0, 1), extent(2, 9), extent(2, 3), extent(4, 5)])
  expect(locate(list, (one) => [one]).map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 9],
    [2, 3],
    [4, 5],
  ])
})
