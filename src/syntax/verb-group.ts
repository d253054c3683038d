import { believed, bes, doubted, due, groupAdverbs, have, modals, negations } from '../language/words/auxiliaries.js'
import { lowerAt } from '../language/words/lower-at.js'
import { CATENATIVE, NO_CUE_ADVERBS } from '../language/words/reporting.js'
import { wordSet } from '../language/words/word-set.js'
import { firstAnswer } from '../text/first-answer.js'
import { skipQuantifier } from './quantifiers.js'
import type { View } from './view.js'

/** So many helpers a verb has at most. */
const MOST_VERBS = 14

/** Whether a token is a verb or one of its auxiliaries. */
export const isVerbal = ({ classes }: View, i: number): boolean => classes[i] === 'verb' || classes[i] === 'aux'

/** The token before a verb and all that helps it: auxiliaries, adverbs, "not", "to", other verbs in a row. */
export function beforeVerbs({ classes }: View, verb: number): number {
  let i = verb
  while (i > 0 && verb - i < MOST_VERBS && HELPING.has(classes[i] ?? '')) i--
  return i
}

/** What may stand before a verb and belong to it. */
export const HELPING = wordSet`adverb aux not to verb`

/** What stands before a verb and belongs to it: auxiliaries, adverbs, negation, "are believed to have". */
export interface VerbGroup {
  /** Index of its first token. */
  readonly from: number
  /** The first that helps this verb and no other: without verbs joined to it, beliefs and plans: "shot and | have killed", "believed to | have fled". */
  readonly own: number
  /** Whether the auxiliary that tells the voice is a form of "be": "was", "has been", not "is believed to have". */
  readonly be: boolean
  /** "have" beside the verb: "has killed", "is believed to have been killed". */
  readonly have: boolean
  readonly negated: boolean
  /** Said as possible, planned or feared: a modal, "are to be", "is expected to", an infinitive after "plans". */
  readonly open: boolean
  /** The index of the word that governs an infinitive and leaves open whether it was done: "threatened" in "threatened to kill"; null where there is none. */
  readonly governor: number | null
  /** Verbs joined to this one: "shot and killed", "killed or wounded". */
  readonly joined: readonly number[]
}

/** A group that is being read, word by word to the left. */
type Draft = { -readonly [Key in Exclude<keyof VerbGroup, 'from' | 'joined'>]: VerbGroup[Key] } & {
  readonly joined: number[]
  /** Behind "to" an auxiliary is that of the verb that leads on: "was forced to". */
  isLed: boolean
  /** Whether all that was read helps this verb alone. */
  isOwn: boolean
}

/** Notes what a word says of the group; the next place to the left, null where the group is over, undefined where another kind of word may stand. */
type Part = (view: View, i: number, group: Draft) => number | null | undefined

/** Walks left from a verb over all that belongs to it. */
export function verbGroup(view: View, at: number): VerbGroup {
  const group: Draft = {
    own: at, be: false, have: false, negated: false, open: false, governor: null, joined: [], isLed: false, isOwn: true,
  } // biome-ignore format: a list
  let i = at - 1
  while (i >= 0 && at - i < MOST_VERBS) {
    const next = firstAnswer(PARTS, (part) => part(view, i, group)) ?? null
    if (next === null) break
    i = next
    if (group.isOwn) group.own = i + 1
  }
  return { ...group, from: i + 1 }
}

/** "not", "was", "have", "could". */
const helper: Part = ({ classes, tokens }, i, group) => {
  const lower = lowerAt(tokens, i)
  const isAuxiliary = classes[i] === 'aux'
  if (negations.has(lower)) group.negated = true
  else if (bes.has(lower) || (lower === "'s" && isAuxiliary)) group.be ||= !group.have && !group.isLed
  else if (!isAuxiliary) return undefined
  else if (have.has(lower)) group.have ||= !group.isLed
  else if (modals.has(lower)) group.open ||= !due.has(lower)
  return i - 1
}

/** "are to | meet", "managed to | kill", "are believed to | have", "threatened to | kill". */
const infinitive: Part = ({ tokens }, i, group) => {
  if (lowerAt(tokens, i) !== 'to') return undefined
  group.isLed = true
  const lead = leadBefore(tokens, i)
  if (lead !== null) {
    if (!isDone(tokens, lead)) group.governor ??= lead
    return lead - 1
  }
  group.isOwn = false
  const before = lowerAt(tokens, i - 1)
  if (bes.has(before) && before !== 'being') group.open = true
  else if (!believed.has(before)) {
    group.governor ??= i - 1
    group.negated ||= negations.has(lowerAt(tokens, i - 2))
    return null
  }
  return i - 1
}

/** "continued | saying", "went on | killing" */
const gerund: Part = ({ tokens }, i) => {
  const lead = /ing$/.test(lowerAt(tokens, i + 1)) ? leadBefore(tokens, i + 1) : null
  return lead === null ? undefined : lead - 1
}

