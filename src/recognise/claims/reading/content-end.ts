import { concessives } from '../../../language/words/function-words.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, isFiniteAt, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { Occurrence } from './occurrences.js'
import type { Unit } from './unit.js'

/**
 * How a content is bounded: a clause runs on over its subordinate clauses, a noun phrase ends before them, and what is judged,
 * blamed or asked for ends before a new main clause.
 */
export type Extentness = 'clause' | 'judgement' | 'object'

/**
 * Where the content that begins at `from` under `cue` ends: at the sentence's end, or before another cue's clause, or
 * before the reporter speaks again.
 */
export function contentEnd(
  unit: Unit,
  from: number,
  cue: { readonly index: number; readonly isPast: boolean; readonly isPerfect?: boolean; readonly start: number },
  others: readonly Occurrence[],
  kind: Extentness,
): number {
  const { classes, tokens, quotations } = unit
  const limit = unitEnd(unit)
  let end = limit
  for (let i = from + 1; i < limit; i++) {
    if (quotations[i]) continue
    if (endsHere(unit, i, from, cue, others, kind)) {
      end = i
      break
    }
  }
  end = Math.min(end, subordinateEnd(unit, from, cue.start, limit))
  if (kind === 'object') end = beforeLapse(unit, from, end)
  while (
    end > from &&
    (classes[end - 1] === 'comma' ||
      classes[end - 1] === 'conjunction' ||
      classes[end - 1] === 'hyphen' ||
      (classes[end - 1] === 'end' && !quotations[end - 1] && tokens[end - 1]?.lower !== '...'))
  )
    end--
  return end
}

/** "the question | two months earlier": the length that an "ago" or "earlier" ends. */
function beforeLapse({ classes, tokens }: Unit, from: number, end: number): number {
  if (!LAPSES.has(tokens[end]?.lower ?? '') || !UNITS.has(tokens[end - 1]?.lower ?? '')) return end
  const isCounted = classes[end - 2] === 'number' || classes[end - 2] === 'determiner'
  const start = isCounted ? end - 2 : end - 1
  return start > from ? start : end
}
const LAPSES = wordSet`ago earlier later`
const UNITS = wordSet`day days decade decades hour hours minutes month months week weeks year years`

function endsHere(
  unit: Unit,
  i: number,
  from: number,
  cue: { readonly index: number; readonly isPast: boolean; readonly isPerfect?: boolean; readonly start: number },
  others: readonly Occurrence[],
  kind: Extentness,
): boolean {
  const { classes, tokens } = unit
  const lower = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (classes[i] === 'comma') {
    if (isCommented(unit, i + 1) || next === 'per') return true
    if (isAccording(unit, i + 1) || (classes[i + 1] === 'conjunction' && isAccording(unit, i + 2))) return true
    if (others.some((other) => other.index > i && beginsOtherClaim(unit, i + 1, cue, other))) return true
    if (others.some((other) => isInverted(unit, i + 1, other) || isMainVerb(i + 1, from, other))) return true
    // "said it was fair, | urged them to stop, and accused": a row of verbs of one subject
    if (others.some((other) => isNextInRow(unit, i + 1, cue, other))) return true
    if (kind === 'object') {
      if (classes[i + 1] === 'who' || classes[i + 1] === 'subordinator' || next === 'but') return true
      if (classes[i + 1] === 'verb' && /ing$/.test(next) && next !== 'including') return true
      if (classes[i + 1] === 'conjunction' && isClauseStart(unit, i + 2)) return true
      if (next === 'with' && tokens.slice(i + 2, i + 9).some((token) => /.ing$/.test(token.lower))) return true
    }
    // 'called it "absurd," enraging the union'
    if (kind === 'judgement' && classes[i + 1] === 'verb' && /ing$/.test(next) && !isInPassing(unit, i)) return true
    // "urged them to stop, | and left"
    if (kind === 'judgement' && classes[i + 1] === 'conjunction' && isPastAt(unit, i + 2)) return true
    const isNewClause =
      kind === 'judgement'
        ? classes[i + 1] === 'conjunction' || concessives.has(next)
        : (next === 'but' && classes[from] !== 'that') || (classes[i + 1] === 'conjunction' && classes[from] === 'to')
    return isNewClause && isClauseStart(unit, i + 2)
  }
  if (isAccording(unit, i)) return true
  // 'A sheriff who called them "thugs" | says': the main verb behind a relative clause.
  const isRelative = classes[cue.start] === 'who' && classes[cue.start - 1] !== 'comma'
  if (isRelative && unit.quotations[i - 1] && isFiniteAt(unit, i)) return true
  // "said it was "war," the agency reported": the comma stands within the marks.
  const isBehindQuotation = Boolean(unit.quotations[i - 1]) && tokens[i - 2]?.lower === ','
  if (isBehindQuotation && others.some((other) => other.index > i && beginsOtherClaim(unit, i, cue, other))) return true
  // 'asked for "a favor," | and he left'
  if (isBehindQuotation && kind !== 'clause' && classes[i] === 'conjunction' && isClauseStart(unit, i + 1)) return true
  if (lower === ';' && isParted(unit, i + 1)) return true
  if (classes[i] === 'conjunction' || concessives.has(lower)) {
    if (classes[i + 1] === 'that') return false
    if (others.some((other) => other.index > i && beginsOtherClaim(unit, i, cue, other))) return true
  }
  if (kind === 'judgement' && lower === 'after' && isClauseStart(unit, i + 1)) return true
  if (kind === 'object') {
    if (
      classes[i] === 'subordinator' &&
      ['after', 'when', 'while', 'before', 'because', 'as', 'since', 'although'].includes(lower)
    )
      return lower !== 'as' || isClauseStart(unit, i + 1)
    if (classes[i] === 'time' && classes[i + 1] !== 'possessive') return true
    if (lower === 'on' && classes[i + 1] === 'time') return true
    if (lower === ';') return true
    if (lower === 'but' && isClauseStart(unit, i + 1)) return true
  }
  return false
}

