import { nounPhraseAfter, simplePhraseAfter } from './noun-phrase-after.js'
import { isHead, nounPhraseBefore } from './noun-phrase-before.js'
import type { Range, View } from './view.js'

/** Who is said to act: the words themselves, or the verb whose subject is shared. */
export type Subject =
  | { readonly kind: 'own'; readonly range: Range; readonly start: number }
  | { readonly kind: 'shared' }
  | null

const MOST_BACK = 60

/**
 * The subject of the verb group that begins at `group`. `start` is where its clause begins as far as the subject goes:
 * the subject itself or the relative pronoun behind it.
 */
export function subjectBefore(unit: View, group: number, isClause = false): Subject {
  const { classes, tokens } = unit
  let end = backOverAdverbials(unit, group)
  const kind = classes[end - 1]
  if (kind === undefined) return null
  if (isQuoted(unit, end - 1)) return null
  if (kind === 'conjunction') return { kind: 'shared' }
  if (tokens[end - 1]?.lower === 'then' && classes[end - 2] === 'conjunction') return { kind: 'shared' }
  if (kind === 'who' || (kind === 'that' && end >= 2 && ['noun', 'pronoun'].includes(classes[end - 2] ?? '')))
    return antecedent(unit, end - 1)
  if (kind === 'comma' || kind === 'hyphen') {
    const range = overParenthesis(unit, end - 1)
    return range && { kind: 'own', range, start: range.from }
  }
  if (end !== group && classes[end - 1] === 'comma') end--
  const range = nounPhraseBefore(unit, end, isClause) ?? (kind === 'verb' ? withRelativeBefore(unit, end, group) : null)
  if (!range || tokens[range.from]?.lower === 'there') return null
  const whole = withAppositionBefore(unit, range)
  return { kind: 'own', range: whole, start: whole.from }
}

/** "the report which the board ordered": a phrase with a relative clause that ends in its verb. */
function withRelativeBefore(unit: View, end: number, to: number): Range | null {
  // "a poll released Monday"
  if (/ed$/.test(unit.tokens[end - 1]?.lower ?? '') && isHead(unit, end - 2)) {
    const head = nounPhraseBefore(unit, end - 1)
    const before = head ? unit.classes[head.from - 1] : 'verb'
    if (head && (before === undefined || before === 'comma' || before === 'conjunction')) return { from: head.from, to }
  }
  for (let i = end - 2; i > 0 && end - i < 12; i--) {
    if (unit.classes[i] === 'comma' || unit.classes[i] === 'aux') return null
    if (unit.classes[i] !== 'who' && unit.classes[i] !== 'that') continue
    const head = nounPhraseBefore(unit, i)
    return head && { from: head.from, to }
  }
  return null
}

/** "Olt, who said": the name before. "which": what stands before it. */
function antecedent(unit: View, pronoun: number): Subject {
  const { classes } = unit
  const end = classes[pronoun - 1] === 'comma' ? pronoun - 1 : pronoun
  const range = classes[pronoun - 1] === 'preposition' ? null : nounPhraseBefore(unit, end)
  return range && { kind: 'own', range, start: pronoun }
}

const PERIODS =
  /^(?:week|weekend|month|quarter|year|decade|summer|autumn|fall|winter|spring|night|time|january|february|march|april|may|june|july|august|september|october|november|december)$/
const WHICH = /^(?:last|this|next|that|earlier)$/

/** Back over "on Monday", "last week", "in November", ", however," between subject and verb. */
function backOverAdverbials({ classes, tokens }: View, group: number): number {
  let end = group
  for (;;) {
    const isPeriod = PERIODS.test(tokens[end - 1]?.lower ?? '') && WHICH.test(tokens[end - 2]?.lower ?? '')
    // "This month is", "that year brings": a period that is itself the subject has nothing before it.
    if (isPeriod && end > 2 && classes[end - 3] !== 'comma' && classes[end - 3] !== 'conjunction') end -= 2
    else if (classes[end - 1] === 'time' && classes[end - 2] !== 'possessive' && classes[end] !== 'possessive') {
      end--
      if (/^(?:on|in|last|this|late|early|next)$/.test(tokens[end - 1]?.lower ?? '')) end--
    } else if (classes[end - 1] === 'adverb') end--
    else if (
      classes[end - 1] === 'comma' &&
      /^(?:however|meanwhile|too|though|also)$/.test(tokens[end - 2]?.lower ?? '') &&
      classes[end - 3] === 'comma'
    )
      end -= 3
    else if (
      tokens[end - 1]?.lower === 'both' ||
      tokens[end - 1]?.lower === 'each' ||
      tokens[end - 1]?.lower === 'themselves' ||
      tokens[end - 1]?.lower === 'himself'
    )
      end--
    else return end
  }
}

/** The phrase before a parenthesis that ends at `close`: "Olt, head of the board," or "Olt - speaking in Tarn -". */
function overParenthesis(unit: View, close: number): Range | null {
  const { classes } = unit
  const bracket = classes[close]
  for (let open = close - 1; open > 0 && close - open < MOST_BACK; open--) {
    // "Sen. Tim Kaine (D-Va.)": what is in brackets is passed over.
    if (classes[open] === 'close') {
      const bracketAt = classes.lastIndexOf('open', open)
      if (bracketAt > 0 && open - bracketAt < 12) open = bracketAt
      continue
    }
    if (isQuoted(unit, open)) return null
    if (classes[open] === 'end') return null
    if (classes[open] !== bracket || !opensParenthesis(unit, open + 1)) continue
    const head = nounPhraseBefore(unit, open)
    if (!head) continue
    // "Olt, of Tarn, Ohio, said": what stands before is only a part of the parenthesis.
    const before = classes[head.from - 1]
    if ((before === 'preposition' || before === 'of') && classes[head.from - 2] === 'comma') continue
    if (before === 'comma' && isPartOfParenthesis(unit, head)) continue
    return { from: head.from, to: isApposition(unit, open + 1) ? close : open }
  }
  return null
}

