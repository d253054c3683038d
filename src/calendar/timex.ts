/** TIMEX3 values (TimeML 1.2.1): how they are built from days, taken apart again, and which days they cover. */
import {
  addMonths,
  type CalendarDate,
  dateOfNumber,
  dayNumber,
  isDate,
  isoWeekOf,
  mondayOf,
  monthLength,
  two,
  weekdayOf,
  weeksInYear,
  writeDate,
  writeYear,
} from './days.js'

/** Grains of the calendar, from the finest to the coarsest. */
export const grains = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const
export type Grain = (typeof grains)[number]

/** Whether a stretch of one grain is no longer than one of another. */
export const isAsFineAs = (grain: Grain, other: Grain): boolean => grains.indexOf(grain) <= grains.indexOf(other)

/** Days from one to another, both included, as numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

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

/** A year as TIMEX3 writes it: 1998, 0079, BC0044. */
export const yearValue = (year: number): string =>
  year > 0 ? writeYear(year) : `BC${String(1 - year).padStart(4, '0')}`

/** The decade, century or millennium of a year, by its figures: 199, 19, 1. Before Christ they end with the year 1: BC04 is 500 to 401 BC. */
function manyYears(year: number, length: number): string {
  const figures = length === 10 ? 3 : length === 100 ? 2 : 1
  const number = year > 0 ? year / length : length === 10 ? (1 - year) / 10 : -year / length
  return `${year > 0 ? '' : 'BC'}${String(Math.floor(number)).padStart(figures, '0')}`
}

/** The years that such a value covers. */
function readManyYears(digits: string, isBefore: boolean): Read {
  const length = 10 ** (4 - digits.length)
  const grain = length === 10 ? 'decade' : length === 100 ? 'century' : 'millennium'
  const first = Number(digits) * length
  if (!isBefore) return { grain, days: years(Math.max(first, 1), first + length - 1) }
  const from = length === 10 ? Math.max(first, 1) : first + 1
  return { grain, days: years(1 - (length === 10 ? first + 9 : first + length), 1 - from) }
}

function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day)
  return `${yearValue(year)}-W${two(week)}`
}

/** Seasons of the northern half of the world by the meteorologists' months; winter has the year of its December. */
export const seasons = ['SP', 'SU', 'FA', 'WI'] as const
export type Season = (typeof seasons)[number]

function seasonValue(year: number, month: number): string {
  const season = seasons[Math.floor(((month + 9) % 12) / 3)] as Season
  return `${yearValue(month < 3 ? year - 1 : year)}-${season}`
}

/** The day that many units later (or earlier, below zero). A month's end stays within its month: 31 January + 1 month is 28 February. */
export function shiftDay(day: number, grain: Grain, count: number): number {
  if (grain === 'day') return day + count
  if (grain === 'week' || grain === 'weekend') return day + 7 * count
  const date = dateOfNumber(day)
  const { year, month } = addMonths(date.year, date.month, count * MONTHS[grain])
  return dayNumber(year, month, Math.min(date.day, monthLength(year, month)))
}

const MONTHS = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
} as const

/** A value that names a stretch of the calendar. */
export interface CalendarValue {
  readonly grain: Grain
  /** Null where the value leaves the year or the whole date open: XXXX-10-05, XXXX-WXX-5. */
  readonly days: Days | null
  /** What follows the day, without the T: "15:11Z", "MO"; null where there is none. */
  readonly time: string | null
}

/** Takes a value apart. Null for one that names no stretch of the calendar (PT2H, PAST_REF) or an impossible one. */
export function readCalendarValue(value: string): CalendarValue | null {
  const parts = value.match(SHAPE)?.groups
  if (!parts) return null
  const { rest = '', time = null } = parts
  const read = readGrain(parts.year as string, rest)
  return read && (time === null || read.grain === 'day') ? { ...read, time } : null
}

const SHAPE =
  /^(?<year>BC\d{1,4}|\d{1,4}|XXXX)(?:-(?<rest>W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|Q[1-4]|H[12]|SP|SU|FA|WI|(?:\d\d|XX)(?:-(?:\d\d|XX))?))?(?:T(?<time>(?:\d\d|XX)(?::(?:\d\d|XX))?(?:Z|[+-]\d\d:\d\d)?|MO|MI|AF|EV|NI|DT))?$/

