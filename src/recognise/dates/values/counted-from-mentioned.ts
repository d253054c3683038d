/** Dates that are counted from one that the text has mentioned: "the next day", "two years later", "a month earlier". */
import { type Grain, shiftDay } from '../../../calendar/grains.js'
import { openValue, valueAt, withoutYear } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import { textBefore } from '../../../text/around.js'
import type { Mention } from '../mention.js'
import { isPast } from '../tense/direction.js'
import { type Anchors, coarserInSentence, dayInTheNews, isAhead, lastMentioned, type Mentioned } from './anchors.js'
import { isByTheWay } from './aside.js'
import type { At, Resolved } from './place.js'
import { lastReported } from './reported.js'

/** Null where no date is near that it can be counted from. */
export function countedFromMentioned(
  { plain }: Document,
  mention: Mention,
  at: At<'shift'> & { readonly count: number },
): Resolved | null {
  const { anchors, place, direction, count } = at
  const { grain, told } = at.meaning
  const coarser = told === 'away' ? coarserInSentence(anchors, grain, place) : null
  if (coarser) return { value: valueWithin(coarser, grain), anchor: coarser.id }
  // "Ballots must arrive by Friday. The next morning his lawyers were in court": of no day that is still to come.
  // "The rise in May was the best since March. A month earlier …": not earlier than that March.
  const fits = (entry: Mentioned): boolean => {
    if (isByTheWay(entry, mention)) return false
    if (isAhead(shiftDay(entry.day, grain, count), anchors) && isPast(direction())) return false
    return count >= 0 || !COMPARED.test(textBefore(plain, entry.start, 20))
  }
  const last = lastMentioned(at, grain, fits)
  // "a year earlier", a sentence behind "by 1992" that lies ahead: earlier than now.
  if (told === 'away' && count < 0 && last && last.place < place && isAhead(last.day, anchors)) return null
  // "up 0.6% in October, after 0.4% in September. Food rose 1%, after 2% the month before": before October.
  const isEarlier = grain === 'month' && count < 0 && last?.grain === 'month' && last.place < place
  const reported = isEarlier ? lastReported(anchors, grain) : told === 'year-before' ? lastOf(grain, anchors) : null
  const base = reported ?? last ?? (grain === 'day' ? dayInTheNews(anchors, fits) : null)
  return base && { value: shiftedFrom(base, grain, count), anchor: base.id }
}

/** "the same quarter a year earlier": a year before the last quarter mentioned, not before a day. */
const lastOf = (grain: Grain, { mentioned }: Anchors): Mentioned | undefined =>
  mentioned.findLast((entry) => entry.grain === grain)

const COMPARED = /\b(?:from|since|than(?:\s(?:at|in))?)\s(?:the\s)?$/i

function shiftedFrom(base: Mentioned, grain: Grain, count: number): string {
  const value = valueAt(grain, shiftDay(base.day, grain, count))
  if (base.hasYear) return value
  return grain === 'day' || grain === 'month' ? withoutYear(value) : openValue(grain)
}

/** What is known of a day, week or month counted from a date that is coarser: some day of that month, at most. */
function valueWithin({ grain: known, day }: Mentioned, grain: Grain): string {
  if (grain === 'day' && known === 'month') return `${valueAt('month', day)}-XX`
  return openValue(grain)
}
