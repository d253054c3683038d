import { wordSet } from '../language/words/word-set.js'
import { acronymEnd } from './acronym.js'
import { isQuantifierWord, skipQuantifier } from './quantifiers.js'
import type { View } from './view.js'
import type { WordClass } from './word-class.js'

/** Classes that make up a noun phrase without its prepositions. */
export const INNER: ReadonlySet<WordClass> = new Set([
  'noun',
  'adjective',
  'number',
  'determiner',
  'possessive',
  'hyphen',
  'time',
  'other',
])

/** The phrase without prepositions that begins at `from`: its end, or null. A determiner in the middle begins another phrase. */
export function simplePhraseAfter(view: View, from: number, limit = view.tokens.length): number | null {
  const { classes } = view
  if (from >= limit) return null
  if (classes[from] === 'pronoun' || classes[from] === 'who') return from + 1
  let to = skipQuantifier(view, from)
  // "well-informed sources"
  if (classes[to] === 'adverb' && classes[to + 1] === 'hyphen' && view.tokens[to]?.end === view.tokens[to + 1]?.start)
    to += 2
  let hasHead = false
  while (to < limit) {
    const kind = classes[to] as WordClass
    const behind = kind === 'open' && hasHead ? acronymEnd(view.tokens, to) : null
    if (behind !== null) {
      to = behind
      continue
    }
    if (kind === 'determiner') {
      if (to > from && classes[to - 1] !== 'determiner' && !isQuantifierWord(view, to - 1)) break
    } else if (kind === 'time') {
      if (classes[to + 1] !== 'possessive') break
    } else if (kind === 'verb' || kind === 'adverb') {
      const follows = classes[to + 1]
      // "President-elect Olt"
      const isJoined = classes[to - 1] === 'hyphen' && view.tokens[to - 1]?.end === view.tokens[to]?.start
      const isPart =
        isJoined || classes[to - 1] === 'determiner' || (classes[to - 1] === 'possessive' && follows === 'noun')
      if (!isPart || (follows !== 'noun' && follows !== 'adjective' && follows !== 'verb')) break
    } else if (!INNER.has(kind)) break
    if (
      kind === 'noun' ||
      kind === 'number' ||
      kind === 'adjective' ||
      (kind === 'determiner' && canStandAlone(view, to))
    )
      hasHead = true
    to++
  }
  while (to > from && (classes[to - 1] === 'hyphen' || classes[to - 1] === 'possessive')) to--
  return hasHead && to > from ? to : null
}

/** "some", "this", "many" can be a phrase of their own; "the" and "his" cannot. */
export const canStandAlone = ({ tokens }: View, i: number): boolean => ALONE.has(tokens[i]?.lower ?? '')

const ALONE = wordSet`all another any both each few half many most no several some that these this those`

/** The noun phrase that begins at `from` with what hangs on it: "the head of the board", "Olt and Hale". */
export function nounPhraseAfter(view: View, from: number, limit = view.tokens.length): number | null {
  const { classes } = view
  const first = simplePhraseAfter(view, from, limit)
  if (first === null) return null
  let to: number = first
  for (;;) {
    const joint: WordClass | undefined = classes[to]
    if (joint === 'open') {
      let close: number = to
      while (close < limit && classes[close] !== 'close' && close - to < 12) close++
      if (classes[close] !== 'close') return to
      to = close + 1
      continue
    }
    const isJoint: boolean =
      joint === 'of' ||
      (joint === 'to' && classes[to - 1] === 'adjective' && classes[to + 1] !== 'verb') ||
      (view.tokens[to]?.lower === 'with' && view.tokens[to - 1]?.lower === 'familiar') ||
      (joint === 'preposition' &&
        classes[to + 1] !== 'time' &&
        // "according to the agency | around 2,000 people"
        !(classes[to + 1] === 'number' && skipQuantifier(view, to) > to) &&
        !FURTHER.has(view.tokens[to]?.lower ?? '')) ||
      (joint === 'conjunction' && view.tokens[to]?.lower === 'and')
    const next: number | null = isJoint ? simplePhraseAfter(view, to + 1, limit) : null
    if (next === null) return to
    if (joint === 'conjunction' && (classes[next] === 'verb' || classes[next] === 'aux')) return to
    to = next
  }
}

const FURTHER = wordSet`on during after via through as by into with amid`
