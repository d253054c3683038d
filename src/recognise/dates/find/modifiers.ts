/** Words around an expression that belong to it and change its meaning: "the end of", "early", "nearly", "or so". */

import type { Modifier, Reading, Surroundings } from '../reading.js'
import { DATE_LEADS, LENGTH_LEADS, type Lead, leadOf, SURE_LENGTH_LEADS, TIME_LEADS } from './leads.js'

/** A reading made wider by so many characters on either side. */
interface Wider {
  readonly reading: Reading
  readonly before: number
  readonly after: number
}

/** Takes in the words before and behind an expression that belong to it. */
export function widen(reading: Reading, { before, after, words }: Surroundings): Wider {
  const tail = isLength(reading, words) ? TAIL.exec(after) : null
  const behind = tail?.[0].length ?? 0
  const lead = leadOf(before, leadsFor(reading, words))
  const led = lead ? before.slice(-lead.length) : ''
  if (isSpread(led, before, words)) return { reading, before: 0, after: behind }
  if (!lead && reading.type === 'duration' && isCounted(words) && DETERMINER.test(before))
    return { reading, before: 4, after: behind }
  // "the end of the 1991 war": the end of a war, not of a year.
  if (/^\d{4}$/.test(words) && /\sthe\s$/.test(led)) return { reading, before: 0, after: behind }
  const ofLead = lead?.modifier && reading.type !== 'duration' ? modifierOfPoint(lead.modifier, words) : lead?.modifier
  const ofTail = tail ? (TAIL_MODIFIERS[tail[1]?.toLowerCase() ?? ''] ?? 'approx') : null
  return { reading: withModifier(reading, ofLead ?? ofTail), before: lead?.length ?? 0, after: behind }
}

/** The words that may stand before an expression of its kind and belong to it. */
function leadsFor(reading: Reading, words: string): readonly Lead[] {
  if (isLength(reading, words)) return /^(?:the|this|these)\b/i.test(words) ? SURE_LENGTH_LEADS : LENGTH_LEADS
  if (isPlainDate(reading)) return DATE_LEADS
  return isTime(reading) ? TIME_LEADS : []
}

const isLength = ({ type }: Reading, words: string): boolean => type === 'duration' || AGO.test(words)

const withModifier = (reading: Reading, modifier: Modifier | null): Reading =>
  modifier === null ? reading : { ...reading, modifier }

/** "cut jobs over three years": in the course of them, not in more than them as in "for over three years". */
const isSpread = (led: string, before: string, words: string): boolean =>
  led.toLowerCase() === 'over ' && (AGO.test(words) ? TAKEN_OVER.test(before) : !MORE_BEFORE.test(before))
/** "took over two years ago". */
const TAKEN_OVER = /\b(?:hand|handed|take|taken|takes|taking|took|turned|went|won)\sover\s$/i
const MORE_BEFORE =
  /\b(?:after|been|by|for|from|in|is|last(?:ed|ing|s)?|now|of|serv(?:e|ed|es|ing)|spen(?:d|ding|ds|t)|tak(?:e|en|es|ing)|to|took|wait(?:ed|ing)?|was|with|within)\sover\s$/i

const AGO = /\b(?:ago|back|earlier|later|on|from (?:now|today|tonight|tomorrow))$/i
const TAIL = /^ or (so|more|less|longer)\b/i
const TAIL_MODIFIERS: Readonly<Record<string, Modifier>> = { less: 'less', longer: 'more', more: 'more', so: 'approx' }

/** "more than two years ago" is before that year, "less than two years ago" after it; for what is later, the other way round. */
function modifierOfPoint(modifier: Modifier, words: string): Modifier {
  if (modifier !== 'more' && modifier !== 'less') return modifier
  return (modifier === 'more') === /\b(?:later|on)$|\bfrom /i.test(words) ? 'after' : 'before'
}

const isTime = (reading: Reading): boolean => reading.time?.includes(':') === true
const isPlainDate = ({ type, meaning }: Reading): boolean =>
  (type === 'date' || (type === 'time' && meaning.is !== 'time')) &&
  !(meaning.is === 'value' && meaning.value.endsWith('_REF'))

/** "the nine months": the article belongs to a length of time, but not to "the nine-month period". */
const DETERMINER = /(?<![\p{L}\p{N}-])the\s$/iu
const isCounted = (words: string): boolean => /^[^-]*\ss?\p{L}+s$/u.test(words)
