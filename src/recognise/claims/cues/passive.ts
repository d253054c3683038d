import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { simplePhraseBefore } from '../../../syntax/simple-phrase-before.js'
import type { Range } from '../../../syntax/view.js'
import type { Construction, Context } from '../reading/construction.js'
import { contentFrom, quotationBehind, quotedContentFrom } from '../reading/contents.js'
import { typeOfRange } from '../reading/range-type.js'
import type { Unit } from '../reading/unit.js'
import { DECEASED } from './judging.js'
import { contentBefore } from './postposed.js'

/** Passives: what is said of the subject is laid at nobody's door, or at that of "by X". The first that fits is taken. */
export const passiveConstructions: readonly Construction[] = [
  {
    name: 'quoted-as-saying',
    examples: ['{Olt|source} {was quoted as saying|cue} {the pier leaked|content}.'],
    leaves: ['The shares were quoted as of Monday.'],
    confidence: 0.9,
    find(context) {
      const { unit, occurrence } = context
      const from = sayingAfter(context)
      if (from === null || occurrence.verb.lemma !== 'quote' || occurrence.subject?.kind !== 'own') return null
      const mark = quotationBehind(unit, from)
      const before = mark === null ? contentBefore(context, occurrence.subject.start) : null
      // '"It leaked," Olt was quoted as saying | by the Gazette'
      if (before && (from >= context.limit || (before.isQuoted && !isClauseStart(unit, from))))
        return { cueEnd: from, source: occurrence.subject.range, content: [before.range], lemma: 'say' }
      const quoted = mark === null ? null : quotedContentFrom(context, mark)
      return {
        cueEnd: from,
        source: occurrence.subject.range,
        content: [quoted ?? contentFrom(context, from)],
        lemma: 'say',
      }
    },
  },
  {
    name: 'it-is-believed',
    examples: [
      '{It is believed|cue} {that the pier leaked|content}.',
      '{It was feared|cue} {the hull was lost|content}.',
    ],
    leaves: ['It is said with a smile.'],
    confidence: 0.88,
    find(context) {
      const { unit, occurrence, at } = context
      const subject = occurrence.group.from - 1
      if (unit.tokens[subject]?.lower !== 'it' || !(occurrence.verb.takesClause || occurrence.verb.raises)) return null
      const isClause = isClauseStart(unit, at) && unit.classes[at] !== 'subordinator'
      return isClause ? { source: bySource(context), content: [contentFrom(context, at)] } : null
    },
  },
  {
    name: 'is-said-to',
    examples: [
      '{The hull|content} {is said|cue} {to be rotten|content}.',
      '{Two boats|content} {are reported|cue} {missing|content}.',
      'Police searched for {men|content} {believed|cue} {to be smugglers|content}.',
    ],
    leaves: ['He is considered.', 'The diver was pronounced deceased there.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      const { subject, verb, group } = occurrence
      if (!verb.raises || subject?.kind !== 'own') return null
      // "were supposed to leave": a duty.
      if (verb.lemma === 'suppose' && unit.classes[group.to] === 'to') return null
      // "was pronounced dead": an act.
      if (DECEASED.has(lowerAt(unit.tokens, group.to)) && verb.judges) return null
      const byTo = unit.tokens[group.to]?.lower === 'by' ? nounPhraseAfter(unit, group.to + 1) : null
      // "is considered by doctors to be ill"
      if (byTo !== null && unit.classes[byTo] === 'to')
        return {
          source: { from: group.to + 1, to: byTo },
          content: [subject.range, contentFrom(context, byTo, 'object')],
        }
      const isRaised = RAISED.has(unit.classes[group.to] ?? 'end') || unit.tokens[group.to]?.lower === 'as'
      if (!isRaised && (occurrence.voice !== 'passive' || !ALONE.has(verb.lemma))) return null
      if (unit.classes[group.to] === 'that')
        return { source: bySource(context), content: [contentFrom(context, group.to)] }
      return { source: bySource(context), content: withRest(context, subject.range) }
    },
  },
  {
    name: 'was-accused-of',
    examples: [
      '{The firm|content} {was accused|cue} {of lying|content} by {the union|source}.',
      '{She|content} {is seen|cue} {as a rival|content}.',
    ],
    leaves: ['She was seen in Tarn.', 'The firm was accused and fined.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      const { subject, verb, group } = occurrence
      if (subject?.kind !== 'own') return null
      const byEnd = unit.tokens[group.to]?.lower === 'by' ? nounPhraseAfter(unit, group.to + 1) : null
      const behindBy = unit.tokens[byEnd ?? -1]?.lower ?? ''
      if (byEnd !== null && verb.blames.includes(behindBy)) {
        return { source: bySource(context), content: [subject.range, contentFrom(context, byEnd, 'object')] }
      }
      const next = lowerAt(unit.tokens, group.to)
      const isJudged = isBlamed(occurrence, next) || (next === 'as' && isSeenAs(context))
      // Who was dismissed by a council has lost a post, and nothing is denied.
      const isSacked = verb.lemma === 'dismiss' && isPersonal(context, subject.range)
      const by = next === 'by' && !isSacked && (verb.takesObject || verb.blames.length > 0) ? bySource(context) : null
      if (by) return { source: by, content: [subject.range] }
      // "the arrest of three men suspected of": the men alone.
      const judged =
        occurrence.voice === 'reduced' ? (simplePhraseBefore(unit, group.from) ?? subject.range) : subject.range
      return isJudged || isCalled(context) ? { source: bySource(context), content: withRest(context, judged) } : null
    },
  },
  {
    name: 'was-told',
    examples: [
      '{Residents|content} {were urged|cue} {to leave|content}.',
      'They {were told|cue} {that the pier was shut|content}.',
    ],
    leaves: ['They were told a story.', 'Anyone with information is asked to call the police.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence, at } = context
      const { subject, verb, group } = occurrence
      if (
        unit.classes[group.to] === 'to' &&
        verb.directs &&
        !/^(?:require|invite)$/.test(verb.lemma) &&
        subject?.kind === 'own' &&
        !ANYBODY.has(lowerAt(unit.tokens, subject.core.from))
      ) {
        return { source: bySource(context), content: withRest(context, subject.range) }
      }
      if (verb.tells && isClauseStart(unit, at) && unit.classes[at] !== 'subordinator')
        return { source: bySource(context), content: [contentFrom(context, at)] }
      return null
    },
  },
]

