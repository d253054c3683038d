import { unitEnd } from '../../../syntax/clause.js'
import { subjectBefore } from '../../../syntax/subject.js'
import type { Range } from '../../../syntax/view.js'
import { WRITTEN } from '../cues/label.js'
import { type Finding, foundBy, type Rule } from './construction.js'
import { occurrencesOf } from './occurrences.js'
import { typeOfRange } from './range-type.js'
import { sourceOf } from './sources.js'
import type { Unit } from './unit.js'

/** A cue at a paragraph's end whose content is the next paragraph, with or without quotation marks. */
export const nextParagraph: Rule = {
  name: 'wrote-and-next-paragraph',
  examples: ['{The mayor|source} {wrote|cue} on her page:\n\n{We knew. Nobody came|content}.'],
  leaves: ['The shop sold three things:\n\nRope, nets and tar.'],
  confidence: 0.7,
}

/** A quotation that nobody is said to have spoken, behind a sentence that tells of a person. */
export const quotationAlone: Rule = {
  name: 'quotation-alone',
  examples: ['{She|source} put down her cup. {"It leaked from the first day on."|content}'],
  leaves: ['The pier was shut. "It leaked from the first day on."'],
  confidence: 0.5,
}

/** A claim whose content is still to come. */
export type Lead = Omit<Finding, 'content'>

/** "The mayor wrote on her page:" at the end of a paragraph, when what she wrote is the next one. */
export function leadOf(unit: Unit, findings: readonly Finding[]): Lead | null {
  if (unit.tokens.at(-1)?.lower !== ':') return null
  const writer = writerOf(unit)
  if (writer && findings.length === 0) return writer
  const all = occurrencesOf(unit)
  const occurrence = all.filter(({ verb, voice }) => voice === 'active' && (verb.takesQuotation || verb.tells)).at(-1)
  const source = occurrence ? sourceOf(unit, occurrence, all) : null
  if (!occurrence || !source) return null
  if (findings.some(({ cue }) => cue && cue.from <= occurrence.index && occurrence.index < cue.to)) return null
  const { verb, group: cue, isNegated } = occurrence
  return foundBy(nextParagraph, { unit, lemma: verb.lemma, source, cue, isNegated })
}

/** "From a statement by Governor Lena Holt:" before a paragraph of her words. */
function writerOf(unit: Unit): Lead | null {
  const { tokens, classes } = unit
  const by = tokens.findIndex(
    ({ lower }, i) => (lower === 'by' || lower === 'from') && WRITTEN.has(tokens[i - 1]?.lower ?? ''),
  )
  if (by < 1 || by > 6 || classes.some((kind) => kind === 'aux' || kind === 'verb')) return null
  const source = { from: by + 1, to: tokens.length - 1 }
  return foundBy(nextParagraph, { unit, lemma: tokens[by - 1]?.lemma ?? '', source, cue: { from: by - 1, to: by } })
}

/** The person of whom a sentence tells: a quotation that stands alone behind it is likely theirs. */
export function personIn(unit: Unit): Lead | null {
  const source = mainSubject(unit)
  if (!source || typeOfRange(unit, source) !== 'person') return null
  return foundBy(quotationAlone, { unit, lemma: '', source, cue: null })
}

function mainSubject(unit: Unit): Range | null {
  const { classes, tokens, quotations } = unit
  const limit = unitEnd(unit)
  for (let i = 1; i < limit; i++) {
    const isVerb = classes[i] === 'aux' || (classes[i] === 'verb' && !/ing$/.test(tokens[i]?.lower ?? ''))
    if (!isVerb || quotations[i]) continue
    const subject = subjectBefore(unit, i)
    return subject?.kind === 'own' ? subject.range : null
  }
  return null
}
