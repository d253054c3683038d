/** Which day a weekday is. */
import { isoWeekOf, mondayOf, nearestWeekday, weekdayOf } from '../../../calendar/days.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import { textBefore } from '../../../text/around.js'
import type { Mention } from '../mention.js'
import { isPast } from '../tense/direction.js'
import { isOvertaken, lastMentioned, type Mentioned } from './anchors.js'
import type { At, Is, Resolved } from './place.js'
import { besideDate, inList, inRange, isBareWeekday, ofTime } from './weekday-beside.js'

/** "Friday", "next Friday", "the following Friday", "Friday last week". */
export function resolveWeekday(document: Document, mention: Mention, at: At<'weekday'>): Resolved {
  const last = lastMentioned(at, 'day')
  const base = last?.hasYear ? last : null
  const isBare = isBareWeekday(at.meaning)
  return (
    besideDate(document, mention, { ...at, base }) ??
    fromMentioned(base, at) ??
    ofTime(document, mention, { ...at, base }) ??
    (isBare ? (inRange(document, mention, at) ?? inList(document, mention, at)) : null) ??
    fromPublication(document, mention, at) ??
    // "reported on February 15, 2006 … said Wednesday": the same day.
    (isBare && base && weekdayOf(base.day) === at.meaning.weekday
      ? { value: valueAt('day', base.day), anchor: base.id }
      : { value: `XXXX-WXX-${at.meaning.weekday}`, anchor: null })
  )
}

/** "that Saturday" is the one just before or the next one, "the following Saturday" the next one. */
function fromMentioned(base: Mentioned | null, { meaning, anchors }: At<'weekday'>): Resolved | null {
  const { weekday, by, from } = meaning
  if (from !== 'mentioned' || !base || isOvertaken(base, anchors)) return null
  const start = base.day + (by || -2)
  return { value: valueAt('day', nearestWeekday(start, weekday, by === -1 ? 'past' : 'future')), anchor: base.id }
}

function fromPublication(document: Document, mention: Mention, at: At<'weekday'>): Resolved | null {
  const now = at.anchors.published
  if (now === null) return null
  const day = isSoon(document, mention, { now, meaning: at.meaning })
    ? nearestWeekday(now, at.meaning.weekday, 'future')
    : weekdayFrom(now, at)
  return { value: valueAt('day', day), anchor: 'publication' }
}

/**
 * "The dollar fell before Friday's report", told on Thursday: what comes in a day or two, not what came a week ago. "It fell at 2:50
 * a.m. Friday" in a land where it is Friday already.
 */
function isSoon(
  { plain }: Document,
  { start, end, reading }: Mention,
  { now, meaning }: { readonly now: number; readonly meaning: Is<'weekday'> },
): boolean {
  const days = (meaning.weekday - weekdayOf(now) + 7) % 7
  if (!isBareWeekday(meaning) || days < 1 || days > JUST_PAST) return false
  if (days === 1 && (reading.modifier === 'start' || /^0\d:/.test(reading.time ?? ''))) return true
  return BEFORE.test(textBefore(plain, start, 12)) && plain.startsWith("'s", end)
}
const BEFORE = /\bbefore\s$/i

/** What was planned for a day so many days ago did not happen; else it is still to come. */
const JUST_PAST = 2

function weekdayFrom(now: number, { meaning, direction }: At<'weekday'>): number {
  const { weekday, by, week, isComing } = meaning
  const today = isoWeekOf(now)
  if (week !== undefined) return mondayOf({ ...today, week: today.week + week }) + weekday - 1
  if (isComing) return nearestWeekday(now + 1, weekday, 'future')
  if (by === 1) return mondayOf({ ...today, week: today.week + 1 }) + weekday - 1
  // "two Sundays ago": the one before the last.
  if (by !== undefined && by < 0) return nearestWeekday(now - 1, weekday, 'past') + 7 * (by + 1)
  const points = direction()
  if (by === 0) return nearestWeekday(now, weekday, isPast(points) ? 'past' : 'future')
  const past = nearestWeekday(now, weekday, 'past')
  const isAhead = points === 'future' || (points === 'near' && now - past > JUST_PAST)
  return isAhead ? nearestWeekday(now, weekday, 'future') : past
}
