import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { acronymStart } from './acronym.js'
import { canStandAlone, INNER } from './noun-phrase-after.js'
import { overQuantifier } from './quantifiers.js'
import type { Range, View } from './view.js'
import type { WordClass } from './word-class.js'

/** Classes that may end a noun phrase. */
const HEADS = wordSet`noun pronoun number adjective time close determiner`

/** The phrase without prepositions that ends just before `to`: "the ferry board's two heads". */
export function simplePhraseBefore(view: View, to: number): Range | null {
  const { classes } = view
  const end = wordsEnd(view, to)
  if (end === null) return null
  const last = end - 1
  if (!isHead(view, last) || (classes[last] === 'determiner' && !canStandAlone(view, last))) return null
  if (classes[last] === 'pronoun') return { from: last, to }
  const from = overQuotedName(view, wordsStart(view, last))
  return { from: overQuantifier(view, from), to }
}

/** Where the words of a phrase end: before brackets, and before the mark of "two 'area commanders' | of the front". */
function wordsEnd(view: View, to: number): number | null {
  const end = view.classes[to - 1] === 'close' ? openingBefore(view, to - 1) : to
  return end !== null && isClosingMark(view, end - 1) ? end - 1 : end
}

/** Where the words of a phrase begin, back from its last. */
function wordsStart(view: View, last: number): number {
  const { classes } = view
  let from = last
  while (from > 0) {
    const next = acronymStart(view.tokens, from) ?? (isInside(view, from - 1, from) ? from - 1 : null)
    if (next === null) break
    from = next
    if (classes[from] === 'determiner' && classes[from - 1] !== 'determiner' && classes[from - 1] !== 'possessive')
      break
  }
  while (from < last && isLoose(view, from)) from++
  return from
}

/** What no phrase begins with. */
const isLoose = (view: View, i: number): boolean =>
  view.classes[i] === 'possessive' ||
  view.classes[i] === 'hyphen' ||
  MARKS.has(lowerAt(view.tokens, i)) ||
  isTimeBeforeName(view, i)

/** 'the "Today" | programme', "the 'Free Tarn' group": back over a short name in marks to the word that opens the phrase. */
function overQuotedName({ classes, quotations }: View, from: number): number {
  const quotation = quotations[from - 1]
  if (!quotation || classes[from - 1] !== 'mark' || quotations[from]) return from
  let open = from - 1
  while (quotations[open - 1] === quotation) open--
  const isShort = from - open <= LONGEST_NAME
  return isShort && (classes[open - 1] === 'determiner' || classes[open - 1] === 'possessive') ? open - 1 : from
}
const LONGEST_NAME = 7

const MARKS = wordSet`' "`

/** "Monday officials": the weekday is not theirs, but "Monday's meeting" is a phrase. */
const isTimeBeforeName = ({ classes }: View, i: number): boolean =>
  classes[i] === 'time' && classes[i + 1] !== 'possessive' && classes[i + 1] !== 'hyphen'

function isInside(view: View, i: number, next: number): boolean {
  const { classes, tokens } = view
  if (isQuoted(view, i) !== isQuoted(view, next)) return false
  const kind = classes[i] as WordClass
  // A determiner begins a phrase, so nothing before it but another determiner ("all the") or a possessive is of it.
  if (classes[next] === 'determiner' && kind !== 'determiner') return false
  if (kind === 'hyphen') return tokens[i]?.end === tokens[next]?.start
  if (opensCount(view, i, next)) return false
  if (INNER.has(kind)) return true
  // "the published report", "highly regarded experts"
  if (kind === 'verb' || kind === 'adverb') {
    const before = classes[i - 1]
    return (
      before === 'determiner' ||
      before === 'possessive' ||
      before === 'hyphen' ||
      (before === 'adverb' && classes[i - 2] === 'determiner') ||
      (kind === 'verb' && before === 'adjective' && /(?:ed|en|ing|wn)$/.test(tokens[i]?.lower ?? ''))
    )
  }
  // "Ministry of": handled by joinedBefore; "U.S. & Co."
  return kind === 'preposition' && tokens[i]?.end === tokens[next]?.start
}

/** Whether a noun phrase can end with this token. */
export const isHead = (view: View, i: number): boolean =>
  HEADS.has(view.classes[isClosingMark(view, i) ? i - 1 : i] as WordClass)

/** "two 'area commanders' | of the front": a mark that parts nothing. */
const isClosingMark = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'other' && MARKS.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.end === tokens[i]?.start

/** "in the ensuing gunfight | two rebels were killed": a number in words behind a plain noun counts what follows. */
const opensCount = ({ classes, tokens }: View, i: number, next: number): boolean =>
  classes[next] === 'number' &&
  classes[i] === 'noun' &&
  classes[next + 1] === 'noun' &&
  /^\p{Ll}/u.test(tokens[i]?.text ?? '') &&
  /^\p{L}/u.test(tokens[next]?.text ?? '') &&
  tokens[i]?.lower !== 'number'

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null

function openingBefore({ classes }: View, close: number): number | null {
  for (let i = close - 1; close - i < 30; i--) if (classes[i] === 'open') return i
  return null
}
