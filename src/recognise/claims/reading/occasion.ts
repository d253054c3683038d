import { lengthsOfTime } from '../../../language/words/lengths-of-time.js'
import { lowerAt } from '../../../language/words/lower-at.js'
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
  const kind = classes[i]
  if (kind === 'time') return classes[i + 1] === 'possessive' ? i : i + 1 + timeTail(unit, i + 1)
  if (kind === 'adverb' && classes[i + 1] !== 'of' && !MEASURING.has(lowerAt(tokens, i))) return i + 1
  if (isPointing(unit, i)) return classes[i + 2] === 'possessive' ? i : i + 2
  const behind = behindDistance(unit, i)
  if (classes[behind] === 'that') return behind
  return kind === 'preposition' || kind === 'to' ? skipPhrase(unit, i, limit) : i
}

/** "several days ago |", "a few weeks earlier |": the token behind; the same one where no such stands. */
function behindDistance({ tokens }: Unit, i: number): number {
  const ago = [i + 2, i + 3].find((k) => AGO.has(lowerAt(tokens, k)))
  return ago !== undefined && lengthsOfTime.has(lowerAt(tokens, ago - 1)) ? ago + 1 : i
}

const AGO = wordSet`ago before earlier later`

/** "last Monday", "this week". */
const isPointing = ({ classes, tokens }: Unit, i: number): boolean =>
  POINTING.has(lowerAt(tokens, i)) && (classes[i + 1] === 'time' || PERIODS.has(lowerAt(tokens, i + 1)))

/** "on | Monday", "in | March 2025", "in | a statement to the press", "to | Reuters". */
function skipPhrase(unit: Unit, preposition: number, limit: number): number {
  const { classes, tokens } = unit
  const from = preposition + 1
  const end = simplePhraseAfter(unit, from, limit)
  if (end === null) return classes[from] === 'time' ? from + 1 + timeTail(unit, from + 1) : preposition
  const head = lowerAt(tokens, end - 1)
  const isAgency = lowerAt(tokens, preposition) === 'to' && AGENCIES.has(head)
  if (!isAgency && !occasions.has(head) && !occasions.has(head.replace(/s$/, '')) && !isDate(unit, from, end))
    return preposition
  // "in a statement to the press", "in an interview with the Gazette"
  return isClauseStart(unit, end) ? end : (nounPhraseAfter(unit, from, limit) ?? end)
}

/** "Olt, head of the board | in an interview": a source without what is told of the saying behind it. */
export function withoutOccasion(unit: Unit, source: Range): Range {
  const { tokens } = unit
  for (let i = source.from + 1; i < source.to - 2; i++) {
    if (!opensOccasion(tokens, i)) continue
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
  if (/^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? '')) to += 2
  return (classes[to] === 'comma' ? to + 1 : to) - i
}

const PARTS_OF_DAY = wordSet`afternoon evening morning night`

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/

function isDate({ tokens }: Unit, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (MONTH.test(tokens[i]?.lower ?? '')) return true
  return /^(?:19|20)\d\d$/.test(tokens[from]?.lower ?? '')
}

/** "said on the quay in Tarn, where it rained, that": the "that" behind occasions of any kind, before any finite verb. */
function thatBehind(unit: Unit, from: number, limit: number): number | null {
  const { classes, quotations, tokens } = unit
  if (!OPENING.has(classes[from] ?? 'end') || skipQuantifier(unit, from) > from) return null
  let isBehindVerb = false
  for (let i = from; i < Math.min(limit, from + 30); i++) {
    if (quotations[i]) return null
    // "said on Sunday, as teams reached a village that had been cut off": of the village, behind a verb.
    if (classes[i] === 'that')
      return classes[i - 1] === 'conjunction' || (isBehindVerb && classes[i - 1] !== 'comma') ? null : i
    if (endsOccasion(unit, from, i) || (classes[i] === 'conjunction' && isClauseStart(unit, i + 1))) return null
    isBehindVerb ||= classes[i] === 'verb' && (classes[i - 1] === 'to' || /(?:ed|[^s]s)$/.test(lowerAt(tokens, i)))
  }
  return null
}

/** What may open an occasion. */
const OPENING = wordSet`adverb comma of preposition time to`

/** A finite verb, a pronoun, another cue, or a verb far behind: what follows is no occasion. */
function endsOccasion({ classes, tokens }: Unit, from: number, i: number): boolean {
  if (classes[i] === 'aux' || classes[i] === 'pronoun' || classes[i] === 'end') return true
  if (classes[i] !== 'verb') return false
  // "Olt said, adding that"
  if (/ing$/.test(lowerAt(tokens, i)) && cueFormOf(lowerAt(tokens, i)) !== null) return true
  const cue = i > from + 2 ? cueFormOf(lowerAt(tokens, i))?.verb : undefined
  return Boolean(cue?.isSaying || cue?.tells) || (classes[i - 1] !== 'comma' && i - from > 12)
}
