import type { Token } from '../language/document.js'
import { reportingFormOf, reportingNounOf } from '../language/words/reporting-forms.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import { agreeing, indexBefore } from './agreement.js'
import type { View } from './view.js'
import type { WordClass } from './word-class.js'

/** Whether a form of a cue verb is a verb behind a noun; null where nothing tells. */
export function isVerbBehindNoun(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean | null {
  const kinds = reportingFormOf(tokens[i]?.lower ?? '')?.kinds ?? new Set<string>()
  const next = classes[i + 1] ?? 'end'
  if (isAgencyTail(tokens, classes, i) && kinds.has('third')) return true
  const before = indexBefore(classes, i)
  if (next === 'verb' || next === 'aux')
    // "which critics charge is a camp"
    return isRelativeClause(tokens, classes, i) && agreeing(tokens, before, kinds)
  if (next === 'end') return tokens[i + 1]?.lower === ':' ? null : false
  if (next === 'conjunction') return false
  return agreeing(tokens, before, kinds)
    ? isVerbOfPlural({ tokens, classes }, before, i)
    : (next === 'that' || next === 'determiner') && opensWithPlural({ tokens, classes }, before, kinds)
}

/** "officials claim | that", "officials report | two deaths": by what follows, where the noun before agrees. */
function isVerbOfPlural(
  { tokens, classes }: Pick<View, 'tokens' | 'classes'>,
  before: number,
  i: number,
): boolean | null {
  const next = classes[i + 1] ?? 'end'
  // "Attorneys call for an inquiry"
  if (tokens[i]?.lower === 'call' && isBarePlural(tokens, classes, before) && CALLED.has(tokens[i + 1]?.lower ?? ''))
    return true
  if (next !== 'that') return next === 'pronoun' || next === 'determiner' || next === 'number' ? true : null
  const lower = tokens[i]?.lower ?? ''
  const mayBeNoun = reportingNounOf(lower) !== null && !reportingFormOf(lower)?.kinds.has('third')
  return mayBeNoun && !isBarePlural(tokens, classes, before) ? null : true
}

const CALLED = wordSet`for on`

/** Whether nothing but a phrase stands between a relative pronoun and a word. */
function isRelativeClause(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  let k = i - 1
  while (k > 0 && i - k < 9 && PHRASE.has(classes[k] as WordClass)) k--
  if (classes[k] === 'that') return classes[k - 1] === 'noun'
  return /^(?:which|who|whom)$/.test(tokens[k]?.lower ?? '')
}
const PHRASE = wordSet`adjective adverb determiner noun of possessive`

/** "Eyewitness reports claim that": a plural with nobody's claim in it opens the sentence. */
const isBarePlural = (tokens: readonly Token[], classes: readonly WordClass[], before: number): boolean =>
  classes.slice(0, before + 1).every((kind) => kind === 'noun') && tokens[before]?.pos === 'NOUN'

/** "…, Trend reports.", "…, the Daily Nation reports.": a name between a comma and the end of its sentence. */
function isAgencyTail(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  if ((classes[i + 1] ?? 'end') !== 'end' || tokens[i + 1]?.lower === ':') return false
  let from = i
  while (startsWithCapital(tokens[from - 1]?.text ?? '')) from--
  if (tokens[from - 1]?.lower === 'the') from--
  return classes[from - 1] === 'comma'
}

/** "Officials in Tarn claim that": the noun that agrees opens the sentence, and the one before the verb hangs on it. */
function opensWithPlural(
  { tokens, classes }: Pick<View, 'tokens' | 'classes'>,
  before: number,
  kinds: ReadonlySet<string>,
): boolean {
  const preposition = Math.max(classes.lastIndexOf('preposition', before), classes.lastIndexOf('of', before))
  if (kinds.has('third') || preposition < 1 || before - preposition > 4) return false
  // "Emails obtained by the Gazette | show the board"
  const isMade = classes[preposition - 1] === 'verb' && /(?:ed|en|wn)$/.test(tokens[preposition - 1]?.lower ?? '')
  const head = isMade ? preposition - 1 : preposition
  const isOpening = classes.slice(0, head).every((kind) => ['noun', 'adjective', 'determiner'].includes(kind))
  return isOpening && agreeing(tokens, head - 1, kinds)
}
