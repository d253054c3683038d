import { wordSet } from '../language/words/word-set.js'
import { relativeStart } from './relative.js'
import { isHead, simplePhraseBefore } from './simple-phrase-before.js'
import type { Range, View } from './view.js'

/** No subject is longer than this many tokens. */
const MOST_BACK = 60

/**
 * The noun phrase that ends just before token `to`, with what hangs on it: "the head of the board", "Britain, France and
 * Germany", "officials in Tarn", "a study documenting the leak". Null when none ends there.
 * As a subject, it may hold a participle: "results published in the Gazette"; elsewhere that is the clause's own verb.
 */
export function nounPhraseBefore(view: View, to: number, isSubject = false): Range | null {
  const walk = { view, limit: Math.max(0, to - MOST_BACK), joints: new Map() }
  const from = phraseStart(walk, to, isSubject)
  return from === null ? null : { from, to }
}

/** One walk back from the end of a phrase. What it asks for on the way, it asks for within its own bound, and once. */
interface Walk {
  readonly view: View
  readonly limit: number
  /** For each start of a part that was asked for: where the part begins that it is joined to. */
  readonly joints: Map<number, number | null>
}

/** Where the noun phrase begins that ends just before token `to`; null when none ends there. */
function phraseStart(walk: Walk, to: number, isSubject: boolean): number | null {
  let from = simplePhraseBefore(walk.view, to)?.from ?? null
  while (from !== null && from > walk.limit) {
    const joined: number | null = isSubject ? joinedBefore(walk, from, true) : jointOf(walk, from)
    if (joined === null) break
    from = joined
  }
  return from
}

/** Each "and" of a list asks for all that is left of it: without a memory every item would double the work. */
function jointOf(walk: Walk, from: number): number | null {
  const known = walk.joints.get(from)
  if (known !== undefined) return known
  const joined = joinedBefore(walk, from, false)
  walk.joints.set(from, joined)
  return joined
}

/** Where the phrase begins that the phrase beginning at `from` hangs on or is joined to; null when it stands alone. */
function joinedBefore(walk: Walk, from: number, isSubject: boolean): number | null {
  const { view } = walk
  const { classes, tokens } = view
  const i = from - 1
  const joint = isAsRole(view, i) ? 'preposition' : classes[i]
  if (isQuoted(view, i) !== isQuoted(view, from)) return null
  const isPreposition = joint === 'preposition' || joint === 'to' || joint === 'of'
  const described = isPreposition ? describedBefore(view, i - 1, isSubject) : null
  if (described !== null) return described
  if (joint === 'of' || joint === 'preposition' || (joint === 'to' && classes[from] !== 'verb')) {
    const end = endBeforeJoint(view, i)
    if (joint !== 'of' && OBJECT_PRONOUNS.has(tokens[end - 1]?.lower ?? '')) return null
    // "youths who had gone across the border for | training": of the relative clause
    const verb = beforeAdverbs(view, end) - 1
    if ((classes[verb] === 'verb' || classes[verb] === 'aux') && joint !== 'of') return whoBefore(view, verb)
    if (!isHead(view, end - 1) || (joint !== 'of' && classes[end - 1] === 'time')) return null
    return simplePhraseBefore(view, end)?.from ?? null
  }
  if (joint === 'conjunction' && tokens[i]?.lower !== 'but') {
    const end = beforeAge(view, classes[i - 1] === 'comma' ? i - 1 : i)
    if (!isHead(view, end - 1)) return null
    const left = simplePhraseBefore(view, end)
    // "since 2019, | and a guard"
    if (left && left.to - left.from === 1 && /^(?:19|20)\d\d$/.test(tokens[left.from]?.text ?? '')) return null
    // "men aged between 20 | and 35"
    if (left && tokens[left.from - 1]?.lower === 'aged') return simplePhraseBefore(view, left.from - 1)?.from ?? null
    if (!left || !isListStart(view, left.from)) return null
    const whole = phraseStart(walk, end, false)
    return whole !== null && isListStart(view, whole) ? startOfList(view, left.from) : null
  }
  if (tokens[i]?.lower === 'aged') return simplePhraseBefore(view, i)?.from ?? null
  if (joint === 'comma') return placeBefore(walk, i)
  if (joint === 'verb' && /ing$/.test(tokens[i]?.lower ?? '') && isHead(view, i - 1) && classes[i - 1] !== 'pronoun') {
    return reducedRelative(view, i)
  }
  // "a man suspected of killing | two guards", "a girl named | Ana"
  const isGerund = joint === 'verb' && classes[i - 1] === 'of' && /ing$/.test(tokens[i]?.lower ?? '')
  if (isGerund) return describedBefore(view, i - 2, isSubject) ?? relativeBefore(view, i)
  if (joint === 'verb' && isSubject && NAMED.has(tokens[i]?.lower ?? '') && isHead(view, i - 1))
    return reducedRelative(view, i)
  if (joint === 'verb' && classes[i - 1] === 'to') return governedRelative(view, i) ?? relativeBefore(view, i)
  // "a judge who said | the man was hurt"
  if (joint === 'verb' && REPORTS.has(tokens[i]?.lower ?? '')) return null
  if (joint === 'aux' || joint === 'verb') return relativeBefore(view, i)
  return null
}

