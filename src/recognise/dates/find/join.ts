/** Neighbouring mentions that are one expression: a day and a part of it, a time and its day. */
import type { Document } from '../../../language/document.js'
import { textBefore, textBehind } from '../../../text/around.js'
import { anyOf } from '../../../text/pattern.js'
import { type Span, spanOf } from '../../../text/span.js'
import { dayParts, lightWords, weekdays } from '../lexicon/calendar.js'
import type { Mention } from '../mention.js'
import type { Reading } from '../reading.js'
import { laterHalf } from '../values/time-values.js'
import { countOfBoth, lengthOfBoth, momentOfBoth } from './join-lengths.js'

/** Joins "5 p.m." + "Sunday", "Friday" + "night", "2:30" + "the next day". Mentions are in text order. */
export function joinMentions(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const previous = joined.at(-1)
    const own = withPartOfDay(document, mention, previous?.end ?? 0)
    const both = previous && joinPair(document, previous, own)
    if (both) joined[joined.length - 1] = both
    else joined.push(own)
  }
  return joined
}

const PART = new RegExp(
  `^(?:\\s{1,3}|-)(?:(?:early|late|mid-?|at)\\s{0,3})?(${[...Object.keys(dayParts), ...Object.keys(lightWords)].join('|')})(?!s?[\\p{L}\\p{N}-])`,
  'iu',
)

/** "Friday" and the "night" behind it; "the night of" before "October 8". */
function withPartOfDay(document: Document, mention: Mention, from: number): Mention {
  const { reading, start, end, sentence } = mention
  if (reading.type !== 'date' || !isDay(reading)) return mention
  const withTime = (time: string, span: Span): Mention => ({
    ...mention,
    ...span,
    reading: { ...reading, type: 'time', time },
  })
  const behind = document.plain.slice(end, Math.min(sentence.end, end + VIEW_BEHIND)).match(PART)
  if (behind) return withTime(timeOfPart(behind[1]), spanOf(document, start, end + behind[0].length))
  // "the early hours of Friday"
  if (SMALL_HOURS.test(mention.text)) return withTime('MO', spanOf(document, start, end))
  const before = document.plain.slice(Math.max(sentence.start, from, start - VIEW_BEFORE), start).match(PART_BEFORE)
  return before
    ? withTime(timeOfPart(before[1] ?? before[2] ?? before[3]), spanOf(document, start - before[0].length, end))
    : mention
}

const VIEW_BEHIND = 24
const VIEW_BEFORE = 32

const timeOfPart = (word = ''): string => dayParts[word.toLowerCase()] ?? lightWords[word.toLowerCase()] ?? 'DT'

const SMALL_HOURS = /^(?:the\s)?(?:early|small|wee|pre-?dawn)\shours\sof\s/i
const PART_BEFORE =
  /(?:(?:\bthe\s{1,3})?(?:(?:early|late)\s{1,3})?(?<!\b(?:first|second|third|eighth|last|final|opening)\s)\b(morning|afternoon|evening|night)(?:\s{1,3}hours)?\s{1,3}of\s{1,3}(?:the\s{1,3})?|\b(?:(?:(?:early|late)\s{1,3}|mid-)(morning|afternoon|evening|night)|(overnight))\s{1,3})$/i

const isDay = ({ meaning }: Reading): boolean =>
  (meaning.is === 'calendar' && meaning.day !== undefined) ||
  meaning.is === 'weekday' ||
  (meaning.is === 'holiday' && !meaning.around) ||
  meaning.is === 'nth' ||
  (meaning.is === 'shift' && meaning.grain === 'day')

const isTime = ({ meaning }: Reading): boolean => meaning.is === 'time'

function joinPair(document: Document, a: Mention, b: Mention): Mention | null {
  const between = document.plain.slice(a.end, b.start)
  const moment = momentOfBoth(a, b, between)
  if (moment) return { ...merge(document, [a, b], moment), rule: b.rule }
  const ofDay = isTime(a.reading) && isDay(b.reading) ? timeOn(a, b) : null
  // "5 p.m. local time Sunday"
  if (ofDay && between === ' local time ') return merge(document, [a, b], ofDay)
  if (!isJoint(a, between)) return null
  // "the end of the day Saturday"
  if (isTheDay(a) && b.reading.meaning.is === 'weekday') return merge(document, [a, b], b.reading)
  const length = isAfterBetween(document, a) ? null : lengthOfBoth(a, b, between)
  if (length) return merge(document, [a, b], length)
  const count = countOfBoth(a, b)
  if (count) return { ...merge(document, [a, b], count), rule: b.rule }
  // "9am-5pm, Sat 10am-4pm": the day has hours of its own.
  const isListed = between.startsWith(',') && OWN_HOURS.test(textBehind(document.plain, b.end, 12))
  if (ofDay && !isListed) return merge(document, [a, b], ofDay)
  if (isTime(b.reading) && isDay(a.reading) && !a.reading.time?.includes(':') && !isRangeEnd(document, a)) {
    return merge(document, [a, b], { ...a.reading, type: 'time', time: b.reading.time as string })
  }
  return null
}

/** Whether nothing but a blank, a comma or (between lengths) "and" stands between two expressions. */
const isJoint = (a: Mention, between: string): boolean =>
  /^,?\s{1,3}(?:and\s{1,3})?$/.test(between) && (a.reading.type === 'duration' || !between.includes('and'))

const isTheDay = ({ reading }: Mention): boolean =>
  reading.meaning.is === 'shift' && reading.meaning.told === 'stretch' && isDay(reading)

/** "between two weeks and 10 days": two lengths. */
const isAfterBetween = ({ plain }: Document, { start }: Mention): boolean =>
  /\bbetween\s$/i.test(textBefore(plain, start, 9))

const OWN_HOURS = /^\s\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b/i
const timeOn = (time: Mention, day: Mention): Reading => ({
  ...day.reading,
  type: 'time',
  time: laterHalf(time.reading.time, time.text, day.reading.time),
})

/** "Tuesday to Saturday, 10am-4pm": hours of all these days. */
const isRangeEnd = ({ plain }: Document, { reading, start }: Mention): boolean =>
  reading.meaning.is === 'weekday' && DAY_RANGE.test(textBefore(plain, start, 16))
const DAY_RANGE = new RegExp(`\\b${anyOf(Object.keys(weekdays))}\\s?(?:-|to|through)\\s?$`, 'i')

function merge(document: Document, [a, b]: readonly [Mention, Mention], reading: Reading): Mention {
  const modifier = a.reading.modifier ?? b.reading.modifier
  return {
    ...a,
    ...spanOf(document, a.start, b.end),
    reading: modifier ? { ...reading, modifier } : reading,
    rule: isTime(a.reading) ? b.rule : a.rule,
  }
}
