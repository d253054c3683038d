/** Words around an expression that belong to it and change its meaning: "the end of", "early", "nearly", "or so". */
import { anyOf } from '../../text/pattern.js'
import { approximators, lowerBounds, upperBounds } from './lexicon/counts.js'
import type { Modifier, Reading, Surroundings } from './reading.js'

/** A reading made wider by so many characters on either side. */
export interface Wider {
  readonly reading: Reading
  readonly before: number
  readonly after: number
}

/** Takes in the words before and behind an expression that belong to it. */
export function widen(reading: Reading, { before, after, words }: Surroundings): Wider {
  const isDuration = reading.type === 'duration' || AGO.test(words)
  const lead = isDuration
    ? leadOf(before, /^(?:the|this|these)\b/i.test(words) ? SURE_LENGTH_LEADS : LENGTH_LEADS)
    : isPlainDate(reading)
      ? leadOf(before, DATE_LEADS)
      : isTime(reading)
        ? leadOf(before, TIME_LEADS)
        : null
  const behind = isDuration ? after.match(TAIL) : null
  const tail = behind?.[0].length ?? 0
  const modifierBehind = behind ? (TAIL_MODIFIERS[behind[1]?.toLowerCase() ?? ''] ?? 'approx') : null
  if (lead && before.slice(-lead.length).toLowerCase() === 'over ' && isSpread(before, words))
    return { reading, before: 0, after: tail }
  if (!lead && reading.type === 'duration' && isCounted(words) && DETERMINER.test(before))
    return { reading, before: 4, after: tail }
  if (!lead) return { reading: withModifier(reading, modifierBehind), before: 0, after: tail }
  // "the end of the 1991 war": the end of a war, not of a year.
  if (/^\d{4}$/.test(words) && /\sthe\s$/.test(before.slice(-lead.length))) return { reading, before: 0, after: tail }
  const modifier = lead.modifier && reading.type !== 'duration' ? modifierOfPoint(lead.modifier, words) : lead.modifier
  return { reading: withModifier(reading, modifier ?? modifierBehind), before: lead.length, after: tail }
}

const withModifier = (reading: Reading, modifier: Modifier | null): Reading =>
  modifier === null ? reading : { ...reading, modifier }

/** "cut jobs over three years": in the course of them, not in more than them as in "for over three years". */
const isSpread = (before: string, words: string): boolean =>
  AGO.test(words) ? TAKEN_OVER.test(before) : !MORE_BEFORE.test(before)
/** "took over two years ago". */
const TAKEN_OVER = /\b(?:hand|handed|take|taken|takes|taking|took|turned|went|won)\sover\s$/i
const MORE_BEFORE =
  /\b(?:after|been|by|for|from|in|is|last(?:ed|ing|s)?|now|of|serv(?:e|ed|es|ing)|spen(?:d|ding|ds|t)|tak(?:e|en|es|ing)|to|took|wait(?:ed|ing)?|was|with|within)\sover\s$/i

const AGO = /\b(?:ago|earlier|later|on|from (?:now|today|tonight|tomorrow))$/i
const TAIL = /^ or (so|more|less|longer)\b/i
const TAIL_MODIFIERS: Readonly<Record<string, Modifier>> = { less: 'less', longer: 'more', more: 'more', so: 'approx' }

/** "more than two years ago" is before that year, "less than two years ago" after it; for what is later, the other way round. */
function modifierOfPoint(modifier: Modifier, words: string): Modifier {
  if (modifier !== 'more' && modifier !== 'less') return modifier
  return (modifier === 'more') === /\b(?:later|on)$|\bfrom /i.test(words) ? 'after' : 'before'
}

const isTime = (reading: Reading): boolean => reading.type === 'time' && reading.time?.includes(':') === true
const isPlainDate = ({ type, meaning }: Reading): boolean =>
  (type === 'date' || (type === 'time' && meaning.is !== 'time')) &&
  !(meaning.is === 'value' && meaning.value.endsWith('_REF'))

interface Lead {
  readonly words: RegExp
  /** Null for words that belong to the expression and change nothing. */
  readonly modifier: Modifier | null
}

const lead = (words: string, modifier: Modifier | null): Lead => ({
  words: new RegExp(`(?<![a-z\\d\\u00c0-\\u02af-])(?:${words})$`),
  modifier,
})