const NAMED: ReadonlySet<string> = new Set(['called', 'dubbed', 'named', 'nicknamed'])

const OBJECT_PRONOUNS = wordSet`it him her them us me`

/** "rebels belonging to | the front", "results published in | the Gazette": over the participle to its noun. */
function describedBefore(view: View, participle: number, isSubject: boolean): number | null {
  const { classes, tokens } = view
  if (classes[participle] !== 'verb' || !isHead(view, participle - 1) || classes[participle - 1] === 'pronoun')
    return null
  const isIng = /ing$/.test(tokens[participle]?.lower ?? '')
  return isIng || (isSubject && isAfterParticiple(view, participle)) ? reducedRelative(view, participle) : null
}

/** "returning home | from": a token before, over adverbs. */
function beforeAdverbs({ classes }: View, end: number): number {
  let i = end
  while (classes[i - 1] === 'adverb') i--
  return i
}

/** "residents in Tarn, | Ohio": the place in which the place lies. */
function placeBefore(walk: Walk, comma: number): number | null {
  const { classes, tokens } = walk.view
  if (tokens[comma + 1]?.pos !== 'PROPN' || tokens[comma - 1]?.pos !== 'PROPN') return null
  const inner = simplePhraseBefore(walk.view, comma)
  if (!inner || classes[inner.from - 1] !== 'preposition' || tokens[inner.from]?.pos !== 'PROPN') return null
  // "said at a briefing in Tarn, the Gazette reports": what is placed must be free to be a subject.
  const placed = phraseStart(walk, inner.from - 1, false)
  return placed !== null && isFree(walk.view, placed) ? placed : null
}

/** Nothing before it governs it. */
const isFree = ({ classes }: View, from: number): boolean => from === 0 || FREE.has(classes[from - 1] ?? 'end')
const FREE: ReadonlySet<string> = new Set(['comma', 'conjunction', 'end', 'mark', 'subordinator', 'that'])

/** "a man known as | Olt": a preposition, though "as" begins clauses too. */
const isAsRole = ({ classes, tokens }: View, i: number): boolean =>
  tokens[i]?.lower === 'as' && classes[i - 1] === 'verb' && /(?:ed|wn)$/.test(tokens[i - 1]?.lower ?? '')

/** Where the phrase ends on which "of Tarn", "and of two villages", "such as these" or "from inside the house" hangs. */
function endBeforeJoint(view: View, joint: number): number {
  const { classes, tokens } = view
  let end = joint
  if (tokens[end]?.lower !== 'as' && tokens[end - 1]?.lower === 'such') end--
  if (classes[end - 1] === 'preposition') end--
  const isJoined =
    classes[joint] === 'of' &&
    classes[end - 1] === 'conjunction' &&
    tokens[end - 1]?.lower !== 'but' &&
    isHead(view, end - 2)
  return isJoined ? end - 1 : end
}

