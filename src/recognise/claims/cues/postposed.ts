import { linkingAdverbs } from '../../../language/words/function-words.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { hasFiniteVerb, isFiniteAt, unitEnd } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { OwnSubject } from '../../../syntax/subject.js'
import { subjectAfter } from '../../../syntax/subject-after.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import type { Construction, Context } from '../reading/construction.js'
import { opensQuotation, quotationAt } from '../reading/contents.js'
import { skipOccasion, withoutOccasion } from '../reading/occasion.js'
import { isDocumentRange, typeOfRange } from '../reading/range-type.js'
import type { Unit } from '../reading/unit.js'

/** Cues behind or within what was said. They are tried before all others. */
export const postposedConstructions: readonly Construction[] = [
  {
    name: 'inverted',
    examples: [
      '{"It leaked,"|content} {said|cue} {Olt, head of the board|source}.',
      '{The pier was rotten|content}, {wrote|cue} {the Gazette|source}.',
      '{"It leaked,"|content} {said|cue} {Olt|source}, {"and we knew."|content}',
    ],
    leaves: ['"Pier" is a short word, as everybody who lives by a port knows.'],
    confidence: 0.95,
    find(context) {
      const { unit, occurrence } = context
      const before = contentBefore(context, occurrence.group.from)
      const { verb, voice } = occurrence
      if (!before || !verb.takesQuotation || voice !== 'active' || (verb.tells && !verb.isSaying)) return null
      // "said last week": a time is nobody.
      const isTimed = skipOccasion(unit, occurrence.group.to) > occurrence.group.to
      const whole = isTimed ? null : subjectAfter(unit, occurrence.group.to)
      const source = whole && withoutOccasion(unit, whole)
      if (!source || isBareAdjective(unit, source)) return null
      if (startsFinite(unit, source.to) && !(before.isQuoted && isMadeBy(unit, source.to))) return null
      if (!before.isQuoted && !isInverted(context, source)) return null
      const isSplit = unit.classes[source.to] === 'comma' && startsFinite(unit, source.to + 1)
      const isOpen = before.isQuoted || isSplit || hasFiniteVerb(unit, before.range.from, before.range.to)
      return isOpen ? { source, content: [before.range, ...contentAfter(context, before, source.to)] } : null
    },
  },
  {
    name: 'then-said',
    examples: [
      '{"It leaked,"|content} {Olt|source} {said|cue}.',
      '{The pier is rotten|content}, {the board|source} {says|cue}.',
      '{The ferry|content}, {Olt|source} {says|cue}, {was overloaded|content}.',
      '{"It leaked,"|content} {Olt|source} {told|cue} the Gazette. {"We all saw it."|content}',
    ],
    leaves: ['On Monday, Olt told the Gazette.'],
    confidence: 0.95,
    find(context) {
      const { unit, occurrence } = context
      const { subject } = occurrence
      if (subject?.kind !== 'own' || !isFiniteVoice(occurrence.voice) || isOfRelative(unit, subject)) return null
      // 'In an interview on "Today," Olt said | that it leaked'
      if (unit.classes[occurrence.group.to] === 'that') return null
      const before = contentBefore(context, subject.start)
      if (!before || !canFollow(context, before) || (before.isQuoted && isCalledBy(unit, subject))) return null
      const after = afterCue(context)
      if (after === null || !(before.isQuoted || endsItsSentence(context, before, after))) return null
      const more = contentAfter(context, before, after)
      const isWhole =
        before.isQuoted || hasClause(unit, before.range) || more.some(({ from, to }) => hasFiniteVerb(unit, from, to))
      return isWhole ? { content: [before.range, ...more] } : null
    },
  },
  {
    name: 'as-he-says',
    examples: [
      'As {the diver|source} {says|cue}, {the pier cannot hold|content}.',
      'As {Olt|source} {put it|cue}, {the pier was a wreck|content}.',
    ],
    leaves: ['As the board met, the pier fell.'],
    confidence: 0.88,
    find({ unit, occurrence, limit }) {
      const { subject, verb, group, voice } = occurrence
      if (subject?.kind !== 'own' || voice !== 'active' || !(verb.isSaying || verb.takesClause)) return null
      const as = subject.start - 1
      const isFronted = unit.tokens[as]?.lower === 'as' && (as === 0 || unit.classes[as - 1] === 'conjunction')
      const comma = commaBehind(unit, skipOccasion(unit, group.to))
      if (!isFronted || unit.classes[comma] !== 'comma') return null
      return { source: subject.range, content: [{ from: comma + 1, to: limit }] }
    },
  },
]