/** Before lengths of time: "nearly two decades". */
const LENGTH_LEADS: readonly Lead[] = [
  lead(`(?:just\\s)?(?:${anyOf(lowerBounds)})\\s(?:another\\s)?`, 'more'),
  lead(`(?:just\\s)?(?:${anyOf(upperBounds)})\\s(?:another\\s)?`, 'less'),
  lead(`(?:${anyOf(approximators)})\\s(?:another\\s)?`, 'approx'),
  lead('(?:(?:yet\\s)?another|exactly|fully|precisely)\\s', null),
]

/** "the nine months": the article belongs to a length of time, but not to "the nine-month period". */
const DETERMINER = /(?<![\p{L}\p{N}-])the\s$/iu
const isCounted = (words: string): boolean => /^[^-]*\ss?\p{L}+s$/u.test(words)

/** Before "the past two years", where "over" and "about" are prepositions. */
const SURE_LENGTH_LEADS: readonly Lead[] = [lead('at\\sleast\\s', 'more'), lead('(?:nearly|almost)\\s', 'less')]

const FEW =
  '(?:few\\s|couple\\sof\\s|two\\s|three\\s|(?:\\d{1,2}|four|five|six|seven|eight|nine|ten|twelve)\\s(?=days))?'
/** "the first nine months of the year" is a length of time. */
const MONTHS = '(?:few\\s|couple\\sof\\s)?months'

/** Before dates: "early", "the end of". */
const DATE_LEADS: readonly Lead[] = [
  lead(
    '(?:(?<=\\b(?:after|before|by|since|until)\\s)the\\sfirst|(?:the\\s)?(?:very\\s)?(?:beginning|start|opening|turn|dawn|outset|early part|first part|(?:early|first|opening)\\s(?:days|weeks|months|years)))\\sof\\s(?:the\\s)?',
    'start',
  ),
  lead(
    '(?:the\\s)?(?:very\\s)?(?:end|close|latter part|later part|last part|(?:closing|final|last|waning)\\s(?:days|weeks|months|years)|rest|remainder|latter half)\\sof\\s(?:the\\s)?',
    'end',
  ),
  lead(
    `(?:the\\s)?(?:first|opening)\\s(?:${FEW}(?:days?|weeks?|weekend|half|part)|${MONTHS})\\sof\\s(?:the\\s)?`,
    'start',
  ),
  lead(
    `(?:the\\s)?(?:(?:closing|final|last)\\s(?:${FEW}(?:days?|weeks?|weekend|part)|${MONTHS})|second\\shalf)\\sof\\s(?:the\\s)?`,
    'end',
  ),
  lead('(?:the\\s)?(?:second|third)\\sweek\\sof\\s(?:the\\s)?', 'mid'),
  lead('the\\s(?:early|small|wee)\\shours\\sof\\s(?:the\\s)?', 'start'),
  lead('start-', 'start'),
  lead('end-', 'end'),
  lead('(?:the\\s)?(?:middle|midst|mid-?point)\\sof\\s(?:the\\s)?', 'mid'),
  lead(
    '(?<!\\b(?:clos|leav|left|quit|retir|shut)[a-z]{0,4}\\s)(?:the\\s)?(?:very\\s)?early(?:\\s(?:in|on|on\\sin))?(?:\\s|-)(?:the\\s)?',
    'start',
  ),
  lead('(?:the\\s)?(?:very\\s)?late(?:\\sin|\\son)?(?:\\s|-)(?:the\\s)?', 'end'),
  lead('(?:the\\s)?(?:mid-?\\s?|mid-to-late\\s|early-to-mid\\s)', 'mid'),
  // Earlier or later than now, and in that month or year all the same.
  lead('(?:earlier|later)(?:\\s(?:in|on))?\\s(?:the\\s)?', null),
]

/** Before times of day: "around 5 p.m." */
const TIME_LEADS: readonly Lead[] = [
  lead('(?:about|around|approximately|roughly|nearly|almost)\\s', 'approx'),
  lead('(?:exactly|precisely)\\s', null),
]

/** The longest of the leads that end where the expression begins: "no more than" before "more than". */
function leadOf(
  before: string,
  leads: readonly Lead[],
): { readonly length: number; readonly modifier: Modifier | null } | null {
  let longest: { readonly length: number; readonly modifier: Modifier | null } | null = null
  const near = before.slice(-LONGEST_LEAD).toLowerCase()
  for (const { words, modifier } of leads) {
    const length = near.match(words)?.[0].length ?? 0
    if (length > (longest?.length ?? 0)) longest = { length, modifier }
  }
  return longest
}

const LONGEST_LEAD = 40
