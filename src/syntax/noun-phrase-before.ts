import { canStandAlone, INNER } from './noun-phrase-after.js'
import { overQuantifier } from './quantifiers.js'
import type { Range, View } from './view.js'
import type { WordClass } from './word-class.js'

/** Classes that may end a noun phrase. */
const HEADS: ReadonlySet<WordClass> = new Set(['noun', 'pronoun', 'number', 'adjective', 'time', 'close', 'determiner'])

/** No subject is longer than this many tokens. */
const MOST_BACK = 60

/**
 * The noun phrase that ends just before token `to`, with what hangs on it: "the head of the board", "Britain, France and
 * Germany", "officials in Tarn", "a study documenting the leak". Null when none ends there.
 * As a subject, it may hold a participle: "results published in the Gazette"; elsewhere that is the clause's own verb.
 */
export function nounPhraseBefore(unit: View, to: number, isSubject = false): Range | null {
  const walk = { unit, limit: Math.max(0, to - MOST_BACK), joints: new Map() }
  const from = phraseStart(walk, to, isSubject)
  return from === null ? null : { from, to }
}

/** One walk back from the end of a phrase. What it asks for on the way, it asks for within its own bound, and once. */
interface Walk {
  readonly unit: View
  readonly limit: number
  /** For each start of a part that was asked for: where the part begins that it is joined to. */
  readonly joints: Map<number, number | null>
}

/** Where the noun phrase begins that ends just before token `to`; null when none ends there. */
function phraseStart(walk: Walk, to: number, isSubject: boolean): number | null {
  let from = simplePhraseBefore(walk.unit, to)?.from ?? null
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
  const { unit } = walk
  const { classes, tokens } = unit
  const i = from - 1
  const joint = classes[i]
  if (isQuoted(unit, i) !== isQuoted(unit, from)) return null
  const participle = i - 1
  if (
    isSubject &&
    joint === 'preposition' &&
    classes[participle] === 'verb' &&
    isHead(unit, participle - 1) &&
    !/ing$/.test(tokens[participle]?.lower ?? '')
  ) {
    const head = reducedRelative(unit, participle)
    if (head !== null && isAfterParticiple(unit, participle)) return head
  }
  if (joint === 'of' || joint === 'preposition' || (joint === 'to' && classes[from] !== 'verb')) {
    const end = tokens[i]?.lower === 'as' || tokens[i - 1]?.lower !== 'such' ? i : i - 1
    if (joint !== 'of' && /^(?:it|him|her|them|us|me)$/.test(tokens[end - 1]?.lower ?? '')) return null
    if (!isHead(unit, end - 1) || (joint !== 'of' && classes[end - 1] === 'time')) return null
    return simplePhraseBefore(unit, end)?.from ?? null
  }
  if (joint === 'conjunction' && tokens[i]?.lower !== 'but') {
    const end = classes[i - 1] === 'comma' ? i - 1 : i
    if (!isHead(unit, end - 1)) return null
    const left = simplePhraseBefore(unit, end)
    if (!left || !isListStart(unit, left.from)) return null
    const whole = phraseStart(walk, end, false)
    return whole !== null && isListStart(unit, whole) ? startOfList(unit, left.from) : null
  }
  if (joint === 'verb' && /ing$/.test(tokens[i]?.lower ?? '') && isHead(unit, i - 1) && classes[i - 1] !== 'pronoun') {
    return reducedRelative(unit, i)
  }
  if (joint === 'aux' || joint === 'verb') return relativeBefore(unit, i)
  return null
}

/** "Britain, France and": from the last but one back over the commas. */
function startOfList(unit: View, from: number): number {
  let start = from
  while (unit.classes[start - 1] === 'comma' && isHead(unit, start - 2)) {
    const left = simplePhraseBefore(unit, start - 1)
    if (!left || left.to - left.from > 6 || !isListStart(unit, left.from)) break
    start = left.from
  }
  return start
}

/** Whether what stands before is such that the phrase can be a subject: not the verb or preposition that governs it. */
function isListStart({ classes, tokens }: View, from: number): boolean {
  const before = classes[from - 1]
  if (before === 'verb' || before === 'aux' || before === 'adverb' || before === 'to' || before === 'not') return false
  if (before === 'preposition' || before === 'of') {
    const head = classes[from - 2]
    return head === 'noun' || tokens[from - 1]?.lower === 'between' || tokens[from - 2]?.lower === 'both'
  }
  return true
}

