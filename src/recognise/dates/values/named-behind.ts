/** Times whose day is named behind them: "at 5 p.m. on Sunday", "9 a.m. to 5 p.m. Friday", "from 6 p.m. to 8 p.m. on Friday". */
import { numberOf, readDate } from '../../../calendar/days.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Asking, Resolved } from './place.js'
import { isClock, laterHalf, withTime } from './time-values.js'

/** The time on the day that is named behind it; null where none is. */
export function ofDayBehind(
  { plain }: Document,
  mention: Mention,
  { next, nextId, afterNext, ofNext, time }: Asking & { readonly time: string },
): Resolved | null {
  if (!next) return null
  const isFirst = isRange(plain, mention, next) && afterNext !== undefined && isNamedBehind(plain, next, afterNext)
  const named = isFirst ? ofNext(afterNext) : isNamedBehind(plain, mention, next) ? ofNext(next) : null
  if (!named || !DAY_VALUE.test(named.value)) return null
  const anchor = isFirst ? `d${Number(nextId.slice(1)) + 1}` : nextId
  return { value: onDay(named.value, time, next.reading.time), anchor }
}

const DAY_VALUE = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W..-\d)$/

const isNamedBehind = (plain: string, mention: Mention, next: Mention): boolean =>
  ON.test(plain.slice(mention.end, Math.min(next.start, mention.end + 50))) || isRange(plain, mention, next)

const isRange = (plain: string, { end }: Mention, { start, reading }: Mention): boolean =>
  isClock(reading.time) && RANGE.test(plain.slice(end, Math.min(start, end + 12)))

/** "5 p.m. local time (10 p.m. in Rome) on", "5 p.m. sharp on the". */
const LOCAL = '(?:\\slocal(?:\\stime)?)?'
const BRACKETS = '(?:\\s\\([^()]{1,20}\\)|\\))?'
const ON = new RegExp(`^${LOCAL}${BRACKETS}(?:,?\\s(?:[a-z]{1,20}\\s){0,2}on|,|\\s\\()?\\s?(?:(?:a|the)\\s)?$`, 'i')
/** "from 9 a.m. to 5 p.m. Friday": both on Friday. */
const RANGE = /^\s?(?:-|to|and|until|till)\s?$/i

/** The time on a day named with another time, which is of another zone or the end of a range: of "9 p.m. to 2 a.m. Tuesday" the first is of the night before. */
function onDay(day: string, time: string, behind: string | undefined): string {
  if (!isClock(behind) || !isClock(time)) return withTime(day, laterHalf(time, '', behind))
  const apart = daysApart(time, behind) ?? (behind.slice(0, 5) < time.slice(0, 5) ? -1 : null)
  const shifted = apart === null ? null : dayApart(day, apart)
  return shifted ? withTime(shifted, time) : withTime(day, laterHalf(time, '', behind))
}

/** The day so many days from one, which may be a weekday not known which; null for what has no neighbours. */
function dayApart(day: string, apart: number): string | null {
  const date = readDate(day)
  if (date) return valueAt('day', numberOf(date) + apart)
  const weekday = day.match(/^XXXX-WXX-([1-7])$/)?.[1]
  return weekday ? `XXXX-WXX-${((Number(weekday) + apart + 6) % 7) + 1}` : null
}

/**
 * The days from one time to the same moment in Greenwich or another known zone: "4 a.m. (2330 GMT Thursday)" is of Friday, as no place is
 * more than 14 hours ahead or 12 behind. Null where the second has no zone, or both have.
 */
function daysApart(local: string, zoned: string): number | null {
  const zone = zoned.match(/^(\d\d:\d\d)(?:Z|([+-])(\d\d:\d\d))$/)
  if (!zone || local.length > 5) return null
  const [, clock = '', sign, off = '00:00'] = zone
  const ahead = minutesOf(local) - minutesOf(clock) + (sign === '-' ? -1 : 1) * minutesOf(off)
  return ahead < -12 * 60 ? 1 : ahead > 14 * 60 ? -1 : 0
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
