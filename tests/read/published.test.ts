import { expect, test } from 'vitest'
import { isDay, readDay, readWrittenDay } from '../../src/read/published.js'

test.each([
  ['2025-02-05', '2025-02-05'],
  [' 2024-02-29 ', '2024-02-29'],
  ['2025-02-05T23:59:59-05:00', '2025-02-05'],
  ['2025-02-05T23:59:59.123Z', '2025-02-05'],
  ['2025-02-05 10:00', '2025-02-05'],
  ['20250205', null],
  ['2025-02-30', null],
  ['2023-02-29', null],
  ['1900-02-29', null],
  ['2025-13-40', null],
  ['0000-01-01', null],
  ['2025-00-10', null],
  ['2025-02-05T25:00', null],
  ['2025-02-05x', null],
  ['2025-2-5', null],
  ['', null],
])('readDay(%j) is %j', (value, day) => {
  expect(readDay(value)).toBe(day)
})

test.each([
  ['20250205', '2025-02-05'],
  ['20250205T101500Z', '2025-02-05'],
  ['20250205101500', '2025-02-05'],
  ['2025/02/05', '2025-02-05'],
  ['2025/2/5 10:00', '2025-02-05'],
  ['Wed, 05 Feb 2025 10:00:00 GMT', '2025-02-05'],
  ['5 February 2025', '2025-02-05'],
  ['Feb. 5, 2025', '2025-02-05'],
  ['Wednesday, February 5, 2025 - 10:00', '2025-02-05'],
  ['Wed Feb 05 10:00:00 UTC 2025', '2025-02-05'],
  ['25/02/2025', '2025-02-25'],
  ['02/25/2025 10:00', '2025-02-25'],
  ['05/05/2025', '2025-05-05'],
  ['30/02/2025', null],
  ['02/05/2025', null],
  ['2882015', null],
  ['20251340', null],
  ['31 April 2025', null],
  ['soon', null],
])('readWrittenDay(%j) is %j', (value, day) => {
  expect(readWrittenDay(value)).toBe(day)
})

test('every fourth year is a leap year, but not every hundredth', () => {
  expect([2000, 2023, 2024, 2100].filter((year) => isDay(year, 2, 29))).toEqual([2000, 2024])
})
