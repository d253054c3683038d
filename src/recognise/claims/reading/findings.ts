import { placesOf } from '../../../language/words/marks.js'
import { isPersonNoun } from '../../../language/words/people.js'
import { OF_THINGS } from '../../../language/words/reporting.js'
import { wordSet } from '../../../language/words/word-set.js'
import { unitEnd } from '../../../syntax/clause.js'
import { simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import { findAccordingTo, findOpinion } from '../cues/according-to.js'
import { activeConstructions } from '../cues/active.js'
import { findReportedAdverbs } from '../cues/adverb.js'
import { findFeelings } from '../cues/feeling.js'
import { gappedConstructions } from '../cues/gapped.js'
import { judgingConstructions } from '../cues/judging.js'
import { COLON, findLabels } from '../cues/label.js'
import { findReportingNouns } from '../cues/noun.js'
import { objectConstructions } from '../cues/object.js'
import { passiveConstructions } from '../cues/passive.js'
import { postposedConstructions } from '../cues/postposed.js'
import { tellingConstructions } from '../cues/telling.js'
import { type Construction, type Context, type Finding, foundBy, type Reading } from './construction.js'
import { skipOccasion } from './occasion.js'
import { type Occurrence, occurrencesOf } from './occurrences.js'
import { typeOfRange } from './range-type.js'
import { sourceOf } from './sources.js'
import { isSelf, type Unit } from './unit.js'

/** In the order in which they are tried: what stands behind a quotation or says it is settled before what may follow a verb. */
const ACTIVE = [
  ...postposedConstructions,
  ...gappedConstructions,
  ...activeConstructions,
  ...tellingConstructions,
  ...judgingConstructions,
  ...objectConstructions,
]

/** The claims of a unit, as ranges of its tokens. */
export function findingsOf(unit: Unit): readonly Finding[] {
  const all = occurrencesOf(unit)
  const byVerbs = withoutParts(all.flatMap((occurrence) => findByVerb(unit, occurrence, all)))
  const byNouns = findReportingNouns(unit, all).filter((noun) => !byVerbs.some((finding) => isPartOf(noun, finding)))
  const byFeelings = findFeelings(unit, all)
  const reported = [...byVerbs, ...byNouns, ...byFeelings, ...findAccordingTo(unit), ...findOpinion(unit)]
  // Within what somebody else says, "allegedly" is a hedge.
  const byAdverbs = findReportedAdverbs(unit).filter(
    ({ cue }) => !reported.some(({ content }) => content.some((range) => holds(range, cue))),
  )
  const found = [...reported, ...byAdverbs]
  const isColonTaken = found.some(({ content }) => content.some((range) => hasColon(unit, range)))
  return isColonTaken ? found : [...found, ...findLabels(unit)]
}

/** Whether a content stands behind a colon, or runs over one before a quotation: "said it leaked: "We knew."" */
const hasColon = ({ tokens }: Unit, { from, to }: Range): boolean =>
  placesOf(tokens, COLON).some(
    (at) => at === Math.max(0, from - 1) || (at >= from && at + 1 < to && tokens[at + 1]?.lower === '"'),
  )

/** "said in a statement that", "issued a warning that": a noun that stands in another claim's cue or before its content. */
const isPartOf = (noun: Finding, finding: Finding): boolean =>
  holds(finding.cue, noun.cue) ||
  finding.content[0]?.from === noun.content[0]?.from ||
  // "a charge that | officials say | is false": of the charge, and not what it says.
  (finding.rule === 'which-he-says' && holds(finding.content[0] ?? null, noun.cue))

/** The "saying" of "was quoted as saying" is no cue of its own. */
const withoutParts = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    (finding) =>
      !findings.some((other) => other !== finding && (holds(other.cue, finding.cue) || isDoubled(other, finding))),
  )

/** "released a statement condemning the attack": one claim, not two. */
const isDoubled = (lending: Finding, finding: Finding): boolean =>
  lending.rule === 'issued-a-warning' && lending.content[0]?.from === finding.cue?.from

const holds = (outer: Range | null, inner: Range | null): boolean =>
  outer !== null && inner !== null && outer.from <= inner.from && inner.to <= outer.to

function findByVerb(unit: Unit, occurrence: Occurrence, all: readonly Occurrence[]): readonly Finding[] {
  const limit = unitEnd(unit)
  const context: Context = {
    unit,
    occurrence,
    all,
    at: Math.min(limit, skipOccasion(unit, occurrence.group.to)),
    limit,
  }
  for (const construction of isPassive(occurrence) ? passiveConstructions : ACTIVE) {
    const reading = construction.find(context)
    if (reading) return findingOf(context, construction, reading)
  }
  return []
}

