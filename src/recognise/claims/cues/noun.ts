import { lowerAt } from '../../../language/words/lower-at.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { isPersonNoun } from '../../../language/words/people.js'
import { nounTakes, reportingNounOf } from '../../../language/words/reporting-forms.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { simplePhraseBefore } from '../../../syntax/simple-phrase-before.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import { type Finding, foundBy, type Rule } from '../reading/construction.js'
import { contentEnd } from '../reading/content-end.js'
import { cueFormOf } from '../reading/cue-verbs.js'
import type { Occurrence } from '../reading/occurrences.js'
import type { Unit } from '../reading/unit.js'

/** Nouns that report: "speculation that", "accusations of". */
export const reportingNoun: Rule = {
  name: 'reporting-noun',
  examples: [
    'The delay fed {speculation|cue} {that the line will close|content}.',
    "She laughed at {the minister|source}'s {claim|cue} {that the pier is safe|content}.",
    'The crash led to {accusations|cue} from {the union|source} {that the firm had lied|content}.',
    'He was held on {suspicion|cue} {of spying|content}.',
  ],
  leaves: ['The report that he wrote was long.', 'The claim was paid.'],
  confidence: 0.78,
}

const REPORTING = markOf((lower) => reportingNounOf(lower) !== null)

/** Claims whose cue is a noun, outside quotations. Nouns that stand in another claim's cue are left to that one. */
export function findReportingNouns(unit: Unit, all: readonly Occurrence[]): readonly Finding[] {
  return gatherAt(unit.tokens, REPORTING, (token, i) => {
    if (unit.quotations[i]) return []
    const noun = unit.classes[i] === 'noun' && !isOfName(unit, i) ? reportingNounOf(token.lower) : null
    if (noun === null || isOffice(unit, i)) return []
    const after = sourceAfter(unit, i + 1)
    const from = after ? after.to : i + 1
    const content = contentAt({ unit, from, noun, index: i, all })
    if (!content) return []
    const possessor = possessorBefore(unit, i)
    if (!after && !possessor && isRaised(unit, i)) return []
    const source = after ?? possessor ?? (isSubjects(unit, i) ? (subjectOfVerbBefore(unit, i)?.range ?? null) : null)
    return [foundBy(reportingNoun, { unit, lemma: noun, source, cue: { from: i, to: i + 1 }, content: [content] })]
  })
}

/** "the Court of | Appeals for the Third Circuit": a part of a name. */
const isOfName = ({ tokens, classes }: Unit, i: number): boolean =>
  classes[i - 1] === 'of' && startsWithCapital(tokens[i]?.text ?? '')

/** "in charge of the area", "the in-charge of the cell" */
const isOffice = ({ tokens }: Unit, i: number): boolean =>
  tokens[i]?.lower === 'charge' && lowerAt(tokens, tokens[i - 1]?.lower === '-' ? i - 2 : i - 1) === 'in'

/** A noun that reports, and where its content would begin. */
interface Place {
  readonly unit: Unit
  readonly from: number
  readonly noun: string
  readonly index: number
  readonly all: readonly Occurrence[]
}

function contentAt(place: Place): Range | null {
  const { unit, from } = place
  if (from + 1 >= unitEnd(unit)) return null
  if (unit.classes[from] === 'that') return thatClause(place)
  return bareClause(place) ?? statedClause(place) ?? thingBehind(place)
}

/** The content as far as it goes. */
const bounded = ({ unit, from, index, all }: Place, kind: 'clause' | 'object'): Range => ({
  from,
  to: contentEnd(unit, { from, cue: { index, isPast: true, start: index }, others: all, kind }),
})

/** "the claim | that the pier is safe". */
function thatClause(place: Place): Range | null {
  const { unit, from, noun, index } = place
  // "the report that he wrote": a relative clause, since its verb lacks an object, is not told apart here, but a verb right
  // behind "that" shows it.
  const next = unit.classes[from + 1]
  if (next === 'verb' || next === 'aux' || (next === 'adverb' && unit.classes[from + 2] === 'verb')) return null
  if (MADE.has(noun) && isObjectGap(unit, from + 1)) return null
  if (!nounTakes(noun, 'that') || !isClauseStart(unit, from + 1)) return null
  const clause = bounded(place, 'clause')
  return isSubject(unit, index) ? { from, to: mainVerb(unit, { from: from + 1, to: clause.to }) ?? clause.to } : clause
}

