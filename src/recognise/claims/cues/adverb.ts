import { lowerAt } from '../../../language/words/lower-at.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { REPORTED_ADVERBS } from '../../../language/words/reporting.js'
import { wordSet } from '../../../language/words/word-set.js'
import { unitEnd } from '../../../syntax/clause.js'
import { nounPhraseBefore } from '../../../syntax/noun-phrase-before.js'
import type { Range } from '../../../syntax/view.js'
import { type Finding, foundBy, type Rule } from '../reading/construction.js'
import type { Unit } from '../reading/unit.js'

/** Adverbs that lay a clause at nobody's door. */
export const reportedAdverb: Rule = {
  name: 'reported-adverb',
  examples: [
    '{Reportedly|cue}, {the pier leaked|content}.',
    '{The firm|content} {allegedly|cue} {hid the leak|content}.',
    'Police broke up a ring {allegedly|cue} {linked to smugglers|content}.',
  ],
  leaves: ['The alleged leak was small.'],
  confidence: 0.85,
}

const REPORTED = markOf((lower) => REPORTED_ADVERBS.has(lower))

/** Claims whose cue is an adverb, outside quotations. */
export function findReportedAdverbs(unit: Unit): readonly Finding[] {
  return gatherAt(unit.tokens, REPORTED, (token, i) => {
    if (unit.quotations[i]) return []
    const content = contentAround(unit, i)
    const cue = { from: i, to: i + 1 }
    return content.length ? [foundBy(reportedAdverb, { unit, lemma: token.lower, source: null, cue, content })] : []
  })
}

function contentAround(unit: Unit, i: number): readonly Range[] {
  const { classes } = unit
  let from = i + 1
  if (classes[from] === 'comma') from++
  const rest = { from, to: phraseEnd(unit, from) }
  if (rest.to <= rest.from) return []
  const subject = finiteSubject(unit, i)
  return subject ? [subject, rest] : [rest]
}

/** The subject with its auxiliaries, when the adverb stands in a finite clause: "officials have | reportedly". */
function finiteSubject(unit: Unit, i: number): Range | null {
  const { classes, tokens } = unit
  let verb = i
  while (classes[verb - 1] === 'aux' || classes[verb - 1] === 'not') verb--
  const isPlain = classes[i + 1] === 'verb' && !/ing$/.test(lowerAt(tokens, i + 1)) && !isParticipial(unit, i + 1)
  const hasVerb = verb < i || isPlain || classes[i + 1] === 'aux'
  const subject = hasVerb ? nounPhraseBefore(unit, verb) : null
  return subject && { from: subject.from, to: i }
}

/** "linked to", "caused by": a participle that hangs on the noun before the adverb. */
const isParticipial = ({ classes, tokens }: Unit, i: number): boolean =>
  /(?:ed|en|wn|ught|ade)$/.test(lowerAt(tokens, i)) && HANGING.has(classes[i + 1] ?? 'end')
const HANGING = wordSet`preposition to`

/** What behind a comma is no more of the adverb's phrase. */
const CLOSING = wordSet`aux conjunction subordinator verb`

function phraseEnd(unit: Unit, from: number): number {
  const { classes, quotations } = unit
  const limit = unitEnd(unit)
  for (let i = from; i < limit; i++) {
    if (quotations[i]) continue
    if (classes[i] === 'end') return i
    if (classes[i] === 'comma' && CLOSING.has(classes[i + 1] ?? 'end')) return i
  }
  return limit
}