/** The verb that leads on to the one behind: "went" of "went on | to say", "began" of "began | to say". */
function leadBefore(tokens: View['tokens'], end: number): number | null {
  const lead = lowerAt(tokens, end - 1) === 'on' ? end - 2 : end - 1
  const isLead = CATENATIVE.has(lowerAt(tokens, lead)) || GOES_ON.has(tokens[lead]?.lemma ?? '')
  return isLead ? lead : null
}

/** "are continuing to die", "had to flee", "managed to kill", "went on to kill": it has been done. */
const isDone = (tokens: View['tokens'], lead: number): boolean =>
  lowerAt(tokens, lead + 1) === 'on' || GOES_ON.has(tokens[lead]?.lemma ?? '')
const GOES_ON = wordSet`appear begin continue happen have manage seem start use`

/** "are feared | dead" */
const belief: Part = (view, i, group) => {
  const lower = lowerAt(view.tokens, i)
  if (!believed.has(lower) || !isBelief(view, i)) return undefined
  group.open ||= doubted.has(lower)
  group.isOwn = false
  return i - 1
}

/** "are feared dead", "is believed to have died", "12 feared dead", but not "police said". */
function isBelief(view: View, i: number): boolean {
  const { tokens } = view
  const at = skipAdverbsLeft(view, i - 1)
  const before = lowerAt(tokens, at)
  if (bes.has(before)) return true
  return BELIEFS.has(lowerAt(tokens, i)) && tokens[at]?.pos !== 'PRON' && tokens[at]?.pos !== 'PROPN'
}
const BELIEFS = wordSet`
  feared presumed believed confirmed reported certain sure bound set due likely unlikely`

/** "shot and | killed" */
const joint: Part = (view, i, group) => {
  const { classes, tokens } = view
  if (!JOINTS.has(lowerAt(tokens, i))) return undefined
  const last = skipAdverbsLeft(view, i - 1)
  // "was shot at and injured"
  const other = AT.has(lowerAt(tokens, last)) ? last - 1 : last
  if (classes[other] !== 'verb' && !PARTICIPLES.test(lowerAt(tokens, other))) return undefined
  group.joined.push(other)
  group.isOwn = false
  return other - 1
}
const JOINTS = wordSet`& and or then`
const AT = wordSet`at upon`
/** What a tagger may take for a noun or an adjective. */
const PARTICIPLES = /(?:ed|lain)$|^(?:dead|hurt|missing|shot)$/

const adverb: Part = (view, i, group) => {
  if (isWhole(view, i)) return null
  // "the papers | both reported": of the subject, unless an auxiliary stands before it.
  if (FLOATING.has(lowerAt(view.tokens, i)) && view.classes[i - 1] !== 'aux') group.isOwn = false
  if (isAdverb(view, i)) return isOfLead(view, i) ? null : i - 1
  // "had | earlier | said"
  if (view.tokens[i]?.lower === 'earlier' && BEFORE_WHEN.has(view.classes[i - 1] ?? 'end')) return i - 1
  // "repeatedly | and falsely said"
  const isPair = view.classes[i] === 'conjunction' && isAdverb(view, i + 1) && isAdverb(view, i - 1)
  return isPair ? i - 2 : null
}

const FLOATING = wordSet`all alone both together`
const BEFORE_WHEN = wordSet`aux noun pronoun`

/** "fired | back | saying" */
const isOfLead = ({ classes, tokens }: View, i: number): boolean =>
  classes[i - 1] === 'verb' && /ing$/.test(lowerAt(tokens, i + 1))

const PARTS: readonly Part[] = [helper, infinitive, gerund, belief, joint, adverb]

function isAdverb({ tokens, classes }: View, i: number): boolean {
  const lower = lowerAt(tokens, i)
  if (NO_CUE_ADVERBS.has(lower)) return classes[i - 1] === 'aux'
  return groupAdverbs.has(lower) || (classes[i] === 'adverb' && classes[i - 1] !== 'determiner')
}

/** "they fled; | both died": opening its clause, the word is the subject. */
const isWhole = ({ tokens }: View, i: number): boolean =>
  (tokens[i]?.lower === 'both' || tokens[i]?.lower === 'all') &&
  (i === 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[i - 1]?.pos ?? ''))

function skipAdverbsLeft(view: View, from: number): number {
  let i = from
  while (isAdverb(view, i)) i--
  return i
}

/** Over the adverbs behind a verb, up to what may be its object: "killed | instantly | two men", not "killed | at least two". */
export function skipAdverbsRight(view: View, from: number): number {
  let i = from
  while (isAdverb(view, i) && !limits(view, i)) i++
  return i
}

/** "killed | nearly 40", "killed | both guards": a word that is of the object. */
const limits = (view: View, i: number): boolean => LIMITING.has(lowerAt(view.tokens, i)) || skipQuantifier(view, i) > i
const LIMITING = wordSet`all both either only just even some nearly roughly approximately exactly possibly fully`