type Read = { readonly grain: Grain; readonly days: Days | null } | null

function readGrain(written: string, rest: string): Read {
  const year = written.startsWith('BC') ? 1 - Number(written.slice(2)) : Number(written)
  const digits = written.replace('BC', '')
  if (digits.length < 4) return rest ? null : readManyYears(digits, written.startsWith('BC'))
  if (!rest) return { grain: 'year', days: written === 'XXXX' ? null : years(year, year) }
  if (rest.startsWith('W') && rest !== 'WI') return readWeek(year, rest)
  if (rest.startsWith('Q')) return { grain: 'quarter', days: months(year, Number(rest[1]) * 3 - 2, 3) }
  if (rest.startsWith('H')) return { grain: 'half', days: months(year, Number(rest[1]) * 6 - 5, 6) }
  const season = seasons.indexOf(rest as Season)
  if (season >= 0) return { grain: 'season', days: months(year, season * 3 + 3, 3) }
  return readMonth(year, rest)
}

function readWeek(year: number, rest: string): Read {
  const [week = '', part] = rest.slice(1).split('-')
  const grain = part === undefined ? 'week' : part === 'WE' ? 'weekend' : 'day'
  if (week === 'XX' || Number.isNaN(year)) return { grain, days: null }
  if (Number(week) < 1 || Number(week) > weeksInYear(year)) return null
  const monday = mondayOf({ year, week: Number(week) })
  if (grain === 'week') return { grain, days: { from: monday, to: monday + 6 } }
  if (grain === 'weekend') return { grain, days: { from: monday + 5, to: monday + 6 } }
  return { grain, days: { from: monday + Number(part) - 1, to: monday + Number(part) - 1 } }
}

function readMonth(year: number, rest: string): Read {
  const [month, day] = rest.split('-').map((part) => (part === 'XX' ? null : Number(part)))
  const grain = day === undefined ? 'month' : 'day'
  if (month == null || day === null) return { grain, days: null }
  // A year that is not known may be a leap year.
  if (!isDate(Number.isNaN(year) ? LEAP_YEAR : year, month, day ?? 1)) return null
  if (Number.isNaN(year)) return { grain, days: null }
  if (day === undefined) return { grain, days: months(year, month, 1) }
  const number = dayNumber(year, month, day)
  return { grain, days: { from: number, to: number } }
}

const LEAP_YEAR = 2000

const years = (from: number, to: number): Days => ({ from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) })

function months(year: number, month: number, count: number): Days | null {
  if (Number.isNaN(year)) return null
  const after = addMonths(year, month, count)
  return { from: dayNumber(year, month, 1), to: dayNumber(after.year, after.month, 1) - 1 }
}

/** The first and last day that an anchored value covers, written YYYY-MM-DD; null where it covers none that is known. */
export function intervalOf(value: string): { readonly from: string; readonly to: string } | null {
  const days = readCalendarValue(value)?.days
  return days ? { from: writeDate(dateOfNumber(days.from)), to: writeDate(dateOfNumber(days.to)) } : null
}

/** Whether a value is one that TIMEX3 has: a calendar value, a duration or set (P3M, PT2.5H, PXY), or a vague reference. */
export const isTimexValue = (value: string): boolean =>
  /^(?:PAST|PRESENT|FUTURE)_REF$/.test(value) ||
  /^P(?:T(?:\d+(?:\.\d+)?|X)[HMS]|(?:\d+(?:\.\d+)?|X)(?:D|W|M|Q|Y|DE|CE|WE|SP|SU|FA|WI))$/.test(value) ||
  /^P(?=T?\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(value) ||
  /^XXXX-WXX-(?:[1-7]|W[DE])(?:T(?:MO|AF|EV|NI))?$/.test(value) ||
  readCalendarValue(value) !== null

/** The days of a written date, as one number. */
export const numberOf = ({ year, month, day }: CalendarDate): number => dayNumber(year, month, day)

/** The next (or, going back, the last) day that is that weekday; the day itself when it is one. */
export function nearestWeekday(day: number, weekday: number, direction: 'past' | 'future'): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return direction === 'future' || ahead === 0 ? day + ahead : day + ahead - 7
}