/** Whether a past form is a participle that hangs on its noun, and not the verb of a clause: nothing but -ed tells. */
const isAfterParticiple = ({ tokens }: View, i: number): boolean =>
  /(?:ed|en|wn|ade|ught|und|ent|id)$/.test(tokens[i]?.lower ?? '')

/** "a study documenting the leak": back to the start of "a study". */
function reducedRelative(unit: View, verb: number): number | null {
  const head = simplePhraseBefore(unit, verb)
  if (!head) return null
  const before = unit.classes[head.from - 1]
  return before === undefined ||
    before === 'comma' ||
    before === 'conjunction' ||
    before === 'that' ||
    before === 'mark' ||
    before === 'end'
    ? head.from
    : null
}

/** "the document which had the stamp": back over a relative clause to the start of "the document". */
function relativeBefore(unit: View, verb: number): number | null {
  const { classes, tokens } = unit
  let i = verb
  while (i > 0 && (classes[i] === 'verb' || classes[i] === 'aux' || classes[i] === 'adverb' || classes[i] === 'not'))
    i--
  const isRelative = classes[i] === 'who' || (classes[i] === 'that' && isHead(unit, i - 1))
  if (!isRelative || classes[i - 1] === 'comma') return null
  return tokens[i] ? (simplePhraseBefore(unit, i)?.from ?? null) : null
}

/** The phrase without prepositions that ends just before `to`: "the ferry board's two heads". */
export function simplePhraseBefore(unit: View, to: number): Range | null {
  const { classes, tokens } = unit
  let end = to
  if (classes[to - 1] === 'close') {
    const open = openingBefore(unit, to - 1)
    if (open === null) return null
    end = open
  }
  const last = end - 1
  if (!isHead(unit, last) || (classes[last] === 'determiner' && !canStandAlone(unit, last))) return null
  if (classes[last] === 'pronoun') return { from: last, to }
  let from = last
  while (from > 0 && isInside(unit, from - 1, from)) {
    from--
    if (classes[from] === 'determiner' && classes[from - 1] !== 'determiner' && classes[from - 1] !== 'possessive')
      break
  }
  while (from < last && (classes[from] === 'possessive' || classes[from] === 'hyphen' || isTimeBeforeName(unit, from)))
    from++
  if (tokens[from - 1]?.lower === 'both' && classes[from - 1] !== 'determiner') from--
  from = overQuantifier(unit, from)
  return { from, to }
}

/** "Monday officials": the weekday is not theirs, but "Monday's meeting" is a phrase. */
const isTimeBeforeName = ({ classes }: View, i: number): boolean =>
  classes[i] === 'time' && classes[i + 1] !== 'possessive' && classes[i + 1] !== 'hyphen'

function isInside(unit: View, i: number, next: number): boolean {
  const { classes, tokens } = unit
  if (isQuoted(unit, i) !== isQuoted(unit, next)) return false
  const kind = classes[i] as WordClass
  // A determiner begins a phrase, so nothing before it but another determiner ("all the") or a possessive is of it.
  if (classes[next] === 'determiner' && kind !== 'determiner') return false
  if (kind === 'hyphen') return tokens[i]?.end === tokens[next]?.start
  if (INNER.has(kind)) return true
  // "the published report", "highly regarded experts"
  if (kind === 'verb' || kind === 'adverb') {
    const before = classes[i - 1]
    return (
      before === 'determiner' ||
      before === 'possessive' ||
      before === 'hyphen' ||
      (kind === 'verb' && before === 'adjective')
    )
  }
  // "Ministry of": handled by joinedBefore; "U.S. & Co."
  return kind === 'preposition' && tokens[i]?.end === tokens[next]?.start && classes[next] === 'hyphen'
}

/** Whether a noun phrase can end with this token. */
export const isHead = ({ classes }: View, i: number): boolean => HEADS.has(classes[i] as WordClass)

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null

function openingBefore({ classes }: View, close: number): number | null {
  for (let i = close - 1; i >= 0 && close - i < 30; i--) if (classes[i] === 'open') return i
  return null
}
