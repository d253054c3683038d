import { lowerAt } from '../../../language/words/lower-at.js'
import { isPersonNoun } from '../../../language/words/people.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart } from '../../../syntax/clause.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import type { Range } from '../../../syntax/view.js'
import { startsWithCapital } from '../../../text/capital.js'
import type { Construction, Context, Reading } from '../reading/construction.js'
import { opensQuotation, quotationAt } from '../reading/contents.js'
import type { Unit } from '../reading/unit.js'

/** Cues within a relative clause that lacks the noun before it. Tried before all that may follow a verb. */
export const gappedConstructions: readonly Construction[] = [
  {
    name: 'what-he-called',
    examples: ['They mourned {what|content} {the mayor|source} {called|cue} {"a great loss"|content}.'],
    leaves: ['They ate what the mayor cooked.'],
    confidence: 0.8,
    find(context) {
      const { unit, occurrence, limit } = context
      const { subject, verb, group } = occurrence
      const what = subject?.kind === 'own' ? subject.start - 1 : -1
      if (unit.tokens[what]?.lower !== 'what' || !(verb.judges || verb.judgesAs || verb.lemma === 'say')) return null
      const next = unit.classes[group.to]
      if (verb.lemma === 'say' && next !== 'aux' && next !== 'mark') return null
      const quotation = opensQuotation(unit, group.to) ? quotationAt(unit, group.to) : null
      let to = quotation?.to ?? group.to
      while (!quotation && to < limit && unit.classes[to] !== 'comma' && unit.classes[to] !== 'end') to++
      return to > group.to
        ? {
            content: [
              { from: what, to: what + 1 },
              { from: group.to, to },
            ],
          }
        : null
    },
  },
  {
    name: 'which-he-says',
    examples: ['They fixed {the hull, which|content} {Olt|source} {says|cue} {was rotten|content}.'],
    leaves: ['They fixed the hull, which Olt owns.'],
    confidence: 0.8,
    find(context): Reading | null {
      const { unit, occurrence, at } = context
      const { subject, verb } = occurrence
      if (subject?.kind !== 'own' || occurrence.isNegated || !(verb.takesClause || verb.judgesAs)) return null
      const which = subject.start - 1
      if (unit.tokens[which]?.lower === 'whose' || unit.classes[at] === 'that' || at >= context.limit) return null
      if (!isRelative(unit, which, at, verb.lemma)) return null
      const end = unit.classes[which - 1] === 'comma' ? which - 1 : which
      const head = nounPhraseBefore(unit, end)
      const to = endAtComma(context)
      return head
        ? {
            content: [
              { from: nearestWithin(unit, head), to: which + 1 },
              { from: at, to },
            ],
          }
        : null
    },
  },
  {
    name: 'thing-he-says-was',
    examples: [
      'They mourned {an attack|content} {senior officials|source} {said|cue} {was planned in Tarn|content}.',
      'They kept {a note|content} {his wife|source} {said|cue} {was never sent|content}.',
    ],
    leaves: ['They kept a note his wife said she never sent.'],
    confidence: 0.78,
    find(context): Reading | null {
      const { unit, occurrence, at } = context
      const { subject, verb, group } = occurrence
      if (subject?.kind !== 'own' || at !== group.to || !SAYING.has(verb.lemma) || unit.classes[at] !== 'aux')
        return null
      const source = speakerWithin(unit, subject.core)
      const head = nounPhraseBefore(unit, source.from)
      return head && unit.classes[source.from - 1] === 'noun'
        ? { source, content: [head, { from: at, to: endAtComma(context) }] }
        : null
    },
  },
  {
    name: 'thing-he-blames-on',
    examples: ['They mourned {an attack|content} {Tarn|source} {blamed|cue} {on rebels|content}.'],
    leaves: ['They mourned an attack blamed on rebels.'],
    confidence: 0.78,
    find(context): Reading | null {
      const { unit, occurrence, at } = context
      const { subject, verb, voice } = occurrence
      if (subject?.kind !== 'own' || verb.lemma !== 'blame' || voice !== 'active') return null
      let from = subject.core.to
      while (startsWithCapital(unit.tokens[from - 1]?.text ?? '')) from--
      const head = /^(?:on|for)$/.test(lowerAt(unit.tokens, at)) ? nounPhraseBefore(unit, from) : null
      return head && from < subject.core.to
        ? { source: { from, to: subject.core.to }, content: [head, { from: at, to: endAtComma(context) }] }
        : null
    },
  },
]

/** "his talk with | a chart that": a thing newly told of behind a preposition is what "that" takes up. */
function nearestWithin({ classes, tokens }: Unit, head: Range): number {
  for (let i = head.to - 2; i > head.from; i--)
    if (/^an?$/.test(lowerAt(tokens, i)) && classes[i - 1] === 'preposition') return i
  return head.from
}

/** A content that goes on to the next comma outside a quotation. */
function endAtComma({ unit, at, limit }: Context): number {
  let to = at
  while (to < limit && (unit.quotations[to] || !isClosedAt(unit, to))) to++
  return to
}

/** A comma, or "but its | claim is false". */
const isClosedAt = (unit: Unit, i: number): boolean =>
  unit.classes[i] === 'comma' || (unit.tokens[i]?.lower === 'but' && isClauseStart(unit, i + 1))

const SAYING = wordSet`allege believe claim estimate insist say suspect think`

/** "an attack | senior officials": who speaks, of a phrase that took in the thing before; the adjectives behind its noun are the speaker's. */
function speakerWithin({ classes, tokens }: Unit, core: Range): Range {
  const last = core.to - 1
  const isOf = /^an?$/.test(tokens[core.from]?.lower ?? '') && isPersonNoun(tokens[last]?.lower ?? '')
  if (!isOf || !/s$|^police$/.test(tokens[last]?.lower ?? '')) return core
  let from = last
  for (let i = last - 1; i > core.from + 1; i--) if (classes[i] === 'adjective' && classes[i - 1] === 'noun') from = i
  return { from, to: core.to }
}

/** "a step that critics denounced as", "a charge that he says is false": a "that" whose clause lacks its noun. */
function isRelative({ classes, tokens }: Unit, which: number, at: number, lemma: string): boolean {
  const isThat = classes[which] === 'that' && classes[which - 1] === 'noun'
  if (classes[which] !== 'who' && !isThat) return false
  if (tokens[at]?.lower === 'as') return true
  if (classes[at] === 'aux' || classes[at] === 'verb') return GAPPED.has(lemma)
  return !isThat
}

/** Verbs whose clause may lack its subject: "which he says was rotten". */
const GAPPED = wordSet`
  add admit allege argue assert believe charge claim contend estimate expect fear hope imply insist maintain predict report say suggest
  suspect think warn`
