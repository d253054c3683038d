/** Full dates as pages write them: "Friday, 21 July 2017", "5/3/2014". */
import type { Extent } from '../text/span.js'
import { isDate } from './days.js'

/** A date as it is written out on a page, with a weekday before or behind it where there is one. */
export interface WrittenDate extends Extent {
  /** Null where none is written: "Feb. 5". */
  readonly year: number | null
  readonly month: number
  /** Null where none is written: "March 2014". */
  readonly day: number | null
  /** Whether a weekday stands with it. */
  readonly weekday: boolean
  /** False where day and month are both numbers and could be the other way round: 5/3/2014. */
  readonly certain: boolean
}

/** Which of two numbers comes first in 5/3/2014, where nothing in the date itself decides. */
export type NumericOrder = 'monthFirst' | 'dayFirst'

/**
 * Reads the date that begins at `at` in a plain text (see `plainView`), the longest there is; null where none begins, and
 * for what is no date: "30 February 2025". Day or year may be missing, not both.
 *
 * @example readWrittenDate('On Friday, 21 July 2017, he', 3) // { start: 3, end: 24, year: 2017, month: 7, day: 21, … }
 */
export function readWrittenDate(plain: string, at: number, order: NumericOrder = 'monthFirst'): WrittenDate | null {
  if (!CAN_BEGIN.test(plain.charAt(at)) || GOES_ON.test(plain.charAt(at - 1))) return null
  for (const form of FORMS) {
    form.lastIndex = at
    const parts = form.exec(plain)
    if (!parts) continue
    // "30 February 2025" is no date, and its "30 February" is none either.
    const date = dateOf(parts, order)
    if (date === null) return null
    return { ...date, ...endOf(plain, at + parts[0].length, date), start: at }
  }
  return null
}

const MONTHS = [
  'Jan(?:uary)?', 'Feb(?:ruary)?', 'Mar(?:ch)?', 'Apr(?:il)?', 'May', 'June?', 'July?', 'Aug(?:ust)?', 'Sept?(?:ember)?',
  'Oct(?:ober)?', 'Nov(?:ember)?', 'Dec(?:ember)?',
] // biome-ignore format: a table
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?'
const BEFORE = `(?<weekday>${WEEKDAY},?\\s{1,3})?`
const MONTH = `(?<month>${MONTHS.join('|')})\\b\\.?`
const DAY = '(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th))?'
const YEAR = "(?<year>1[4-9]\\d\\d|2[01]\\d\\d|'\\d\\d)"
/** What must not follow: a letter or figure, or figures that make "5" a part of 5,000, 5.5, 5:30 or 5%. */
const ENDS = '(?![a-z\\d\\u00c0-\\u024f]|[.,:]\\d|%|\\s?°)'
const GAP = '\\s{1,4}'

/** Behind a year pages also set a time, or a label, without a blank: "5 February 20252:05 PM". */
const YEAR_ENDS = `(?:(?=\\d{1,2}:\\d\\d|Updated|Published|Last )|${ENDS})`