function findingOf(context: Context, rule: Construction, reading: Reading): readonly Finding[] {
  const { unit, occurrence } = context
  const { name } = rule
  const content = reading.content.filter(({ from, to }) => to > from)
  const source = reading.source === undefined ? ownSource(context) : reading.source
  if (!content.length || !maySay(context, name, source)) return []
  const isWarning = name === 'issued-a-warning'
  if (isWarning && isHanging(unit, occurrence) && unit.classes[content[0]?.from ?? 0] !== 'that') return []
  const isRaised = isWarning && unit.tokens[occurrence.index]?.lemma === 'raise'
  const finding = {
    unit,
    lemma: reading.lemma ?? occurrence.verb.lemma,
    source: isRaised && source && isThing(unit, source) ? null : source,
    cue: { from: cueStart(occurrence, name), to: Math.max(occurrence.group.to, reading.cueEnd ?? 0) },
    content,
    isNegated: occurrence.isNegated,
  }
  return [foundBy(rule, finding)]
}

/** Passives say of their subject what somebody else says. */
const isPassive = ({ voice }: Occurrence): boolean => voice === 'passive' || voice === 'reduced'

const ownSource = ({ unit, occurrence, all }: Context): Range | null =>
  isPassive(occurrence) ? null : sourceOf(unit, occurrence, all)

/** Whether somebody speaks: nobody need be named behind a passive or beside a quotation, but "nobody" and a mute thing say nothing. */
function maySay({ unit, occurrence }: Context, rule: string, source: Range | null): boolean {
  if (isReportersOwn(unit, source, occurrence)) return false
  if (source === null) return isPassive(occurrence) || isFree(rule)
  return !isSelf(unit, source) && !isNobody(unit, source) && !isMute(unit, source, occurrence.verb.lemma)
}

/** "the move is raising fears": what has happened, and nobody who speaks. */
const isThing = (unit: Unit, source: Range): boolean =>
  !isPronoun(unit, source) && typeOfRange(unit, source) === 'unknown'

const isPronoun = ({ classes }: Unit, { from }: Range): boolean => classes[from] === 'pronoun'

/** A quotation with a cue is a claim though nobody is named. */
const isFree = (rule: string): boolean => rule === 'said-quotation'

/** "It is believed": the empty "it" is part of the cue. */
const cueStart = ({ group }: Occurrence, rule: string): number =>
  rule === 'it-is-believed' ? group.from - 1 : group.from

/** "Nobody", "no official", "anyone who": no one in particular speaks. "No 10" is a house. */
const isNobody = (unit: Unit, { from }: Range): boolean =>
  NOBODY.has(unit.tokens[from]?.lower ?? '') && !isNumberOfHouse(unit, from + 1)
const isNumberOfHouse = ({ tokens, classes }: Unit, at: number): boolean =>
  classes[at] === 'number' && tokens[at]?.lower !== 'one'
const NOBODY = wordSet`any anybody anyone no nobody none whoever`

/** A thing that shows something: a claim only where it is a text, figures or somebody's name. */
function isMute(unit: Unit, source: Range, lemma: string): boolean {
  if (!OF_THINGS.has(lemma)) return false
  // The head alone: "a study" of "a study documenting the leak".
  const core = headOf(unit, source)
  return (
    !isPronoun(unit, source) &&
    !isCapitalisedName(unit, core) &&
    !isPersonNoun(unit.tokens[core.to - 1]?.lower ?? '') &&
    typeOfRange(unit, core) === 'unknown'
  )
}

/** The phrase that says what a source is: "research" of "decades of research in Tarn". */
function headOf(unit: Unit, { from, to }: Range): Range {
  const end = simplePhraseAfter(unit, from) ?? to
  const isMeasure = MEASURES.has(unit.tokens[end - 1]?.lower ?? '')
  return isMeasure ? { from: end + 1, to: simplePhraseAfter(unit, end + 1) ?? to } : { from, to: end }
}
const MEASURES = wordSet`body decades mass months series weeks wealth years`

/** A capital that its sentence does not ask for: "Shots echoed" names nobody. */
const isCapitalisedName = ({ tokens }: Unit, { from, to }: Range): boolean =>
  startsWithCapital(tokens[to - 1]?.text ?? '') && (from > 0 || tokens[to - 1]?.pos !== 'NOUN')

/** "…, raising concerns about": what has happened raises them, and nobody in particular. */
const isHanging = ({ classes }: Unit, { voice, group }: Occurrence): boolean =>
  voice === 'gerund' && classes[group.from - 1] === 'comma'

/** "You say it and the thing stops", "I think": words of an interview that name nobody else. A court is told what it hears. */
function isReportersOwn({ tokens }: Unit, source: Range | null, { verb }: Occurrence): boolean {
  const head = tokens[(source?.to ?? 0) - 1]?.lower ?? ''
  if (verb.lemma === 'hear') return !COURTS.has(head)
  if (source === null || source.to - source.from > 1) return false
  return head === 'you' || (head === 'i' && !verb.isSaying && !verb.tells)
}

const COURTS = wordSet`court inquest inquiry jurors jury tribunal hearing`
