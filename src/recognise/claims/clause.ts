import { nounPhraseAfter, simplePhraseAfter, skipQuantifier } from './noun-phrase.js'
import type { Occurrence } from './occurrences.js'
import type { Range, Unit } from './unit.js'

/** Where the sentence's own words end: before its full stop and a closing mark that nothing opened. */
export function unitEnd({ classes, tokens, quotations }: Unit): number {
  let end = tokens.length
  while (end > 0 && classes[end - 1] === 'end' && !quotations[end - 1]) end--
  return end
}

/** Nouns of the occasion and the listeners of a saying: "in a statement", "to reporters", "at a news conference". */
const OCCASIONS: ReadonlySet<string> = new Set(
  'address announcement appearance article blog book breakfast briefing broadcast call column comments conference congress court debate document editorial email e-mail essay event facebook filing forum hearing instagram interview journalists letter lunch magazine media meeting memo message monday network newspaper note parliament parliamentarians paper phone podcast post press program programme radio rally release remarks report reporters residents segment session show speech state statement summit supporters talk television testimony times today tweet tv twitter video visit voters webinar website'.split(
    ' ',
  ),
)

/**
 * Past what is told of the saying and not of what was said: "on Monday", "in a statement", "to reporters", ", however,".
 * Gives the token where the content can begin.
 */
export function skipOccasion(unit: Unit, at: number): number {
  const { classes, tokens } = unit
  const limit = unitEnd(unit)
  let i = at
  for (let n = 0; n < 8 && i < limit; n++) {
    const next = skipOne(unit, i, limit)
    if (next === i) break
    i = next
  }
  if (classes[i] === 'that') return i
  const that = thatBehind(unit, i, limit)
  if (that !== null) return that
  return classes[i] === 'comma' && classes[i + 1] === 'that' ? i + 1 : tokens[i] ? i : limit
}

