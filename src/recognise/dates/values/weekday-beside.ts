/** Weekdays whose day is told by a date beside them in the sentence. */
import { nearestWeekday, numberOf, readDate, weekdayOf } from '../../../calendar/days.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import { isAhead, justMentioned, type Mentioned } from './anchors.js'
import { isBeside } from './fixed-day.js'
import type { At, Is, Place, Resolved } from './place.js'
import { resolveCalendar } from './yearless-dates.js'

type WeekdayPlace = At<'weekday'> & {
  /** The day mentioned last, if its year is known. */
  readonly base: Mentioned | null
}

/** "Friday" alone, not "next Friday" or "Friday last week". */
export const isBareWeekday = ({ by, week }: Is<'weekday'>): boolean => by === undefined && week === undefined

/** "Wednesday (Mar. 1)", "the Saturday before Christmas", "Sept. 5, 1882, a Tuesday". */
export function besideDate(document: Document, mention: Mention, at: WeekdayPlace): Resolved | null {
  const explained = explainedDay(document, mention, at)
  if (explained !== null)
    return { value: valueAt('day', explained), anchor: at.anchors.published === null ? null : 'publication' }
  const counted = countedDay(document, mention, at)
  if (counted !== null) return { value: valueAt('day', counted), anchor: null }
  return ofPrevious(document, mention, { ...at, link: A_DAY })
}

/** "at 0600 GMT on Friday": the time has been given its day. */
export function ofTime(document: Document, mention: Mention, at: WeekdayPlace): Resolved | null {
  return at.previous?.reading.meaning.is === 'time' ? ofPrevious(document, mention, { ...at, link: ON }) : null
}

/** The day mentioned just before, if it is that weekday and linked to it. */
function ofPrevious(
  { plain }: Document,
  { start }: Mention,
  { previous, base, meaning, link }: WeekdayPlace & { readonly link: RegExp },
): Resolved | null {
  if (!previous || base?.start !== previous.start || weekdayOf(base.day) !== meaning.weekday) return null
  return link.test(plain.slice(previous.end, start)) ? { value: valueAt('day', base.day), anchor: base.id } : null
}

const A_DAY = /^,?\s\(?(?:which (?:was|fell on) )?(?:on )?a\s$/
const ON = /^\s(?:\([^()]{1,20}\)\s)?on\s$/

/** "Wednesday (Mar. 1)": that day in the year that makes it that weekday. */
function explainedDay(document: Document, mention: Mention, at: WeekdayPlace): number | null {
  const { next } = at
  const dated = next?.reading.meaning
  if (!next || dated?.is !== 'calendar' || !dated.month || !dated.day) return null
  if (!isBeside(document.plain, mention, next)) return null
  const { weekday } = at.meaning
  const resolved = resolveCalendar(document, next, { ...at, meaning: { ...dated, weekday }, listed: null })
  const date = resolved && readDate(resolved.value)
  return date && weekdayOf(numberOf(date)) === weekday ? numberOf(date) : null
}

/** "the Saturday before Christmas", "the Friday after Thanksgiving". */
function countedDay({ plain }: Document, { end }: Mention, { meaning, next, ofNext }: WeekdayPlace): number | null {
  const way = next && /^\s(before|after)\s(?:the\s)?$/.exec(plain.slice(end, Math.min(next.start, end + 14)))?.[1]
  if (!next || !way || !isBareWeekday(meaning) || next.reading.type !== 'date' || next.reading.meaning.is === 'weekday')
    return null
  const date = readDate(ofNext(next)?.value ?? '')
  if (!date) return null
  return way === 'after'
    ? nearestWeekday(numberOf(date) + 1, meaning.weekday, 'future')
    : nearestWeekday(numberOf(date) - 1, meaning.weekday, 'past')
}

/** The end of a range: "from Thursday until (at least 0600 GMT on) Friday". */
export function inRange(
  { plain }: Document,
  mention: Mention,
  { anchors, previous, meaning }: At<'weekday'>,
): Resolved | null {
  const base = lastDay(anchors)
  if (!base || base.start < Math.max(mention.sentence.start, mention.start - LONGEST_RANGE)) return null
  if (!UNTIL.test(plain.slice(base.start, mention.start))) return null
  // "from 4 to 7 p.m. Tuesday": the hour before is of that Tuesday.
  const from = previous?.reading.meaning.is === 'time' ? base.day : base.day + 1
  return { value: valueAt('day', nearestWeekday(from, meaning.weekday, 'future')), anchor: base.id }
}

const LONGEST_RANGE = 60
const UNTIL =
  /^[^,;]{1,40}\s(?:into|through|till|to|until)\s(?:(?:about|around|at least)\s)?(?:[\d:.]{1,5}\s?(?:[ap]\.?m\.?|GMT)?\s(?:on\s)?)?$/i

/** In "Saturday and Sunday" the second is as far ahead as the first. */
export function inList(
  { plain }: Document,
  { start }: Mention,
  { anchors, previous, meaning }: At<'weekday'>,
): Resolved | null {
  const base = justMentioned(anchors, previous)
  if (!base || previous?.reading.meaning.is !== 'weekday' || !isAhead(base.day, anchors)) return null
  if (!/^(?:,?\s(?:and|or)\s(?:on\s)?|,\s)$/i.test(plain.slice(previous.end, start))) return null
  return { value: valueAt('day', nearestWeekday(base.day + 1, meaning.weekday, 'future')), anchor: base.id }
}

const isDay = ({ grain, hasYear }: Mentioned): boolean => grain === 'day' && hasYear

/** What was mentioned last, if it is a day whose year is known. */
function lastDay({ mentioned }: Place['anchors']): Mentioned | null {
  const last = mentioned.at(-1)
  return last && isDay(last) ? last : null
}