/** Whom a paper asks for help, and nobody in the news. */
const ANYBODY = wordSet`anybody anyone`

/** What follows "is said": "to be", "ill", "the best", "missing", a quotation. */
const RAISED = wordSet`adjective determiner mark to verb`

/** Verbs whose passive says something by itself: "two boats were reported". */
const ALONE = wordSet`expect fear report suspect`

/** "was accused | of": by the preposition behind it. */
const isBlamed = ({ verb }: Context['occurrence'], next: string): boolean =>
  verb.blames.includes(next) && verb.lemma !== 'compare' && verb.lemma !== 'liken'

/** "is seen | as a rival"; but "identified as Jan Olt, 22": a name, and no judgement. */
function isSeenAs({ unit, occurrence: { verb, group } }: Context): boolean {
  const isNaming = verb.lemma === 'identify' || verb.lemma === 'name'
  return verb.judgesAs && (!isNaming || ARTICLES.has(lowerAt(unit.tokens, group.to + 1)))
}
const ARTICLES = wordSet`a an`

/** "was judged | unfit", "was ruled | a suicide". */
const isCalled = ({ unit, occurrence: { verb, group } }: Context): boolean =>
  verb.judges &&
  verb.lemma !== 'find' &&
  verb.lemma !== 'call' &&
  CALLED.has(unit.classes[group.to] ?? 'end') &&
  !DECEASED.has(lowerAt(unit.tokens, group.to))
const CALLED = wordSet`adjective determiner mark`

const isPersonal = ({ unit }: Context, { from, to }: Range): boolean => isPersonNamed(unit, { from, to })

