/** Times of day, and hours and minutes counted from a date: of which day they are. */
import { numberOf, readDate } from '../../calendar/days.js'
import { valueAt } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { type Anchors, dayInTheNews, lastMentioned, type Mentioned, NEWS_DAYS } from './anchors.js'
import { isByTheWay } from './aside.js'
import { isPast, type Pointing } from './direction.js'
import { laterHalf } from './join.js'
import type { Mention } from './mention.js'
import type { Is, Place, Resolved } from './place.js'

/** Adds the time of day to a day; a vague day stays as it is. */
export const withTime = (value: string, time: string): string => (ENDS_IN_DAY.test(value) ? `${value}T${time}` : value)
const ENDS_IN_DAY = /-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)$/

/** Hours and minutes from a date: the day is that of the date, the time is open. */
export function resolveMoment(mention: Mention, { from }: Is<'moment'>, { anchors, place }: Place): Resolved {
  // What is told minutes later or earlier has been: it is of no day to come.
  const fits = (entry: Mentioned): boolean =>
    !isByTheWay(entry, mention) && (anchors.published === null || entry.day <= anchors.published)
  const base = from === 'mentioned' ? (lastMentioned(anchors, 'day', place, fits) ?? dayInTheNews(anchors, fits)) : null
  if (base?.hasYear) return { value: `${valueAt('day', base.day)}TXX:XX`, anchor: base.id }
  if (anchors.published === null) return { value: 'XXXX-XX-XXTXX:XX', anchor: null }
  return { value: `${valueAt('day', anchors.published)}TXX:XX`, anchor: 'publication' }
}

/** The afternoon of "at 2:43 p.m. … by 3:30". */
function halfBefore({ reading, text }: Mention, { previous }: Place): string | undefined {
  if (!/^[1-9]\d?[:.]\d\d$/.test(text) || !isClock(reading.time) || !isClock(previous?.reading.time)) return undefined
  const [hour, before] = [Number(reading.time.slice(0, 2)), Number(previous.reading.time.slice(0, 2))]
  return previous.rule === 'clock-half' && before >= 12 && hour < 12 && hour + 12 >= before ? 'AF' : undefined
}

type TimePlace = Place & { readonly ofNext: (next: Mention) => Resolved | null; readonly direction: Pointing }

/** A time without its day: of the day named behind it, else of the last one in this sentence or the ones before, else of publication. */
export function resolveTime(document: Document, mention: Mention, at: TimePlace): Resolved {
  const time = laterHalf(
    mention.reading.time,
    mention.text,
    partBefore(document.plain, mention, at) ?? halfBefore(mention, at),
  )
  const { anchors, next } = at
  const named = next && isNamedBehind(document.plain, mention, next) ? at.ofNext(next) : null
  if (named && DAY_VALUE.test(named.value)) return timeOf({ ...named, anchor: at.nextId }, time, next?.reading.time)
  const weekday = anchors.published === null ? openWeekdayBefore(document.plain, mention, at) : null
  if (weekday !== null) return { value: `XXXX-WXX-${weekday}T${time}`, anchor: null }
  // "stocks fell ahead of Friday's vote; at 5 p.m. they stood at …": what has been is not of a day that lies ahead.
  const fits = (entry: Mentioned): boolean =>
    !isByTheWay(entry, mention) &&
    (anchors.published === null || entry.day <= anchors.published || !isPast(at.direction())) &&
    !(isLongPast(entry, at) && at.direction() === 'future')
  const last = lastMentioned(anchors, 'day', at.place, fits)
  const base = last && isTold(document, last, at) ? last : dayInTheNews(anchors, fits)
  if (base) {
    const day = valueAt('day', base.day + (isMorningAfter(document, mention, { base, time, anchors }) ? 1 : 0))
    return { value: `${base.hasYear ? day : `XXXX${day.slice(4)}`}T${time}`, anchor: base.id }
  }
  if (anchors.published === null) return { value: `XXXX-XX-XXT${time}`, anchor: null }
  return { value: `${valueAt('day', anchors.published)}T${time}`, anchor: 'publication' }
}

/** "the plot of 15 September … she will speak at 4 p.m.": what is to come is not of a day that is over. */
const isLongPast = ({ day }: Mentioned, { anchors: { published } }: Place): boolean =>
  published !== null && day < published - 1

