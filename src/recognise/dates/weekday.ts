/** Which day a weekday or weekend is. */
import { isoWeekOf, mondayOf, nearestWeekday, numberOf, readDate, weekdayOf } from '../../calendar/days.js'
import { valueAt } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { isOvertaken, lastMentioned, type Mentioned } from './anchors.js'
import { isPast, type Pointing } from './direction.js'
import type { Mention } from './mention.js'
import type { Is, Place, Resolved } from './place.js'
import { isBeside } from './written-years.js'
import { resolveCalendar } from './yearless-dates.js'

type WeekdayPlace = Place & {
  readonly meaning: Is<'weekday'>
  readonly direction: Pointing
  /** What the mention behind means. */
  readonly ofNext: (next: Mention) => Resolved | null
}

/** "Friday", "next Friday", "the following Friday", "Friday last week". */
export function resolveWeekday(document: Document, mention: Mention, at: WeekdayPlace): Resolved {
  const { meaning, anchors, previous, next } = at
  const { weekday, by, week, from } = meaning
  const beside = next && isBeside(document.plain, mention, next) ? dayBeside(document, next, at) : null
  if (beside !== null && weekdayOf(beside) === weekday)
    return { value: valueAt('day', beside), anchor: anchors.published === null ? null : 'publication' }
  const named = by === undefined && week === undefined ? dayBesideNext(document, mention, at) : null
  if (named !== null) return { value: valueAt('day', named), anchor: null }
  const base = lastMentioned(anchors, 'day', at.place)
  const isApposed =
    previous && base?.start === previous.start && A_DAY.test(document.plain.slice(previous.end, mention.start))
  if (isApposed && base.hasYear && weekdayOf(base.day) === weekday)
    return { value: valueAt('day', base.day), anchor: base.id }
  if (from === 'mentioned' && base?.hasYear && !isOvertaken(base, anchors)) {
    // "that Saturday" is the one just before or the next one.
    const start = base.day + (by || -2)
    return { value: valueAt('day', nearestWeekday(start, weekday, by === -1 ? 'past' : 'future')), anchor: base.id }
  }
  if (previous?.reading.meaning.is === 'time' && base?.start === previous.start && isOn(document, previous, mention)) {
    if (base.hasYear && weekdayOf(base.day) === weekday) return { value: valueAt('day', base.day), anchor: base.id }
  }
  const start = by === undefined && week === undefined ? startOfRange(document, mention, at) : null
  // "from 4 to 7 p.m. Tuesday": the hour before is of that Tuesday.
  const after = start && (previous?.reading.meaning.is === 'time' ? start.day : start.day + 1)
  if (start && after !== null)
    return { value: valueAt('day', nearestWeekday(after, weekday, 'future')), anchor: start.id }
  const ahead = by === undefined && week === undefined ? dayAheadInList(document, mention, at) : null
  if (ahead) return { value: valueAt('day', nearestWeekday(ahead.day + 1, weekday, 'future')), anchor: ahead.id }
  const now = anchors.published
  if (now !== null && isSoon(document, mention, now))
    return { value: valueAt('day', nearestWeekday(now, weekday, 'future')), anchor: 'publication' }
  if (now !== null) return { value: valueAt('day', weekdayFrom(now, meaning, at.direction)), anchor: 'publication' }
  // "reported on February 15, 2006 … said Wednesday": the same day.
  const isSame = by === undefined && week === undefined && base?.hasYear && weekdayOf(base.day) === weekday
  if (isSame) return { value: valueAt('day', base.day), anchor: base.id }
  return { value: `XXXX-WXX-${weekday}`, anchor: null }
}

