/** Days told by their weekday and month: "the first Monday in September". */
import { dayNumber, monthLength, weekdayOf } from './days.js'

/** Which weekday (1 is Monday) of a month: the nth from 1, or -1 for the last. */
export interface NthWeekday {
  readonly count: number
  readonly weekday: number
  readonly month: number
}

/** The day in a year; a fifth one may lie in the month after. */
export function nthWeekday(year: number, { count, weekday, month }: NthWeekday): number {
  if (count < 0) {
    const last = dayNumber(year, month, monthLength(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
}
