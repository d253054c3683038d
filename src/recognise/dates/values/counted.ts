/** Dates that are counted: so many days, weeks or years from publication or from a date mentioned. */
import { nearestWeekday, weekdayOf } from '../../../calendar/days.js'
import { type Grain, shiftDay } from '../../../calendar/grains.js'
import { readCalendarValue } from '../../../calendar/read-timex.js'
import { openValue, valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Finer } from '../reading.js'
import { isPast } from '../tense/direction.js'
import { yearOfDay } from './anchors.js'
import { resolveApposition } from './apposition.js'
import { countedFromMentioned } from './counted-from-mentioned.js'
import type { At, Resolved } from './place.js'
import { unitReported } from './reported.js'

/** A shift by a number of units that is known. */
type Counted = At<'shift'> & { readonly count: number }

/** "two years ago", "last week", "the next day", "the week ended Oct. 6". */
export function resolveShift(document: Document, mention: Mention, at: At<'shift'>): Resolved {
  const { count, from, told, isPast: isBehind } = at.meaning
  if (count === null) return { value: isBehind === false ? 'FUTURE_REF' : 'PAST_REF', anchor: null }
  const beside = from === 'mentioned' ? resolveApposition(document, mention, at) : null
  if (beside) return beside
  const ofText = from === 'mentioned' ? countedFromMentioned(document, mention, { ...at, count }) : null
  if (told === 'on') return unitsOn(ofText, at)
  return ofText ?? unitReported(document, mention, at) ?? fromPublication(mention, { ...at, count })
}

/** "Ten years on": that long after a date of the text that makes it a time behind us, else now. */
function unitsOn(ofText: Resolved | null, { anchors: { published }, meaning: { grain } }: At<'shift'>): Resolved {
  const days = ofText && readCalendarValue(ofText.value)?.days
  if (ofText && (published === null || (days && days.from <= published))) return ofText
  return published === null
    ? { value: openValue(grain), anchor: null }
    : { value: valueAt(grain, published), anchor: 'publication' }
}

function fromPublication(mention: Mention, at: Counted): Resolved {
  const { anchors, count } = at
  const { grain, from, to, told } = at.meaning
  const now = anchors.published
  if (now === null) return withoutPublication(mention, at)
  // "Two years later", and nothing to count from: not two years from today.
  if (told === 'away' && from === 'mentioned' && count > 0) return { value: openValue(grain), anchor: null }
  if (to) return { value: finerValue(now, to, { grain, count }), anchor: 'publication' }
  const behind = isReportOver(mention, now, at) ? -1 : 0
  return { value: valueAt(grain, shiftDay(now, grain, count + behind)), anchor: 'publication' }
}

/** "ten years ago today", "a week ago Sunday". */
function finerValue(
  now: number,
  to: Finer,
  { grain, count }: { readonly grain: Grain; readonly count: number },
): string {
  const start =
    to.weekday === undefined ? now + (to.days ?? 0) : nearestWeekday(now, to.weekday, count < 0 ? 'past' : 'future')
  return valueAt(to.grain, shiftDay(start, grain, count))
}

/**
 * Whether a report is on the stretch before this one. "Profit rose in the quarter": not in one that has just begun, as "the rest of the
 * quarter" is. "For the week, the average fell 3%", told on a Monday.
 */
function isReportOver({ reading }: Mention, now: number, { meaning: { grain, told }, direction }: Counted): boolean {
  const isOver = grain === 'quarter' || (grain === 'week' && weekdayOf(now) === MONDAY)
  return isOver && (told === 'year-before' || (told === 'stretch' && !reading.modifier && isPast(direction())))
}

const MONDAY = 1

function withoutPublication({ text }: Mention, { anchors, meaning, count }: Counted): Resolved {
  const { told, grain, isPast: isBehind } = meaning
  if (told === 'stretch' && grain === 'year') {
    return { value: anchors.fixed === null ? 'XXXX' : String(yearOfDay(anchors.fixed)), anchor: null }
  }
  const isAgo = count < 0 || (told === 'away' && isBehind === true) || (/^earlier\b/i.test(text) && grain !== 'day')
  return { value: isAgo ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF', anchor: null }
}