/** What one writes, gives or makes: "the report that he wrote". */
const MADE = wordSet`announcement call comment demand idea order proposal remark report request statement word`

/** "concerns | they would stay". */
function bareClause(place: Place): Range | null {
  const { unit, from, noun } = place
  const isPlain = nounTakes(noun, 'that') && !BRINGS_NO_CLAUSE.has(noun) && SUBJECTS.has(unit.tokens[from]?.lower ?? '')
  return isPlain && isClauseStart(unit, from) && !isMade(unit, from) ? bounded(place, 'clause') : null
}

/** "a message he condemns", "orders they thought illegal": a clause without "that" tells of the thing. */
const BRINGS_NO_CLAUSE = wordSet`message order`

/** "her message was | that it leaked". */
function statedClause(place: Place): Range | null {
  const { unit, from, noun } = place
  const { classes, tokens } = unit
  if (!STATING.has(tokens[from]?.lower ?? '') || !STATED.has(noun)) return null
  const that = tokens[from + 1]?.lower === 'been' ? from + 2 : from + 1
  return classes[that] === 'that' && isClauseStart(unit, that + 1) ? { ...bounded(place, 'clause'), from: that } : null
}

/** "accusations | of fraud", "a vow | to return", "calls | for calm". */
function thingBehind(place: Place): Range | null {
  const { unit, from, noun, index } = place
  const { classes, tokens } = unit
  const lower = tokens[from]?.lower ?? ''
  const follows = lower === 'over' ? 'about' : lower
  if (!nounTakes(noun, follows)) return null
  if (EMPTY.has(tokens[from + 1]?.lower ?? '')) return null
  if (follows === 'to' && classes[from + 1] !== 'verb') return null
  if (follows === 'of' && !isActing(unit, from + 1, noun)) return null
  const whole = bounded(place, 'object')
  if (!isSubject(unit, index)) return whole
  return { from, to: mainVerb(unit, { from: from + 2, to: whole.to }, from + 2) ?? whole.to }
}
/** "a request for comment", "no claim of responsibility": nothing that could be checked. */
const EMPTY = wordSet`clarification comment information interview interviews responsibility`
const STATING = wordSet`is was has had`

/** Nouns of which one may say "her message was that". */
const STATED = wordSet`
  argument belief claim complaint concern conclusion contention fear hope impression message opinion theory view worry
`

/** "a vow he has made before": the noun is the verb's own object. */
function isMade({ tokens, classes }: Unit, from: number): boolean {
  const verb = tokens.slice(from, from + 5).find((_, k) => classes[from + k] === 'verb')
  return /^(?:made|makes?|gave|given|gives?|repeated|issued|raised|expressed|held|holds?)$/.test(verb?.lower ?? '')
}

/** Pronouns with which a clause without "that" begins: "concerns they would stay". */
const SUBJECTS = wordSet`he she they it there`

/** Whether the phrase of the noun opens its sentence, so that a main verb must follow its clause. */
function isSubject(unit: Unit, noun: number): boolean {
  const phrase = nounPhraseBefore(unit, noun + 1)
  const before = phrase && unit.classes[phrase.from - 1]
  // "says Tarn's pledge to stay | shows courage"
  const isReported = cueFormOf(unit.tokens[(phrase?.from ?? 0) - 1]?.lower ?? '')?.verb.isSaying ?? false
  return isReported || before === 'that' || before === undefined || before === 'comma' || before === 'conjunction'
}

/** "claims that the wall was safe | have been questioned": the second finite verb, when nothing joins it to the first. */
function mainVerb({ classes, tokens }: Unit, { from, to }: Range, seen = -1): number | null {
  let first = seen
  for (let i = from; i < to; i++) {
    const kind = classes[i]
    const isVerb = kind === 'aux' || (kind === 'verb' && !/ing$/.test(tokens[i]?.lower ?? ''))
    if (['who', 'that', 'subordinator', 'conjunction', 'mark'].includes(kind ?? '')) return null
    if (!isVerb) continue
    const isSameGroup = first === i - 1
    if (first >= 0 && !isSameGroup) return kind === 'aux' || seen >= 0 || !isParticiple(tokens, i) ? i : null
    first = i
  }
  return null
}

