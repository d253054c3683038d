import { isPersonNoun } from '../../../language/words/people.js'
import { wordSet } from '../../../language/words/word-set.js'
import { hasFiniteVerb, isClauseStart, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import { subjectOfVerbBefore } from '../../../syntax/shared-subject.js'
import { subjectAfter } from '../../../syntax/subject-after.js'
import type { Range } from '../../../syntax/view.js'
import type { WordClass } from '../../../syntax/word-class.js'
import { startsWithCapital } from '../../../text/capital.js'
import { type Occurrence, reports } from './occurrences.js'
import { typeByWords, typeOfRange } from './range-type.js'
import type { Unit } from './unit.js'

/** The words that stand for who says it, for a cue verb in the active: its own subject or one that it shares. */
export function sourceOf(unit: Unit, occurrence: Occurrence, all: readonly Occurrence[]): Range | null {
  const { subject, voice, group } = occurrence
  const isHanging = voice === 'gerund' && unit.classes[group.from - 1] === 'comma'
  const governed = occurrence.runsOn
    ? lastSpeaker(occurrence, all)
    : (speakerBeforeAs(unit, occurrence, all) ?? governedSpeaker(unit, occurrence))
  if (governed) return governed
  if (
    subject?.kind === 'own' &&
    !isHanging &&
    !(voice === 'gerund' && occurrence.verb.isSaying && isObject(unit, subject.core))
  )
    return subject.range
  const fronted = isHanging ? otherThanSubject(unit, occurrence, all) : null
  if (fronted) return fronted
  if (voice === 'gerund' && group.from === 0) return subjectOfMainClause(unit, occurrence)
  const own = voice === 'infinitive' ? subjectWithin(unit, occurrence, all) : null
  const before = own ?? sharedWith(unit, occurrence, all) ?? subjectOfVerbBefore(unit, group.from)?.range ?? null
  // "A letter from the ministry, denying it, was read"
  return before ?? (isHanging ? nounPhraseBefore(unit, group.from - 1) : null)
}

/** "Olt said it leaked | adding that": of the claim that it goes on with. */
function lastSpeaker({ index }: Occurrence, all: readonly Occurrence[]): Range | null {
  const last = all.findLast((other) => other.index < index && reports(other))
  return last?.subject?.kind === 'own' ? last.subject.range : null
}

/** "Olt said | lawyers | would sue to argue that": whose act within what is said the infinitive tells the aim of. */
function subjectWithin(unit: Unit, { group, index }: Occurrence, all: readonly Occurrence[]): Range | null {
  const saying = all
    .filter((other) => other.index < index && other.verb.isSaying && other.subject?.kind === 'own')
    .at(-1)
  const nearest = saying && subjectOfVerbBefore(unit, group.from)
  if (!nearest || nearest.start < saying.group.to || unit.tokens[nearest.start]?.lower === 'it') return null
  const opensContent = nearest.start === saying.group.to || unit.classes[nearest.start - 1] === 'that'
  return opensContent ? nearest.range : null
}

/** Who speaks where another verb governs the cue: "led Olt to say", "mocked Olt for saying". */
function governedSpeaker(unit: Unit, occurrence: Occurrence): Range | null {
  if (occurrence.voice === 'infinitive') return movedToSay(unit, occurrence.group)
  return occurrence.voice === 'gerund' ? doerOf(unit, occurrence) : null
}

/** "has spent the week | denouncing it", "was mocked for | claiming that": whose deed an -ing form is that something governs. */
function doerOf(unit: Unit, { subject, group }: Occurrence): Range | null {
  const spent = subject?.kind === 'own' ? subject.core.from : -1
  if (SPENDING.has(unit.tokens[spent - 1]?.lower ?? '')) return subjectOfVerbBefore(unit, spent)?.range ?? null
  return unit.tokens[group.from - 1]?.lower === 'for' ? objectBeforeFor(unit, group.from - 1) : null
}

/** "attacked | Olt | for claiming that": the one who is blamed, where a verb or preposition governs him. */
function objectBeforeFor(unit: Unit, preposition: number): Range | null {
  const person = nounPhraseBefore(unit, preposition)
  const before = person ? unit.classes[person.from - 1] : undefined
  const isGoverned = before === 'verb' || before === 'preposition'
  return person && isGoverned && typeOfRange(unit, person) !== 'unknown' ? person : null
}

const SPENDING = wordSet`spend spending spends spent waste wasted`

/** "overturned the decision | saying that", "condemned the raid on Tarn | saying": a thing that a verb before governs does not speak. */
const isObject = (unit: Unit, core: Range): boolean =>
  unit.classes[core.from - 1] === 'verb' && (typeOfRange(unit, core) === 'unknown' || isCalledAfterThing(unit, core))

/** Whether a phrase's own head, whatever names hang on it, is a common noun for no person, body or text. */
function isCalledAfterThing(unit: Unit, core: Range): boolean {
  const end = simplePhraseAfter(unit, core.from) ?? core.to
  const head = unit.tokens[end - 1]
  if (end >= core.to || !head || startsWithCapital(head.text) || isPersonNoun(head.lower)) return false
  return typeByWords(unit, { from: core.from, to: end }) === 'unknown'
}

/** '"It leaks," said | Mara Olt, head of the board, | adding that': who spoke right before, behind the verb. */
function invertedSpeaker(unit: Unit, { index, group }: Occurrence, all: readonly Occurrence[]): Range | null {
  const saying = all.findLast((other) => other.index < index && other.verb.isSaying)
  const isInverted = saying !== undefined && AFTER_SPEECH.has(unit.classes[saying.group.from - 1])
  const source = isInverted ? subjectAfter(unit, saying.group.to) : null
  if (source === null || source.to >= group.from || hasFiniteVerb(unit, source.to, group.from)) return null
  return typeOfRange(unit, source) === 'unknown' ? null : source
}
const AFTER_SPEECH: ReadonlySet<WordClass | undefined> = new Set(['comma', 'mark'])

function otherThanSubject(unit: Unit, occurrence: Occurrence, all: readonly Occurrence[]): Range | null {
  const comma = occurrence.group.from - 1
  return frontedSource(unit, comma) ?? shownBefore(unit, comma) ?? invertedSpeaker(unit, occurrence, all)
}

/** "According to Olt, they are glad, | saying": whose account the sentence is. */
function frontedSource(unit: Unit, comma: number): Range | null {
  const isFronted = unit.tokens[0]?.lower === 'according'
  const to = isFronted ? nounPhraseAfter(unit, 2) : null
  return to !== null && to < comma ? { from: 2, to } : null
}

/** "released footage of | the sailor, named as Olt, | apologizing": whom the pictures show. */
function shownBefore(unit: Unit, comma: number): Range | null {
  const { tokens, classes } = unit
  for (let of = comma - 1; of > 0 && comma - of < MOST_SHOWN && classes[of] !== 'aux'; of--) {
    if (!PICTURES.has(tokens[of - 1]?.lower ?? '')) continue
    const to = nounPhraseAfter(unit, of + 1)
    return to === null || to > comma ? null : { from: of + 1, to }
  }
  return null
}
const MOST_SHOWN = 25
const PICTURES = wordSet`clip film footage images photographs photos pictures recording tape video videos`

/** "His report led | Olt | to say that": the one who was led to it. */
function movedToSay(unit: Unit, group: Range): Range | null {
  const to = unit.classes[group.from] === 'to' ? group.from : group.from - 1
  const person = unit.classes[to] === 'to' ? nounPhraseBefore(unit, to) : null
  return person && MOVING.has(unit.tokens[person.from - 1]?.lower ?? '') ? person : null
}
const MOVING = wordSet`caused drove forced inspired led moved prompted pushed`

/** "quoted Olt as saying": the one quoted. */
function speakerBeforeAs(unit: Unit, { group, voice }: Occurrence, all: readonly Occurrence[]): Range | null {
  const as = group.from - 1
  if (voice !== 'gerund' || unit.tokens[as]?.lower !== 'as') return null
  const quoting = all
    .filter(({ index, verb }) => index < as && (verb.lemma === 'quote' || verb.lemma === 'cite'))
    .at(-1)
  const isNear = quoting !== undefined && nounPhraseAfter(unit, quoting.group.to) !== null && as - quoting.group.to < 20
  if (isNear) return { from: quoting.group.to, to: as }
  return nounPhraseBefore(unit, unit.classes[as - 1] === 'comma' ? as - 1 : as)
}

/** Of the nearest cue verb before with a subject of its own; one of saying before the rest. */
function sharedWith(unit: Unit, occurrence: Occurrence, all: readonly Occurrence[]): Range | null {
  const before = all.filter(
    ({ index, subject, voice }) => index < occurrence.index && subject?.kind === 'own' && voice === 'active',
  )
  const own = before.filter((other) => isMain(unit, other, before))
  const isParted =
    unit.classes[occurrence.group.from - 1] === 'conjunction' && unit.classes[occurrence.group.from - 2] === 'comma'
  const isLike = (other: Occurrence) =>
    isParted || occurrence.voice !== 'active' || other.isPast === occurrence.isPast || other.isPerfect
  const nearest = own.filter((other) => other.verb.isSaying && isLike(other)).at(-1) ?? own.filter(isLike).at(-1)
  return nearest?.subject?.kind === 'own' ? nearest.subject.range : null
}

/** Whether a cue's clause is the reporter's own, and not part of what an earlier cue reports. */
function isMain({ classes }: Unit, { subject, index, group }: Occurrence, all: readonly Occurrence[]): boolean {
  if (subject?.kind !== 'own') return false
  const before = classes[subject.start - 1]
  // "While Olt goes on to argue, his party has changed, | adding that"
  if (before === 'subordinator') return false
  if (before === undefined || before === 'conjunction' || before === 'end') return true
  // "…, Olt said, adding"
  if (before === 'comma' && classes[group.to] === 'comma') return true
  return !all.some((other) => other.index < index)
}

/** "Saying the pier leaked, Olt left": the subject behind the comma. */
function subjectOfMainClause(unit: Unit, { index }: Occurrence): Range | null {
  const limit = unitEnd(unit)
  for (let i = index + 1; i < limit; i++) {
    if (unit.classes[i] !== 'comma' || unit.quotations[i] || !isClauseStart(unit, i + 1)) continue
    const to = nounPhraseAfter(unit, i + 1)
    return to === null ? null : { from: i + 1, to }
  }
  return null
}