/** The forms in which dates are written, fuller ones before those that are a part of them. */
const FORMS = [
  // 3 May 1999; Friday, the 3rd of May, 1999; 05 Feb\n2025
  `${BEFORE}(?:the )?${DAY}(?:\\s{1,3}|-| of )${MONTH}(?:,?${GAP}|-|,)${YEAR}${YEAR_ENDS}`,
  // May 3rd, 1999; Fri May 3 1999; May 3 (Friday), 1999
  `${BEFORE}${MONTH}${GAP}${DAY}(?: \\(${WEEKDAY}\\))?(?:[.,]?${GAP}|,)${YEAR}${YEAR_ENDS}`,
  // 1999-05-03, 2014/03/03, 2014.03.03; a T and the time may follow
  `${BEFORE}(?<year>1[4-9]\\d\\d|2[01]\\d\\d)(?<mark>[-/.])(?<numericMonth>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?:(?=T\\d\\d)|${ENDS})`,
  // 2025 Feb 5, 2025-Feb-05
  `${BEFORE}(?<year>1[4-9]\\d\\d|2[01]\\d\\d)[ -]${MONTH}[ -]${DAY}${ENDS}`,
  // 5/3/99, 05.02.2025, 05-02-2025
  `${BEFORE}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[4-9]|2[01])?\\d\\d)${ENDS}`,
  // 5-Feb-25
  `${BEFORE}(?<day>\\d{1,2})(?<mark>[-/])${MONTH}\\k<mark>(?<year>(?:1[4-9]|2[01])?\\d\\d)${ENDS}`,
  // 3 May; the third form of a dateline: Friday 3rd May
  `${BEFORE}(?:the )?${DAY}(?:\\s{1,3}|-| of )${MONTH}${ENDS}`,
  // May 3
  `${BEFORE}${MONTH}${GAP}${DAY}${ENDS}`,
  // March 2014
  `${MONTH},?${GAP}${YEAR}${ENDS}`,
].map((source) => new RegExp(source, 'iy'))

const WEEKDAY_BEHIND = new RegExp(`(?:, ${WEEKDAY}| \\(${WEEKDAY}\\))(?![a-z\\d\\u00c0-\\u024f])`, 'iy')
const GOES_ON = /[\p{L}\p{N}]/u
const CAN_BEGIN = /[\d'JFMASONDWTjfmasondwt]/

type Parts = Omit<WrittenDate, keyof Extent>

function dateOf({ groups = {} }: RegExpExecArray, order: NumericOrder): Parts | null {
  const year = groups.year === undefined ? null : yearOf(groups.year)
  const weekday = groups.weekday !== undefined
  if (groups.first !== undefined) {
    return numericDate(Number(groups.first), Number(groups.second), {
      year,
      weekday,
      order: groups.mark === '.' ? 'dayFirst' : order,
      certain: groups.mark === '.',
    })
  }
  const month = groups.month === undefined ? Number(groups.numericMonth) : monthOf(groups.month)
  const day = groups.day === undefined ? null : Number(groups.day)
  return isReal(year, month, day) ? { year, month, day, weekday, certain: true } : null
}

interface NumericContext {
  readonly year: number | null
  readonly weekday: boolean
  readonly order: NumericOrder
  readonly certain: boolean
}

/** The day and month of two numbers: the order asked for, or the other one when only that makes a date. */
function numericDate(first: number, second: number, { year, weekday, order, certain }: NumericContext): Parts | null {
  const asked = order === 'dayFirst' ? { day: first, month: second } : { day: second, month: first }
  const turned = { day: asked.month, month: asked.day }
  const canAsked = isReal(year, asked.month, asked.day)
  const canTurned = isReal(year, turned.month, turned.day)
  if (canAsked) return { year, ...asked, weekday, certain: certain || !canTurned || asked.day === asked.month }
  return canTurned ? { year, ...turned, weekday, certain: true } : null
}

const isReal = (year: number | null, month: number, day: number | null): boolean =>
  // A month by its name alone is always one.
  day === null || isDate(year ?? LEAP_YEAR, month, day)
/** A year that is not written may be a leap year. */
const LEAP_YEAR = 2000

const monthOf = (written: string): number => MONTH_STARTS.indexOf(written.slice(0, 3).toLowerCase()) + 1

/** Two figures are a year from 1950 to 2049. */
function yearOf(written: string): number {
  const year = Number(written.replace("'", ''))
  if (year >= 100) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** A weekday behind a full date belongs to it: "5 February 2025, Wednesday". */
function endOf(plain: string, end: number, { year, weekday }: Parts): Pick<WrittenDate, 'end' | 'weekday'> {
  if (year === null || weekday) return { end, weekday }
  WEEKDAY_BEHIND.lastIndex = end
  const behind = WEEKDAY_BEHIND.exec(plain)
  return behind ? { end: end + behind[0].length, weekday: true } : { end, weekday }
}
