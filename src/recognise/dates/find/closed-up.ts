/**
 * Text that a tokenizer has taken apart, as transcripts come: "a five - day visit", "the 1990 's", "Oct. 3 rd , 1998". It is read in a
 * view in which the blanks put in are left out, so that the rules need not know of them; what is found there is carried back.
 */
import type { Document, Token } from '../../../language/document.js'
import { factsOf } from '../../../language/words/word-facts.js'
import { anyOf } from '../../../text/pattern.js'
import { firstFrom } from '../../../text/sorted.js'
import { type Extent, spanOf } from '../../../text/span.js'
import { joinedBefore, joinedBehind, numberWords } from '../lexicon/counts.js'

/** A document without the blanks of a tokenizer, and the way back to the text. */
interface ClosedUp {
  readonly document: Document
  /** Items found in the closed document, with their place in the text as it is. */
  carryBack<Item extends Extent & { readonly text: string }>(items: readonly Item[]): readonly Item[]
}

/** The document itself when nothing in it has been set apart. */
export function closeUp(document: Document): ClosedUp {
  const removed = blanksPutIn(document.plain)
  if (removed.length === 0) return { document, carryBack: (items) => items }
  // The blank at removed[i] stands before what has moved by i + 1 places.
  const marks = removed.map((start) => ({ start, end: start + 1 }))
  const moved = <Where extends Extent>(where: Where): Where => ({
    ...where,
    start: where.start - firstFrom(marks, where.start),
    end: where.end - firstFrom(marks, where.end),
  })
  const closed = removed.map((start, i) => ({ start: start - i, end: start - i }))
  const back = (offset: number): number => offset + firstFrom(closed, offset + 1)
  const plain = without(document.plain, removed)
  const sentences = document.sentences.map((sentence) => ({
    ...moved(sentence),
    tokens: joinTimes(sentence.tokens.map(moved)),
  }))
  return {
    document: {
      ...document,
      text: without(document.text, removed),
      plain,
      sentences,
      tokens: document.tokens.map(moved),
      names: document.names.map(moved),
    },
    carryBack: (items) =>
      items.map((item) => ({ ...item, ...spanOf(document, back(item.start), back(item.end - 1) + 1) })),
  }
}

/** The figures of "6 : 30" are one token, as they are where they have not been set apart. */
function joinTimes(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    const lower = `${last?.lower}${token.lower}`
    if (last?.end === token.start && /^\d\d?:(?:\d\d)?$/.test(lower))
      joined[joined.length - 1] = { ...last, end: token.end, lower, facts: factsOf(lower) }
    else joined.push(token)
  }
  return joined
}

/** Where the blanks of a tokenizer stand. Hyphens within a length of time are set apart in other texts too: "a five - day visit". */
function blanksPutIn(plain: string): readonly number[] {
  const offsets: number[] = []
  const places = isSetApart(plain) ? APART : plain.includes(' - ') ? APART_LENGTH : null
  if (places === null) return offsets
  for (const { 0: matched, index } of plain.matchAll(places)) {
    for (let i = 0; i < matched.length; i++) if (matched[i] === ' ') offsets.push(index + i)
  }
  return offsets
}

/** Whether signs are set apart as a rule, and not once by mistake. */
function isSetApart(plain: string): boolean {
  if (!plain.includes(' ,') && !plain.includes(' .') && !plain.includes(" '")) return false
  const apart = plain.match(/[\p{L}\d.)] (?:,|\.|\?|'s)(?=\s|$)/gu)?.length ?? 0
  return apart > (plain.match(/[\p{L}\d](?:,|\?|'s)(?=\s)/gu)?.length ?? 0)
}

const NUMBER = `\\d{1,4}|${anyOf([...numberWords, 'first', 'second', 'third', 'fourth'])}`
const UNIT = 'day|week|month|quarter|year|hour|minute|decade|night|century'
/** A hyphen within a length of time; its signs come first in the pattern, as they are found fast. */
const APART_LENGTH = new RegExp(` - (?=(?:${UNIT})\\b)(?<=\\b(?:${NUMBER}) - )`, 'gi')

/** What stands before a hyphen that joins words, and is no dash: "mid - May", "a year - and - a - half". */
const JOINED_BEFORE = `${NUMBER}|(?:${UNIT})s?|\\d{1,2}(?:st|nd|rd|th)|[a-z]+teenth|twentieth|${anyOf(joinedBefore)}`
/** "one" to "nine" stand first. */
const ONES = `${anyOf(numberWords.slice(0, 9))}|first|second|third|(?:four|fif|six|seven|eigh|nin)th`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*'
/** What stands behind it. */
const JOINED_BEHIND = `${ONES}|(?:${UNIT}|centurie)s?|[a-z]{3,5}ties|\\d{4}|${MONTH}|${anyOf(joinedBehind)}`

const APART = new RegExp(
  [
    `(?<=\\b(?:${JOINED_BEFORE})) - (?=(?:${JOINED_BEHIND})(?![a-z\\d]))`,
    // Before a closing sign or a contraction, and behind an opening sign.
    " (?=(?:[,;:?!%)]|\\.(?!\\.)|'(?:s|re|ve|ll|d|m)?|n't)(?![a-z\\d]| \\d\\d\\b))",
    '(?<=[($]) ',
    // Within "3 rd", "' 90s", "5 : 30" and "9 / 11".
    '(?<=\\d) (?=(?:st|nd|rd|th)\\b)',
    "(?<=') (?=\\d\\ds?\\b)",
    '(?<=\\d) ?: ?(?=\\d\\d\\b)',
    '(?<=\\d) / (?=\\d)',
  ].join('|'),
  'gi',
)

const without = (text: string, removed: readonly number[]): string => {
  let from = 0
  const kept: string[] = []
  for (const offset of removed) {
    kept.push(text.slice(from, offset))
    from = offset + 1
  }
  kept.push(text.slice(from))
  return kept.join('')
}