/** Whether a cue behind a clause has its subject behind it, and begins no clause of another. */
function isInverted(context: Context, source: Range): boolean {
  const { isNegated, subject, verb } = context.occurrence
  // "said the follow|-up strike was": only a part of a word.
  if (context.unit.classes[source.to] === 'hyphen') return false
  // "the panel, based in Tarn, affirmed an earlier ruling": a thing behind a verb that has its subject.
  const isThing = !SPEAKERS.has(typeOfRange(context.unit, source))
  // "the front, linked to Tarn, claimed responsibility"
  if (isThing && (isClaimed(context.unit, source) || (subject?.kind === 'own' && !INVERTING.has(verb.lemma))))
    return false
  if (isNegated || (isThing && isSpeakerBefore(context)) || isSubjectOfVerb(context.unit, source.to)) return false
  // "…, urged the opposition to stop": a row of verbs, and no inversion.
  if (!verb.isSaying && !OPINING.has(verb.lemma)) return false
  // "The president, who cut short a visit, declared an emergency": the cue has its subject before it.
  return subject?.kind !== 'own' || !verb.takesObject || INVERTING.has(verb.lemma)
}

const isClaimed = ({ tokens }: Unit, { from, to }: Range): boolean =>
  to - from === 1 && CLAIMED.has(lowerAt(tokens, from))
const CLAIMED = wordSet`credit defeat immunity innocence responsibility success victory`

const SPEAKERS = wordSet`government group media organization person`

/** Whether a cue may stand behind its content: any that takes a quotation, and of a clause one that says, thinks or tells. */
function canFollow(context: Context, { isQuoted }: Before): boolean {
  const { verb, isNegated } = context.occurrence
  if (isQuoted) return verb.takesQuotation || verb.takesClause
  return !isNegated && (verb.isSaying || verb.takesClause || (verb.takesQuotation && tellsSomebody(context)))
}

/** Whether what follows a cue behind a clause is no content of its own. */
const endsItsSentence = (context: Context, before: Before, after: number): boolean =>
  isCueAlone(context, after) || isBeforeOccasion(context, before, after) || isFinishedIn(context.unit, before, after)

const isFiniteVoice = (voice: Context['occurrence']['voice']): boolean => voice !== 'gerund' && voice !== 'reduced'

/** '"It leaked," said Olt, who | testified by video' */
const isOfRelative = ({ classes }: Unit, { start, range }: OwnSubject): boolean =>
  classes[start] === 'who' && range.to === start - 1

/** 'The "save the pier" | poll shows': what a thing is called stands before it, with no comma and no article between. */
const isCalledBy = (unit: Unit, { start, core }: OwnSubject): boolean =>
  unit.classes[start - 1] === 'mark' &&
  unit.classes[start] === 'noun' &&
  !/^[,.!?]$/.test(unit.tokens[start - 2]?.text ?? '') &&
  !startsWithCapital(unit.tokens[start]?.text ?? '') &&
  isDocumentRange(unit, core)

/** An adjective or number alone names nobody. */
const isBareAdjective = ({ classes }: Unit, { from, to }: Range): boolean =>
  to - from === 1 && (classes[from] === 'adjective' || classes[from] === 'number')

/** "An aide, who would not be named, said | internal numbers": the cue's subject stands before it, with a relative clause. */
function isSpeakerBefore({ unit, occurrence }: Context): boolean {
  const { subject } = occurrence
  const to = subject?.kind === 'own' ? subject.core.to : -1
  const who = unit.classes[to] === 'comma' ? unit.tokens[to + 1]?.lower : undefined
  return who === 'which' || who === 'who'
}

/** "said 200 of the people | on board were missing": over what hangs on the phrase to its verb. */
function isSubjectOfVerb(unit: Unit, from: number): boolean {
  let at = from
  for (let n = 0; n < 3 && unit.classes[at] === 'preposition'; n++) {
    const end = simplePhraseAfter(unit, at + 1)
    if (end === null) return false
    at = end
  }
  return startsFinite(unit, at)
}

/** "said a statement | issued by the army": a participle of the source. */
const isMadeBy = ({ tokens }: Unit, at: number): boolean =>
  /ed$|en$/.test(tokens[at]?.lower ?? '') && ['by', 'on', 'to', 'in'].includes(tokens[at + 1]?.lower ?? '')

/** "…, the officer told PTI." */
const tellsSomebody = ({ unit, occurrence }: Context): boolean =>
  occurrence.verb.tells && occurrence.voice === 'active' && simplePhraseAfter(unit, occurrence.group.to) !== null

/** "As Olt reports from the harbour,": over where it was said. */
function commaBehind(unit: Unit, from: number): number {
  let at = from
  for (let n = 0; n < 2 && unit.classes[at] === 'preposition'; n++) at = simplePhraseAfter(unit, at + 1) ?? at
  return unit.classes[at] === 'comma' ? at : from
}

