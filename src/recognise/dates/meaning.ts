/** What an expression means at its place in the text: its TIMEX3 value and what that was counted from. */
import { isoWeekOf, mondayOf, readDate, weekdayOf } from '../../calendar/days.js'
import { type Grain, nearestWeekday, numberOf, shiftDay, valueAt } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { type Anchors, coarserInSentence, dayInTheNews, isBeside, lastMentioned, type Mentioned } from './anchors.js'
import { resolveCalendar, resolveHoliday, resolveMonth, resolvePeriod } from './partial.js'
import type { Meaning } from './reading.js'
import type { Mention } from './recognise.js'
import { type Direction, directionOf } from './tense.js'

export interface Resolved {
  readonly value: string
  /** The id of a date item, or the publication date; null where nothing was counted. */
  readonly anchor: string | null
}

/** What surrounds a mention in the reading of the text. */
export interface Place {
  readonly anchors: Anchors
  readonly previous: Mention | undefined
  readonly next: Mention | undefined
  /** The place of its sentence among all sentences. */
  readonly place: number
}

/** Null for what turns out to be no possible date. */
export function resolveMeaning(document: Document, mention: Mention, at: Place): Resolved | null {
  const { meaning, time } = mention.reading
  if (meaning.is === 'value') return { value: meaning.value, anchor: null }
  if (meaning.is === 'time') return resolveTime(document, mention, at)
  const resolved = resolveDay(document, mention, at)
  return resolved && time ? { ...resolved, value: withTime(resolved.value, time) } : resolved
}

/** Adds the time of day to a day; a vague day stays as it is. */
const withTime = (value: string, time: string): string => (value.endsWith('_REF') ? value : `${value}T${time}`)

function resolveDay(document: Document, mention: Mention, at: Place): Resolved | null {
  const { meaning } = mention.reading
  const direction = (): Direction => directionOf(document, mention)
  switch (meaning.is) {
    case 'calendar':
      return resolveCalendar(document, mention, { ...at, meaning, direction })
    case 'month':
      if (meaning.by !== undefined) return resolveMonth(meaning, at, direction)
      return resolveCalendar(document, mention, { ...at, meaning: { is: 'calendar', month: meaning.month }, direction })
    case 'period':
      return resolvePeriod(meaning, at, direction)
    case 'holiday':
      return resolveHoliday(meaning, at, direction)
    case 'weekday':
      return resolveWeekday(document, mention, { ...at, meaning, direction })
    case 'weekend':
      return resolveWeekend(at, direction)
    case 'shift':
      return resolveShift(document, mention, meaning, at)
    case 'moment':
      return resolveMoment(meaning, at)
    default:
      return null
  }
}

type WeekdayPlace = Place & {
  readonly meaning: Extract<Meaning, { is: 'weekday' }>
  readonly direction: () => Direction
}

function resolveWeekday(document: Document, mention: Mention, at: WeekdayPlace): Resolved {
  const { meaning, anchors, next } = at
  const { weekday, by, week, from } = meaning
  const beside = next && isBeside(document.plain, mention, next) ? dayBeside(document, next, at) : null
  if (beside !== null && weekdayOf(beside) === weekday) return { value: valueAt('day', beside), anchor: 'publication' }
  const base = lastMentioned(anchors, 'day', at.place)
  if (from === 'mentioned' && base?.hasYear) {
    const day =
      by === -1 ? nearestWeekday(base.day - 1, weekday, 'past') : nearestWeekday(base.day + 1, weekday, 'future')
    return { value: valueAt('day', day), anchor: base.id }
  }
  const now = anchors.published
  if (now === null) {
    // "reported on February 15, 2006 … said Wednesday": the same day.
    if (by === undefined && week === undefined && base?.hasYear && weekdayOf(base.day) === weekday) {
      return { value: valueAt('day', base.day), anchor: base.id }
    }
    return { value: `XXXX-WXX-${weekday}`, anchor: null }
  }
  return { value: valueAt('day', weekdayFrom(now, meaning, at.direction)), anchor: 'publication' }
}

/** The day of the date that stands beside a weekday, in the year that makes it that weekday. */
function dayBeside(document: Document, next: Mention, at: WeekdayPlace): number | null {
  const { meaning } = next.reading
  if (meaning.is !== 'calendar' || !meaning.month || !meaning.day) return null
  const dated = { ...meaning, weekday: at.meaning.weekday }
  const resolved = resolveCalendar(document, next, { ...at, meaning: dated, direction: at.direction })
  const date = resolved && readDate(resolved.value)
  return date ? numberOf(date) : null
}

function weekdayFrom(now: number, { weekday, by, week }: WeekdayPlace['meaning'], direction: () => Direction): number {
  const { year, week: thisWeek } = isoWeekOf(now)
  if (week !== undefined) return mondayOf({ year, week: thisWeek + week }) + weekday - 1
  if (by === 1) return mondayOf({ year, week: thisWeek + 1 }) + weekday - 1
  if (by === -1) return nearestWeekday(now - 1, weekday, 'past')
  const points = direction()
  if (by === 0) return nearestWeekday(now, weekday, points === 'past' ? 'past' : 'future')
  return nearestWeekday(now, weekday, points === 'future' ? 'future' : 'past')
}

/** "the weekend": the last one, or the one that a clause about the future points to. */
function resolveWeekend({ anchors }: Place, direction: () => Direction): Resolved {
  const now = anchors.published
  if (now === null) return { value: 'PRESENT_REF', anchor: null }
  const isWeekend = weekdayOf(now) >= 6
  const day = isWeekend
    ? now
    : nearestWeekday(
        now,
        6,
        direction() === 'future' || (weekdayOf(now) === 5 && direction() !== 'past') ? 'future' : 'past',
      )
  return { value: valueAt('weekend', day), anchor: 'publication' }
}

