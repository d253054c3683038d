/** Without a publication date: a day of the news whose year the text fixes. */
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import { directionOf } from '../tense/tense.js'
import { dayOn } from './nearest.js'
import { monthOf, writtenYear } from './written-years.js'

/**
 * The day of "Wednesday (Mar. 1)", if it is one of the last year that the text names with a month ("since Mar. 2005") or of the year
 * after it, and that weekday there. It is news then, and other dates are near it.
 */
export function dayFixedByWeekday(document: Document, mentions: readonly Mention[]): number | null {
  const latest = mentions.reduce((last, mention) => Math.max(last, yearBehind(document, mention)), 0)
  if (latest === 0) return null
  for (const [i, mention] of mentions.entries()) {
    const { meaning } = mention.reading
    if (meaning.is !== 'calendar' || meaning.year || !meaning.month || !meaning.day) continue
    const weekday = meaning.weekday ?? weekdayBefore(document.plain, mentions[i - 1], mention)
    if (weekday === null) continue
    for (const year of [latest, latest + 1]) {
      const [day] = dayOn(weekday, { year, month: meaning.month, day: meaning.day })
      if (day) return day.from
    }
  }
  return null
}

/** The year that stands in a date with its month, unless it lies ahead; else 0. */
function yearBehind(document: Document, mention: Mention): number {
  const year = monthOf(mention) === null ? null : writtenYear(mention.reading.meaning)
  return year === null || directionOf(document, mention) === 'future' ? 0 : year
}

/** The weekday of "Wednesday (Mar. 1)". */
function weekdayBefore(plain: string, previous: Mention | undefined, mention: Mention): number | null {
  if (previous?.reading.meaning.is !== 'weekday') return null
  return isBeside(plain, previous, mention) ? previous.reading.meaning.weekday : null
}

/** Whether a date explains the one before it: "Wednesday (Mar. 1)", "Sunday, March 4". */
export const isBeside = (plain: string, first: Mention, second: Mention): boolean =>
  /^(?:,? ?\(|, | - )(?:on |the )?$/.test(plain.slice(first.end, Math.min(second.start, first.end + 12)))
