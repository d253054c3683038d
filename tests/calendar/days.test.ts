import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dateOfNumber,
  dayNumber,
  isDate,
  isoWeekOf,
  mondayOf,
  monthLength,
  readDate,
  weekdayOf,
  weeksInYear,
  writeDate,
} from '../../src/calendar/days.js'

const epoch = new Temporal.PlainDate(1970, 1, 1)
const numbers = fc.integer({ min: -1_500_000, max: 1_500_000 })
const plainDate = (number: number) => epoch.add({ days: number })

describe('days agree with Temporal', () => {
  test('a number becomes the same day, and comes back', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const { year, month, day } = plainDate(number)
        expect(dateOfNumber(number)).toEqual({ year, month, day })
        expect(dayNumber(year, month, day)).toBe(number)
      }),
    )
  })
  test('weekdays, weeks and month lengths', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const date = plainDate(number)
        expect(weekdayOf(number)).toBe(date.dayOfWeek)
        expect(isoWeekOf(number)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear })
        expect(mondayOf(isoWeekOf(number))).toBe(number - date.dayOfWeek + 1)
        expect(monthLength(date.year, date.month)).toBe(date.daysInMonth)
      }),
    )
  })
  test('months are counted over year ends', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -500, max: 500 }), (number, count) => {
        const from = plainDate(number)
        const to = from.with({ day: 1 }).add({ months: count })
        expect(addMonths(from.year, from.month, count)).toEqual({ year: to.year, month: to.month })
      }),
    )
  })
})

test.each([
  [2023, 2, 29, false],
  [2024, 2, 29, true],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2024, 2, 30, false],
  [2024, 13, 1, false],
  [2024, 0, 1, false],
  [2024, 4, 31, false],
  [2024, 1, 0, false],
  [2024, 1.5, 1, false],
  [2024.5, 1, 1, false],
  [2024, 1, 1.5, false],
  [2024, 12, 31, true],
  [2024, 12, 32, false],
])('isDate(%i, %d, %i) is %s', (year, month, day, expected) => {
  expect(isDate(year, month, day)).toBe(expected)
})

test('a day is written in full and read back', () => {
  expect(writeDate({ year: 79, month: 8, day: 24 })).toBe('0079-08-24')
  expect(writeDate({ year: -43, month: 3, day: 15 })).toBe('-0043-03-15')
  expect(readDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  expect(readDate('-0043-03-15')).toEqual({ year: -43, month: 3, day: 15 })
  expect(readDate('2023-02-29')).toBeNull()
  expect(readDate('2024-2-9')).toBeNull()
})

test('some years have 53 weeks', () => {
  expect([2015, 2016, 2020, 2021].map(weeksInYear)).toEqual([53, 52, 53, 52])
})
