import type { Token } from '../language/document.js'
import { bes } from '../language/words/auxiliaries.js'
import { reportingFormOf, reportingNounOf } from '../language/words/reporting-forms.js'
import { wordSet } from '../language/words/word-set.js'
import { firstAnswer } from '../text/first-answer.js'
import { agreeing, indexBefore } from './agreement.js'
import { isVerbBehindNoun } from './verb-behind-noun.js'
import type { WordClass } from './word-class.js'

const SUBJECTS = wordSet`he she they it i we you who which that everyone everybody nobody someone some many others both`

const isBe = (lower: string): boolean => bes.has(lower) || lower === "'s"

/** A form of a cue verb with its neighbours. */
interface Word {
  readonly tokens: readonly Token[]
  readonly classes: readonly WordClass[]
  readonly i: number
  readonly token: Token
  readonly kinds: ReadonlySet<string>
  /** The nearest word before that is no adverb, its class and itself. */
  readonly before: number
  readonly previous: WordClass | null
  readonly previousLower: string
  readonly next: WordClass
}

/** Whether the word is a verb; null: the neighbours do not tell; undefined: another question may. */
type Question = (word: Word) => boolean | null | undefined

/**
 * Whether a form of a cue verb is a verb where it stands, or a noun or adjective: "officials report two deaths" but "the
 * report of two deaths". Null when the neighbours do not tell.
 */