/** ", a charge | that officials say is false", ", a view shared by many": the reporter's word for what was said. */
function isCommented({ classes, tokens }: Unit, at: number): boolean {
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an') return false
  const noun = classes[at + 1] === 'adjective' ? at + 2 : at + 1
  const next = classes[noun + 1]
  const isSaid = classes[noun] === 'noun' && COMMENTS.has(tokens[noun]?.lower ?? '')
  return isSaid && (next === 'that' || next === 'who' || next === 'pronoun' || next === 'verb')
}
const COMMENTS = wordSet`accusation allegation argument assertion belief charge claim contention position sentiment statement suggestion view`

/** "accused foreign countries, singling out Tarn, | of meddling": an aside, and no end; nor is "including". */
function isInPassing({ classes, tokens }: Unit, comma: number): boolean {
  if (tokens[comma + 1]?.lower === 'including') return true
  const close = classes.indexOf('comma', comma + 1)
  return close > 0 && close - comma < 14 && ['of', 'preposition'].includes(classes[close + 1] ?? 'end')
}

const isPastAt = ({ classes, tokens }: Unit, i: number): boolean =>
  classes[i] === 'verb' && tokens[i]?.lower !== tokens[i]?.lemma && !/(?:ing|s)$/.test(tokens[i]?.lower ?? '')

/** Whether what follows a semicolon is a clause of its own: "; engineers disagreed", "; however, …", not "; that it leaked" or "; at Tarn". */
function isParted(unit: Unit, at: number): boolean {
  const { classes } = unit
  const from = classes[at] === 'conjunction' ? at + 1 : at
  if (classes[from] === 'that' || classes[from] === 'to') return false
  const isLinked = classes[from] === 'adverb' && classes[from + 1] === 'comma'
  return isClauseStart(unit, isLinked ? from + 2 : from) || isLinked || classes[from] === 'verb'
}

/** "The minister, who denies it, | said": the verb of the clause around. */
const isMainVerb = (at: number, from: number, { group, subject, voice }: Occurrence): boolean =>
  group.from === at && voice === 'active' && subject?.kind === 'own' && subject.start < from

/** ", said Olt": the cue of the whole sentence, with its source behind. */
function isInverted(unit: Unit, at: number, { group, verb, voice }: Occurrence): boolean {
  if (group.from !== at || !verb.isSaying || voice !== 'active') return false
  const end = nounPhraseAfter(unit, group.to)
  return end !== null && unit.classes[group.to] !== 'pronoun' && !isFiniteAt(unit, end)
}

const isNextInRow = (
  { tokens }: Unit,
  at: number,
  cue: { readonly isPast: boolean },
  { group, subject, voice, isPast }: Occurrence,
): boolean =>
  group.from === at &&
  voice === 'active' &&
  subject === null &&
  (isPast ? cue.isPast : !cue.isPast && /s$/.test(tokens[at]?.lower ?? ''))

/** Whether "according to" with somebody behind stands here, and not "according to law". */
function isAccording({ tokens }: Unit, i: number): boolean {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to' || tokens[i - 1]?.lower === 'not') return false
  return !NO_SOURCES.test(tokens[i + 2]?.lower ?? '')
}

/** What one may act according to that says nothing. */
export const NO_SOURCES =
  /^(?:plan|plans|schedule|law|laws|rules|size|need|needs|taste|tradition|custom|how|whether|which|what|age|type|merit|height|weight|rank)$/

