/** Dates by their parts, of which the year may be missing: "May 3", "May 3, 1999", "1999". */
import { dateOfNumber, dayNumber, isDate, numberOf, readDate, writeDate } from '../../../calendar/days.js'
import { valueAt, valueOfParts } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import { type Anchors, anchorOfNow, isNearNow, nowOf } from './anchors.js'
import { resolveDayOfMonth } from './day-of-month.js'
import { choose, dayOn, type Stretch, yearsAround } from './nearest.js'
import type { At, Is, Resolved } from './place.js'
import { yearOfSameDay, yearOfStory } from './story-year.js'
import { countedYear, type KnownYear, yearAround, yearOfSentence } from './written-years.js'
import { resolveMonth } from './yearless-months.js'

/** A day, month or year by its parts; null when there is no such day. */
export function resolveCalendar(document: Document, mention: Mention, at: At<'calendar'>): Resolved | null {
  const resolved = resolveParts(document, mention, at)
  if (!resolved || !at.meaning.isWeek) return resolved
  const date = readDate(resolved.value)
  return date ? { ...resolved, value: valueAt('week', numberOf(date)) } : resolved
}

function resolveParts(document: Document, mention: Mention, at: At<'calendar'>): Resolved | null {
  const { month, day, year } = at.meaning
  if (year) return written(countedYear(year, at.anchors), month, day)
  if (month === undefined) return day === undefined ? written(null) : resolveDayOfMonth(day, at)
  if (day === undefined) return resolveMonth(document, mention, { ...at, meaning: { is: 'month', month } })
  const inYear = (year: number): readonly Stretch[] => dayOn(at.meaning.weekday, { year, month, day })
  const known =
    namedYear(at.meaning, at.anchors) ??
    yearAround(document, mention, { ...at, month }) ??
    yearOfStory(document, mention, { ...at, inYear }) ??
    yearOfSameDay({ ...at, inYear })
  return known ? written(known, month, day) : dayOfYear(document, mention, at)
}

/** The year of a day that is a name, for what was written since: "the Jan. 6 riot". */
function namedYear({ named, month = 1, day = 1 }: Is<'calendar'>, { published }: Anchors): KnownYear | null {
  if (named === undefined || published === null || dayNumber(named, month, day) > published) return null
  return { year: named, anchor: null }
}

function written(known: KnownYear | null, month?: number, day?: number): Resolved | null {
  const { year, anchor } = known ?? { year: null, anchor: null }
  const isPossible = month === undefined || day === undefined || isDate(year ?? LEAP_YEAR, month, day)
  return isPossible ? { value: valueOfParts(year, month, day), anchor } : null
}

const LEAP_YEAR = 2000

/** A day and month whose year is the one that the tense allows and the weekday fits. */
function dayOfYear(document: Document, mention: Mention, at: At<'calendar'>): Resolved | null {
  const { anchors, meaning } = at
  const { month = 1, day = 1, weekday } = meaning
  const now = nowOf(anchors)
  if (now === null) {
    const known = yearOfSentence(document, { ...at, mention, month })
    const fits = known && (weekday === undefined || dayOn(weekday, { year: known.year, month, day }).length > 0)
    return written(fits ? known : null, month, day)
  }
  const days = yearsAround(now, weekday === undefined ? 1 : 6).flatMap((year) => dayOn(weekday, { year, month, day }))
  const chosen = ofTheseYears(days, now, at)
  if (chosen && isNearNow(chosen, anchors))
    return { value: writeDate(dateOfNumber(chosen.from)), anchor: anchorOfNow(anchors) }
  // A weekday that fits no year near is a slip of the pen.
  if (weekday === undefined) return written(null, month, day)
  return dayOfYear(document, mention, { ...at, meaning: { is: 'calendar', month, day } })
}

/** "next June 30", "May 3", "Friday, May 3". */
function ofTheseYears(days: readonly Stretch[], now: number, { meaning, direction }: At<'calendar'>): Stretch | null {
  const { by, weekday } = meaning
  const named =
    by === undefined ? null : by === 1 ? days.find(({ from }) => from > now) : days.findLast(({ from }) => from < now)
  return named ?? (weekday === undefined ? choose(days, now, direction()) : likeliest(days, now))
}

/** Of the days that fall on the weekday named: one of this time of year, else the last one of the past. */
function likeliest(days: readonly Stretch[], now: number): Stretch | null {
  const near = choose(days, now, 'unknown')
  if (near && Math.abs(near.from - now) <= HALF_YEAR) return near
  return days.findLast(({ from }) => from <= now) ?? near
}
const HALF_YEAR = 190