/** "as saying" behind "quoted", and where what follows begins. */
function sayingAfter({ unit, occurrence }: Context): number | null {
  const { tokens } = unit
  let at = occurrence.group.to
  if (tokens[at]?.lower === 'by') at = nounPhraseAfter(unit, at + 1) ?? at
  if (tokens[at]?.lower === 'as') at++
  return /^(?:saying|telling|warning)$/.test(tokens[at]?.lower ?? '') ? at + 1 : null
}

/** The subject and what follows the cue: "Two boats | missing". */
function withRest(context: Context, subject: Range): readonly Range[] {
  const { unit, occurrence, limit } = context
  const { to } = occurrence.group
  if (to >= limit || unit.classes[to] === 'comma') return [subject]
  const isPlaced = occurrence.verb.lemma === 'report' && unit.classes[to] === 'preposition'
  const rest = isPlaced
    ? { from: to, to: nounPhraseAfter(unit, to + 1, limit) ?? to }
    : beforeMainVerb(context, contentFrom(context, to, 'object'))
  const by = unit.tokens[to]?.lower === 'by'
  const source = bySource(context)
  const end = source ? Math.min(rest.to, source.from - 1) : rest.to
  return end > rest.from && !by ? [subject, { from: rest.from, to: end }] : [subject]
}

/**
 * "A man accused of killing two guards | escaped": behind a participle the sentence's own verb must follow. "was accused of taking
 * bribes | and resigned": the subject goes on behind a deed in -ing.
 */
function beforeMainVerb({ unit, occurrence }: Context, range: Range): Range {
  const { classes, tokens } = unit
  const isDeed = /ing$/.test(tokens[range.from + 1]?.lower ?? '')
  for (let i = range.from + 2; i < range.to; i++) {
    if (classes[i] === 'who' || classes[i] === 'that' || classes[i] === 'subordinator' || unit.quotations[i])
      return range
    const isVerb = classes[i] === 'aux' ? classes[i - 1] !== 'to' : isPastVerb(unit, i)
    if (!isVerb) continue
    if (classes[i - 1] === 'conjunction') return isDeed ? { from: range.from, to: i - 1 } : range
    return occurrence.voice === 'reduced' ? { from: range.from, to: i } : range
  }
  return range
}

/** A past form that is no participle before its noun: "escaped", "resigned", not "of having lied" or "suspected rebels". */
function isPastVerb({ classes, tokens }: Context['unit'], i: number): boolean {
  const before = classes[i - 1]
  if (classes[i] !== 'verb' || before === 'to' || before === 'aux' || before === 'determiner' || before === 'adverb')
    return false
  const lower = tokens[i]?.lower ?? ''
  const isAttributive = classes[i + 1] === 'noun' && before !== 'noun' && before !== 'conjunction'
  return lower !== tokens[i]?.lemma && !/ing$|s$/.test(lower) && !isAttributive && tokens[i + 1]?.lower !== 'by'
}

const isPersonNamed = (unit: Unit, range: Range): boolean => typeOfRange(unit, range) === 'person'

/** "by the mayor", directly behind the cue or at the end. */
function bySource({ unit, occurrence, limit }: Context): Range | null {
  for (let i = occurrence.group.to; i < Math.min(limit, occurrence.group.to + 25); i++) {
    if (unit.tokens[i]?.lower !== 'by' || unit.quotations[i]) continue
    const to = nounPhraseAfter(unit, i + 1)
    const time = tokenOfTime(unit, i + 1, to)
    return to === null || (i > occurrence.group.to && occurrence.verb.raises) ? null : { from: i + 1, to: time ?? to }
  }
  return null
}

/** "by the council | in January 2022": where the time begins that a phrase ends in. */
function tokenOfTime({ tokens }: Unit, from: number, to: number | null): number | null {
  for (let i = from + 1; to !== null && i < to; i++)
    if (tokens[i]?.lower === 'in' && TIME_NAMES.test(tokens[i + 1]?.lower ?? '')) return i
  return null
}

const TIME_NAMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|(?:19|20)\d\d)$/
