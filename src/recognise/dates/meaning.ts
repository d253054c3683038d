/** What an expression means at its place in the text: for each kind of meaning, what reads it. */
import type { Document } from '../../language/document.js'
import { resolveMoment, resolveTime, withTime } from './clock.js'
import { resolveShift } from './counted.js'
import type { Pointing } from './direction.js'
import type { Mention } from './mention.js'
import type { Place, Resolved } from './place.js'
import { directionOf } from './tense.js'
import { resolveWeekday, resolveWeekend } from './weekday.js'
import { openingYear } from './written-years.js'
import { resolveCalendar, resolveMonth } from './yearless-dates.js'
import { resolveCounterpart, resolveHoliday, resolveNth, resolvePeriod } from './yearly.js'

/** Null for what turns out to be no possible date. */
export function resolveMeaning(document: Document, mention: Mention, at: Place): Resolved | null {
  const { meaning, time } = mention.reading
  if (meaning.is === 'value') return { value: meaning.value, anchor: null }
  if (meaning.is === 'time') {
    const ofNext = (next: Mention): Resolved | null => resolveDay(document, next, besideNext(at, mention))
    const direction: Pointing = () => directionOf(document, mention)
    return resolveTime(document, mention, { ...at, ofNext, direction })
  }
  const resolved = resolveDay(document, mention, at)
  return resolved && time ? { ...resolved, value: withTime(resolved.value, time) } : resolved
}

/** The place of the next mention, as far as it is known before it is read. */
const besideNext = (at: Place, mention: Mention): Place => ({ ...at, previous: mention, next: undefined, listed: null })

function resolveDay(document: Document, mention: Mention, at: Place): Resolved | null {
  const { meaning } = mention.reading
  const direction: Pointing = () => directionOf(document, mention)
  const ofNext = (next: Mention): Resolved | null => resolveDay(document, next, besideNext(at, mention))
  switch (meaning.is) {
    case 'calendar':
      return resolveCalendar(document, mention, { ...at, meaning, direction })
    case 'month':
      if (meaning.by !== undefined) return resolveMonth(document, mention, { ...at, meaning, direction })
      return resolveCalendar(document, mention, { ...at, meaning: { is: 'calendar', month: meaning.month }, direction })
    case 'period':
      return resolvePeriod(meaning, { ...at, opening: openingYear(document, mention, at) }, direction)
    case 'counterpart':
      return resolveCounterpart(meaning, at)
    case 'holiday':
      return resolveHoliday(meaning, { ...at, opening: openingYear(document, mention, at) }, direction)
    case 'nth':
      return resolveNth(meaning, { ...at, opening: openingYear(document, mention, at) }, direction)
    case 'weekday':
      return resolveWeekday(document, mention, { ...at, meaning, direction, ofNext })
    case 'weekend':
      return resolveWeekend(meaning, at, direction)
    case 'shift':
      return resolveShift(document, mention, { ...at, meaning, ofNext, direction })
    case 'moment':
      return resolveMoment(mention, meaning, at)
    default:
      return null
  }
}