/** Verbs of thought that may stand behind a clause and before who thinks it: "…, believes Olt". */
const OPINING = wordSet`believe conclude estimate fear feel find reckon think`

/** Verbs with an object that yet stand before their subject: "…, reported the Gazette". */
const INVERTING = wordSet`add claim note report say write`

interface Before {
  readonly range: Range
  readonly isQuoted: boolean
}

/** What stands before the cue's clause as content: a quotation, or a clause closed by a comma. */
export function contentBefore({ unit, all }: Context, clause: number): Before | null {
  const { classes, quotations, tokens } = unit
  let end = tokens[clause - 1]?.lower === 'as' ? clause - 1 : clause
  const joint = end - 1
  if (classes[end - 1] === 'comma' || classes[end - 1] === 'hyphen') end--
  const isQuoted = Boolean(quotations[end - 1])
  if (!isQuoted && classes[joint] !== 'comma') return null
  const quotation = isQuoted ? quotationAt(unit, end - 1) : null
  const from = contentStart(
    unit,
    quotation?.from ?? end,
    all.filter(({ index }) => index < end),
  )
  const isBare = quotation !== null && isCircumstance(unit, from, quotation.from)
  return from < end ? { range: { from: isBare ? quotation.from : from, to: end }, isQuoted } : null
}

/** "On Monday" before a quotation tells of the saying, and not of what was said. */
function isCircumstance(unit: Unit, from: number, to: number): boolean {
  const opens = /^(?:preposition|time|adverb)$/.test(unit.classes[from] ?? '')
  return opens && !hasFiniteVerb(unit, from, to)
}

/** Where a content that ends before its cue begins: at the unit's start, or behind what another cue has for itself. */
function contentStart(unit: Unit, end: number, earlier: Context['all']): number {
  const { classes, tokens, quotations } = unit
  let from = 0
  // "The cook was found dead, and his son was hurt, Olt said": what a passive tells is no claim of its own that ends before this one's.
  const last = earlier
    .filter(({ subject, voice }) => subject?.kind === 'own' && voice !== 'passive' && voice !== 'reduced')
    .at(-1)
  // 'Olt explained it is common, "but we act," she said': the quotation alone.
  if (
    opensQuotation(unit, end) &&
    ((last?.verb.isSaying && classes[end - 1] === 'comma') || tokens[end - 1]?.lower === ':')
  )
    return end
  if (last) {
    for (let i = end - 1; i > last.index; i--) {
      // "ordered an inquiry, and | had the last word, aides said": one subject for both.
      const isJoint = classes[i] === 'conjunction' && classes[i - 1] === 'comma' && !isFiniteAt(unit, i + 1)
      if (!quotations[i] && (isJoint || tokens[i]?.lower === ';' || tokens[i]?.lower === 'while')) {
        from = i + 1
        break
      }
    }
  }
  while (from < end && (classes[from] === 'conjunction' || classes[from] === 'comma')) from++
  if (linkingAdverbs.has(tokens[from]?.lower ?? '') && classes[from + 1] === 'comma') from += 2
  return from
}

/** Past the addressee and the occasion behind a cue; null when something else follows. */
function afterCue({ unit, occurrence, limit }: Context): number | null {
  let at = occurrence.group.to
  if (occurrence.verb.prepositions.includes(unit.tokens[at]?.lower ?? '') && unit.tokens[at]?.lower === 'out') at++
  if (!occurrence.verb.tells) return skipOccasion(unit, at)
  const addressee = nounPhraseAfter(unit, at, limit) ?? at
  return skipOccasion(unit, addressee)
}

/** Whether nothing follows the cue that could be its own content. */
function isCueAlone({ unit, limit }: Context, after: number): boolean {
  const kind = unit.classes[after]
  if (after < limit && unit.tokens[after]?.lower === ':') return false
  if (after >= limit || kind === 'end' || kind === 'hyphen') return true
  if (kind === 'comma') return !opensQuotation(unit, after + 1)
  return false
}

/**
 * "The till was empty, prosecutors said on the opening day of the trial": a whole clause before, and behind no verb but a
 * participle: "in a report published on Monday".
 */
function isBeforeOccasion({ unit, limit }: Context, before: Before, after: number): boolean {
  const { classes, tokens } = unit
  const comma = classes.indexOf('comma', after)
  const to = comma > 0 ? comma : limit
  const isParticiple = classes[after] === 'verb' && /ed$/.test(tokens[after]?.lower ?? '')
  return (
    (classes[after] === 'preposition' || isParticiple) &&
    hasClause(unit, before.range) &&
    !hasFiniteVerb(unit, isParticiple ? after + 1 : after, to)
  )
}

