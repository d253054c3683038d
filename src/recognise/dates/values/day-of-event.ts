/** What "three days after Christmas" is about: not Christmas, but the day that is told from it. */

import { type Grain, isAsFineAs, shiftDay } from '../../../calendar/grains.js'
import { readCalendarValue } from '../../../calendar/read-timex.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'

/** The value of a date, or of the event that a length of time before it tells from it: what later dates are counted from. */
export function dayOfEvent(
  { plain }: Document,
  length: Mention | undefined,
  { start, value }: Pick<Mention, 'start'> & { readonly value: string },
): string {
  const away = length?.reading.meaning.is === 'value' ? LENGTH.exec(length.reading.meaning.value)?.groups : undefined
  const way = length && away ? BESIDE.exec(plain.slice(length.end, Math.min(start, length.end + 30)))?.[1] : undefined
  const read = way ? readCalendarValue(value) : null
  if (!read?.days || !away) return value
  const unit = GRAINS[away.unit ?? ''] as Grain
  const count = Number(away.count) * (way === 'before' ? -1 : 1)
  return valueAt(isAsFineAs(unit, read.grain) ? read.grain : unit, shiftDay(read.days.from, unit, count))
}

const LENGTH = /^P(?<count>\d{1,3})(?<unit>[DWMY])$/
const GRAINS: Readonly<Record<string, Grain>> = { D: 'day', M: 'month', W: 'week', Y: 'year' }
/** Up to a word may stand between: "two days before the June vote". */
const BESIDE = /^\s(after|before)\s(?:the\s|its\s|his\s|her\s|their\s)?$/
