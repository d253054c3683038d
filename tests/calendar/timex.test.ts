import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { nearestWeekday } from '../../src/calendar/days.js'
import { grains, shiftDay } from '../../src/calendar/grains.js'
import { intervalOf, isTimexValue, readCalendarValue } from '../../src/calendar/read-timex.js'
import { valueAt } from '../../src/calendar/timex.js'

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

  test('intervals of all other grains agree with Temporal', () => {
    const firstMonth = { quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12_000 } as const
    fc.assert(
      fc.property(days, fc.constantFrom(...(Object.keys(firstMonth) as (keyof typeof firstMonth)[])), (day, grain) => {
        const date = plainDate(day)
        const months = date.year * 12 + date.month - 1
        const from = new Temporal.PlainDate(0, 1, 1).add({ months: months - (months % firstMonth[grain]) })
        const to = from.add({ months: firstMonth[grain] }).subtract({ days: 1 })
        expect(intervalOf(valueAt(grain, day))).toEqual({ from: from.toString(), to: to.toString() })
      }),
    )
  })

  test('a season is of three months from March on, and winter has the year of its December', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plainDate(day)
        const from = date.subtract({ months: date.month % 3 }).with({ day: 1 })
        const value = valueAt('season', day)
        expect(intervalOf(value)).toEqual({
          from: from.toString(),
          to: from.add({ months: 3 }).subtract({ days: 1 }).toString(),
        })
        expect(Number(value.slice(0, 4))).toBe(from.year)
      }),
    )
  })

  test('weeks at the turn of a year, the 53rd too, and weekends agree with Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 2999 }), fc.integer({ min: -6, max: 6 }), (year, offset) => {
        const date = new Temporal.PlainDate(year, 1, 1).add({ days: offset })
        const monday = date.subtract({ days: date.dayOfWeek - 1 })
        const week = `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
        expect(valueAt('week', numberOf(date))).toBe(week)
        expect(intervalOf(`${week}-WE`)).toEqual({
          from: monday.add({ days: 5 }).toString(),
          to: monday.add({ days: 6 }).toString(),
        })
        expect(readCalendarValue(`${date.yearOfWeek}-W53`) !== null).toBe(
          new Temporal.PlainDate(date.yearOfWeek ?? 0, 12, 28).weekOfYear === 53,
        )
      }),
    )
  })

  test('years before Christ, their decades, centuries and millennia hold the day that they were made from', () => {
    const before = fc.integer({ min: -4_000_000, max: -719_529 })
    const grains = fc.constantFrom('day', 'month', 'year', 'decade', 'century', 'millennium', 'season', 'quarter')
    fc.assert(
      fc.property(before, grains, (day, grain) => {
        const read = readCalendarValue(valueAt(grain, day))
        expect(read?.grain).toBe(grain)
        expect(read?.days?.from).toBeLessThanOrEqual(day)
        expect(read?.days?.to).toBeGreaterThanOrEqual(day)
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
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2024-W51-1', '2024-12-16', '2024-12-16'],
    ['2024-W51-7', '2024-12-22', '2024-12-22'],
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

  test.each([
    'XXXX-10-05',
    'XXXX-02-29',
    'XXXX-WXX-5',
    'XXXX-W10',
    'XXXX-W10-3',
    '2024-WXX',
    '2024-XX',
    'XXXX',
    'P3M',
    'PT2.5H',
    'PXDE',
    'P1Q',
    'PAST_REF',
    'XXXX-XX-XXT06:00',
  ])('%s is a value that covers no known days', (value) => {
    expect(isTimexValue(value)).toBe(true)
    expect(intervalOf(value)).toBeNull()
  })

  test.each([
    ['BC04', '-0499-01-01', '-0400-12-31'],
    ['BC00', '-0099-01-01', '0000-12-31'],
    ['BC2', '-2999-01-01', '-2000-12-31'],
    ['BC004', '-0048-01-01', '-0039-12-31'],
    ['00', '0001-01-01', '0099-12-31'],
    ['2', '2000-01-01', '2999-12-31'],
  ])('%s covers %s to %s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to })
  })

  test.each(['P21Y6M', 'PT2H25M3S', 'P1DT6H', 'P2W3D', 'P1Y'])('%s is a length in several units', (value) => {
    expect(isTimexValue(value)).toBe(true)
  })

  test.each([
    '2023-02-30',
    '2024-13',
    '2021-W53',
    '2024-W00',
    'XXXX-02-30',
    'XXXX-13-01',
    '2024-00',
    '2024-Q5',
    'P',
    'PT',
    'P3H',
    'P6M2Y',
    'P1YT',
    'PT',
    'soon',
    '2024-12T09:30',
    '',
  ])('"%s" is no value', (value) => {
    expect(isTimexValue(value)).toBe(false)
  })
})
