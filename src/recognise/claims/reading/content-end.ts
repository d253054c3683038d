import { concessives } from '../../../language/words/function-words.js'
import { lengthsOfTime } from '../../../language/words/lengths-of-time.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, isFiniteAt, unitEnd } from '../../../syntax/clause.js'
import { startsWithCapital } from '../../../text/capital.js'
import type { Occurrence } from './occurrences.js'
import { beginsOtherClaim, type CueBefore, takesOver } from './other-claim.js'
import { subordinateEnd } from './subordinate-end.js'
import type { Unit } from './unit.js'

/**
 * How a content is bounded: a clause runs on over its subordinate clauses, a noun phrase ends before them, and what is judged,
 * blamed or asked for ends before a new main clause.
 */
export type Extentness = 'clause' | 'judgement' | 'object'

/** A content whose end is looked for. */
interface OpenContent {
  /** Its first token. */
  readonly from: number
  readonly cue: CueBefore
  /** All cue verbs of the unit. */
  readonly others: readonly Occurrence[]
  readonly kind: Extentness
}

/** Where a content ends: at the sentence's end, or before another cue's clause, or before the reporter speaks again. */
export function contentEnd(unit: Unit, content: OpenContent): number {
  const { classes, tokens, quotations } = unit
  const { from, cue, kind } = content
  const limit = unitEnd(unit)
  let end = from + 1
  while (end < limit && (quotations[end] || !endsHere(unit, content, end))) end++
  end = Math.min(end, limit, subordinateEnd(unit, { from, clauseStart: cue.start, limit }))
  if (kind === 'object') end = beforeLapse(unit, from, end)
  const isTrailing = (i: number): boolean =>
    TRAILING.has(classes[i] ?? '') || (classes[i] === 'end' && !quotations[i] && tokens[i]?.lower !== '...')
  while (isTrailing(end - 1)) end--
  return end
}

const TRAILING = wordSet`comma conjunction hyphen`

/** "the question | two months earlier": the length that an "ago" or "earlier" ends. */
function beforeLapse({ classes, tokens }: Unit, from: number, end: number): number {
  if (!LAPSES.has(tokens[end]?.lower ?? '') || !lengthsOfTime.has(tokens[end - 1]?.lower ?? '')) return end
  const isCounted = classes[end - 2] === 'number' || classes[end - 2] === 'determiner'
  const start = isCounted ? end - 2 : end - 1
  return start > from ? start : end
}
const LAPSES = wordSet`ago earlier later`

function endsHere(unit: Unit, content: OpenContent, i: number): boolean {
  const { classes, tokens } = unit
  if (classes[i] === 'comma') return endsAtComma(unit, content, i)
  if (classes[i] === 'hyphen' && isBetweenDashes(unit, content)) return true
  const lower = tokens[i]?.lower ?? ''
  if (isAccording(unit, i) || endsBehindQuotation(unit, content, i)) return true
  if (content.others.some(({ runsOn, group }) => runsOn && group.from === i)) return true
  if (lower === ';' && isParted(unit, i + 1)) return true
  if (classes[i] === 'conjunction' || concessives.has(lower)) {
    if (classes[i + 1] === 'that') return false
    if (othersBegin(unit, content, i)) return true
  }
  if (content.kind === 'judgement') return lower === 'after' && isClauseStart(unit, i + 1)
  return content.kind === 'object' && endsObject(unit, i)
}

/** "the memo - which says that it leaked | - was late" */
const isBetweenDashes = ({ classes }: Unit, { cue: { start } }: OpenContent): boolean =>
  classes[start] === 'who' && classes[start - 1] === 'hyphen'

/** Whether the clause of another cue begins at `at`. */
const othersBegin = (unit: Unit, { cue, others }: OpenContent, at: number): boolean =>
  others.some((other) => other.index >= at && beginsOtherClaim(unit, { at, cue }, other))

function endsAtComma(unit: Unit, content: OpenContent, comma: number): boolean {
  const { classes, tokens } = unit
  const { from, cue, others, kind } = content
  const at = comma + 1
  if (isCommented(unit, at) || tokens[at]?.lower === 'per' || tokens[at + 1]?.lower === 'per') return true
  if (isAccording(unit, at) || (classes[at] === 'conjunction' && isAccording(unit, at + 1))) return true
  if (othersBegin(unit, content, at)) return true
  // "declared it safe, then | walked out"
  if (tokens[at]?.lower === 'then' && classes[at + 1] === 'verb' && isPastAt(unit, at + 1)) return true
  if (others.some((other) => takesOver(unit, { at, from, cue }, other))) return true
  if (kind === 'object' && (endsObjectAtComma(unit, content, at) || isNamedBehind(unit, content, at))) return true
  if (kind === 'judgement' && endsJudgementAtComma(unit, comma)) return true
  return isNewClauseBehind(unit, content, at)
}

