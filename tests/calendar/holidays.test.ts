import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfNumber, dayNumber, weekdayOf, writeDate } from '../../src/calendar/days.js'
import { easterSunday, orthodoxEaster } from '../../src/calendar/easter.js'
import { hanukkah, passover, roshHashanah } from '../../src/calendar/hebrew.js'
import { holidayNames, holidaysIn } from '../../src/calendar/holidays.js'
import { islamicDaysIn } from '../../src/calendar/islamic.js'
import { diwali, lunarNewYear, midAutumn } from '../../src/calendar/lunar-festivals.js'

const written = (day: number): string => writeDate(dateOfNumber(day))
const valueIn = (name: string, year: number): string | undefined => holidaysIn(name, year)[0]?.value

/** The month and day of a day in another calendar, as ICU has it. */
function inCalendar(calendar: string, day: number): string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const parts = Object.fromEntries(format.formatToParts(day * 86_400_000).map(({ type, value }) => [type, value]))
  return `${parts.day} ${parts.month}`
}

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [1989, '1989-03-26'],
  [2000, '2000-04-23'],
  [2001, '2001-04-15'],
  [2002, '2002-03-31'],
  [2003, '2003-04-20'],
  [2004, '2004-04-11'],
  [2005, '2005-03-27'],
  [2006, '2006-04-16'],
  [2007, '2007-04-08'],
  [2008, '2008-03-23'],
  [2009, '2009-04-12'],
  [2010, '2010-04-04'],
  [2011, '2011-04-24'],
  [2012, '2012-04-08'],
  [2013, '2013-03-31'],
  [2014, '2014-04-20'],
  [2015, '2015-04-05'],
  [2016, '2016-03-27'],
  [2017, '2017-04-16'],
  [2018, '2018-04-01'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2027, '2027-03-28'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2285, '2285-03-22'],
])('Easter %i is %s', (year, date) => {
  expect(written(easterSunday(year))).toBe(date)
})

test.each([
  [1990, '1990-04-15'],
  [1999, '1999-04-11'],
  [2010, '2010-04-04'],
  [2013, '2013-05-05'],
  [2016, '2016-05-01'],
  [2024, '2024-05-05'],
])('Orthodox Easter %i is %s', (year, date) => {
  expect(written(orthodoxEaster(year))).toBe(date)
})

test('both Easters are Sundays, and the Orthodox one is never the earlier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), (year) => {
      expect(weekdayOf(easterSunday(year))).toBe(7)
      expect(weekdayOf(orthodoxEaster(year))).toBe(7)
      expect(orthodoxEaster(year)).toBeGreaterThanOrEqual(easterSunday(year))
    }),
  )
})

describe('other calendars agree with ICU', () => {
  test('Jewish holidays', () => {
    for (let year = 1800; year <= 2200; year++) {
      expect(inCalendar('hebrew', roshHashanah(year)), `${year}`).toBe('1 Tishri')
      expect(inCalendar('hebrew', passover(year)), `${year}`).toBe('15 Nisan')
      expect(inCalendar('hebrew', hanukkah(year)), `${year}`).toBe('25 Kislev')
      expect(dateOfNumber(roshHashanah(year)).year).toBe(year)
    }
  })
  test('the tabular Islamic calendar', () => {
    for (let year = 1900; year <= 2100; year++) {
      for (const day of islamicDaysIn(year, 10, 1))
        expect(inCalendar('islamic-civil', day), `${year}`).toBe('1 Shawwal')
    }
    expect(islamicDaysIn(2000, 10, 1).map(written)).toEqual(['2000-01-08', '2000-12-28'])
    expect(islamicDaysIn(2016, 9, 1).map(written)).toEqual(['2016-06-07'])
    // Every day of that calendar once, a year of 354 or 355 days after the one before.
    for (const [month, day] of [
      [1, 1],
      [6, 15],
      [12, 29],
    ] as const) {
      const found = Array.from({ length: 2000 }, (_, i) => islamicDaysIn(1000 + i, month, day)).flat()
      for (const [i, number] of found.entries()) if (i > 0) expect([354, 355]).toContain(number - (found[i - 1] ?? 0))
    }
  })
  test('the tables of the Chinese calendar', () => {
    for (let year = 1950; year <= 2050; year++) {
      expect(inCalendar('chinese', lunarNewYear(year) ?? 0), `${year}`).toBe('1 First Month')
      expect(inCalendar('chinese', midAutumn(year) ?? 0), `${year}`).toBe('15 Eighth Month')
    }
    expect([1949, 2051].map(lunarNewYear)).toEqual([null, null])
  })
})

