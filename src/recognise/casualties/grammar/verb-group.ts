import type { Token } from '../../../language/document.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { firstAnswer } from '../../../text/first-answer.js'
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

/** A group that is being read, word by word to the left. */
type Draft = { -readonly [Key in Exclude<keyof Group, 'from' | 'joined'>]: Group[Key] } & { readonly joined: number[] }

/** Notes what a word says of the group; the next place to the left, null where the group is over, undefined where another kind of word may stand. */
type Part = (tokens: readonly Token[], i: number, group: Draft) => number | null | undefined

/** Walks left from a verb over all that belongs to it. */
export function groupBefore(tokens: readonly Token[], at: number): Group {
  const group: Draft = { be: false, have: false, negated: false, open: false, governor: null, joined: [] }
  let i = at - 1
  while (i >= 0 && at - i < FARTHEST) {
    const next = firstAnswer(PARTS, (part) => part(tokens, i, group)) ?? null
    if (next === null) break
    i = next
  }
  return { from: i + 1, ...group }
}

/** "not", "was", "have", "could". */
const helper: Part = (tokens, i, group) => {
  const lower = lowerAt(tokens, i)
  if (negations.has(lower)) group.negated = true
  else if (bes.has(lower)) group.be = true
  else if (haves.has(lower)) group.have = true
  else if (!modals.has(lower) || (lower === 'may' && isMonth(tokens, i))) return undefined
  else group.open ||= lower !== 'should'
  return i - 1
}

/** "are to | meet", "managed to | kill", "are believed to | have", "threatened to | kill". */
const infinitive: Part = (tokens, i, group) => {
  if (lowerAt(tokens, i) !== 'to') return undefined
  const before = tokens[i - 1]
  if (before && bes.has(before.lower)) group.open = true
  else if (before && GOES_ON.has(before.lemma)) return i - 2
  else if (!before || !believed.has(before.lower)) {
    group.governor = i - 1
    group.negated ||= negations.has(lowerAt(tokens, i - 2))
    return null
  }
  return i - 1
}

/** "are feared | dead" */
const belief: Part = (tokens, i, group) => {
  const lower = lowerAt(tokens, i)
  if (!believed.has(lower) || !isBelief(tokens, i)) return undefined
  group.open ||= doubted.has(lower)
  return i - 1
}

/** "shot and | killed" */
const joint: Part = (tokens, i, group) => {
  if (!joinsVerbs(tokens, i)) return undefined
  const last = skipAdverbsLeft(tokens, i - 1)
  const other = AT.has(lowerAt(tokens, last)) ? last - 1 : last
  group.joined.push(other)
  return other - 1
}

const adverb: Part = (tokens, i) =>
  !isWhole(tokens, i) && (dos.has(lowerAt(tokens, i)) || isAdverb(tokens[i])) ? i - 1 : null

const PARTS: readonly Part[] = [helper, infinitive, belief, joint, adverb]

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (groupAdverbs.has(token.lower) || (token.pos === 'ADV' && token.lower.endsWith('ly')))

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
  while (i >= 0 && isAdverb(tokens[i])) i--
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
  while (i < tokens.length && i - from < 4 && isAdverb(tokens[i]) && !LIMITING.has(lowerAt(tokens, i))) i++
  return i
}

const LIMITING = wordSet`all both either only just even some nearly roughly approximately exactly possibly fully`
