import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import { describedBefore, overVerb, REPORTS, relativeBefore, whoBefore } from './over-verb.js'
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
  const i = from - 1
  if (isQuoted(view, i) !== isQuoted(view, from)) return null
  const joint = isAsRole(view, i) ? 'preposition' : view.classes[i]
  switch (joint) {
    case 'of':
    case 'preposition':
      return describedBefore(view, beforeAdverbs(view, i) - 1, isSubject) ?? governorBefore(view, i)
    case 'to': {
      const described = describedBefore(view, i - 1, isSubject)
      return described ?? (view.classes[from] === 'verb' ? null : governorBefore(view, i))
    }
    case 'conjunction':
      return view.tokens[i]?.lower === 'but' ? agedBefore(view, i) : listBefore(walk, i)
    case 'comma':
      return placeBefore(walk, i)
    case 'adverb':
      // "first Roe and then | Olt"
      return view.tokens[i]?.lower === 'then' && view.classes[i - 1] === 'conjunction' ? listBefore(walk, i - 1) : null
    case 'verb':
      return agedBefore(view, i) ?? overVerb(view, i, isSubject)
    case 'aux':
      return relativeBefore(view, i)
    default:
      return agedBefore(view, i)
  }
}

/** "a man | aged 30" */
const agedBefore = (view: View, i: number): number | null =>
  view.tokens[i]?.lower === 'aged' ? (simplePhraseBefore(view, i)?.from ?? null) : null

/** The phrase on which "of Tarn" or "from Tarn" hangs, by its preposition. */
function governorBefore(view: View, preposition: number): number | null {
  const { classes, tokens } = view
  const isOf = classes[preposition] === 'of'
  const end = endBeforeJoint(view, preposition)
  if (!isOf && OBJECT_PRONOUNS.has(tokens[end - 1]?.lower ?? '')) return null
  // "youths who had gone across the border for | training": of the relative clause
  const verb = beforeAdverbs(view, end) - 1
  if ((classes[verb] === 'verb' || classes[verb] === 'aux') && !isOf) return whoBefore(view, verb)
  if (!isHead(view, end - 1) || (!isOf && classes[end - 1] === 'time')) return null
  // "in regard to | a letter": two prepositions and a noun that names nothing.
  if (JOINING.has(tokens[end - 1]?.lower ?? '') && classes[end - 2] === 'preposition') return null
  return simplePhraseBefore(view, end)?.from ?? null
}

const JOINING = wordSet`accordance addition connection contrast reference regard regards relation respect response`

/** The list that ends in "| and Germany", by its conjunction. */
function listBefore(walk: Walk, and: number): number | null {
  const { view } = walk
  const { classes, tokens } = view
  const end = beforeAge(view, classes[and - 1] === 'comma' ? and - 1 : and)
  const left = isHead(view, end - 1) ? simplePhraseBefore(view, end) : null
  if (!left || isYear(view, left)) return null
  // "men aged between 20 | and 35"
  if (tokens[left.from - 1]?.lower === 'aged') return agedBefore(view, left.from - 1)
  if (!isListStart(view, left.from)) return null
  const whole = phraseStart(walk, end, false)
  // "the pier or the jetty, | and the board": two are joined already, so that a comma begins a clause.
  const isClosed = classes[and - 1] === 'comma' && whole !== null && classes[whole - 1] === 'conjunction'
  if (whole === null || isClosed || !isListStart(view, whole)) return null
  const start = startOfList(view, left.from)
  // "It shut before midnight, | and guards left": two alone have no comma between them.
  const isAfterTime = classes[and - 1] === 'comma' && start === left.from && OF_TIME.has(lowerAt(tokens, whole - 1))
  return isAfterTime ? null : start
}
const OF_TIME = wordSet`after before since until`

/** "since 2019, | and a guard" */
const isYear = ({ tokens }: View, { from, to }: Range): boolean =>
  to - from === 1 && /^(?:19|20)\d\d$/.test(tokens[from]?.text ?? '')

const OBJECT_PRONOUNS = wordSet`it him her them us me`

/** "returning home | from": a token before, over adverbs. */
function beforeAdverbs({ classes }: View, end: number): number {
  let i = end
  while (classes[i - 1] === 'adverb') i--
  return i
}

/** "residents in Tarn, | Ohio": the place in which the place lies. */
function placeBefore(walk: Walk, comma: number): number | null {
  const { classes, tokens } = walk.view
  // "Earlier on Wednesday, | Olt said": a day is no place.
  if (classes[comma - 1] === 'time') return null
  if (tokens[comma + 1]?.pos !== 'PROPN' || tokens[comma - 1]?.pos !== 'PROPN') return null
  if (!startsWithCapital(tokens[comma - 1]?.text ?? '')) return null
  const inner = simplePhraseBefore(walk.view, comma)
  if (
    !inner ||
    classes[comma - 1] === 'time' ||
    classes[inner.from - 1] !== 'preposition' ||
    tokens[inner.from]?.pos !== 'PROPN'
  )
    return null
  // "said at a briefing in Tarn, the Gazette reports": what is placed must be free to be a subject.
  const placed = phraseStart(walk, inner.from - 1, false)
  return placed !== null && isFree(walk.view, placed) ? placed : null
}

/** Nothing before it governs it. */
const isFree = ({ classes }: View, from: number): boolean => FREE.has(classes[from - 1] ?? 'end')
const FREE = wordSet`comma conjunction end mark subordinator that`

/** "a man known only as | Olt", "who gave his name as | Olt": a preposition, though "as" begins clauses too. */
function isAsRole(view: View, i: number): boolean {
  if (view.tokens[i]?.lower !== 'as') return false
  const before = beforeAdverbs(view, i) - 1
  const lower = view.tokens[before]?.lower ?? ''
  return view.classes[before] === 'verb' ? /(?:ed|wn)$/.test(lower) : lower === 'name' && before === i - 1
}

/** Where the phrase ends on which "of Tarn", "and of two villages" or "from inside the house" hangs. */
function endBeforeJoint(view: View, joint: number): number {
  const { classes } = view
  let end = joint
  if (classes[end - 1] === 'preposition') end--
  const isJoined = classes[joint] === 'of' && classes[end - 1] === 'conjunction' && isHead(view, end - 2)
  return isJoined ? end - 1 : end
}

/** "a man | aged 30 and a woman": the age is passed over. */
const beforeAge = ({ tokens }: View, end: number): number => (tokens[end - 2]?.lower === 'aged' ? end - 2 : end)

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
  if (REPORTS.has(tokens[from - 1]?.lower ?? '')) return true
  if (before === 'verb' || before === 'aux' || before === 'adverb' || before === 'to' || before === 'not') return false
  if (before === 'preposition' || before === 'of') {
    const head = classes[from - 2]
    return head === 'noun' || tokens[from - 1]?.lower === 'between' || tokens[from - 2]?.lower === 'both'
  }
  return true
}

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null