/** "Sept. 5, 1882, a Tuesday". */
const A_DAY = /^,?\s\(?(?:which (?:was|fell on) )?(?:on )?a\s$/

/** "the Saturday before Christmas", "the Friday after Thanksgiving". */
function dayBesideNext({ plain }: Document, { end }: Mention, { meaning, next, ofNext }: WeekdayPlace): number | null {
  const way = next && /^\s(before|after)\s(?:the\s)?$/.exec(plain.slice(end, Math.min(next.start, end + 14)))?.[1]
  if (!next || !way || next.reading.type !== 'date' || next.reading.meaning.is === 'weekday') return null
  const date = readDate(ofNext(next)?.value ?? '')
  if (!date) return null
  return way === 'after'
    ? nearestWeekday(numberOf(date) + 1, meaning.weekday, 'future')
    : nearestWeekday(numberOf(date) - 1, meaning.weekday, 'past')
}

/** "at 0600 GMT on Friday": the time has been given its day. */
const isOn = ({ plain }: Document, time: Mention, day: Mention): boolean =>
  /^\s(?:\([^()]{1,20}\)\s)?on\s$/.test(plain.slice(time.end, Math.min(day.start, time.end + 30)))

/** In "Saturday and Sunday" the second is as far ahead as the first. */
function dayAheadInList({ plain }: Document, mention: Mention, { anchors, previous }: Place): Mentioned | null {
  const base = anchors.mentioned.at(-1)
  if (
    previous?.reading.meaning.is !== 'weekday' ||
    base?.start !== previous.start ||
    base.grain !== 'day' ||
    !base.hasYear
  )
    return null
  const isAhead = anchors.published !== null && base.day > anchors.published
  return isAhead && /^(?:,?\s(?:and|or)\s(?:on\s)?|,\s)$/i.test(plain.slice(previous.end, mention.start)) ? base : null
}

/** The day from which a range runs that a weekday ends: "from Thursday until (at least 0600 GMT on) Friday". */
function startOfRange({ plain }: Document, mention: Mention, { anchors }: Place): Mentioned | null {
  const base = anchors.mentioned.at(-1)
  if (base?.grain !== 'day' || !base.hasYear || base.start < mention.start - LONGEST_RANGE) return null
  return base.start >= mention.sentence.start && UNTIL.test(plain.slice(base.start, mention.start)) ? base : null
}

const LONGEST_RANGE = 60
const UNTIL =
  /^[^,;]{1,40}\s(?:through|till|to|until)\s(?:(?:about|around|at least)\s)?(?:[\d:.]{1,5}\s?(?:[ap]\.?m\.?|GMT)?\s(?:on\s)?)?$/i

/** The day of the date that stands beside a weekday, in the year that makes it that weekday. */
function dayBeside(document: Document, next: Mention, at: WeekdayPlace): number | null {
  const { meaning } = next.reading
  if (meaning.is !== 'calendar' || !meaning.month || !meaning.day) return null
  const dated = { ...meaning, weekday: at.meaning.weekday }
  const resolved = resolveCalendar(document, next, { ...at, meaning: dated, listed: null })
  const date = resolved && readDate(resolved.value)
  return date ? numberOf(date) : null
}

/** "The dollar fell before Friday's report", told on Thursday: what comes in a day or two, not what came a week ago. */
function isSoon({ plain }: Pick<Document, 'plain'>, { reading, start, end }: Mention, now: number): boolean {
  const { meaning } = reading
  if (meaning.is !== 'weekday' || meaning.by !== undefined || meaning.week !== undefined) return false
  const days = (meaning.weekday - weekdayOf(now) + 7) % 7
  return (
    days >= 1 &&
    days <= JUST_PAST &&
    BEFORE.test(plain.slice(Math.max(0, start - 12), start)) &&
    plain.startsWith("'s", end)
  )
}
const BEFORE = /\bbefore\s$/i

/** What was planned for a day so many days ago did not happen; else it is still to come. */
const JUST_PAST = 2

function weekdayFrom(now: number, { weekday, by, week, isComing }: Is<'weekday'>, direction: Pointing): number {
  const { year, week: thisWeek } = isoWeekOf(now)
  if (week !== undefined) return mondayOf({ year, week: thisWeek + week }) + weekday - 1
  if (isComing) return nearestWeekday(now + 1, weekday, 'future')
  if (by === 1) return mondayOf({ year, week: thisWeek + 1 }) + weekday - 1
  // "two Sundays ago": the one before the last.
  if (by !== undefined && by < 0) return nearestWeekday(now - 1, weekday, 'past') + 7 * (by + 1)
  const points = direction()
  if (by === 0) return nearestWeekday(now, weekday, isPast(points) ? 'past' : 'future')
  const past = nearestWeekday(now, weekday, 'past')
  const future = nearestWeekday(now, weekday, 'future')
  return points === 'future' || (points === 'near' && now - past > JUST_PAST) ? future : past
}

/** "the weekend": the last one, or the one that a clause about the future points to. */
export function resolveWeekend(meaning: Is<'weekend'>, { anchors }: Place, direction: Pointing): Resolved {
  const now = anchors.published
  if (now === null) return { value: 'PRESENT_REF', anchor: null }
  if (meaning.isComing)
    return { value: valueAt('weekend', nearestWeekday(now + 1, 6, 'future')), anchor: 'publication' }
  if (weekdayOf(now) >= 6) return { value: valueAt('weekend', now), anchor: 'publication' }
  const points = direction()
  // From Wednesday on, "this weekend" is the one ahead.
  const isThis = meaning.isThis === true && !isPast(points) && weekdayOf(now) >= 3
  const isAhead =
    points === 'future' || isThis || (weekdayOf(now) === 5 && (!isPast(points) || meaning.isAhead === true))
  return { value: valueAt('weekend', nearestWeekday(now, 6, isAhead ? 'future' : 'past')), anchor: 'publication' }
}
