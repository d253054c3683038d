import type { Token } from '../../../language/document.js'
import { wordSet } from '../../../language/words/word-set.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { believed, bes, dos, doubted, groupAdverbs, haves, modals, negations } from '../lexicon/words.js'

/** What stands before a verb and belongs to it: auxiliaries, adverbs, negation, "are believed to have". */
export interface Group {
  /** Index of its first token. */
  readonly from: number
  readonly be: boolean
  readonly have: boolean
  readonly negated: boolean
  /** Said as possible, planned or feared: a modal, "are to be", "is expected to", an infinitive after "plans". */
  readonly open: boolean
  /** The index of the word that governs an infinitive: "threatened" in "threatened to kill"; null where there is none. */
  readonly governor: number | null
  /** Verbs joined to this one: "shot and killed", "killed or wounded". */
  readonly joined: readonly number[]
}

const FARTHEST = 14
/** "are continuing to die", "had to flee", "managed to kill": it has been done. */
const GOES_ON = new Set(['appear', 'begin', 'continue', 'happen', 'have', 'manage', 'seem', 'start', 'use'])

/** Walks left from a verb over all that belongs to it. */
export function groupBefore(tokens: readonly Token[], at: number): Group {
  let [be, have, negated, open] = [false, false, false, false]
  let governor: number | null = null
  const joined: number[] = []
  let i = at - 1
  while (i >= 0 && at - i < FARTHEST) {
    const { lower, pos } = tokens[i] as Token
    if (negations.has(lower)) negated = true
    else if (bes.has(lower)) be = true
    else if (haves.has(lower)) have = true
    else if (modals.has(lower) && !(lower === 'may' && isMonth(tokens, i))) open = open || lower !== 'should'
    else if (lower === 'to') {
      const before = tokens[i - 1]
      if (before && bes.has(before.lower)) open = true
      else if (before && GOES_ON.has(before.lemma)) i--
      else if (!before || !believed.has(before.lower)) {
        governor = i - 1
        negated = negated || negations.has(tokens[i - 2]?.lower ?? '')
        break
      }
    } else if (believed.has(lower) && isBelief(tokens, i)) open = open || doubted.has(lower)
    else if (joinsVerbs(tokens, i)) {
      i = skipAdverbsLeft(tokens, i - 1)
      if (AT.has(tokens[i]?.lower ?? '')) i--
      joined.push(i)
    } else if (isWhole(tokens, i)) break
    else if (!dos.has(lower) && !groupAdverbs.has(lower) && !(pos === 'ADV' && /ly$/.test(lower))) break
    i--
  }
  return { from: i + 1, be, have, negated, open, governor, joined }
}

/** "they fled; | both died": opening its clause, the word is the subject. */
const isWhole = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.lower === 'both' || tokens[i]?.lower === 'all') &&
  (i === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i - 1]?.pos ?? ''))

/** "are feared dead", "is believed to have died", "12 feared dead", but not "police said". */
function isBelief(tokens: readonly Token[], i: number): boolean {
  const before = tokens[skipAdverbsLeft(tokens, i - 1)]
  if (before && (bes.has(before.lower) || haves.has(before.lower) || /^(?:and|or)$/.test(before.lower))) return true
  return BELIEFS.has(tokens[i]?.lower ?? '') && before?.pos !== 'PRON' && before?.pos !== 'PROPN'
}

const BELIEFS = wordSet`
  feared presumed believed confirmed reported reportedly certain sure bound set due likely unlikely`

/** "taken in May": no auxiliary. */
const isMonth = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'May' && tokens[i - 1]?.pos === 'ADP'

function skipAdverbsLeft(tokens: readonly Token[], from: number): number {
  let i = from
  while (
    i >= 0 &&
    (groupAdverbs.has(tokens[i]?.lower ?? '') || (tokens[i]?.pos === 'ADV' && /ly$/.test(tokens[i]?.lower ?? '')))
  )
    i--
  return i
}

/** "shot and killed", "killed or wounded": the token is the joint of two verbs. */
function joinsVerbs(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:and|or|then|&)$/.test(tokens[i]?.lower ?? '')) return false
  const last = skipAdverbsLeft(tokens, i - 1)
  // "was shot at and injured"
  const before = tokens[AT.has(tokens[last]?.lower ?? '') ? last - 1 : last]
  return (
    before !== undefined &&
    (before.pos === 'VERB' ||
      harmVerbOf(before) !== null ||
      before.lower === 'shot' ||
      before.lower === 'dead' ||
      before.lower === 'missing')
  )
}

const AT: ReadonlySet<string> = new Set(['at', 'upon'])

/** Whether words right of a verb are its object: the start of a noun phrase, not of a day, a place or a clause. */
export function skipAdverbsRight(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && i - from < 4) {
    const token = tokens[i] as Token
    if (!groupAdverbs.has(token.lower) && !(token.pos === 'ADV' && /ly$/.test(token.lower))) break
    if (LIMITING.has(token.lower)) break
    i++
  }
  return i
}

const LIMITING = wordSet`all both either only just even some nearly roughly approximately exactly possibly fully`