/** "Olt, a sailor, poet and the head of the board, said": the middle parts are no subject when a phrase stands before them. */
function isPartOfParenthesis(unit: View, head: Range): boolean {
  const { classes, tokens } = unit
  const first = classes[head.from]
  const isPlain = first === 'determiner' ? /^an?$/.test(tokens[head.from]?.lower ?? '') : first === 'number'
  const outer = nounPhraseBefore(unit, head.from - 1)
  return outer !== null && (isPlain || isNamedBy(unit, outer, head))
}

/** "Another diver, Erik Hale, of the club": a description that opens the clause, and the name for it. */
function isNamedBy({ classes, tokens }: View, outer: Range, head: Range): boolean {
  const before = classes[outer.from - 1]
  const isOpening = before === undefined || before === 'conjunction' || before === 'subordinator' || before === 'mark'
  const isCommon = /^\p{Ll}/u.test(tokens[outer.to - 1]?.text ?? '') && classes[outer.to - 1] === 'noun'
  return isOpening && isCommon && /^\p{Lu}/u.test(tokens[head.from]?.text ?? '')
}

const opensParenthesis = ({ classes, tokens }: View, i: number): boolean => {
  const kind = classes[i]
  if (
    kind === 'conjunction' ||
    kind === 'pronoun' ||
    kind === 'that' ||
    kind === 'comma' ||
    kind === 'aux' ||
    kind === 'end'
  )
    return false
  if (kind === 'subordinator') return ['when', 'where', 'as', 'once', 'while', 'since'].includes(tokens[i]?.lower ?? '')
  return true
}

/** Whether a parenthesis says what its head is, and so belongs to the source: "head of the board", "42", "who runs it". */
function isApposition({ classes, tokens }: View, i: number): boolean {
  const kind = classes[i]
  if (kind === 'verb') return false
  if (kind === 'adverb') return classes[i + 1] === 'determiner' || classes[i + 1] === 'noun'
  if (kind === 'preposition') return ['from', 'for', 'at', 'with'].includes(tokens[i]?.lower ?? '')
  return kind !== 'subordinator' && kind !== 'time'
}

/**
 * A subject that an apposition without its second comma ends: "another worker, Jan Hale, of the board said", "Mara Olt,
 * head of the board said".
 */
function withAppositionBefore(unit: View, range: Range): Range {
  const { classes, tokens } = unit
  let { from } = range
  let isCrossed = false
  while (/^(?:of|for|from|at)$/.test(tokens[from - 1]?.lower ?? '') && classes[from - 2] === 'comma') {
    const left = nounPhraseBefore(unit, from - 2)
    if (!left) break
    from = left.from
    isCrossed = true
  }
  const isPlain = classes[from] === 'noun' && /^\p{Ll}/u.test(tokens[from]?.text ?? '')
  if (classes[from - 1] !== 'comma' || !(isCrossed || isPlain)) return { from, to: range.to }
  const head = nounPhraseBefore(unit, from - 1)
  const before = head && classes[head.from - 1]
  const isFree =
    head && (before === undefined || before === 'mark' || before === 'subordinator' || before === 'conjunction')
  return isFree && /^\p{Lu}/u.test(tokens[head.to - 1]?.text ?? '')
    ? { from: head.from, to: range.to }
    : { from, to: range.to }
}

/** The subject behind an inverted verb: "said Olt, head of the board, on Monday". */
export function subjectAfter(unit: View, at: number): Range | null {
  const { classes, tokens } = unit
  const end = nounPhraseAfter(unit, at)
  if (end === null) return null
  let to = end
  // Appositions: ", head of the board," or ", 42," up to the next comma or the end.
  for (let n = 0; n < 3 && classes[to] === 'comma'; n++) {
    const next = to + 1
    if (classes[next] === 'mark' || !isApposition(unit, next) || !opensParenthesis(unit, next)) break
    let stop = next
    while (
      stop < tokens.length &&
      !['comma', 'end', 'mark'].includes(classes[stop] ?? '') &&
      !isDash(unit, stop) &&
      stop - next < 30
    )
      stop++
    if (
      classes[next] !== 'who' &&
      simplePhraseAfter(unit, next) === null &&
      classes[next] !== 'preposition' &&
      classes[next] !== 'of'
    )
      break
    const isClause =
      classes[next] !== 'who' && classes.slice(next, stop).some((kind) => kind === 'aux' || kind === 'verb')
    if (isClause && !hasRelative(unit, next, stop)) break
    if (classes[next] === 'adverb' || tokens[next]?.lower === 'adding') break
    to = stop
  }
  return { from: at, to }
}

const hasRelative = ({ classes }: View, from: number, to: number): boolean => {
  const who = classes.slice(from, to).findIndex((kind) => kind === 'who' || kind === 'that' || kind === 'subordinator')
  const verb = classes.slice(from, to).findIndex((kind) => kind === 'aux' || kind === 'verb')
  return who >= 0 && who < verb
}

/** A hyphen with a blank before it parts clauses; one without joins words, as in "R-S.C.". */
const isDash = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'hyphen' && tokens[i - 1]?.end !== tokens[i]?.start

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null