export function isVerbInContext(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean | null {
  const word = wordAt(tokens, classes, i)
  if (!word) return false
  const answer = firstAnswer(QUESTIONS, (question) => question(word))
  return answer === undefined && word.token.pos === 'VERB' ? true : (answer ?? null)
}

function wordAt(tokens: readonly Token[], classes: readonly WordClass[], i: number): Word | null {
  const token = tokens[i]
  const kinds = token && reportingFormOf(token.lower)?.kinds
  if (!kinds) return null
  const before = indexBefore(classes, i)
  const previous = classes[before] ?? null
  return {
    tokens,
    classes,
    i,
    token,
    kinds,
    before,
    previous,
    previousLower: tokens[before]?.lower ?? '',
    next: classes[i + 1] ?? 'end',
  }
}

/** "a two-state solution", "US state secrets", "Eyewitness reports claim that": a noun in or before another. */
const ofCompound: Question = ({ tokens, classes, i, token, kinds, next }) => {
  if (next === 'hyphen' && tokens[i + 1]?.start === token.end) return false
  if (kinds.has('base') && tokens[i - 1]?.end === token.start) return false
  if (token.lower === 'state' && next === 'noun') return false
  // "a federal appeals court", "the Appeals Court"
  if (token.lower === 'appeals' && next === 'noun') return !COURTS.has(tokens[i + 1]?.lower ?? '') && undefined
  const isPlural = kinds.has('third') && reportingNounOf(token.lower) !== null && classes[i + 2] === 'that'
  return isPlural && reportingFormOf(tokens[i + 1]?.lower ?? '')?.kinds.has('base') ? false : undefined
}

/** "says", "denied": forms that no noun has. */
const ofOwnForm: Question = (word) => {
  const { tokens, i, token, kinds, previous, next } = word
  if (isPlainThird(token.lower, kinds)) return !isOwned(previous) && previous !== 'number'
  // "exposed alleged fraud"
  if (token.lower === 'alleged' && previous === 'verb' && (next === 'noun' || next === 'adjective')) return false
  const isPast = (kinds.has('past') || kinds.has('participle')) && !kinds.has('base')
  return isPast ? !(isAttributive(previous, next, tokens[i - 1]) || isCountedAs(word)) : undefined
}

/** "17,942 confirmed, probable and suspected cases": words for how sure a case is, joined before their noun. */
function isCountedAs({ tokens, classes, i, token, next }: Word): boolean {
  if (!CERTAINTIES.has(token.lower)) return false
  const isJoint = (at: number): boolean => classes[at] === 'conjunction' || classes[at] === 'comma'
  if (next === 'noun') return classes[i - 1] === 'conjunction' && CERTAINTIES.has(tokens[i - 2]?.lower ?? '')
  return isJoint(i + 1) && CERTAINTIES.has(tokens[i + 2]?.lower ?? '')
}
const CERTAINTIES = wordSet`alleged confirmed expected likely possible potential presumed probable reported suspected`

const isOwned = (previous: WordClass | null): boolean => previous === 'determiner' || previous === 'possessive'

/** "warning": a noun too, or not. */
const ofGerund: Question = ({ tokens, i, token, kinds, previous, next }) => {
  if (!kinds.has('gerund')) return undefined
  // "pointing accusing fingers"
  if (token.lower === 'accusing' && /^fingers?$/.test(tokens[i + 1]?.lower ?? '')) return false
  if (reportingNounOf(token.lower) === null) return !isOwned(previous)
  if (previous === 'aux' || previous === 'comma') return true
  return next === 'that' ? previous === null : previous === 'noun' && next !== 'of'
}

/** Behind an auxiliary, "to", "not" or another verb. */
const behindHelper: Question = ({ kinds, previous, previousLower }) => {
  if (previous === 'aux') return !kinds.has('third') && !isBe(previousLower)
  if (previous === 'to') return kinds.has('base')
  if (previous === 'not') return true
  return previous === 'verb' ? false : undefined
}

/** "…, state television reported", "…, reports that": behind a comma. */
const behindComma: Question = ({ kinds, previous, next }) => {
  if (previous !== 'comma') return undefined
  return (next === 'that' || next === 'pronoun') && kinds.has('third') ? true : undefined
}

/** "they claim", "who claim"; "that states cannot": a plural, and the clause's subject. */
const behindSubject: Question = ({ classes, before, kinds, previousLower, next }) => {
  if (!SUBJECTS.has(previousLower)) return undefined
  // "Olt called that figure a dream."
  if (previousLower === 'that' && classes[before - 1] === 'verb' && kinds.has('base')) return false
  const isPluralNoun = previousLower === 'that' && kinds.has('third')
  return !(isPluralNoun && (next === 'of' || next === 'aux'))
}

/** "the claim", "a new claim", "of claims". */
const behindDescription: Question = ({ tokens, classes, i, kinds, before, previous, next }) => {
  if (isOwned(previous) || previous === 'of' || previous === 'preposition') return false
  if (previous !== 'adjective' && previous !== 'number') return undefined
  if (previous === 'adjective' && isDescribed(tokens, classes, before)) return false
  const isOpen = agreeing(tokens, before, kinds) && startsPhrase(next, tokens[i + 1])
  return isOpen ? null : false
}

/** "are the only criminal | charges the singer faces": of a phrase that a verb "to be" or a preposition governs, so that no clause begins in it. */
function isDescribed(tokens: readonly Token[], classes: readonly WordClass[], adjective: number): boolean {
  const article = indexBefore(classes, adjective)
  if (!isOwned(classes[article] ?? null)) return false
  const governor = classes[article - 1]
  return governor === 'of' || governor === 'preposition' || isBe(tokens[article - 1]?.lower ?? '')
}

/** "some party figures | who were", 'a "jest" comment | which he made': people and things of whom more is said. */
const beforeRelative: Question = ({ tokens, i, token: { lower }, kinds, previous, next }) => {
  if (next !== 'who' || tokens[i + 1]?.text === 'WHO' || (previous !== 'noun' && previous !== 'mark')) return undefined
  return lower === 'comment' || (kinds.has('third') && (reportingNounOf(lower) !== null || NOUN_TWINS.has(lower)))
    ? false
    : undefined
}

/** Behind a noun, or at the beginning, where the tagger may help. */
const byTagger: Question = ({ tokens, classes, i, token, before, previous, next }) => {
  if (!reportingNounOf(token.lower) && token.pos === 'VERB') return true
  if (before < i - 1 && previous === 'noun') return true
  if (previous === 'noun' || previous === 'time' || previous === 'close') return isVerbBehindNoun(tokens, classes, i)
  if (previous !== null) return undefined
  return next === 'that' || token.pos === 'NOUN' || token.pos === 'PROPN' ? false : null
}

/** In the order in which they are asked: what settles a form, then what stands before it. */
const QUESTIONS: readonly Question[] = [
  ofCompound,
  ofOwnForm,
  ofGerund,
  behindHelper,
  behindComma,
  behindSubject,
  behindDescription,
  beforeRelative,
  byTagger,
]

const COURTS = wordSet`board court courts judge judges panel process tribunal`

/** "says", "believes": third persons that are no noun's plural. */
const isPlainThird = (lower: string, kinds: ReadonlySet<string>): boolean =>
  kinds.has('third') && reportingNounOf(lower) === null && !NOUN_TWINS.has(lower)

const NOUN_TWINS = wordSet`
  chants commands faults files issues jokes judges protests trusts bets blasts emails texts brands calls casts
  challenges charges comments counters cries dubs feels figures finds forecasts frames guesses hails hints labels
  laughs makes mocks names notes objects offers orders paints places plans points posts presses presents projects
  pushes questions quotes rails rates reads reasons rebukes recalls regards remarks replies repeats results returns
  rules screams sees shares shouts shows sighs signals smiles snaps speaks states stresses swears talks terms
  tips tweets urges voices whispers wonders words yells
`

/** "the reported resurgence", "alleged members": before its noun, and no verb. */
function isAttributive(previous: WordClass | null, next: WordClass, before: Token | undefined): boolean {
  if (next !== 'noun' && next !== 'adjective') return previous === 'possessive' && before?.lower !== "'s"
  return DESCRIBING.has(previous ?? '')
}
const DESCRIBING = wordSet`adjective determiner hyphen number of possessive preposition`

const startsPhrase = (next: WordClass, token: Token | undefined): boolean =>
  STARTS.has(next) || (next === 'subordinator' && token?.lower !== 'as')
const STARTS = wordSet`adjective determiner mark noun number pronoun that who`