function skipOne(unit: Unit, i: number, limit: number): number {
  const { classes, tokens } = unit
  const lower = tokens[i]?.lower ?? ''
  const kind = classes[i]
  if (kind === 'time') return classes[i + 1] === 'possessive' ? i : i + 1 + timeTail(unit, i + 1)
  if (
    kind === 'adverb' &&
    !/^(?:about|almost|around|nearly|just|only|even|there|more|less|still|approximately|roughly|so|not|too|very)$/.test(
      lower,
    )
  )
    return i + 1
  if (
    /^(?:last|this|next|late|early)$/.test(lower) &&
    (classes[i + 1] === 'time' ||
      /^(?:week|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/.test(
        tokens[i + 1]?.lower ?? '',
      ))
  ) {
    return classes[i + 2] === 'possessive' ? i : i + 2
  }
  if (kind !== 'preposition' && kind !== 'to') return i
  const end = simplePhraseAfter(unit, i + 1, limit)
  if (end === null) return classes[i + 1] === 'time' ? i + 2 + timeTail(unit, i + 2) : i
  const head = tokens[end - 1]?.lower ?? ''
  const isOccasion =
    OCCASIONS.has(head) ||
    OCCASIONS.has(head.replace(/s$/, '')) ||
    (lower === 'to' && /^(?:reuters|afp|cnn|bbc|ap|bloomberg|wikinews)$/.test(head))
  if (!isOccasion && !isDate(unit, i + 1, end)) return i
  // "in a statement to the press", "in an interview with the Gazette"
  const whole = nounPhraseAfter(unit, i + 1, limit) ?? end
  return isClauseStart(unit, end) ? end : whole
}

/** ", Feb. 5," after a weekday; "morning". */
function timeTail({ classes, tokens }: Unit, i: number): number {
  return /^(?:morning|afternoon|evening|night)$/.test(tokens[i]?.lower ?? '') && classes[i + 1] !== 'possessive' ? 1 : 0
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/

function isDate({ tokens }: Unit, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (MONTH.test(tokens[i]?.lower ?? '')) return true
  return /^(?:19|20)\d\d$/.test(tokens[from]?.lower ?? '')
}

/** "said on the quay in Tarn, where it rained, that": the "that" behind occasions of any kind, before any finite verb. */
function thatBehind({ classes, quotations }: Unit, from: number, limit: number): number | null {
  const first = classes[from]
  if (first !== 'preposition' && first !== 'comma' && first !== 'time' && first !== 'adverb' && first !== 'to')
    return null
  for (let i = from; i < Math.min(limit, from + 30); i++) {
    if (quotations[i]) return null
    if (classes[i] === 'that') return i
    if (classes[i] === 'aux' || classes[i] === 'pronoun' || classes[i] === 'end') return null
    if (classes[i] === 'verb' && classes[i - 1] !== 'comma' && i - from > 12) return null
  }
  return null
}

/** Whether a clause with its own finite verb begins here: "the hull, which is old, leaks". */
export function isClauseStart(unit: Unit, at: number): boolean {
  const { classes } = unit
  let i = at
  if (classes[i] === 'that') return true
  if (classes[i] === 'subordinator') return true
  i = skipQuantifier(unit, i)
  if (unit.tokens[i]?.lower === 'there') return classes[i + 1] === 'aux' || classes[i + 1] === 'verb'
  while (classes[i] === 'adverb' || classes[i] === 'time') i++
  if (classes[i] === 'preposition') return isClauseBehindComma(unit, i)
  const end = nounPhraseAfter(unit, i)
  if (end === null)
    return (
      classes[i] === 'verb' &&
      /ing$/.test(unit.tokens[i]?.lower ?? '') &&
      hasFiniteVerb(unit, i + 1, Math.min(unitEnd(unit), i + 15))
    )
  return isFiniteAt(unit, end)
}

/** "by 2050, prices will": a fronted phrase, its comma and then a clause. */
function isClauseBehindComma(unit: Unit, at: number): boolean {
  const comma = unit.classes.indexOf('comma', at)
  if (comma < 0 || comma - at > 10 || hasFiniteVerb(unit, at, comma)) return false
  const end = nounPhraseAfter(unit, comma + 1)
  return end !== null && isFiniteAt(unit, end)
}

function isFiniteAt(unit: Unit, at: number): boolean {
  const { classes, tokens } = unit
  let i = at
  if (classes[i] === 'comma' && classes[i + 1] === 'who') {
    i++
    while (i < tokens.length && classes[i] !== 'comma' && classes[i] !== 'end') i++
    i++
  } else if (classes[i] === 'who' || (classes[i] === 'that' && classes[i - 1] === 'noun')) {
    return hasFiniteVerb(unit, i + 3, Math.min(unitEnd(unit), i + 20))
  }
  while (classes[i] === 'adverb' || classes[i] === 'time' || classes[i] === 'not') i++
  if (classes[i] === 'aux') return true
  return classes[i] === 'verb' && !/ing$/.test(tokens[i]?.lower ?? '')
}

/** Whether a finite verb stands in the range: an auxiliary, or a verb that is no infinitive and no -ing form. */
export function hasFiniteVerb({ classes, tokens }: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (classes[i] === 'aux' && classes[i - 1] !== 'to') return true
    if (classes[i] === 'verb' && classes[i - 1] !== 'to' && !/ing$/.test(tokens[i]?.lower ?? '')) return true
  }
  return false
}

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

function endsHere(
  unit: Unit,
  i: number,
  from: number,
  cue: { readonly index: number; readonly isPast: boolean; readonly isPerfect?: boolean },
  others: readonly Occurrence[],
  kind: Extentness,
): boolean {
  const { classes, tokens } = unit
  const lower = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (classes[i] === 'comma') {
    if (isAccording(unit, i + 1) || (classes[i + 1] === 'conjunction' && isAccording(unit, i + 2))) return true
    if (others.some((other) => other.index > i && beginsOtherClaim(unit, i + 1, cue, other))) return true
    if (kind === 'object') {
      if (classes[i + 1] === 'who' || classes[i + 1] === 'subordinator' || next === 'but') return true
      if (classes[i + 1] === 'verb' && /ing$/.test(next) && next !== 'including') return true
      if (classes[i + 1] === 'conjunction' && isClauseStart(unit, i + 2)) return true
      if (next === 'with' && tokens.slice(i + 2, i + 9).some((token) => /.ing$/.test(token.lower))) return true
    }
    const isNewClause =
      kind === 'judgement'
        ? classes[i + 1] === 'conjunction' || /^(?:while|although|though|whereas)$/.test(next)
        : next === 'but' && classes[from] !== 'that'
    return isNewClause && isClauseStart(unit, i + 2)
  }
  if (isAccording(unit, i)) return true
  if (lower === ';' && others.some((other) => other.index > i && isOwnClause(unit, i + 1, other))) return true
  if (
    classes[i] === 'conjunction' ||
    lower === 'while' ||
    lower === 'whereas' ||
    lower === 'although' ||
    lower === 'though'
  ) {
    if (classes[i + 1] === 'that') return false
    if (others.some((other) => other.index > i && beginsOtherClaim(unit, i, cue, other))) return true
  }
  if (kind === 'object') {
    if (
      classes[i] === 'subordinator' &&
      ['after', 'when', 'while', 'before', 'because', 'as', 'since', 'although'].includes(lower)
    )
      return lower !== 'as' || isClauseStart(unit, i + 1)
    if (classes[i] === 'time' && classes[i + 1] !== 'possessive') return true
    if (lower === 'on' && classes[i + 1] === 'time') return true
    if (lower === ';') return true
  }
  return false
}

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
  const isJoined =
    classes[start] === 'conjunction' || /^(?:while|whereas|although|though)$/.test(tokens[start]?.lower ?? '')
  if (isJoined) start++
  const clause = other.subject?.kind === 'own' ? other.subject.start : other.group.from
  if (other.voice === 'gerund')
    return !isJoined && other.group.from === start && (other.verb.takesClause || other.verb.tells)
  if (other.subject?.kind === 'own') {
    if (isJoined) return isOwnClause({ classes }, start, other)
    return clause === start && other.verb.isSaying && isFinal({ classes }, other)
  }
  if (clause !== start || !isJoined || other.voice === 'infinitive') return false
  if (isPassive(other)) return other.verb.raises
  return (
    other.isPast === cue.isPast || (other.verb.isSaying && other.isPerfect) || (cue.isPerfect === true && other.isPast)
  )
}

