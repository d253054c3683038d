import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  grains,
  intervalOf,
  isTimexValue,
  nearestWeekday,
  readCalendarValue,
  shiftDay,
  valueAt,
} from '../../src/calendar/timex.js'

const epoch = new Temporal.PlainDate(1970, 1, 1)
const plainDate = (number: number) => epoch.add({ days: number })
const numberOf = (date: Temporal.PlainDate): number => epoch.until(date).days
/** From the year 1000 to 2999. */
const days = fc.integer({ min: -354_285, max: 376_199 })

describe('values', () => {
  test('a value of any grain covers the day that it was made from, and is read back as that grain', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...grains.filter((grain) => grain !== 'weekend')), (day, grain) => {
        const value = valueAt(grain, day)
        const read = readCalendarValue(value)
        expect(read?.grain).toBe(grain)
        expect(read?.days?.from).toBeLessThanOrEqual(day)
        expect(read?.days?.to).toBeGreaterThanOrEqual(day)
        expect(valueAt(grain, read?.days?.from ?? 0)).toBe(value)
        expect(valueAt(grain, read?.days?.to ?? 0)).toBe(value)
        expect(valueAt(grain, (read?.days?.to ?? 0) + 1)).not.toBe(value)
      }),
    )
  })

  test('intervals of months, years and weeks agree with Temporal', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plainDate(day)
        const month = date.with({ day: 1 })
        expect(intervalOf(valueAt('month', day))).toEqual({
          from: month.toString(),
          to: month.add({ months: 1 }).subtract({ days: 1 }).toString(),
        })
        expect(intervalOf(valueAt('year', day))).toEqual({
          from: date.with({ month: 1, day: 1 }).toString(),
          to: date.with({ month: 12, day: 31 }).toString(),
        })
        const monday = date.subtract({ days: date.dayOfWeek - 1 })
        expect(intervalOf(valueAt('week', day))).toEqual({
          from: monday.toString(),
          to: monday.add({ days: 6 }).toString(),
        })
      }),
    )
  })

  test('shifting agrees with Temporal, ends of months included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const date = plainDate(day)
        expect(shiftDay(day, 'day', count)).toBe(numberOf(date.add({ days: count })))
        expect(shiftDay(day, 'week', count)).toBe(numberOf(date.add({ weeks: count })))
        expect(shiftDay(day, 'month', count)).toBe(numberOf(date.add({ months: count })))
        expect(shiftDay(day, 'year', count)).toBe(numberOf(date.add({ years: count })))
      }),
    )
  })

  test('the nearest weekday is that weekday, on the right side and within a week', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const past = nearestWeekday(day, weekday, 'past')
        const future = nearestWeekday(day, weekday, 'future')
        expect(plainDate(past).dayOfWeek).toBe(weekday)
        expect(plainDate(future).dayOfWeek).toBe(weekday)
        expect(day - past).toBeGreaterThanOrEqual(0)
        expect(day - past).toBeLessThan(7)
        expect(future - past).toBe(past === day ? 0 : 7)
      }),
    )
  })

  test.each([
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-W51', '2024-12-16', '2024-12-22'],
    ['2020-W53-WE', '2021-01-02', '2021-01-03'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2024-SU', '2024-06-01', '2024-08-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2024-12-24T09:30', '2024-12-24', '2024-12-24'],
    ['2024-12-24T15:11Z', '2024-12-24', '2024-12-24'],
    ['2024-12-24TNI', '2024-12-24', '2024-12-24'],
    ['BC0044', '-0043-01-01', '-0043-12-31'],
    ['0079', '0079-01-01', '0079-12-31'],
  ])('%s covers %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to })
  })

  test.each(['XXXX-10-05', 'XXXX-WXX-5', 'XXXX', 'P3M', 'PT2.5H', 'PXDE', 'P1Q', 'PAST_REF', 'XXXX-XX-XXT06:00'])(
    '%s is a value that covers no known days',
    (value) => {
      expect(isTimexValue(value)).toBe(true)
      expect(intervalOf(value)).toBeNull()
    },
  )

  test.each(['2023-02-30', '2024-13', '2021-W53', '2024-Q5', 'P', 'PT', 'P3H', 'soon', '2024-12T09:30', ''])(
    '"%s" is no value',
    (value) => {
      expect(isTimexValue(value)).toBe(false)
    },
  )
})