/** "workers trying to cross | the river": back over the infinitive to the participle and its noun. */
function governedRelative(view: View, verb: number): number | null {
  const governor = verb - 2
  const isParticiple = view.classes[governor] === 'verb' && /(?:ing|ed)$/.test(view.tokens[governor]?.lower ?? '')
  return isParticiple && isHead(view, governor - 1) && view.classes[governor - 1] !== 'pronoun'
    ? reducedRelative(view, governor)
    : null
}

/** "a man | aged 30 and a woman": the age is passed over. */
const beforeAge = ({ classes, tokens }: View, end: number): number =>
  classes[end - 1] === 'number' && tokens[end - 2]?.lower === 'aged' ? end - 2 : end

/** "Britain, France and": from the last but one back over the commas. */
function startOfList(view: View, from: number): number {
  let start = from
  while (view.classes[start - 1] === 'comma' && isHead(view, start - 2)) {
    const left = simplePhraseBefore(view, beforeAge(view, start - 1))
    if (!left || left.to - left.from > 6 || !isListStart(view, left.from)) break
    start = left.from
  }
  return start
}

/** Whether what stands before is such that the phrase can be a subject: not the verb or preposition that governs it. */
function isListStart({ classes, tokens }: View, from: number): boolean {
  const before = classes[from - 1]
  if (before === 'verb' && REPORTS.has(tokens[from - 1]?.lower ?? '')) return true
  if (before === 'verb' || before === 'aux' || before === 'adverb' || before === 'to' || before === 'not') return false
  if (before === 'preposition' || before === 'of') {
    const head = classes[from - 2]
    return head === 'noun' || tokens[from - 1]?.lower === 'between' || tokens[from - 2]?.lower === 'both'
  }
  return true
}

/** What follows these without "that" is a clause: "said | Olt and Hale left". */
const REPORTS: ReadonlySet<string> = new Set([
  'believe', 'believed', 'believes', 'claimed', 'claims', 'reported', 'reports', 'said', 'say', 'says', 'thought',
]) // biome-ignore format: a list

/** Whether a past form is a participle that hangs on its noun, and not the verb of a clause: nothing but -ed tells. */
const isAfterParticiple = ({ tokens }: View, i: number): boolean =>
  !REPORTS.has(tokens[i]?.lower ?? '') &&
  (IRREGULAR.has(tokens[i]?.lower ?? '') || /(?:ed|en|wn|ade|ught|und|ent|id)$/.test(tokens[i]?.lower ?? ''))

const IRREGULAR: ReadonlySet<string> = new Set([
  'built',
  'cut',
  'held',
  'hit',
  'hurt',
  'kept',
  'lost',
  'put',
  'set',
  'shot',
  'struck',
])

/** "a study documenting the leak": back to the start of "a study". */
function reducedRelative(view: View, verb: number): number | null {
  const head = simplePhraseBefore(view, verb)
  if (!head) return null
  const before = view.classes[head.from - 1]
  return before === undefined ||
    before === 'of' ||
    before === 'comma' ||
    before === 'conjunction' ||
    before === 'that' ||
    before === 'mark' ||
    before === 'end'
    ? head.from
    : null
}

/** "the document which had the stamp": back over a relative clause to the start of "the document". */
function relativeBefore(view: View, verb: number): number | null {
  const pronoun = relativeStart(view, verb)
  return pronoun === null ? null : (simplePhraseBefore(view, pronoun)?.from ?? null)
}

/** The same, of "who" and "which" alone: "that" may open what somebody says. */
function whoBefore(view: View, verb: number): number | null {
  const pronoun = relativeStart(view, verb)
  return pronoun !== null && view.classes[pronoun] === 'who' ? (simplePhraseBefore(view, pronoun)?.from ?? null) : null
}

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null
