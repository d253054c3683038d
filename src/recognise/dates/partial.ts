/** Dates of which a part is missing: the year of "May 3", of "December", of "the third quarter", of "Christmas". */
import { addMonths, dateOfNumber, dayNumber, isDate, readDate, two, weekdayOf, writeDate } from '../../calendar/days.js'
import { holidayIn } from '../../calendar/holidays.js'
import { numberOf, readCalendarValue, valueAt, yearValue } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { type Anchors, lastFullDate, writtenYear, yearOfDay } from './anchors.js'
import type { Place, Resolved } from './meaning.js'
import type { Meaning, Year } from './reading.js'
import type { Mention } from './recognise.js'
import type { Direction } from './tense.js'

type Is<Kind extends Meaning['is']> = Extract<Meaning, { is: Kind }>
type Pointing = () => Direction

type CalendarPlace = Place & { readonly meaning: Is<'calendar'>; readonly direction: Pointing }

/** A day, month or year by its parts; null when there is no such day. */
export function resolveCalendar(document: Document, mention: Mention, at: CalendarPlace): Resolved | null {
  const { meaning } = at
  const resolved = resolveParts(document, mention, at)
  const date = meaning.isWeek && resolved ? readDate(resolved.value) : null
  return resolved && date ? { ...resolved, value: valueAt('week', numberOf(date)) } : resolved
}

function resolveParts(document: Document, mention: Mention, at: CalendarPlace): Resolved | null {
  const { meaning, anchors } = at
  const { month, day } = meaning
  const known = meaning.year ? countedYear(meaning.year, anchors) : yearOfRange(document, mention, at)
  if (known) return written(known, month, day)
  if (meaning.year || month === undefined) return written(OPEN, month, day)
  if (day === undefined) return resolveMonth({ is: 'month', month }, at, at.direction)
  return dayOfYear(meaning, at)
}

interface KnownYear {
  readonly year: number | null
  readonly anchor: string | null
}
const OPEN: KnownYear = { year: null, anchor: null }

/** The year that stands there, or that is counted from publication; null when it cannot be counted. */
function countedYear(year: Year, { published }: Anchors): KnownYear | null {
  if ('written' in year) return { year: year.written, anchor: null }
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
const RANGE = /^\.?\s?(?:-|to|through|until|till|and|or)\s?$/i

/** In "January 23 - March 9, 2014" the first has the year of the second, or the year before it. */
function yearOfRange(
  { plain }: Document,
  mention: Mention,
  { meaning, next }: Place & { meaning: Is<'calendar'> },
): KnownYear | null {
  if (!next || !RANGE.test(plain.slice(mention.end, Math.min(next.start, mention.end + 12)))) return null
  const year = writtenYear(next.reading.meaning)
  const last = next.reading.meaning
  if (year === null || last.is !== 'calendar' || last.month === undefined || meaning.month === undefined) return null
  return { year: meaning.month > last.month ? year - 1 : year, anchor: null }
}

/** A day and month whose year is the one that the tense allows and the weekday fits. */
function dayOfYear(
  { month = 1, day = 1, weekday, by }: Is<'calendar'>,
  at: Place & { readonly direction: Pointing },
): Resolved | null {
  const { anchors } = at
  const days = (year: number): number | null => (isDate(year, month, day) ? dayNumber(year, month, day) : null)
  const now = anchors.published
  if (now === null) {
    const carried = carriedYear(at)
    return written(carried, month, day)
  }
  const candidates = yearsAround(now, weekday === undefined ? 1 : 6).flatMap((year) => {
    const number = days(year)
    return number === null || (weekday !== undefined && weekdayOf(number) !== weekday)
      ? []
      : [{ from: number, to: number }]
  })
  const ahead = by === undefined ? null : candidates.find(({ from }) => from > now)
  const behind = by === undefined ? null : candidates.findLast(({ from }) => from < now)
  const chosen =
    (by === 1 ? ahead : behind) ?? choose(candidates, now, weekday === undefined ? at.direction() : 'unknown')
  if (!chosen) return weekday === undefined ? written(OPEN, month, day) : dayOfYear({ is: 'calendar', month, day }, at)
  return { value: writeDate(dateOfNumber(chosen.from)), anchor: 'publication' }
}

/** Without a publication date: the year of the last full date, or the one in which the text seems to be written. */
function carriedYear({ anchors, place }: Place): KnownYear {
  if (anchors.year !== null) return { year: anchors.year, anchor: null }
  const last = lastFullDate(anchors, place)
  return last ? { year: yearOfDay(last.day), anchor: last.id } : OPEN
}

const yearsAround = (now: number, reach: number): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => yearOfDay(now) - reach + i)

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Of several stretches, the nearest that the tense allows; a stretch that is going on is allowed by both. */
function choose<T extends Stretch>(stretches: readonly T[], now: number, direction: Direction): T | null {
  const allowed = stretches.filter(({ from, to }) => {
    const slack = from === to ? SLACK : 0
    if (direction === 'past') return from - now <= slack
    return direction === 'future' ? now - to <= slack : true
  })
  return (allowed.length ? allowed : stretches).reduce<T | null>(
    (best, stretch) => (best === null || distance(stretch, now) < distance(best, now) ? stretch : best),
    null,
  )
}