/** Whether the clause of another claim by the reporter begins at `at`: "[while] the board says", "[and] added", "[,] adding". */
function beginsOtherClaim(
  { classes, tokens }: Unit,
  at: number,
  cue: { readonly index: number; readonly isPast: boolean; readonly isPerfect?: boolean },
  other: Occurrence,
): boolean {
  if (other.index <= cue.index) return false
  let start = at
  const isJoined = classes[start] === 'conjunction' || concessives.has(tokens[start]?.lower ?? '')
  if (isJoined) start++
  const clause = other.subject?.kind === 'own' ? other.subject.start : other.group.from
  if (other.voice === 'gerund')
    return !isJoined && other.group.from === start && (other.verb.takesClause || other.verb.tells)
  if (other.subject?.kind === 'own') {
    // "the deal, which has not been announced,": of what is told, and not of who tells it.
    if (classes[start] === 'who') return false
    if (isJoined) return isOwnClause({ classes }, start, other)
    const isLast = classes[other.group.to] === undefined || classes[other.group.to] === 'end'
    return (
      clause === start && (other.verb.isSaying || (isLast && other.verb.takesClause)) && isFinal({ classes }, other)
    )
  }
  if (clause !== start || !isJoined || other.voice === 'infinitive') return false
  if (isPassive(other)) return other.verb.raises
  return (
    other.isPast === cue.isPast ||
    (other.verb.isSaying && other.isPerfect) ||
    (cue.isPerfect === true && other.isPast) ||
    // "estimates that they have six, and told the Gazette that"
    (classes[at - 1] === 'comma' && (other.verb.tells || other.verb.isSaying) && classes[at] === 'conjunction')
  )
}

/** Whether the clause of a cue with its own subject begins at `start`, over a fronted phrase: "on Monday, the board said". */
function isOwnClause({ classes }: Pick<Unit, 'classes'>, start: number, other: Occurrence): boolean {
  if (other.subject?.kind !== 'own' || isPassive(other)) return false
  const clause = other.subject.start
  if (
    !(
      other.verb.isSaying ||
      other.verb.takesClause ||
      other.verb.judges ||
      other.verb.tells ||
      other.verb.lemma === 'put'
    )
  )
    return false
  return (
    clause === start ||
    (BEFORE_CLAUSE.has(classes[start] ?? '') && classes[clause - 1] === 'comma' && clause - start < 12)
  )
}

const BEFORE_CLAUSE = wordSet`preposition adverb time subordinator`

const isPassive = ({ voice }: Occurrence): boolean => voice === 'passive' || voice === 'reduced'

/** Whether nothing more than the occasion follows a cue: "…, Olt said on Monday." */
function isFinal({ classes }: Pick<Unit, 'classes'>, other: Occurrence): boolean {
  const next = classes[other.group.to]
  return (
    next === undefined ||
    next === 'end' ||
    next === 'comma' ||
    next === 'time' ||
    next === 'preposition' ||
    next === 'adverb'
  )
}

/** "its size and shape show": a clause whose subject is a pair. */
function isPairClause(unit: Unit, at: number): boolean {
  const and = nounPhraseAfter(unit, at)
  const end = and !== null && unit.classes[and] === 'conjunction' ? simplePhraseAfter(unit, and + 1) : null
  return end !== null && isFiniteAt(unit, end)
}

const FRONTING = wordSet`while although though if after when as because since given despite before once whereas`

/** Of a fronted clause: "While the board insists that it is safe, it has closed the pier" ends at the comma. */
function subordinateEnd(unit: Unit, from: number, clauseStart: number, limit: number): number {
  const { classes, tokens, quotations } = unit
  const opener = clauseStart - 1
  const isFronted =
    FRONTING.has(tokens[opener]?.lower ?? '') &&
    (opener === 0 || classes[opener - 1] === 'end' || (opener === 1 && classes[0] === 'conjunction'))
  const isRelative = classes[clauseStart] === 'who' && classes[clauseStart - 1] === 'comma'
  const isBareGerund = clauseStart === 0 && /ing$/.test(tokens[0]?.lower ?? '')
  // "A letter, denying that seven died, was read"
  const isHanging = classes[clauseStart - 1] === 'comma' && /ing$/.test(tokens[clauseStart]?.lower ?? '')
  if (!isFronted && !isRelative && !isBareGerund && !isHanging) return limit
  for (let i = from + 2; i < limit; i++) {
    if (classes[i] !== 'comma' || quotations[i]) continue
    if (
      isHanging
        ? classes[i + 1] === 'aux'
        : isRelative
          ? isFiniteAt(unit, i + 1)
          : isClauseStart(unit, i + 1) || isPairClause(unit, i + 1)
    )
      return i
  }
  return limit
}
