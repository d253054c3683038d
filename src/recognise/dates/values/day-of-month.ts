/** Days of a month that is not named: "on the 14th", "Friday the 13th". */
import { addMonths, dateOfNumber, isDate, two, writeDate } from '../../../calendar/days.js'
import { valueOfParts } from '../../../calendar/timex.js'
import { lastMentioned } from './anchors.js'
import { choose, dayOn } from './nearest.js'
import type { At, Resolved } from './place.js'

/** Of the month mentioned last, else of the nearest month that the tense allows. */
export function resolveDayOfMonth(day: number, at: At<'calendar'>): Resolved {
  const { anchors, meaning } = at
  // "Friday the 13th" is in a month that has one.
  const base = meaning.weekday === undefined ? lastMentioned(at, 'month') : null
  if (base) {
    const { year, month } = dateOfNumber(base.day)
    return isDate(year, month, day)
      ? { value: valueOfParts(base.hasYear ? year : null, month, day), anchor: base.id }
      : { value: ofNoMonth(day), anchor: null }
  }
  const now = anchors.published
  return now === null ? { value: ofNoMonth(day), anchor: null } : nearestOfMonths(day, now, at)
}

function nearestOfMonths(day: number, now: number, { direction, meaning: { weekday } }: At<'calendar'>): Resolved {
  const today = dateOfNumber(now)
  const days = (weekday === undefined ? NEXT_MONTHS : YEAR_OF_MONTHS).flatMap((by) =>
    dayOn(weekday, { ...addMonths(today.year, today.month, by), day }),
  )
  const chosen = choose(days, now, direction())
  return { value: chosen ? writeDate(dateOfNumber(chosen.from)) : ofNoMonth(day), anchor: 'publication' }
}

/** How many months from this one a day of the month may lie; one with its weekday may be farther. */
const NEXT_MONTHS = [-1, 0, 1] as const
const YEAR_OF_MONTHS = Array.from({ length: 25 }, (_, i) => i - 12)

const ofNoMonth = (day: number): string => `XXXX-XX-${two(day)}`
