/** Stretches of business of which a report speaks: "the week ended Oct. 6", "for the quarter". */
import { numberOf, readDate } from '../../../calendar/days.js'
import { shiftDay } from '../../../calendar/grains.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Anchors, Mentioned } from './anchors.js'
import type { At, Resolved } from './place.js'

/** "the week ended Oct. 6", or "the quarter", month or year of which the report has spoken. */
export function unitReported(document: Document, mention: Mention, at: At<'shift'>): Resolved | null {
  if (at.meaning.told !== 'stretch' && !LATEST.test(mention.text)) return null
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
export function lastReported({ mentioned, published }: Anchors, grain: 'quarter' | 'month'): Mentioned | undefined {
  const told = mentioned.filter((entry) => entry.grain === grain)
  const over = told.filter(({ day }) => published !== null && shiftDay(day, grain, 1) <= published)
  const latest = Math.max(...over.map(({ day }) => day))
  return over.findLast(({ day }) => day === latest) ?? told.at(-1)
}

/** "the latest month", as against the one before it. */
const LATEST = /^(?:the\s)?(?:just-|latest|most\srecent)/i
const ENDED = /^\s(?:(?:that\s)?(?:ended|ending)(?:\son)?|to)\s$/
/** A quarter or year of business may end some days late: the one ended Jan. 2 is the year before. */
const SLACK = 7
