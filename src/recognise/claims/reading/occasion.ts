import { occasions, opensOccasion } from '../../../language/words/occasions.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { skipQuantifier } from '../../../syntax/quantifiers.js'
import type { Range } from '../../../syntax/view.js'
import { cueFormOf } from './cue-verbs.js'
import type { Unit } from './unit.js'

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
  if (kind === 'adverb' && classes[i + 1] !== 'of' && !MEASURING.has(lower)) return i + 1
  if (POINTING.has(lower) && (classes[i + 1] === 'time' || PERIODS.has(tokens[i + 1]?.lower ?? ''))) {
    return classes[i + 2] === 'possessive' ? i : i + 2
  }
  if (kind !== 'preposition' && kind !== 'to') return i
  const end = simplePhraseAfter(unit, i + 1, limit)
  if (end === null) return classes[i + 1] === 'time' ? i + 2 + timeTail(unit, i + 2) : i
  const head = tokens[end - 1]?.lower ?? ''
  const isOccasion =
    occasions.has(head) || occasions.has(head.replace(/s$/, '')) || (lower === 'to' && AGENCIES.has(head))
  if (!isOccasion && !isDate(unit, i + 1, end)) return i
  // "in a statement to the press", "in an interview with the Gazette"
  const whole = nounPhraseAfter(unit, i + 1, limit) ?? end
  return isClauseStart(unit, end) ? end : whole
}

/** "Olt, head of the board | in an interview": a source without what is told of the saying behind it. */
export function withoutOccasion(unit: Unit, source: Range): Range {
  const { classes, tokens } = unit
  for (let i = source.from + 1; i < source.to - 2; i++) {
    if (classes[i] !== 'preposition' || !opensOccasion(tokens, i)) continue
    const end = simplePhraseAfter(unit, i + 1, source.to)
    if (end !== null && occasions.has(tokens[end - 1]?.lower ?? '')) return { from: source.from, to: i }
  }
  return source
}

const AGENCIES = wordSet`reuters afp cnn bbc ap bloomberg wikinews`

const PERIODS = wordSet`week month year night morning afternoon evening spring summer autumn fall winter`

const POINTING = wordSet`last this next late early`

const MEASURING = wordSet`
  about almost around nearly just only even there more less still approximately roughly so not too very`

/** "morning", "March 4, 2025", ", Feb. 5," after a weekday. */
function timeTail({ classes, tokens }: Unit, i: number): number {
  if (PARTS_OF_DAY.has(tokens[i]?.lower ?? '') && classes[i + 1] !== 'possessive') return 1
  const from = classes[i] === 'comma' ? i + 1 : i
  if (!MONTH.test(tokens[from]?.lower ?? '') || !/^\d{1,2}$/.test(tokens[from + 1]?.text ?? '')) return 0
  let to = from + 2
  if (classes[to] === 'comma' && /^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? '')) to += 2
  return (classes[to] === 'comma' ? to + 1 : to) - i
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night'])

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/

function isDate({ tokens }: Unit, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (MONTH.test(tokens[i]?.lower ?? '')) return true
  return /^(?:19|20)\d\d$/.test(tokens[from]?.lower ?? '')
}

/** "said on the quay in Tarn, where it rained, that": the "that" behind occasions of any kind, before any finite verb. */
function thatBehind(unit: Unit, from: number, limit: number): number | null {
  const { classes, quotations, tokens } = unit
  const first = classes[from]
  if (skipQuantifier(unit, from) > from) return null
  let isBehindVerb = false
  if (
    first !== 'preposition' &&
    first !== 'of' &&
    first !== 'comma' &&
    first !== 'time' &&
    first !== 'adverb' &&
    first !== 'to'
  )
    return null
  for (let i = from; i < Math.min(limit, from + 30); i++) {
    if (quotations[i]) return null
    // "said on Sunday, as teams reached a village that had been cut off": of the village, behind a verb.
    if (classes[i] === 'that')
      return classes[i - 1] === 'conjunction' || (isBehindVerb && classes[i - 1] !== 'comma') ? null : i
    isBehindVerb ||= classes[i] === 'verb' && (classes[i - 1] === 'to' || /(?:ed|[^s]s)$/.test(tokens[i]?.lower ?? ''))
    const cue = classes[i] === 'verb' && i > from + 2 ? cueFormOf(tokens[i]?.lower ?? '')?.verb : undefined
    if (cue?.isSaying || cue?.tells) return null
    if (classes[i] === 'aux' || classes[i] === 'pronoun' || classes[i] === 'end') return null
    if (classes[i] === 'verb' && classes[i - 1] !== 'comma' && i - from > 12) return null
  }
  return null
}
