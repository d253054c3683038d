import { concessives } from '../../../language/words/function-words.js'
import { reportingNounOf } from '../../../language/words/reporting-forms.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, isFiniteAt } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { Occurrence } from './occurrences.js'
import type { Unit } from './unit.js'

/** The cue of a content, as far as what follows may be another's. */
export interface CueBefore {
  readonly index: number
  readonly isPast: boolean
  readonly isPerfect?: boolean
  /** Where its clause begins. */
  readonly start: number
}

/** Whether another cue's verb stands at `at`, behind a comma: of the whole sentence, of the clause around, or the next of a row. */
export const takesOver = (
  unit: Unit,
  { at, from, cue }: Joint & { readonly from: number },
  other: Occurrence,
): boolean => isInverted(unit, at, other) || isMainVerb(at, from, other) || isNextInRow(unit, { at, cue }, other)

/** A place at which the claim of a cue may end. */
interface Joint {
  readonly at: number
  readonly cue: CueBefore
}

/** "The minister, who denies it, | said": the verb of the clause around. */
const isMainVerb = (at: number, from: number, { group, subject, voice }: Occurrence): boolean =>
  group.from === at && voice === 'active' && subject?.kind === 'own' && subject.start < from

/** ", said Olt": the cue of the whole sentence, with its source behind. */
function isInverted(unit: Unit, at: number, { group, verb }: Occurrence): boolean {
  if (group.from !== at || !verb.isSaying) return false
  const end = nounPhraseAfter(unit, group.to)
  return end !== null && unit.classes[group.to] !== 'pronoun' && !isFiniteAt(unit, end)
}

/** "said it was fair, | urged them to stop, and accused": a row of verbs of one subject. */
const isNextInRow = ({ tokens }: Unit, { at, cue }: Joint, { group, subject, voice, isPast }: Occurrence): boolean =>
  group.from === at &&
  voice === 'active' &&
  subject === null &&
  (isPast ? cue.isPast : !cue.isPast && /s$/.test(tokens[at]?.lower ?? ''))

/** Whether the clause of another claim by the reporter begins at `at`: "[while] the board says", "[and] added", "[,] adding". */
export function beginsOtherClaim(unit: Unit, { at, cue }: Joint, other: Occurrence): boolean {
  const { classes, tokens } = unit
  const isJoined = classes[at] === 'conjunction' || concessives.has(tokens[at]?.lower ?? '')
  const start = isJoined ? at + 1 : at
  const isHere = other.group.from === start
  if (other.voice === 'gerund') return !isJoined && isHere && claimsBehindComma(other)
  if (other.subject?.kind !== 'own')
    return isHere && isJoined && other.voice !== 'infinitive' && sharesSubject(unit, { at, cue }, other)
  // "the deal, which has not been announced,": of what is told, and not of who tells it.
  if (classes[start] === 'who') return false
  if (isJoined) return isOwnClause({ classes }, start, other)
  const isLast = classes[other.group.to] === undefined || classes[other.group.to] === 'end'
  const isCue = other.verb.isSaying || (isLast && other.verb.takesClause)
  return other.subject.start === start && isCue && isFinal({ classes }, other)
}

const AHEAD = wordSet`'ll will would`

/** ", adding that it leaked", ", accusing the board of lying". */
const claimsBehindComma = ({ verb }: Occurrence): boolean =>
  verb.takesClause || verb.tells || verb.judges || verb.directs || verb.blames.length > 0

/** "said it leaked | and added": in a tense that one subject may have. */
function sharesSubject(unit: Unit, { at, cue }: Joint, other: Occurrence): boolean {
  const { classes, tokens } = unit
  // "said he is innocent and | will not accept a plea": of what is said.
  if (AHEAD.has(tokens[other.group.from]?.lower ?? '') && classes[at - 1] !== 'comma') return false
  if (isPassive(other)) return other.verb.raises
  // "said the law was broad | and gave the state a right": nothing said is given.
  if (isPlainGiving(unit, other) && isClauseStart(unit, cue.index + 1)) return false
  // "said he ran and | heard shots": what he himself lived through.
  const first = classes[cue.index + 1] === 'that' ? cue.index + 2 : cue.index + 1
  if (EXPERIENCING.has(other.verb.lemma) && classes[at - 1] !== 'comma' && classes[first] === 'pronoun') return false
  if (other.isPast === cue.isPast || (other.verb.isSaying && other.isPerfect)) return true
  if (cue.isPerfect === true && other.isPast) return true
  // "estimates that they have six, and told the Gazette that"
  return classes[at - 1] === 'comma' && (other.verb.tells || other.verb.isSaying) && classes[at] === 'conjunction'
}

/** "gave a statement" is a cue, "gave the state a right" is none. */
const isPlainGiving = ({ tokens }: Unit, { verb, group: { to } }: Occurrence): boolean =>
  verb.lends && !tokens.slice(to, to + MOST_LENT).some(({ lower }) => reportingNounOf(lower) !== null)
const MOST_LENT = 6

const EXPERIENCING = wordSet`feel find gather hear learn realise realize see`

/** Whether the clause of a cue with its own subject begins at `start`, over a fronted phrase: "on Monday, the board said". */
function isOwnClause({ classes }: Pick<Unit, 'classes'>, start: number, other: Occurrence): boolean {
  if (other.subject?.kind !== 'own' || isPassive(other)) return false
  const clause = other.subject.start
  const { isSaying, takesClause, judges, tells, lemma } = other.verb
  if (!(isSaying || takesClause || judges || tells || lemma === 'put')) return false
  return (
    clause === start ||
    (BEFORE_CLAUSE.has(classes[start] ?? '') && classes[clause - 1] === 'comma' && clause - start < 12)
  )
}

const BEFORE_CLAUSE = wordSet`preposition adverb time subordinator`

const isPassive = ({ voice }: Occurrence): boolean => voice === 'passive' || voice === 'reduced'

/** Whether nothing more than the occasion follows a cue: "…, Olt said on Monday." */
const isFinal = ({ classes }: Pick<Unit, 'classes'>, other: Occurrence): boolean =>
  BEHIND_LAST.has(classes[other.group.to] ?? 'end')

const BEHIND_LAST = wordSet`adverb comma end preposition time`