/** A date a little ahead in a clause of the past ("announced the May 5 launch") is not one of a year ago. */
const SLACK = 14
const distance = ({ from, to }: Stretch, now: number): number => (from > now ? from - now : to < now ? now - to : 0)

/** "in December", "last June". */
export function resolveMonth({ month, by }: Is<'month'>, at: Place, direction: Pointing): Resolved {
  const { anchors } = at
  const now = anchors.published ?? (by === undefined ? null : anchors.latest)
  if (now === null) {
    const carried = carriedYear(at)
    return { value: `${carried.year ?? 'XXXX'}-${two(month)}`, anchor: carried.anchor }
  }
  const anchor = anchors.published === null ? null : 'publication'
  const stretches = yearsAround(now, 2).map((year) => {
    const after = addMonths(year, month, 1)
    return {
      from: dayNumber(year, month, 1),
      to: dayNumber(after.year, after.month, 1) - 1,
      value: `${yearValue(year)}-${two(month)}`,
    }
  })
  return { value: pick(stretches, now, { by, direction }).value, anchor }
}

type Named = Stretch & { readonly value: string }

/** The stretch that "last", "this" or "next" names, else the one that the tense allows. */
function pick(
  stretches: readonly Named[],
  now: number,
  { by, direction }: { by: number | undefined; direction: Pointing },
): Named {
  const first = stretches[0] as Named
  if (by !== undefined && by < 0) return stretches.filter(({ to }) => to < now).at(by) ?? first
  if (by === 1) return stretches.find(({ from }) => from > now) ?? first
  if (by === 0) return choose(stretches, now, 'unknown') ?? first
  const points = direction()
  if (points === 'future') return choose(stretches, now, 'future') ?? first
  return choose(stretches, now, points === 'past' ? 'past' : 'unknown') ?? first
}

/** "the third quarter", "last summer", "spring 1998". */
export function resolvePeriod({ part, year, by }: Is<'period'>, at: Place, direction: Pointing): Resolved {
  const { anchors } = at
  const known = year && countedYear(year, anchors)
  if (known) return { value: `${yearValue(known.year ?? 0)}-${part}`, anchor: known.anchor }
  const now = anchors.published
  if (now === null) {
    const carried = carriedYear(at)
    return { value: `${carried.year ?? 'XXXX'}-${part}`, anchor: carried.anchor }
  }
  const stretches = yearsAround(now, Math.max(2, 1 - (by ?? 0))).flatMap((candidate): readonly Named[] => {
    const value = `${yearValue(candidate)}-${part}`
    const days = readCalendarValue(value)?.days
    return days ? [{ ...days, value }] : []
  })
  return { value: pick(stretches, now, { by, direction }).value, anchor: 'publication' }
}

/** "Christmas", "last Thanksgiving". */
export function resolveHoliday({ name, year, by }: Is<'holiday'>, at: Place, direction: Pointing): Resolved | null {
  const { anchors } = at
  const onYear = (candidate: number): Named | null => {
    const day = holidayIn(name, candidate)
    return day === null ? null : { from: day, to: day, value: writeDate(dateOfNumber(day)) }
  }
  const known = year && countedYear(year, anchors)
  if (known?.year != null) {
    const named = onYear(known.year)
    return named && { value: named.value, anchor: known.anchor }
  }
  const now = anchors.published
  if (now === null) {
    const { year: carried, anchor } = carriedYear(at)
    const named = onYear(carried ?? LEAP_YEAR)
    return named && { value: carried === null ? `XXXX${named.value.slice(4)}` : named.value, anchor }
  }
  const stretches = yearsAround(now, 2).flatMap((candidate) => onYear(candidate) ?? [])
  return stretches.length ? { value: pick(stretches, now, { by, direction }).value, anchor: 'publication' } : null
}
