/** TIMEX3 values (TimeML 1.2.1): how they are built from days. `read-timex.ts` takes them apart. */
import { dateOfNumber, isoWeekOf, two, writeYear } from './days.js'
import { type Grain, type Season, seasons } from './grains.js'

/** The value of the stretch of the calendar, of a grain, in which a day lies: `2024-W51` for a week. */
export function valueAt(grain: Grain, day: number): string {
  const { year, month, day: dayOfMonth } = dateOfNumber(day)
  switch (grain) {
    case 'day':
      return `${yearValue(year)}-${two(month)}-${two(dayOfMonth)}`
    case 'week':
      return weekValue(day)
    case 'weekend':
      return `${weekValue(day)}-WE`
    case 'month':
      return `${yearValue(year)}-${two(month)}`
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`
    case 'season':
      return seasonValue(year, month)
    case 'year':
      return yearValue(year)
    case 'decade':
      return manyYears(year, 10)
    case 'century':
      return manyYears(year, 100)
    case 'millennium':
      return manyYears(year, 1000)
  }
}

/** The value of a year, of a month or of a day of it; XXXX for a year that is not known. */
export function valueOfParts(year: number | null, month?: number, day?: number): string {
  const start = year === null ? 'XXXX' : yearValue(year)
  if (month === undefined) return start
  return day === undefined ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`
}

/** The value of some stretch of a grain, when nothing more of it is known. */
export const openValue = (grain: Grain): string => OPEN_VALUES[grain] ?? 'XXXX'
const OPEN_VALUES: Partial<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
}

/** The same day or month of a year that is not known. */
export const withoutYear = (value: string): string => `XXXX${value.slice(4)}`

/** A year as TIMEX3 writes it: 1998, 0079, BC0044. */
export const yearValue = (year: number): string =>
  year > 0 ? writeYear(year) : `BC${String(1 - year).padStart(4, '0')}`

/** The decade, century or millennium of a year, by its figures: 199, 19, 1. Before Christ they end with the year 1: BC04 is 500 to 401 BC. */
function manyYears(year: number, length: number): string {
  const figures = length === 10 ? 3 : length === 100 ? 2 : 1
  const number = year > 0 ? year / length : length === 10 ? (1 - year) / 10 : -year / length
  return `${year > 0 ? '' : 'BC'}${String(Math.floor(number)).padStart(figures, '0')}`
}

function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day)
  return `${yearValue(year)}-W${two(week)}`
}

function seasonValue(year: number, month: number): string {
  const season = seasons[Math.floor(((month + 9) % 12) / 3)] as Season
  return `${yearValue(month < 3 ? year - 1 : year)}-${season}`
}
