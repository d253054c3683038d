/** Dates that say the same beside each other: "on May 3, 1990, two years later", "two years later, in 1990". */
import { isAsFineAs } from '../../../calendar/grains.js'
import { readCalendarValue } from '../../../calendar/read-timex.js'
import { valueAt } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import { justMentioned } from './anchors.js'
import type { At, Resolved } from './place.js'
import { writtenYear } from './written-years.js'

/** What a date that is counted from another means where it stands beside the date itself; null elsewhere. */
export function resolveApposition({ plain }: Document, mention: Mention, at: At<'shift'>): Resolved | null {
  const { previous, next, anchors, meaning } = at
  const last = justMentioned(anchors, previous)
  if (previous && last && hasYear(previous)) {
    const isBehind = /^,?\s$/.test(plain.slice(previous.end, mention.start)) && /^[,.;)]/.test(plain.slice(mention.end))
    if (isBehind && isAsFineAs(last.grain, meaning.grain))
      return { value: valueAt(meaning.grain, last.day), anchor: last.id }
  }
  if (!next || !hasYear(next) || !/^,\s(?:on|in)\s$/.test(plain.slice(mention.end, next.start))) return null
  const read = readCalendarValue(at.ofNext(next)?.value ?? '')
  if (!read?.days || !isAsFineAs(read.grain, meaning.grain)) return null
  return { value: valueAt(meaning.grain, read.days.from), anchor: null }
}

const hasYear = ({ reading }: Mention): boolean => writtenYear(reading.meaning) !== null
