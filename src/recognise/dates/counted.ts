/** Dates that are counted: so many days, weeks or years from publication or from a date mentioned. */
import { nearestWeekday, numberOf, readDate, weekdayOf } from '../../calendar/days.js'
import { type Grain, shiftDay } from '../../calendar/grains.js'
import { readCalendarValue } from '../../calendar/read-timex.js'
import { valueAt } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import { type Anchors, coarserInSentence, dayInTheNews, lastMentioned, type Mentioned, yearOfDay } from './anchors.js'
import { resolveApposition } from './apposition.js'
import { isByTheWay } from './aside.js'
import { isPast, type Pointing } from './direction.js'
import type { Mention } from './mention.js'
import type { Is, Place, Resolved } from './place.js'
import type { Finer } from './reading.js'

type CountedPlace = Place & {
  readonly meaning: Is<'shift'>
  /** What the mention behind means. */
  readonly ofNext: (next: Mention) => Resolved | null
  readonly direction: Pointing
}

/** "two years ago", "last week", "the next day", "the week ended Oct. 6". */
export function resolveShift(document: Document, mention: Mention, at: CountedPlace): Resolved {
  const { grain, count, from } = at.meaning
  if (count === null) return { value: at.meaning.isPast === false ? 'FUTURE_REF' : 'PAST_REF', anchor: null }
  const beside = from === 'mentioned' ? resolveApposition(document, mention, at) : null
  if (beside) return beside
  const ofText = from === 'mentioned' ? fromMentioned(document, mention, { ...at, count }) : null
  if (mention.rule === 'units-on') return unitsOn(ofText, at)
  if (ofText) return ofText
  const ended = OF_REPORT.has(mention.rule) || LATEST.test(mention.text) ? endOfUnit(document, mention, at) : null
  if (ended) return ended
  const now = at.anchors.published
  // "Two years later", and nothing to count from: not two years from today.
  if (now !== null && mention.rule === 'ago' && from === 'mentioned' && count > 0)
    return { value: openOf(grain), anchor: null }
  // The last quarter is the one reported on, and it was over before publication.
  // "For the week, the average fell 3%", told on a Monday.
  const isOver = grain === 'quarter' || (grain === 'week' && now !== null && weekdayOf(now) === 1)
  const isReport = isOver && (mention.rule === 'year-ago' || isPastReport(mention, at))
  const behind = isReport ? -1 : 0
  if (now !== null && at.meaning.to)
    return { value: finerValue(now, at.meaning.to, { grain, count }), anchor: 'publication' }
  if (now !== null) return { value: valueAt(grain, shiftDay(now, grain, count + behind)), anchor: 'publication' }
  return withoutPublication(mention, at, count)
}

/** "Ten years on": that long after a date of the text that makes it a time behind us, else now. */
function unitsOn(ofText: Resolved | null, { anchors: { published }, meaning: { grain } }: CountedPlace): Resolved {
  const days = ofText && readCalendarValue(ofText.value)?.days
  if (ofText && (published === null || (days && days.from <= published))) return ofText
  return published === null
    ? { value: openOf(grain), anchor: null }
    : { value: valueAt(grain, published), anchor: 'publication' }
}

/** "Profit rose in the quarter": not in one that has just begun, as "the rest of the quarter" is. */
const isPastReport = ({ rule, reading }: Mention, { direction }: CountedPlace): boolean =>
  rule === 'the-unit' && !reading.modifier && isPast(direction())

/** "ten years ago today", "a week ago Sunday". */
function finerValue(
  now: number,
  to: Finer,
  { grain, count }: { readonly grain: Grain; readonly count: number },
): string {
  const start = to.weekday === undefined ? now + (to.days ?? 0) : nearestWeekday(now, to.weekday, 'past')
  return valueAt(to.grain, shiftDay(start, grain, count))
}

