/** How the day, month and year that a rule has found are read. */

import { isDate } from '../../../calendar/days.js'
import { doubtfulMonths } from '../lexicon/calendar.js'
import type { Groups, Reading, Year } from '../reading.js'
import { SPOKEN_YEAR, YEAR } from './pieces.js'
import { centuryOf, dayOf, isCapitalized, monthOf, weekdayOf, yearOfWords } from './read-words.js'
import { shiftOf } from './shifts.js'

/** A year behind a day or month: ", 1999", "of 1999", "this year", "of last year". */
export const YEAR_BEHIND = `(?:(?:,?\\s{1,3}|,|\\s{1,3}of\\s{1,3})(?:(?<year>${YEAR})(?![\\d,.:]\\d|\\s?(?:hours|hrs))|(?<spoken>${SPOKEN_YEAR}))|,?\\s{1,3}(?:of\\s{1,3})?(?<which>this|last|next)\\s{1,3}year|\\s{1,3}(?:of\\s{1,3})?(?<told>that(?:\\s{1,3}same)?|the\\s{1,3}(?:same|following|next|previous))\\s{1,3}year)`

/** Whether a word in small letters, or one that stands alone, may be no month: "march", "May". */
export const isDoubtful = (month: string): boolean => doubtful.has(month.toLowerCase().replace('.', ''))
const doubtful = new Set<string>(doubtfulMonths)

/** `'none'` for a day that no calendar has, so that its month is not taken for a date either. */
export function readDay(groups: Groups): Reading | 'none' | null {
  const month = groups.month ?? ''
  if (/^\p{L}/u.test(month) && !isCapitalized(month) && isDoubtful(month)) return null
  const parts = { month: /^\d/.test(month) ? Number(month) : monthOf(month), day: dayOf(groups.day ?? '') }
  const known = yearOf(groups)
  const year = known.year && 'written' in known.year ? known.year.written : LEAP_YEAR
  // Nobody counts a year 0: what is written so stands for no year.
  if (year === 0 || !isDate(year, parts.month, parts.day)) return /^\p{L}/u.test(month) ? 'none' : null
  const weekday = groups.weekday ? { weekday: weekdayOf(groups.weekday) } : {}
  const by = groups.way ? { by: /next/i.test(groups.way) ? 1 : -1 } : {}
  return { type: 'date', meaning: { is: 'calendar', ...parts, ...known, ...weekday, ...by } }
}

const LEAP_YEAR = 2000

/** The year that stands beside a day or month, in four figures or in two, or as "last year". */
export function yearOf({ year, spoken, which, told }: Groups): { readonly year?: Year } {
  if (spoken) return { year: { written: yearOfWords(spoken) } }
  if (year?.length === 2) return { year: { written: centuryOf(Number(year)) + Number(year), figures: 2 } }
  if (year) return { year: { written: Number(year) } }
  const shift = which ?? told
  if (shift === undefined) return {}
  const { count, from } = shiftOf(shift)
  return { year: { by: count, from } }
}