test('Diwali is within two days of a mean new moon', () => {
  const newMoonOfJanuary2000 = dayNumber(2000, 1, 6) + 0.76
  for (let year = 1989; year <= 2025; year++) {
    const age = ((diwali(year) ?? 0) + 0.5 - newMoonOfJanuary2000) / 29.530588
    expect(Math.abs(age - Math.round(age)) * 29.53, `${year}`).toBeLessThan(2)
  }
})

test.each([
  ['Thanksgiving', 2023, '2023-11-23'],
  ['Black Friday', 2012, '2012-11-23'],
  ['Cyber Monday', 2019, '2019-12-02'],
  ['Labor Day', 2024, '2024-09-02'],
  ['Memorial Day', 2016, '2016-05-30'],
  ["New Year's Eve", 1999, '1999-12-31'],
  ['Good Friday', 2016, '2016-03-25'],
  ["St. Patrick's Day", 2020, '2020-03-17'],
  ["Saint Patrick's Day", 2020, '2020-03-17'],
  ["Mother's Day", 2016, '2016-05-08'],
  ['Election Day', 1992, '1992-11-03'],
  ['Election Day', 2016, '2016-11-08'],
  ['Victoria Day', 2017, '2017-05-22'],
  ['Victoria Day', 2020, '2020-05-18'],
  ['Super Bowl Sunday', 1989, undefined],
  ['Super Bowl Sunday', 1990, '1990-01-28'],
  ['Super Bowl Sunday', 1994, '1994-01-30'],
  ['Super Bowl Sunday', 2003, '2003-01-26'],
  ['Super Bowl Sunday', 2004, '2004-02-01'],
  ['Super Bowl Sunday', 2021, '2021-02-07'],
  ['Super Bowl Sunday', 2002, '2002-02-03'],
  ['Super Bowl Sunday', 2017, '2017-02-05'],
  ['Super Bowl Sunday', 2024, '2024-02-11'],
  ['Yom Kippur', 2015, '2015-09-23'],
  ['Passover', 2014, '2014-04-15'],
  ['Purim', 2018, '2018-03-01'],
  ['Hanukkah', 2013, '2013-11-28'],
  ['Chinese New Year', 2009, '2009-01-26'],
  ['Diwali', 2009, '2009-10-17'],
  ['Eid al-Fitr', 2013, '2013-08'],
  ['Eid al-Adha', 2017, '2017-09'],
  ['Eid al-Fitr', 2011, '2011'],
  ['Nowruz', 2014, '2014-03'],
  ['Ramadan', 2010, '2010'],
])('%s %i is %s', (name, year, date) => {
  expect(valueIn(name, year)).toBe(date)
})

test('a feast by the sighted moon has a month only where a day earlier or later is in it too', () => {
  for (let year = 1950; year <= 2050; year++) {
    const values = islamicDaysIn(year, 10, 1).map((day) => {
      const months = new Set([day - 1, day, day + 1].map((near) => written(near).slice(0, 7)))
      return months.size === 1 ? written(day).slice(0, 7) : `${year}`
    })
    expect(holidaysIn('Eid al-Fitr', year).map(({ value }) => value)).toEqual(values)
  }
})

test('every name has a date in every recent year, and others have none', () => {
  for (const name of holidayNames) {
    for (const year of [1990, 2000, 2024]) expect(valueIn(name, year)?.slice(0, 4), name).toBe(String(year))
  }
  expect(holidaysIn('Tuesday', 2024)).toEqual([])
})
