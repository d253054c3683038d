/** TIMEX3 values taken apart: of which grain they are and which days they cover. */
import { addMonths, dateOfNumber, dayNumber, isDate, mondayOf, weeksInYear, writeDate } from './days.js'
import { type Grain, type Season, seasons } from './grains.js'

/** Days from one to another, both included, as numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** A value that names a stretch of the calendar. */
interface CalendarValue {
  readonly grain: Grain
  /** Null where the value leaves the year or the whole date open: XXXX-10-05, XXXX-WXX-5. */
  readonly days: Days | null
  /** What follows the day, without the T: "15:11Z", "MO"; null where there is none. */
  readonly time: string | null
}

/** Takes a value apart. Null for one that names no stretch of the calendar (PT2H, PAST_REF) or an impossible one. */
export function readCalendarValue(value: string): CalendarValue | null {
  const parts = SHAPE.exec(value)
  if (!parts) return null
  const [, year = '', rest = '', time = null] = parts
  const stretch = readStretch(year, rest)
  return stretch && (time === null || stretch.grain === 'day') ? { ...stretch, time } : null
}

const YEAR = 'BC\\d{1,4}|\\d{1,4}|XXXX'
const WEEK = 'W(?:\\d\\d|XX)(?:-(?:WE|[1-7]))?'
const PART_OF_YEAR = 'Q[1-4]|H[12]|SP|SU|FA|WI'
const MONTH_OR_DAY = '(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?'
const CLOCK = '(?:\\d\\d|XX)(?::(?:\\d\\d|XX))?(?:Z|[+-]\\d\\d:\\d\\d)?'
const PART_OF_DAY = 'MO|MI|AF|EV|NI|DT'
const SHAPE = new RegExp(`^(${YEAR})(?:-(${WEEK}|${PART_OF_YEAR}|${MONTH_OR_DAY}))?(?:T(${CLOCK}|${PART_OF_DAY}))?$`)

/** The first and last day that an anchored value covers, written YYYY-MM-DD; null where it covers none that is known. */
export function intervalOf(value: string): { readonly from: string; readonly to: string } | null {
  const days = readCalendarValue(value)?.days
  if (!days) return null
  const from = writeDate(dateOfNumber(days.from))
  return { from, to: days.to === days.from ? from : writeDate(dateOfNumber(days.to)) }
}

/** Whether a value is one that TIMEX3 has: a calendar value, a duration or set (P3M, PT2.5H, PXY), or a vague reference. */
export const isTimexValue = (value: string): boolean =>
  [REFERENCE, ONE_UNIT, SEVERAL_UNITS, DAY_OF_ANY_WEEK].some((form) => form.test(value)) ||
  readCalendarValue(value) !== null

const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/
const ONE_UNIT = /^P(?:T(?:\d+(?:\.\d+)?|X)[HMS]|(?:\d+(?:\.\d+)?|X)(?:D|W|M|Q|Y|DE|CE|WE|SP|SU|FA|WI))$/
const SEVERAL_UNITS = /^P(?=T?\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/
const DAY_OF_ANY_WEEK = /^XXXX-WXX-(?:[1-7]|W[DE])(?:T(?:MO|AF|EV|NI))?$/

/** What a value says before the time of day. */
type Stretch = Omit<CalendarValue, 'time'>

function readStretch(written: string, rest: string): Stretch | null {
  const isBefore = written.startsWith('BC')
  const digits = isBefore ? written.slice(2) : written
  if (digits.length < 4) return rest ? null : readManyYears(digits, isBefore)
  const year = isBefore ? 1 - Number(digits) : Number(digits)
  if (!rest) return { grain: 'year', days: written === 'XXXX' ? null : years(year, year) }
  if (rest.startsWith('W') && rest !== 'WI') return readWeek(year, rest)
  if (rest.startsWith('Q')) return { grain: 'quarter', days: months(year, Number(rest[1]) * 3 - 2, 3) }
  if (rest.startsWith('H')) return { grain: 'half', days: months(year, Number(rest[1]) * 6 - 5, 6) }
  const season = seasons.indexOf(rest as Season)
  if (season >= 0) return { grain: 'season', days: months(year, season * 3 + 3, 3) }
  return readMonth(year, rest)
}

/** A decade, century or millennium, by its figures. */
function readManyYears(digits: string, isBefore: boolean): Stretch {
  const length = 10 ** (4 - digits.length)
  const grain = length === 10 ? 'decade' : length === 100 ? 'century' : 'millennium'
  const first = Number(digits) * length
  if (!isBefore) return { grain, days: years(Math.max(first, 1), first + length - 1) }
  const from = length === 10 ? Math.max(first, 1) : first + 1
  return { grain, days: years(1 - (length === 10 ? first + 9 : first + length), 1 - from) }
}

function readWeek(year: number, rest: string): Stretch | null {
  const [week = '', part] = rest.slice(1).split('-')
  const grain = part === undefined ? 'week' : part === 'WE' ? 'weekend' : 'day'
  if (week === 'XX' || Number.isNaN(year)) return { grain, days: null }
  if (Number(week) < 1 || Number(week) > weeksInYear(year)) return null
  const monday = mondayOf({ year, week: Number(week) })
  if (grain === 'week') return { grain, days: { from: monday, to: monday + 6 } }
  if (grain === 'weekend') return { grain, days: { from: monday + 5, to: monday + 6 } }
  return { grain, days: oneDay(monday + Number(part) - 1) }
}

function readMonth(year: number, rest: string): Stretch | null {
  const grain = rest.length === 2 ? 'month' : 'day'
  if (rest.includes('XX')) return { grain, days: null }
  const [month, day] = [Number(rest.slice(0, 2)), Number(rest.slice(3) || 1)]
  // A year that is not known may be a leap year.
  if (!isDate(Number.isNaN(year) ? LEAP_YEAR : year, month, day)) return null
  if (Number.isNaN(year)) return { grain, days: null }
  return { grain, days: grain === 'month' ? months(year, month, 1) : oneDay(dayNumber(year, month, day)) }
}

const LEAP_YEAR = 2000

const oneDay = (day: number): Days => ({ from: day, to: day })
const years = (from: number, to: number): Days => ({ from: dayNumber(from, 1, 1), to: dayNumber(to, 12, 31) })

function months(year: number, month: number, count: number): Days | null {
  if (Number.isNaN(year)) return null
  const after = addMonths(year, month, count)
  return { from: dayNumber(year, month, 1), to: dayNumber(after.year, after.month, 1) - 1 }
}
