/** Days and months by the calendar, of which the year may be missing: "May 3", "December". */
import {
  addMonths,
  dateOfNumber,
  dayNumber,
  isDate,
  numberOf,
  readDate,
  two,
  weekdayOf,
  writeDate,
} from '../../calendar/days.js'
import { valueAt, yearValue } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { type Anchors, lastMentioned, yearOfDay } from './anchors.js'
import { resolveBesideMentioned } from './beside-mentioned.js'
import type { Pointing } from './direction.js'
import type { Mention } from './mention.js'
import { choose, type Named, pick, type Stretch, yearsAround } from './nearest.js'
import type { Is, Place, Resolved } from './place.js'
import type { Year } from './reading.js'
import { type KnownYear, OPEN, openingYear, yearOfListBefore, yearOfSentence } from './written-years.js'

type CalendarPlace = Place & { readonly meaning: Is<'calendar'>; readonly direction: Pointing }

/** A day, month or year by its parts; null when there is no such day. */
export function resolveCalendar(document: Document, mention: Mention, at: CalendarPlace): Resolved | null {
  const resolved = resolveParts(document, mention, at)
  const date = at.meaning.isWeek && resolved ? readDate(resolved.value) : null
  return resolved && date ? { ...resolved, value: valueAt('week', numberOf(date)) } : resolved
}

function resolveParts(document: Document, mention: Mention, at: CalendarPlace): Resolved | null {
  const { month, day, year } = at.meaning
  if (year) return written(countedYear(year, at.anchors) ?? OPEN, month, day)
  if (month === undefined) return day === undefined ? written(OPEN) : dayOfMonth(day, at)
  const known = namedYear(at.meaning, at.anchors) ?? knownYear(document, mention, { ...at, month })
  if (known) return written(known, month, day)
  if (day === undefined) return resolveMonth(document, mention, { ...at, meaning: { is: 'month', month } })
  return dayOfYear(document, mention, at)
}

/** "on the 14th": of the month mentioned last, else of the nearest month that the tense allows. */
function dayOfMonth(day: number, { anchors, place, direction, meaning }: CalendarPlace): Resolved {
  const { weekday } = meaning
  // "Friday the 13th" is in a month that has one.
  const base = weekday === undefined ? lastMentioned(anchors, 'month', place) : null
  if (base) {
    const { year, month } = dateOfNumber(base.day)
    const start = base.hasYear ? yearValue(year) : 'XXXX'
    return isDate(year, month, day)
      ? { value: `${start}-${two(month)}-${two(day)}`, anchor: base.id }
      : { value: `XXXX-XX-${two(day)}`, anchor: null }
  }
  const now = anchors.published
  if (now === null) return { value: `XXXX-XX-${two(day)}`, anchor: null }
  const today = dateOfNumber(now)
  const days = (weekday === undefined ? NEXT_MONTHS : YEAR_OF_MONTHS).flatMap((by) => {
    const { year, month } = addMonths(today.year, today.month, by)
    const number = dayIn(year, month, day)
    return number === null || (weekday !== undefined && !isOn(weekday, number)) ? [] : [{ from: number, to: number }]
  })
  const chosen = choose(days, now, direction())
  return { value: chosen ? writeDate(dateOfNumber(chosen.from)) : `XXXX-XX-${two(day)}`, anchor: 'publication' }
}

/** How many months from this one a day of the month may lie; one with its weekday may be farther. */
const NEXT_MONTHS = [-1, 0, 1] as const
const YEAR_OF_MONTHS = Array.from({ length: 25 }, (_, i) => i - 12)

/** The year of a day that is a name, for what was written since. */
function namedYear({ named, month = 1, day = 1 }: Is<'calendar'>, { published }: Anchors): KnownYear | null {
  if (named === undefined || published === null || dayNumber(named, month, day) > published) return null
  return { year: named, anchor: null }
}

/** The year that its list or range gives a date. */
function knownYear(document: Document, mention: Mention, at: Place & { readonly month: number }): KnownYear | null {
  if (at.listed !== null) return { year: at.listed, anchor: at.nextId }
  return yearOfListBefore(document, { ...at, mention }) ?? openingYear(document, mention, at)
}

/** The year that stands there, or that is counted from publication; null when it cannot be counted. */
export function countedYear(year: Year, { published, mentioned }: Anchors): KnownYear | null {
  if ('written' in year) return { year: year.written, anchor: null }
  const told = year.from === 'mentioned' ? mentioned.findLast(({ hasYear }) => hasYear) : undefined
  if (told) return { year: yearOfDay(told.day) + year.by, anchor: told.id }
  return published === null ? null : { year: yearOfDay(published) + year.by, anchor: 'publication' }
}