/** Whether the clause of a cue with its own subject begins at `start`, over a fronted phrase: "on Monday, the board said". */
function isOwnClause({ classes }: Pick<Unit, 'classes'>, start: number, other: Occurrence): boolean {
  if (other.subject?.kind !== 'own' || isPassive(other)) return false
  const clause = other.subject.start
  if (!(other.verb.isSaying || other.verb.takesClause || other.verb.judges || other.verb.tells)) return false
  return (
    clause === start ||
    (/^(?:preposition|adverb|time|subordinator)$/.test(classes[start] ?? '') &&
      classes[clause - 1] === 'comma' &&
      clause - start < 12)
  )
}

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

const FRONTING = /^(?:while|although|though|if|after|when|as|because|since|given|despite|before|once|whereas)$/

/** Of a fronted clause: "While the board insists that it is safe, it has closed the pier" ends at the comma. */
function subordinateEnd(unit: Unit, from: number, clauseStart: number, limit: number): number {
  const { classes, tokens, quotations } = unit
  const opener = clauseStart - 1
  const isFronted =
    FRONTING.test(tokens[opener]?.lower ?? '') &&
    (opener === 0 || classes[opener - 1] === 'end' || (opener === 1 && classes[0] === 'conjunction'))
  const isRelative = classes[clauseStart] === 'who' && classes[clauseStart - 1] === 'comma'
  const isBareGerund = clauseStart === 0 && /ing$/.test(tokens[0]?.lower ?? '')
  if (!isFronted && !isRelative && !isBareGerund) return limit
  for (let i = from + 2; i < limit; i++) {
    if (classes[i] !== 'comma' || quotations[i]) continue
    if (isRelative ? isFiniteAt(unit, i + 1) : isClauseStart(unit, i + 1)) return i
  }
  return limit
}

/** The extent of characters of a range of tokens. */
export function extentOf({ tokens }: Unit, { from, to }: Range): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