function resolveShift(
  document: Document,
  mention: Mention,
  meaning: Extract<Meaning, { is: 'shift' }>,
  at: Place,
): Resolved {
  const { grain, count, from } = meaning
  if (count === null) return { value: meaning.isPast === false ? 'FUTURE_REF' : 'PAST_REF', anchor: null }
  const coarser = from === 'mentioned' && mention.rule === 'ago' ? coarserInSentence(at.anchors, grain, at.place) : null
  if (coarser) return { value: openValue(coarser, grain), anchor: coarser.id }
  const base =
    from === 'mentioned'
      ? (lastMentioned(at.anchors, grain, at.place) ?? (grain === 'day' ? dayInTheNews(at.anchors) : null))
      : null
  if (base) return { value: shiftedFrom(base, grain, count), anchor: base.id }
  const ending =
    mention.rule === 'the-unit' &&
    at.next &&
    /^\s(?:that\s)?(?:ended|ending)(?:\son)?\s$/.test(
      document.plain.slice(mention.end, Math.min(at.next.start, mention.end + 16)),
    )
  const last =
    ending && at.next ? readDate(resolveDay(document, at.next, { ...at, next: undefined })?.value ?? '') : null
  if (last) return { value: valueAt(grain, numberOf(last)), anchor: null }
  const quarter =
    mention.rule === 'the-unit' && grain === 'quarter'
      ? at.anchors.mentioned.findLast((entry) => entry.grain === 'quarter')
      : undefined
  if (quarter) return { value: valueAt('quarter', quarter.day), anchor: quarter.id }
  const now = at.anchors.published
  if (now !== null) return { value: valueAt(grain, shiftDay(now, grain, count)), anchor: 'publication' }
  if (mention.rule === 'the-unit' && grain === 'year') return { value: yearOfText(at.anchors), anchor: null }
  const isAgo =
    count < 0 ||
    (mention.rule === 'ago' && meaning.isPast === true) ||
    (mention.reading.modifier === 'before' && grain !== 'day')
  return { value: isAgo ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF', anchor: null }
}

const yearOfText = ({ year }: Anchors): string => (year === null ? 'XXXX' : String(year))

function shiftedFrom(
  base: { readonly day: number; readonly hasYear: boolean },
  grain: Parameters<typeof valueAt>[0],
  count: number,
): string {
  const value = valueAt(grain, shiftDay(base.day, grain, count))
  if (base.hasYear) return value
  return grain === 'day' || grain === 'month' ? `XXXX${value.slice(4)}` : count < 0 ? 'PAST_REF' : 'FUTURE_REF'
}

/** What is known of a day, week or month counted from a date that is coarser: some day of that month, at most. */
function openValue({ grain: known, day }: Mentioned, grain: Grain): string {
  if (grain === 'day' && known === 'month') return `${valueAt('month', day)}-XX`
  return grain === 'week' ? 'XXXX-WXX' : grain === 'day' ? 'XXXX-XX-XX' : grain === 'month' ? 'XXXX-XX' : 'XXXX'
}

/** Hours and minutes from a date: the day is that of the date, the time is open. */
function resolveMoment({ from }: Extract<Meaning, { is: 'moment' }>, { anchors, place }: Place): Resolved {
  const base = from === 'mentioned' ? (lastMentioned(anchors, 'day', place) ?? dayInTheNews(anchors)) : null
  if (base?.hasYear) return { value: `${valueAt('day', base.day)}TXX:XX`, anchor: base.id }
  if (anchors.published === null) return { value: 'XXXX-XX-XXTXX:XX', anchor: null }
  return { value: `${valueAt('day', anchors.published)}TXX:XX`, anchor: 'publication' }
}

/** A time without its day: of the day named beside it, else of the last one in this sentence or the one before, else of publication. */
function resolveTime(document: Document, mention: Mention, at: Place): Resolved {
  const time = mention.reading.time ?? 'XX:XX'
  const { anchors, next } = at
  const named =
    next && isNamedBehind(document.plain, mention, next)
      ? resolveDay(document, next, { ...at, previous: mention, next: undefined })
      : null
  if (named && /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W..-\d)$/.test(named.value))
    return { ...named, value: withTime(named.value, time) }
  const base = lastMentioned(anchors, 'day', at.place) ?? dayInTheNews(anchors)
  if (base)
    return {
      value: `${base.hasYear ? '' : 'XXXX'}${valueAt('day', base.day).slice(base.hasYear ? 0 : 4)}T${time}`,
      anchor: base.id,
    }
  if (anchors.published === null) return { value: `XXXX-XX-XXT${time}`, anchor: null }
  return { value: `${valueAt('day', anchors.published)}T${time}`, anchor: 'publication' }
}

/** "at 5 p.m. on Sunday". */
const isNamedBehind = (plain: string, mention: Mention, next: Mention): boolean =>
  ON.test(plain.slice(mention.end, Math.min(next.start, mention.end + 50))) ||
  (next.reading.time !== undefined && RANGE.test(plain.slice(mention.end, Math.min(next.start, mention.end + 12))))

const ON = /^(?:\s\([^()]{1,20}\))?(?:\s(?:\p{L}+\s){0,2}on|,|\s\()\s?(?:the\s)?$/iu
/** "from 9 a.m. to 5 p.m. Friday": both on Friday. */
const RANGE = /^\s?(?:-|to|and|until|till)\s?$/i