function written({ year, anchor }: KnownYear, month?: number, day?: number): Resolved | null {
  const start = year === null ? 'XXXX' : yearValue(year)
  if (month === undefined) return { value: start, anchor }
  if (day === undefined) return { value: `${start}-${two(month)}`, anchor }
  if (!isDate(year ?? LEAP_YEAR, month, day)) return null
  return { value: `${start}-${two(month)}-${two(day)}`, anchor }
}

const LEAP_YEAR = 2000

/** A day and month whose year is the one that the tense allows and the weekday fits. */
function dayOfYear(document: Document, mention: Mention, at: CalendarPlace): Resolved | null {
  const { anchors, direction } = at
  const { month = 1, day = 1, weekday, by } = at.meaning
  const now = anchors.published ?? anchors.fixed
  if (now === null) {
    const { year, anchor } = yearOfSentence(document, { ...at, mention, month })
    const fits = year === null || weekday === undefined || isOn(weekday, dayIn(year, month, day))
    return written(fits ? { year, anchor } : OPEN, month, day)
  }
  const days = yearsAround(now, weekday === undefined ? 1 : 6).flatMap((year) => {
    const number = dayIn(year, month, day)
    return number === null || (weekday !== undefined && !isOn(weekday, number)) ? [] : [{ from: number, to: number }]
  })
  const named =
    by === undefined ? null : by === 1 ? days.find(({ from }) => from > now) : days.findLast(({ from }) => from < now)
  const nearest = named ?? (weekday === undefined ? choose(days, now, direction()) : likeliest(days, now))
  const chosen = nearest && isNear(nearest, anchors) ? nearest : null
  if (chosen) return { value: writeDate(dateOfNumber(chosen.from)), anchor: anchorOf(anchors) }
  // A weekday that fits no year near is a slip of the pen.
  if (weekday === undefined) return written(OPEN, month, day)
  return dayOfYear(document, mention, { ...at, meaning: { is: 'calendar', month, day } })
}

/** Of the days that fall on the weekday named: one of this time of year, else the last one of the past. */
function likeliest(days: readonly Stretch[], now: number): Stretch | null {
  const near = choose(days, now, 'unknown')
  if (near && Math.abs(near.from - now) <= HALF_YEAR) return near
  return days.findLast(({ from }) => from <= now) ?? near
}
const HALF_YEAR = 190

/** A day that the text fixes tells the year only of what is close to it. */
const isNear = ({ from, to }: Stretch, { fixed }: Anchors): boolean =>
  fixed === null || (from - fixed <= NEAR && fixed - to <= NEAR)
const NEAR = 60

const dayIn = (year: number, month: number, day: number): number | null =>
  isDate(year, month, day) ? dayNumber(year, month, day) : null
const isOn = (weekday: number, day: number | null): boolean => day !== null && weekdayOf(day) === weekday
/** A day that the text fixes stands for no one item. */
const anchorOf = ({ published }: Anchors): string | null => (published === null ? null : 'publication')

/** "in December", "last June". */
export function resolveMonth(
  document: Document,
  mention: Mention,
  at: Place & { readonly meaning: Is<'month'>; readonly direction: Pointing },
): Resolved {
  const { anchors, direction } = at
  const { month, by, from } = at.meaning
  const inYear = (year: number): Named => monthIn(year, month)
  const beside = from === 'mentioned' ? resolveBesideMentioned({ inYear, by: by ?? 0, direction }, at) : null
  if (beside) return beside
  const now = anchors.published ?? anchors.fixed
  if (now === null) {
    const { year, anchor } = by === undefined ? yearOfSentence(document, { ...at, mention, month }) : OPEN
    return { value: `${year ?? 'XXXX'}-${two(month)}`, anchor }
  }
  const chosen = pick(yearsAround(now, 2).map(inYear), now, { by, direction })
  return isNear(chosen, anchors)
    ? { value: chosen.value, anchor: anchorOf(anchors) }
    : { value: `XXXX-${two(month)}`, anchor: null }
}

function monthIn(year: number, month: number): Named {
  const after = addMonths(year, month, 1)
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(after.year, after.month, 1) - 1,
    value: `${yearValue(year)}-${two(month)}`,
  }
}