/** 'The pier, Olt said, | "is rotten."': a subject whose verb opens the quotation behind the cue. */
function isFinishedIn(unit: Unit, { range }: Before, after: number): boolean {
  const isVerbQuoted =
    unit.classes[after] === 'comma' && opensQuotation(unit, after + 1) && startsFinite(unit, after + 1)
  return isVerbQuoted && nounPhraseAfter(unit, range.from) === range.to && !hasFiniteVerb(unit, range.from, range.to)
}

/** What goes on behind a cue in the middle: "…," he said, "and we knew"; "The ferry, he says, was overloaded". */
function contentAfter({ unit, limit, all, occurrence }: Context, before: Before, after: number): readonly Range[] {
  const { classes } = unit
  if (!PARTING.has(classes[after] ?? '')) {
    const mark = firstQuotation(unit, after, limit)
    return mark === null ? [] : quotationWithTail(unit, mark, limit)
  }
  const next = classes[after] === 'mark' ? after : after + 1
  if (next >= unitEnd(unit)) return []
  if (opensQuotation(unit, next)) return quotationWithTail(unit, next, limit)
  if (before.isQuoted || isOfSpeaker(unit, next) || isReportedOn({ unit, all, occurrence }, next)) return []
  const isOpen = classes[next] === 'conjunction' || startsFinite(unit, next)
  if (!isOpen && hasFiniteVerb(unit, before.range.from, before.range.to)) return []
  return [{ from: next, to: limit }]
}
const PARTING = wordSet`comma end hyphen mark`

/** "…, the police said, | reported the agency", ", as per the agency": who passes it on. */
const isReportedOn = ({ unit, all }: Pick<Context, 'unit' | 'all' | 'occurrence'>, at: number): boolean =>
  (unit.tokens[at]?.lower === 'as' && unit.tokens[at + 1]?.lower === 'per') ||
  all.some(({ group, voice, verb }) => group.from === at && voice === 'active' && verb.takesQuotation && !verb.tells)

/** "…, Olt said, | but declined to elaborate", "and gave no details": what the speaker did, and not what was said. */
function isOfSpeaker({ classes, tokens }: Unit, at: number): boolean {
  if (classes[at] !== 'conjunction') return false
  let verb = at + 1
  while (classes[verb] === 'adverb') verb++
  const lower = tokens[verb]?.lower ?? ''
  if (classes[verb] === 'aux') {
    const not = classes[verb + 1] === 'not' ? verb + 2 : 0
    return TELLING.has(tokens[classes[not] === 'adverb' ? not + 1 : not]?.lower ?? '')
  }
  return DECLINING.has(lower) || (GIVING.has(lower) && tokens[verb + 1]?.lower === 'no')
}
const DECLINING = wordSet`declined declines declining refused refuses refusing`
const GIVING = wordSet`gave gives giving offered offers offering provided provides providing`
const TELLING = wordSet`
  answer clarify comment confirm describe detail disclose discuss divulge elaborate explain expand give identify immediately mention name offer
  provide reveal say specify speculate state tell`

function quotationWithTail(unit: Unit, mark: number, limit: number): readonly Range[] {
  const quotation = quotationAt(unit, mark)
  if (!quotation) return []
  const isFinished = quotation.to >= limit || /[.!?,]/.test(unit.tokens[quotation.to - 2]?.text ?? '')
  return [isFinished ? quotation : { from: quotation.from, to: limit }]
}

/** A quotation behind ", in a statement to the press," and the like. */
function firstQuotation(unit: Unit, from: number, limit: number): number | null {
  for (let i = from; i < Math.min(limit, from + 25); i++) {
    if (opensQuotation(unit, i)) return unit.classes[i - 1] === 'comma' || unit.tokens[i - 1]?.lower === ':' ? i : null
  }
  return null
}

/** A finite verb, or one that a tagger took for a noun before its infinitive: "the firm plans to send". */
const hasClause = (unit: Unit, { from, to }: Range): boolean =>
  hasFiniteVerb(unit, from, to) ||
  unit.classes.slice(from, to).some((kind, i) => kind === 'to' && unit.classes[from + i + 1] === 'verb')

/** A finite verb, also where it opens a quotation: 'the rule "does not go far"'. */
function startsFinite({ classes, tokens }: Unit, from: number): boolean {
  let at = from
  if (classes[at] === 'mark') at++
  while (at > from && classes[at] === 'adverb') at++
  return classes[at] === 'aux' || (classes[at] === 'verb' && !/ing$/.test(tokens[at]?.lower ?? ''))
}