/** "It burned Tuesday night … At daybreak it stood in ruins": on Wednesday, if that is not still to come. */
function isMorningAfter(
  { plain }: Document,
  { sentence, start }: Mention,
  {
    base,
    time,
    anchors: { mentioned, published },
  }: { readonly base: Mentioned; readonly time: string; readonly anchors: Anchors },
): boolean {
  // "at 22:00 on Thursday, and by 4.40am": the day named behind a time has that time.
  const isItsTime = ({ day, start: from }: Mentioned): boolean =>
    day === base.day && from < base.start && base.start - from < BESIDE
  const told = base.time ?? mentioned.findLast(isItsTime)?.time ?? ''
  if (!/^(?:EV|NI|1[89]|2[0-4])/.test(told) || !/^(?:MO|0\d|1[01])/.test(time)) return false
  if (published !== null && base.day >= published) return false
  return !/\bhad\b/.test(plain.slice(Math.max(sentence.start, base.start), start))
}

/** How far a time stands before the day that is named behind it. */
const BESIDE = 24

/** A time of the day that is named behind: "half past seven on Sunday evening"; of "9 p.m. to 2 a.m. Tuesday" the first is of the night before. */
function timeOf(named: Resolved, time: string, behind: string | undefined): Resolved {
  const apart = isClock(behind) && isClock(time) ? daysApart(time, behind) : null
  const date = apart === null ? null : readDate(named.value)
  if (date && apart !== null) return { ...named, value: withTime(valueAt('day', numberOf(date) + apart), time) }
  const day = isClock(behind) && isClock(time) && behind.slice(0, 5) < time.slice(0, 5) ? readDate(named.value) : null
  if (day) return { ...named, value: withTime(valueAt('day', numberOf(day) - 1), time) }
  return { ...named, value: withTime(named.value, laterHalf(time, '', behind)) }
}

/**
 * The days from one time to the same moment in Greenwich or another known zone: "4 a.m. (2330 GMT Thursday)" is of Friday, as no place is
 * more than 14 hours ahead or 12 behind. Null where the second has no zone, or both have.
 */
function daysApart(local: string, zoned: string): number | null {
  const zone = zoned.match(/^(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/)
  if (!zone || local.length > 5) return null
  const [, hour, minute, sign, zoneHour = '0', zoneMinute = '0'] = zone
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute))
  const ahead = Number(local.slice(0, 2)) * 60 + Number(local.slice(3)) - (Number(hour) * 60 + Number(minute) - offset)
  return ahead < -12 * 60 ? 1 : ahead > 14 * 60 ? -1 : 0
}

const isClock = (time: string | undefined): time is string => time !== undefined && /^\d\d:\d\d/.test(time)

/** The part of the day of "tonight at nine". */
function partBefore(plain: string, mention: Mention, { previous }: Place): string | undefined {
  const isAt =
    previous && /^,?\s(?:at|around|about|by|before|after|until)\s$/.test(plain.slice(previous.end, mention.start))
  return isAt ? previous.reading.time : undefined
}

/** Whether a day may still be told of: one long past only in its sentence and the next, if it is more than the end of a period. */
const isTold = ({ plain }: Document, { day, hasYear, place, start }: Mentioned, at: Place): boolean =>
  (at.place - place <= 1 && !PERIOD_END.test(plain.slice(Math.max(0, start - 12), start))) ||
  !hasYear ||
  at.anchors.published === null ||
  Math.abs(at.anchors.published - day) <= NEWS_DAYS

/** The weekday of "on Tuesday at 10 a.m.", when it is not known which Tuesday. */
function openWeekdayBefore(plain: string, mention: Mention, { previous, anchors }: Place): number | null {
  const meaning = previous?.reading.meaning
  if (meaning?.is !== 'weekday' || anchors.mentioned.at(-1)?.start === previous?.start) return null
  return /^,?\sat\s$/.test(plain.slice(previous?.end, mention.start)) ? meaning.weekday : null
}

const PERIOD_END = /\b(?:due|ended|ending|from|since|through|to)\s$/i
const DAY_VALUE = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W..-\d)$/

/** "at 5 p.m. on Sunday". */
const isNamedBehind = (plain: string, mention: Mention, next: Mention): boolean =>
  ON.test(plain.slice(mention.end, Math.min(next.start, mention.end + 50))) ||
  (isClock(next.reading.time) && RANGE.test(plain.slice(mention.end, Math.min(next.start, mention.end + 12))))

const ON = /^(?:\slocal(?:\stime)?)?(?:\s\([^()]{1,20}\)|\))?(?:,?\s(?:[a-z]{1,20}\s){0,2}on|,|\s\()?\s?(?:the\s)?$/i
/** "from 9 a.m. to 5 p.m. Friday": both on Friday. */
const RANGE = /^\s?(?:-|to|and|until|till)\s?$/i