function fromMentioned(
  { plain }: Document,
  mention: Mention,
  at: CountedPlace & { readonly count: number },
): Resolved | null {
  const { anchors, place, direction, count } = at
  const { grain } = at.meaning
  const coarser = mention.rule === 'ago' ? coarserInSentence(anchors, grain, place) : null
  if (coarser) return { value: openValue(coarser, grain), anchor: coarser.id }
  // "Ballots must arrive by Friday. The next morning his lawyers were in court": of no day that is still to come.
  // "The rise in May was the best since March. A month earlier …": not earlier than that March.
  const fits = (entry: Mentioned): boolean => {
    if (isByTheWay(entry, mention)) return false
    if (isAhead(shiftDay(entry.day, grain, count), anchors) && isPast(direction())) return false
    return count >= 0 || !COMPARED.test(plain.slice(Math.max(0, entry.start - 20), entry.start))
  }
  const last = lastMentioned(anchors, grain, place, fits)
  // "a year earlier", a sentence behind "by 1992" that lies ahead: earlier than now.
  if (mention.rule === 'ago' && count < 0 && last && last.place < place && isAhead(last.day, anchors)) return null
  // "up 0.6% in October, after 0.4% in September. Food rose 1%, after 2% the month before": before October.
  const isEarlier = grain === 'month' && count < 0 && last?.grain === 'month' && last.place < place
  const reported = isEarlier ? lastReported(anchors, grain) : null
  const base = reported ?? last ?? (grain === 'day' ? dayInTheNews(anchors, fits) : null)
  return base && { value: shiftedFrom(base, grain, count), anchor: base.id }
}

const COMPARED = /\b(?:from|since|than(?:\s(?:at|in))?)\s(?:the\s)?$/i
const isAhead = (day: number, { published }: Anchors): boolean => published !== null && day > published

/** "the week ended Oct. 6", or "the quarter", month or year of which the report has spoken. */
function endOfUnit(document: Document, mention: Mention, at: CountedPlace): Resolved | null {
  const { next, anchors } = at
  const { grain } = at.meaning
  if (next && ENDED.test(document.plain.slice(mention.end, Math.min(next.start, mention.end + 16)))) {
    const last = readDate(at.ofNext(next)?.value ?? '')
    const days = grain !== 'week' && last && last.day <= SLACK ? SLACK : 0
    if (last) return { value: valueAt(grain, numberOf(last) - days), anchor: at.nextId }
  }
  if (mention.reading.modifier || /^(?:earlier|later)\b/i.test(mention.text)) return null
  const told = grain === 'quarter' || grain === 'month' ? grain : grain === 'year' ? 'quarter' : null
  const last = told && lastReported(anchors, told)
  // The year is that of a fourth quarter; of another quarter's year the end is not told yet.
  if (!last || (grain === 'year' && !valueAt('quarter', last.day).endsWith('Q4'))) return null
  return { value: valueAt(grain, last.day), anchor: last.id }
}

/** Of the quarters or months mentioned, the latest that is over: "up 0.4% in May after 0.3% in April … for the month". */
function lastReported({ mentioned, published }: Anchors, grain: 'quarter' | 'month'): Mentioned | undefined {
  const told = mentioned.filter((entry) => entry.grain === grain)
  const over = told.filter(({ day }) => published !== null && shiftDay(day, grain, 1) <= published)
  const latest = Math.max(...over.map(({ day }) => day))
  return over.findLast(({ day }) => day === latest) ?? told.at(-1)
}

/** "the latest month", as against the one before it. */
const LATEST = /^(?:the\s)?(?:just-|latest|most\srecent)/i
/** A quarter or year of business may end some days late: the one ended Jan. 2 is the year before. */
const SLACK = 7
const OF_REPORT: ReadonlySet<string> = new Set(['full-year', 'the-unit'])

const ENDED = /^\s(?:(?:that\s)?(?:ended|ending)(?:\son)?|to)\s$/

function withoutPublication(mention: Mention, { anchors, meaning }: CountedPlace, count: number): Resolved {
  if (mention.rule === 'the-unit' && meaning.grain === 'year') {
    return { value: anchors.fixed === null ? 'XXXX' : String(yearOfDay(anchors.fixed)), anchor: null }
  }
  const isAgo =
    count < 0 ||
    (mention.rule === 'ago' && meaning.isPast === true) ||
    (/^earlier\b/i.test(mention.text) && meaning.grain !== 'day')
  return { value: isAgo ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF', anchor: null }
}

function shiftedFrom(base: Mentioned, grain: Grain, count: number): string {
  const value = valueAt(grain, shiftDay(base.day, grain, count))
  if (base.hasYear) return value
  return grain === 'day' || grain === 'month' ? `XXXX${value.slice(4)}` : openOf(grain)
}

/** What is known of a day, week or month counted from a date that is coarser: some day of that month, at most. */
function openValue({ grain: known, day }: Mentioned, grain: Grain): string {
  if (grain === 'day' && known === 'month') return `${valueAt('month', day)}-XX`
  return openOf(grain)
}

const openOf = (grain: Grain): string =>
  grain === 'week'
    ? 'XXXX-WXX'
    : grain === 'weekend'
      ? 'XXXX-WXX-WE'
      : grain === 'day'
        ? 'XXXX-XX-XX'
        : grain === 'month'
          ? 'XXXX-XX'
          : 'XXXX'
