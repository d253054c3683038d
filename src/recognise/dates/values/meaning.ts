/** What an expression means at its place in the text: for each kind of meaning, what reads it. */
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Direction } from '../tense/direction.js'
import { directionOf } from '../tense/tense.js'
import { resolveMoment, resolveTime } from './clock.js'
import { resolveShift } from './counted.js'
import type { Asking, Place, Resolved } from './place.js'
import { withTime } from './time-values.js'
import { resolveWeekday } from './weekday.js'
import { resolveWeekend } from './weekend.js'
import { resolveCalendar } from './yearless-dates.js'
import { resolveMonth } from './yearless-months.js'
import { resolveCounterpart, resolveHoliday, resolveNth, resolvePeriod } from './yearly.js'

/** Null for what turns out to be no possible date. */
export function resolveMeaning(document: Document, mention: Mention, place: Place): Resolved | null {
  const { meaning, time } = mention.reading
  if (meaning.is === 'value') return { value: meaning.value, anchor: null }
  if (meaning.is === 'time') return resolveTime(document, mention, askingAt(document, mention, place))
  const resolved = resolveDay(document, mention, place)
  return resolved && time ? { ...resolved, value: withTime(resolved.value, time) } : resolved
}

function askingAt(document: Document, mention: Mention, place: Place): Asking {
  let direction: Direction | null = null
  return {
    ...place,
    // Asked for each date that one may be counted from, and the same for all.
    direction: () => {
      direction ??= directionOf(document, mention)
      return direction
    },
    // What stands behind it is not known yet.
    ofNext: (next) =>
      resolveDay(document, next, {
        ...place,
        previous: mention,
        next: undefined,
        afterNext: undefined,
        listed: null,
        listEnd: null,
      }),
  }
}

/** Of what names a day or a longer stretch of the calendar; null for a time, and for a value that needs no day. */
function resolveDay(document: Document, mention: Mention, place: Place): Resolved | null {
  const { meaning } = mention.reading
  const at = askingAt(document, mention, place)
  switch (meaning.is) {
    case 'calendar':
      return resolveCalendar(document, mention, { ...at, meaning })
    case 'month':
      return resolveMonth(document, mention, { ...at, meaning })
    case 'period':
      return resolvePeriod(document, mention, { ...at, meaning })
    case 'counterpart':
      return resolveCounterpart(meaning, at)
    case 'holiday':
      return resolveHoliday(document, mention, { ...at, meaning })
    case 'nth':
      return resolveNth(document, mention, { ...at, meaning })
    case 'weekday':
      return resolveWeekday(document, mention, { ...at, meaning })
    case 'weekend':
      return resolveWeekend({ ...at, meaning })
    case 'shift':
      return resolveShift(document, mention, { ...at, meaning })
    case 'moment':
      return resolveMoment(mention, { ...at, meaning })
    default:
      return null
  }
}