/** "people killed in": a form that may only describe its noun. */
const isParticiple = (tokens: Unit['tokens'], i: number): boolean =>
  /(?:ed|en|wn|ught)$/.test(tokens[i]?.lower ?? '') && /^(?:ADP|PUNCT|ADV)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')

/** "that he wrote.": a pronoun and a verb and nothing behind. */
function isObjectGap(unit: Unit, from: number): boolean {
  const { classes } = unit
  const end = nounPhraseAfter(unit, from)
  if (end === null || classes[end] !== 'verb') return false
  return AFTER_GAP.has(classes[end + 1] ?? 'end')
}
const AFTER_GAP = wordSet`aux comma end preposition verb`

/** "of" makes a claim with an act or a bare thing said: "accusations of fraud", "fears of another flood", not "claims of the firm". */
function isActing(unit: Unit, i: number, noun: string): boolean {
  const { classes, tokens } = unit
  if (/ing$/.test(tokens[i]?.lower ?? '')) return true
  // "on a complaint of Ana Roe", "of a passenger": who complained.
  if (noun === 'complaint' && (startsWithCapital(tokens[i]?.text ?? '') || isSomebody(unit, i))) return false
  if (noun === 'promise') return false
  return classes[i] !== 'determiner' || /^an?(?:other)?$|^another$/.test(tokens[i]?.lower ?? '')
}

const isSomebody = (unit: Unit, i: number): boolean => {
  const end = unit.classes[i] === 'determiner' ? simplePhraseAfter(unit, i) : null
  return end !== null && isPersonNoun(lowerAt(unit.tokens, end - 1))
}

/** "from the union", "by the union" between noun and content. */
function sourceAfter(unit: Unit, i: number): Range | null {
  if (!/^(?:from|by)$/.test(unit.tokens[i]?.lower ?? '')) return null
  const to = nounPhraseAfter(unit, i + 1)
  return to === null ? null : { from: i + 1, to }
}

/** "left with a promise to return", "came to the conclusion that": what the sentence's subject says. */
function isSubjects(unit: Unit, noun: number): boolean {
  const phrase = simplePhraseBefore(unit, noun + 1)
  const before = phrase ? unit.tokens[phrase.from - 1]?.lower : undefined
  return (
    (before === 'with' && !isTakingPart(unit, (phrase?.from ?? 0) - 2)) ||
    (before === 'to' && unit.tokens[noun]?.lower === 'conclusion') ||
    (before === 'of' && unit.tokens[noun]?.lower === 'opinion')
  )
}

/** "are on | board with proposals to", "agreed | with suggestions that": somebody else's. */
const isTakingPart = ({ tokens }: Unit, at: number): boolean =>
  TAKING_PART.has(lowerAt(tokens, at)) || (lowerAt(tokens, at) === 'board' && lowerAt(tokens, at - 1) === 'on')
const TAKING_PART = wordSet`
  agree agreed agrees along aligned comply consistent deal dealing deals dealt disagree disagreed disagrees done familiar faced
  happy inundated live line met off open sympathise sympathize unhappy wrestling
`

/** "…, raising concerns about": what has happened raises them, and nobody in particular. */
const isRaised = ({ tokens }: Unit, noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 3), noun).some(({ lower }) => lower === 'raising') &&
  /^(?:about|over|of)$/.test(tokens[noun + 1]?.lower ?? '')

const OWNERS = wordSet`his her their its my our your`

/** "the minister's claim", "his claim". */
function possessorBefore(unit: Unit, noun: number): Range | null {
  const phrase = simplePhraseBefore(unit, noun + 1)
  if (!phrase) return null
  for (let i = noun - 1; i >= phrase.from; i--) {
    if (unit.classes[i] === 'possessive') return nounPhraseBefore(unit, i)
    if (OWNERS.has(unit.tokens[i]?.lower ?? '')) return { from: i, to: i + 1 }
  }
  return null
}