/** Whether a clause of the reporter's own begins with the word behind a comma. */
function isNewClauseBehind(unit: Unit, { from, kind }: OpenContent, at: number): boolean {
  const { classes, tokens } = unit
  const lower = tokens[at]?.lower ?? ''
  const isOpener =
    kind === 'judgement'
      ? classes[at] === 'conjunction' || concessives.has(lower)
      : (lower === 'but' && classes[from] !== 'that') || (classes[at] === 'conjunction' && classes[from] === 'to')
  return isOpener && isClauseStart(unit, at + 1)
}

/** A noun phrase ends before a relative or adverbial clause, a participle, another clause and "with nine missing". */
function endsObjectAtComma(unit: Unit, { from, cue }: OpenContent, at: number): boolean {
  const { classes, tokens } = unit
  const lower = tokens[at]?.lower ?? ''
  if (classes[at] === 'who' || classes[at] === 'subordinator' || lower === 'but') return true
  if (classes[at] === 'verb' && lower.endsWith('ing') && lower !== 'including') return true
  if (classes[at] === 'conjunction' && isClauseStart(unit, at + 1)) return true
  // "For a man who has denied the charge, | the ruling was late"
  if (classes[cue.start] === 'who' && classes[at] === 'determiner' && isClauseStart(unit, at)) return true
  if (classes[at] === 'conjunction' && classes[from] !== 'to' && goesOnActing(unit, at + 1)) return true
  return lower === 'with' && tokens.slice(at + 1, at + 8).some((token) => /.ing$/.test(token.lower))
}

/** "ordered an inquiry, and | had the last word": what else its subject did. */
const goesOnActing = (unit: Unit, at: number): boolean =>
  isPastAt(unit, at) || HELPERS.has(unit.tokens[at]?.lower ?? '')
const HELPERS = wordSet`had has have is was were will would`

/** "another senator who fears the cuts, | Mara Olt, said": the one whom the relative clause is of. */
function isNamedBehind({ classes, tokens }: Unit, { from, cue }: OpenContent, at: number): boolean {
  const isRestrictive = classes[cue.start] === 'who' && classes[cue.start - 1] !== 'comma'
  const isName = startsWithCapital(tokens[at]?.text ?? '') && startsWithCapital(tokens[at + 1]?.text ?? '')
  return isRestrictive && isName && !startsWithCapital(tokens[from]?.text ?? '')
}

/** 'called it "absurd," | enraging the union', "urged them to stop, | and left" */
function endsJudgementAtComma(unit: Unit, comma: number): boolean {
  const { classes, tokens } = unit
  const isParticiple = classes[comma + 1] === 'verb' && (tokens[comma + 1]?.lower ?? '').endsWith('ing')
  return (
    (isParticiple && !isInPassing(unit, comma)) || (classes[comma + 1] === 'conjunction' && isPastAt(unit, comma + 2))
  )
}

/** Behind words quoted: the main verb, another claim, or the reporter's next clause. */
function endsBehindQuotation(unit: Unit, content: OpenContent, i: number): boolean {
  const { classes, tokens, quotations } = unit
  if (!quotations[i - 1]) return false
  // 'A sheriff who called them "thugs" | says': the main verb behind a relative clause.
  const { start } = content.cue
  if (classes[start] === 'who' && classes[start - 1] !== 'comma' && isFiniteAt(unit, i)) return true
  // "said it was "war," the agency reported": the comma stands within the marks.
  if (tokens[i - 2]?.lower !== ',') return false
  if (othersBegin(unit, content, i)) return true
  // 'asked for "a favor," | and he left'
  return content.kind !== 'clause' && classes[i] === 'conjunction' && isClauseStart(unit, i + 1)
}

/** A noun phrase ends before an adverbial clause, a day, a semicolon or "but". */
function endsObject(unit: Unit, i: number): boolean {
  const { classes, tokens } = unit
  const lower = tokens[i]?.lower ?? ''
  if (ADVERBIAL.has(lower)) return lower !== 'as' || isClauseStart(unit, i + 1)
  if (classes[i] === 'time' && classes[i + 1] !== 'possessive') return true
  if (lower === 'on' && classes[i + 1] === 'time') return true
  return lower === ';' || (lower === 'but' && isClauseStart(unit, i + 1))
}
const ADVERBIAL = wordSet`after although as because before since when while`

/** ", a charge | that officials say is false", ", a view shared by many": the reporter's word for what was said. */
function isCommented({ classes, tokens }: Unit, at: number): boolean {
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an') return false
  const noun = classes[at + 1] === 'adjective' ? at + 2 : at + 1
  const next = classes[noun + 1]
  const isSaid = COMMENTS.has(tokens[noun]?.lower ?? '')
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

/** Whether "according to" with somebody behind stands here, and not "according to law". */
function isAccording({ tokens }: Unit, i: number): boolean {
  if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to' || tokens[i - 1]?.lower === 'not') return false
  return !NO_SOURCES.test(tokens[i + 2]?.lower ?? '')
}

/** What one may act according to that says nothing. */
export const NO_SOURCES =
  /^(?:plan|plans|schedule|law|laws|rules|size|need|needs|taste|tradition|custom|how|whether|which|what|age|type|merit|height|weight|rank)$/
