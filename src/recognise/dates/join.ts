/** Neighbouring mentions that are one expression: a day and a part of it, a time and its day. */
import type { Document } from '../../language/document.js'
import { spanOf } from '../../text/span.js'
import { dayParts, lightWords } from './lexicon/calendar.js'
import type { Mention } from './mention.js'
import type { Reading } from './reading.js'

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
  const { reading } = mention
  if (reading.type !== 'date' || reading.time || !isDay(reading)) return mention
  const behind = document.plain.slice(mention.end, mention.end + 24).match(PART)
  if (behind && mention.end + behind[0].length <= mention.sentence.end) {
    const word = (behind[1] as string).toLowerCase()
    const time = dayParts[word] ?? (lightWords[word] as string)
    return {
      ...mention,
      ...spanOf(document, mention.start, mention.end + behind[0].length),
      reading: { ...reading, type: 'time', time },
    }
  }
  // "the early hours of Friday"
  if (SMALL_HOURS.test(mention.text)) return { ...mention, reading: { ...reading, type: 'time', time: 'MO' } }
  const before = document.plain
    .slice(Math.max(mention.sentence.start, from, mention.start - 32), mention.start)
    .match(PART_BEFORE)
  if (!before) return mention
  const time = dayParts[((before[1] ?? before[2]) as string).toLowerCase()] as string
  return {
    ...mention,
    ...spanOf(document, mention.start - before[0].length, mention.end),
    reading: { ...reading, type: 'time', time },
  }
}

const SMALL_HOURS = /^(?:the\s)?(?:early|small|wee)\shours\sof\s/i
const PART_BEFORE =
  /(?:(?:\bthe\s{1,3})?(?:(?:early|late)\s{1,3})?(?<!\b(?:first|second|third|eighth|last|final|opening)\s)\b(morning|afternoon|evening|night)\s{1,3}of\s{1,3}(?:the\s{1,3})?|\b(?:(?:early|late)\s{1,3}|mid-)(morning|afternoon|evening|night)\s{1,3})$/i

const isDay = ({ meaning }: Reading): boolean =>
  (meaning.is === 'calendar' && meaning.day !== undefined) ||
  meaning.is === 'weekday' ||
  (meaning.is === 'holiday' && !meaning.around) ||
  meaning.is === 'nth' ||
  (meaning.is === 'shift' && meaning.grain === 'day')

const isTime = ({ meaning }: Reading): boolean => meaning.is === 'time'

function joinPair(document: Document, a: Mention, b: Mention): Mention | null {
  const between = document.plain.slice(a.end, b.start)
  // "nine hours and nine minutes later": of that day, as each alone.
  if (between === ' and ' && HOURS.test(writtenValue(a)) && b.reading.meaning.is === 'moment') {
    return { ...merge(document, a, b, b.reading), rule: b.rule }
  }
  if (!/^(?:,?\s{1,3}(?:and\s{1,3})?)$/.test(between) && !(between === '' && a.end === b.start)) return null
  if (/and/.test(between) && a.reading.type !== 'duration') return null
  // "the end of the day Saturday"
  if (a.rule === 'the-unit' && isDay(a.reading) && b.rule === 'weekday') return merge(document, a, b, b.reading)
  // "between two weeks and 10 days"
  const isOne = !/\bbetween\s$/i.test(document.plain.slice(Math.max(0, a.start - 9), a.start))
  const length = isOne && lengthOfBoth(a, b, between)
  if (length) return merge(document, a, b, length)
  const count = countOfBoth(a, b)
  if (count) return { ...merge(document, a, b, count), rule: b.rule }
  if (isTime(a.reading) && isDay(b.reading))
    return merge(document, a, b, {
      ...b.reading,
      type: 'time',
      time: laterHalf(a.reading.time, a.text, b.reading.time),
    })
  if (isTime(b.reading) && isDay(a.reading) && !a.reading.time?.includes(':')) {
    return merge(document, a, b, { ...a.reading, type: 'time', time: b.reading.time as string })
  }
  return null
}

/** "21 years and six months", "2 hours, 11 minutes and 30 seconds": one length in falling units. */
function lengthOfBoth({ reading: a }: Mention, { reading: b }: Mention, between: string): Reading | null {
  if (a.type !== 'duration' || b.type !== 'duration' || a.meaning.is !== 'value' || b.meaning.is !== 'value')
    return null
  const longer = a.meaning.value.match(/^P.*?(T?)\d+([YMWDH])$/)
  const shorter = b.meaning.value.match(/^P(T?)(\d+([MWDHS]))$/)
  if (!longer || !shorter || b.modifier) return null
  const [first, second] = [
    rankOf(longer[1] || a.meaning.value.includes('T'), longer[2]),
    rankOf(shorter[1], shorter[3]),
  ]
  // Without "and" only what is usually said so: years and months, hours and minutes, minutes and seconds.
  if (second <= first || second - first > 3 || (!between.includes('and') && second - first > 1)) return null
  const mark = shorter[1] && !a.meaning.value.includes('T') ? 'T' : ''
  return { ...a, meaning: { is: 'value', value: `${a.meaning.value}${mark}${shorter[2]}` } }
}

/** "a year and three months ago", "two weeks and a day later": both count. */
function countOfBoth({ reading: a }: Mention, { reading: b, rule }: Mention): Reading | null {
  if (rule !== 'ago' || a.type !== 'duration' || a.meaning.is !== 'value' || b.meaning.is !== 'shift') return null
  const { grain, count } = b.meaning
  const longer = a.meaning.value.match(grain === 'month' ? /^P(\d+)Y$/ : grain === 'day' ? /^P(\d+)W$/ : /$^/)
  if (!longer || count === null) return null
  const more = Number(longer[1]) * (grain === 'month' ? 12 : 7)
  return { ...b, meaning: { ...b.meaning, count: count < 0 ? count - more : count + more } }
}

const RANKS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const rankOf = (isClock: string | boolean | undefined, letter = ''): number =>
  RANKS.indexOf(`${isClock ? 'T' : ''}${letter}`)

const HOURS = /^PT\d+H$/
const writtenValue = ({ reading: { meaning } }: Mention): string => (meaning.is === 'value' ? meaning.value : '')

/** "8:30 tonight" is half past eight in the evening; "a.m." or a zone in the words says which half they mean. */
export function laterHalf(time = 'XX:XX', words: string, part: string | undefined): string {
  const isLate = part === 'AF' || part === 'EV' || part === 'NI'
  const hour = Number(time.slice(0, 2))
  return isLate && hour > 0 && hour < 12 && !/\b(?:[ap]\.?\s?m\b|\d{3}|hours|morning)/i.test(words)
    ? `${hour + 12}${time.slice(2)}`
    : time
}

function merge(document: Document, a: Mention, b: Mention, reading: Reading): Mention {
  const modifier = a.reading.modifier ?? b.reading.modifier
  return {
    ...a,
    ...spanOf(document, a.start, b.end),
    reading: modifier ? { ...reading, modifier } : reading,
    rule: isTime(a.reading) ? b.rule : a.rule,
  }
}
