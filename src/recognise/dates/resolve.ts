/** Mentions → items: which days an expression means. */
import { intervalOf } from '../../calendar/read-timex.js'
import type { Document } from '../../language/document.js'
import { numbered } from '../numbering.js'
import type { Mention } from './mention.js'
import type { DateItem } from './schema.js'
import { type Anchors, startAnchors, withEntryDay, withMentioned } from './values/anchors.js'
import { asideEnd } from './values/aside.js'
import { dayOfEvent } from './values/day-of-event.js'
import { dayFixedByWeekday } from './values/fixed-day.js'
import { impliedParts, isRelative } from './values/implied.js'
import { resolveMeaning } from './values/meaning.js'
import type { Resolved } from './values/place.js'
import { listEnds, listedYears, writtenYear } from './values/written-years.js'

/** The items of a document's mentions, each with its value. A mention that turns out to be no possible date is no item. */
export function resolveMentions(document: Document, mentions: readonly Mention[]): readonly DateItem[] {
  const places = new Map(document.sentences.map((sentence, i) => [sentence, i]))
  const items: Omit<DateItem, 'id'>[] = []
  const listed = listedYears(document, mentions)
  const ends = listEnds(document, mentions)
  let anchors = startAnchors(document, () => dayFixedByWeekday(document, mentions))
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1]
    const next = nextOf(document, mentions, i)
    const nextId = `d${items.length + 1 + Math.max(1, next ? mentions.indexOf(next, i) - i : 0)}`
    const year = listed[i] ?? null
    const afterNext = next?.reading.meaning.is === 'time' ? mentions[mentions.indexOf(next, i) + 1] : undefined
    const around = {
      anchors: withEntryDay(anchors, document, mention.start),
      previous,
      next,
      nextId,
      afterNext,
      listed: year,
      listEnd: ends[i] ?? null,
      place: places.get(mention.sentence) ?? 0,
    }
    const resolved = withinCalendar(resolveMeaning(document, mention, around))
    if (!resolved) return
    items.push(itemOf(mention, resolved))
    // Later dates are counted from those of the story, not from lengths of time, a dateline or the same time elsewhere.
    if (resolved.value.startsWith('P') || mention.sentence.number === null) return
    if (isOtherZone(document, previous, mention)) return
    const value = dayOfEvent(document, previous, { start: mention.start, value: resolved.value })
    const at = {
      id: `d${items.length}`,
      place: around.place,
      start: mention.start,
      isWritten: year !== null || isYearInText(mention, resolved, anchors),
      asideEnd: asideEnd(document, mention),
    }
    anchors = withMentioned(anchors, value, at)
  })
  return numbered('d', items)
}

/** Ten million years ago is no year that TIMEX3 can write (0001 to 9999, BC9999): it was in the past, that is all. */
function withinCalendar(resolved: Resolved | null): Resolved | null {
  if (!resolved || !/^(?:BC)?\d{5}/.test(resolved.value)) return resolved
  return { value: resolved.value.startsWith('BC') ? 'PAST_REF' : 'FUTURE_REF', anchor: null }
}

/** The mention behind: of two times for one moment, "8:30 p.m. (0130 GMT) on Thursday", the second is passed over. */
function nextOf({ plain }: Document, mentions: readonly Mention[], i: number): Mention | undefined {
  const [mention, next] = [mentions[i], mentions[i + 1]]
  if (mention?.reading.meaning.is !== 'time' || !next?.reading.time) return next
  const isSameTime = /^(?:\s?\(?|\slocal(?:\stime)?\s\()$/.test(
    plain.slice(mention.end, Math.min(next.start, mention.end + 20)),
  )
  const third = mentions[i + 2]
  if (!isSameTime || next.reading.meaning.is === 'time') return isSameTime ? third : next
  // "7:30 a.m. (2330 GMT Wednesday) on Thursday": that of Thursday.
  return third && /^\)\s(?:on\s)?$/.test(plain.slice(next.end, Math.min(third.start, next.end + 6))) ? third : next
}

/** "1:47 a.m. Tuesday (1747 GMT Monday)": it was Tuesday. */
const isOtherZone = ({ plain }: Document, previous: Mention | undefined, { start, reading }: Mention): boolean =>
  previous?.reading.time !== undefined &&
  reading.time !== undefined &&
  /^\s(?:\p{L}{1,15}(?:\stime)?\s)?\($/u.test(plain.slice(previous.end, Math.min(start, previous.end + 30)))

function itemOf(mention: Mention, { value, anchor }: Resolved): Omit<DateItem, 'id'> {
  const { start, end, text, sentence, rule, reading } = mention
  return {
    start,
    end,
    text,
    sentence: sentence.number,
    type: reading.type,
    value,
    interval: intervalOf(value),
    relative: isRelative(reading.meaning),
    implied: impliedParts(reading, value),
    anchor,
    ...(reading.modifier ? { modifier: reading.modifier } : {}),
    rule,
    confidence: confidenceOf(mention, value, anchor),
  }
}

/** Less sure where it had to be counted, and less still where there was nothing to count from. */
function confidenceOf({ reading }: Mention, value: string, anchor: Resolved['anchor']): number {
  const base = reading.confidence ?? 0.97
  const isOpen = value.startsWith('XXXX') || value.endsWith('_REF')
  const factor =
    anchor === 'publication' ? 0.95 : anchor !== null ? 0.88 : isRelative(reading.meaning) && isOpen ? 0.8 : 1
  return Math.round(base * factor * 100) / 100
}

/** Whether the year of a date stands at it, or at the date in whose list or sentence it is. */
function isYearInText({ reading }: Mention, { anchor }: Resolved, { mentioned }: Anchors): boolean {
  if (writtenYear(reading.meaning) !== null) return true
  return mentioned.some(({ id, isWritten }) => id === anchor && isWritten)
}
