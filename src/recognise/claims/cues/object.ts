import { reflexives } from '../../../language/words/function-words.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { isPersonNoun } from '../../../language/words/people.js'
import { nounTakes, reportingFormOf, reportingNounOf } from '../../../language/words/reporting-forms.js'
import { wordSet } from '../../../language/words/word-set.js'
import { extentOf, isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import { overlapping } from '../../../text/sorted.js'
import type { Construction, Context, Reading } from '../reading/construction.js'
import { contentFrom } from '../reading/contents.js'
import { startsPhrase } from '../reading/objects.js'
import { skipOccasion } from '../reading/occasion.js'
import { isDocumentRange, typeOfRange } from '../reading/range-type.js'
import type { Unit } from '../reading/unit.js'

/** Verbs whose object reports: a noun of saying, or the thing denied or announced. Tried last of all. */
export const objectConstructions: readonly Construction[] = [
  {
    name: 'issued-a-warning',
    examples: [
      '{The agency|source} {issued a warning|cue} {that the hull was lost|content}.',
      '{Locals|source} {have voiced fears|cue} {of another flood|content}.',
    ],
    leaves: ['The agency issued a permit that lapsed.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence } = context
      if (!occurrence.verb.lends || !startsPhrase(context, occurrence.group.to)) return null
      const end = lentNounEnd(context, occurrence.group.to)
      const noun = end === null ? null : reportingNounOf(unit.tokens[end - 1]?.lower ?? '')
      if (end === null || noun === null || occurrence.isNegated || isRelative(unit, end)) return null
      const from = lentContentStart(context, end, noun)
      if (from !== null)
        return {
          cueEnd: end,
          content: [contentFrom(context, from, unit.classes[from] === 'that' ? 'clause' : 'object')],
          lemma: noun,
        }
      return withGerund(context, end, noun) ?? withClause(context, end, noun)
    },
  },
  {
    name: 'denied-something',
    examples: [
      '{The firm|source} {denied|cue} {the charges|content}.',
      '{The port|source} {announced|cue} {a recall of 40 boats|content} on Monday.',
      '{The board|source} {confirmed|cue} {two deaths|content}.',
    ],
    leaves: ['The firm sold the boats.', 'Higher tides threaten the port.'],
    confidence: 0.75,
    find(context) {
      const { unit, occurrence } = context
      const from = context.at
      const isFound = occurrence.verb.lemma === 'find' && isEvidence(context, from)
      const isCited = occurrence.verb.lemma === 'cite' && occurrence.voice !== 'gerund' && isDocument(context, from)
      if (!(occurrence.verb.takesObject || isFound || isCited) || occurrence.isNegated) return null
      if (occurrence.verb.lemma === 'question' && isPerson(context, from)) return null
      if (occurrence.verb.lemma === 'threaten' && !isThreat(context, from)) return null
      // "denied receiving the money", "denied being there"
      const isGerund = /ing$/.test(unit.tokens[from]?.lower ?? '') && mayGovern(occurrence, unit.classes[from] ?? 'end')
      if (!isGerund && !startsPhrase(context, from)) return null
      if (occurrence.voice === 'infinitive' || isEmptyObject(context, from)) return null
      return { content: [contentFrom(context, from, isGerund ? 'clause' : 'object')] }
    },
  },
]

/** Whether an -ing form of a class may be the object: "denied being there", and not "suspects being held". */
const mayGovern = ({ verb, isPast }: Context['occurrence'], kind: string): boolean =>
  kind === 'verb' || (kind === 'aux' && (isPast || verb.lemma === 'deny'))

/** "a warning | that", "a statement on Thursday | that", "fears | of", "concern on Friday | at": where the content of a lent noun begins. */
/** "released proposals | that were bold" */
const isRelative = ({ classes }: Unit, that: number): boolean =>
  classes[that] === 'that' && (classes[that + 1] === 'aux' || classes[that + 1] === 'verb')

function lentContentStart({ unit }: Context, end: number, noun: string): number | null {
  if (unit.classes[end] === 'that') return end
  const isLink = (at: number): boolean => {
    const link = lowerAt(unit.tokens, at)
    return nounTakes(noun, link) || (LINKS.has(link) && nounTakes(noun, 'about'))
  }
  const behind = skipOccasion(unit, end)
  if (unit.classes[behind] === 'that' && nounTakes(noun, 'that')) return behind
  if (behind > end && isLink(behind)) return behind
  return isLink(end) ? end : null
}

/** What may stand for "about". */
const LINKS = wordSet`at over`

/** "released a statement | confirming the deaths": the participle is part of the cue. */
function withGerund(context: Context, end: number, lemma: string): Reading | null {
  const { unit } = context
  if (unit.classes[end] === 'time') return withGerund(context, end + 1, lemma)
  const next = unit.tokens[end]?.lower ?? ''
  if (unit.classes[end] !== 'verb' || !/ing$/.test(next) || reportingFormOf(next) === null) return null
  const isClause = isClauseStart(unit, end + 1)
  return { cueEnd: end + 1, content: [contentFrom(context, end + 1, isClause ? 'clause' : 'object')], lemma }
}

/** "voiced fears | swine flu could spread": without "that". */
const withClause = (context: Context, end: number, lemma: string): Reading | null =>
  isClauseStart(context.unit, end) && context.unit.classes[end] !== 'subordinator'
    ? { cueEnd: end, content: [contentFrom(context, end)], lemma }
    : null

/** "Rebels threatened a strike": somebody does, and no person or place is what he says. "The storm threatens the port" says nothing. */
function isThreat(context: Context, from: number): boolean {
  const { unit, occurrence } = context
  const { subject } = occurrence
  const end = simplePhraseAfter(unit, from) ?? from
  const named = overlapping(unit.document.names, extentOf(unit, { from, to: Math.max(end, from + 1) }))
  const isSomebody = subject?.kind !== 'own' || typeOfRange(unit, subject.core) !== 'unknown'
  return isSomebody && !isPerson(context, from) && !named.some(({ kind }) => kind === 'place')
}

/** "questioned two men": a person was asked, and nothing was doubted. */
function isPerson({ unit }: Context, from: number): boolean {
  const end = simplePhraseAfter(unit, from)
  if (unit.classes[from] === 'pronoun' || end === null) return true
  const head = unit.tokens[end - 1]?.lower ?? ''
  const { start, end: last } = extentOf(unit, { from, to: end })
  return (
    isPersonNoun(head) || overlapping(unit.document.names, { start, end: last }).some(({ kind }) => kind === 'person')
  )
}

/** Behind the reporting noun of an object: "grave concern | that", "fears | swine flu could spread". */
function lentNounEnd({ unit }: Context, from: number): number | null {
  const end = simplePhraseAfter(unit, from)
  if (end === null) return null
  for (let i = from; i < end; i++) {
    const isNoun = reportingNounOf(unit.tokens[i]?.lower ?? '') !== null
    if (isNoun && (i + 1 === end || isClauseStart(unit, i + 1))) return i + 1
  }
  return null
}

/** "cited a report on the flood": a text has something to say. */
function isDocument({ unit }: Context, from: number): boolean {
  const end = simplePhraseAfter(unit, from)
  return end !== null && isDocumentRange(unit, { from, to: end })
}

/** "found no evidence of fraud": a finding, and not a thing that was found. */
function isEvidence({ unit }: Context, from: number): boolean {
  const end = simplePhraseAfter(unit, from)
  return (
    end !== null &&
    /^(?:evidence|proof|signs?|indications?|faults?|flaws?|fault|traces?)$/.test(unit.tokens[end - 1]?.lower ?? '')
  )
}

/** "reported nothing", "cited it": an object that claims nothing. */
function isEmptyObject({ unit, occurrence }: Context, from: number): boolean {
  const next = unit.classes[from + 1]
  const end = simplePhraseAfter(unit, from)
  if (
    occurrence.verb.lemma === 'claim' &&
    unit.tokens.slice(from, from + 6).some(({ lower }) => lower === 'lives' || lower === 'life')
  )
    return true
  if (
    end !== null &&
    /^(?:lives?|prizes?|titles?|medals?|crown)$/.test(
      unit.tokens[nounPhraseAfter(unit, from) === end ? end - 1 : (nounPhraseAfter(unit, from) ?? 1) - 1]?.lower ?? '',
    )
  )
    return true
  if (reflexives.has(unit.tokens[from]?.lower ?? '')) return true
  return (
    unit.classes[from] === 'pronoun' &&
    (next === undefined || next === 'end' || next === 'comma' || next === 'conjunction')
  )
}
