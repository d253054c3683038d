import type { Token } from '../language/document.js'
import { reportingFormOf, reportingNounOf } from '../language/words/reporting-forms.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import type { WordClass } from './word-class.js'

const list = (words: string): readonly string[] => words.split(' ')

const BE: ReadonlySet<string> = new Set(list("is are was were be been being am 's 're 'm"))
const SUBJECTS: ReadonlySet<string> = new Set(
  list('he she they it i we you who which that everyone everybody nobody someone some many others both'),
)

/**
 * Whether a form of a cue verb is a verb where it stands, or a noun or adjective: "officials report two deaths" but "the
 * report of two deaths". Null when the neighbours do not tell.
 */
export function isVerbInContext(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean | null {
  const token = tokens[i] as Token
  const kinds = reportingFormOf(token.lower)?.kinds
  if (!kinds) return false
  const before = indexBefore(classes, i)
  const previous = before < 0 ? null : (classes[before] as WordClass)
  const previousLower = tokens[before]?.lower ?? ''
  const next = classes[i + 1] ?? 'end'
  if (next === 'hyphen' && tokens[i + 1]?.start === token.end) return false
  // "a two-state solution", "US state secrets"
  if (kinds.has('base') && tokens[i - 1]?.end === token.start) return false
  if (token.lower === 'state' && next === 'noun') return false
  // "Eyewitness reports claim that"
  if (
    kinds.has('third') &&
    reportingNounOf(token.lower) &&
    classes[i + 2] === 'that' &&
    reportingFormOf(tokens[i + 1]?.lower ?? '')?.kinds.has('base')
  )
    return false
  if (isPlainThird(token.lower, kinds))
    return previous !== 'determiner' && previous !== 'possessive' && previous !== 'number'
  if (kinds.has('past') || kinds.has('participle')) {
    if (!kinds.has('base')) return !isAttributive(previous, next, tokens[i - 1])
  }
  if (kinds.has('gerund') && !kinds.has('base')) {
    if (reportingNounOf(token.lower) === null) return previous !== 'determiner' && previous !== 'possessive'
    if (previous === 'aux') return true
    // "with one warning that"
    if (tokens[before - 1]?.lower === 'with' && ALONE.has(previousLower)) return next === 'that'
    return next === 'that' && !(previous === 'determiner' || previous === 'possessive' || previous === 'adjective')
      ? previous === 'comma' || previous === null
      : previous === 'comma' || (previous === 'noun' && next !== 'of')
  }
  if (previous === 'aux') return !kinds.has('third') && !BE.has(previousLower)
  if (previous === 'to') return kinds.has('base')
  if (previous === 'not') return true
  if (previous === 'verb') return false
  // "…, state television reported"
  if (previous === 'comma' && next === 'noun' && BEFORE_NOUNS.has(token.lower)) return false
  if (previous === 'comma' && (next === 'that' || next === 'pronoun') && kinds.has('third')) return true
  // "that states cannot": a plural, and the clause's subject
  const isPluralNoun = previousLower === 'that' && kinds.has('third') && !isPlainThird(token.lower, kinds)
  if (SUBJECTS.has(previousLower)) return !(isPluralNoun && (next === 'of' || next === 'aux'))
  if (previous === 'determiner' || previous === 'possessive' || previous === 'of' || previous === 'preposition')
    return false
  if (previous === 'adjective' || previous === 'number')
    return next === 'that' && kinds.has('third')
      ? null
      : agreeing(tokens, before, kinds) && startsPhrase(next, tokens[i + 1])
        ? null
        : false
  if (!reportingNounOf(token.lower) && token.pos === 'VERB') return true
  if (before < i - 1 && previous === 'noun' && next !== 'verb' && next !== 'aux') return true
  if (previous === 'noun' || previous === 'time' || previous === 'close') return afterNoun(tokens, classes, i)
  if (previous === null) return next === 'that' || token.pos === 'NOUN' || token.pos === 'PROPN' ? false : null
  return token.pos === 'VERB' ? true : null
}

const ALONE = wordSet`many one others several some`

const BEFORE_NOUNS = wordSet`state press figure project`

/** "says", "believes": third persons that are no noun's plural. */
const isPlainThird = (lower: string, kinds: ReadonlySet<string>): boolean =>
  kinds.has('third') && reportingNounOf(lower) === null && !NOUN_TWINS.has(lower)

const NOUN_TWINS: ReadonlySet<string> = new Set(
  list(
    'bets blasts emails texts brands calls casts challenges charges comments counters cries dubs feels figures finds forecasts frames guesses hails hints labels laughs makes mocks names notes objects offers orders paints places plans points posts presses presents projects pushes questions quotes rails rates reads reasons rebukes recalls regards remarks replies repeats results returns rules screams sees shares shouts shows sighs signals smiles snaps speaks states stresses swears talks terms texts tips tweets urges voices whispers wonders words yells',
  ),
)

/** The nearest word before that is no adverb. */
function indexBefore(classes: readonly WordClass[], i: number): number {
  let k = i - 1
  while (k >= 0 && classes[k] === 'adverb') k--
  return k
}

/** "the reported resurgence", "alleged members": before its noun, and no verb. */
function isAttributive(previous: WordClass | null, next: WordClass, before: Token | undefined): boolean {
  if (next !== 'noun' && next !== 'adjective') return previous === 'possessive' && before?.lower !== "'s"
  return (
    previous === 'determiner' ||
    previous === 'possessive' ||
    previous === 'of' ||
    previous === 'preposition' ||
    previous === 'number' ||
    previous === 'adjective' ||
    (previous === 'hyphen' && before?.lower === '-')
  )
}

const startsPhrase = (next: WordClass, token: Token | undefined): boolean =>
  next === 'that' ||
  next === 'determiner' ||
  next === 'number' ||
  next === 'mark' ||
  next === 'who' ||
  next === 'noun' ||
  next === 'adjective' ||
  (next === 'subordinator' && token?.lower !== 'as') ||
  next === 'pronoun'

/** Whether the noun before agrees with the verb: "officials report", "the ministry reports". */
function agreeing(tokens: readonly Token[], before: number, kinds: ReadonlySet<string>): boolean {
  const lower = tokens[before]?.lower ?? ''
  const isPlural =
    PLURAL_WITHOUT_S.has(lower) || (/[^su]s$/.test(lower) && tokens[before]?.pos === 'NOUN') || /[^s]s$/.test(lower)
  return kinds.has('third')
    ? !/[a-z]{3,}[^su']s$/.test(lower) || startsWithCapital(tokens[before]?.text ?? '')
    : isPlural
}

const PLURAL_WITHOUT_S: ReadonlySet<string> = new Set(list('police people men women critics media children staff data'))

function afterNoun(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean | null {
  const kinds = reportingFormOf(tokens[i]?.lower ?? '')?.kinds ?? new Set<string>()
  const next = classes[i + 1] ?? 'end'
  if (isAgencyTail(tokens, classes, i) && kinds.has('third')) return true
  // "which critics charge is a camp"
  if ((next === 'verb' || next === 'aux') && isRelativeClause(tokens, classes, i))
    return agreeing(tokens, indexBefore(classes, i), kinds)
  if (next === 'verb' || next === 'aux' || next === 'end' || next === 'conjunction')
    return next === 'end' && tokens[i + 1]?.lower === ':' ? null : false
  const before = indexBefore(classes, i)
  if (!agreeing(tokens, before, kinds))
    return (next === 'that' || next === 'determiner') && opensWithPlural(tokens, classes, before, kinds)
  if (next === 'that')
    return reportingNounOf(tokens[i]?.lower ?? '') && !kinds.has('third') && !isBarePlural(tokens, classes, before)
      ? null
      : true
  if (next === 'pronoun' || next === 'determiner' || next === 'number') return true
  return null
}

/** Whether nothing but a phrase stands between a relative pronoun and a word. */
function isRelativeClause(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  let k = i - 1
  while (k > 0 && i - k < 9 && PHRASE.has(classes[k] as WordClass)) k--
  if (classes[k] === 'that') return classes[k - 1] === 'noun'
  return classes[k] === 'who' && /^(?:which|who|whom)$/.test(tokens[k]?.lower ?? '')
}
const PHRASE: ReadonlySet<WordClass> = new Set(['adjective', 'adverb', 'determiner', 'noun', 'of', 'possessive'])

/** "Eyewitness reports claim that": a plural with nobody's claim in it opens the sentence. */
const isBarePlural = (tokens: readonly Token[], classes: readonly WordClass[], before: number): boolean =>
  classes.slice(0, before + 1).every((kind) => kind === 'noun' || kind === 'adjective') &&
  tokens[before]?.pos === 'NOUN'

/** "…, Trend reports.": a name between a comma and the end of its sentence. */
function isAgencyTail(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  if ((classes[i + 1] ?? 'end') !== 'end' || tokens[i + 1]?.lower === ':') return false
  let from = i
  while (from > 0 && i - from < 5 && startsWithCapital(tokens[from - 1]?.text ?? '')) from--
  return from > 1 && from < i && classes[from - 1] === 'comma'
}

/** "Officials in Tarn claim that": the noun that agrees opens the sentence, and the one before the verb hangs on it. */
function opensWithPlural(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  before: number,
  kinds: ReadonlySet<string>,
): boolean {
  const preposition = Math.max(classes.lastIndexOf('preposition', before), classes.lastIndexOf('of', before))
  if (kinds.has('third') || preposition < 1 || before - preposition > 4) return false
  const isOpening = classes.slice(0, preposition).every((kind) => ['noun', 'adjective', 'determiner'].includes(kind))
  return isOpening && agreeing(tokens, preposition - 1, kinds)
}
