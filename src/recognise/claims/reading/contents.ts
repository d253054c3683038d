import { hasFiniteVerb } from '../../../syntax/clause.js'
import type { Range } from '../../../syntax/view.js'
import type { Context } from './construction.js'
import { contentEnd, type Extentness } from './content-end.js'
import { skipOccasion } from './occasion.js'
import type { Unit } from './unit.js'

/** The content of a context's cue that begins at `from`, as far as it goes. */
export function contentFrom(context: Context, from: number, kind: Extentness = 'clause'): Range {
  const { unit, occurrence, all } = context
  const start = occurrence.subject?.kind === 'own' ? occurrence.subject.start : occurrence.group.from
  const cue = { index: occurrence.index, isPast: occurrence.isPast, isPerfect: occurrence.isPerfect, start }
  const to = contentEnd(unit, { from, cue, others: all, kind })
  return { from, to: kind === 'judgement' ? endBeforeOccasion(unit, from, to) : to }
}

/** 'called it "fake news" | at a rally in Tarn on Thursday': what is told of the occasion behind the words quoted. */
function endBeforeOccasion(unit: Unit, from: number, to: number): number {
  const last = unit.quotations.findLastIndex((quotation, i) => i >= from && i < to && quotation !== null)
  const behind = last + 1
  const isTold = last >= from && behind < to && skipOccasion(unit, behind) > behind
  return isTold && !hasFiniteVerb(unit, behind, to) ? behind : to
}

/** The tokens of the quotation that stands at token `at`. */
export function quotationAt({ quotations }: Unit, at: number): Range | null {
  const quotation = quotations[at]
  if (!quotation) return null
  let from = at
  let to = at
  while (quotations[from - 1] === quotation) from--
  while (to < quotations.length && quotations[to] === quotation) to++
  return { from, to }
}

/** A quotation behind its cue, with the words behind it that finish the sentence: one mixed content. */
export function quotedContentFrom(context: Context, mark: number): Range | null {
  const { unit, limit } = context
  const { classes, tokens } = unit
  const quotation = quotationAt(unit, mark)
  if (!quotation) return null
  const { to } = quotation
  if (to >= limit) return quotation
  const isFinished = /[.!?]/.test(tokens[to - 2]?.text ?? '') && classes[to - 1] === 'mark'
  const next = classes[to]
  const stops = next === 'comma' || next === 'hyphen' || (next === 'conjunction' && classes[to + 1] === 'verb')
  // '"It leaked," | as per the agency'
  if (tokens[to]?.lower === 'as' && tokens[to + 1]?.lower === 'per') return quotation
  // '"She is alive," | adding that nine were hurt'
  const isParted = tokens[to - 2]?.lower === ',' && next === 'verb' && /ing$/.test(tokens[to]?.lower ?? '')
  if (isFinished || stops || isParted) return quotation
  const whole = contentFrom(context, mark)
  return whole.to > to ? whole : quotation
}

/** Whether a quotation opens at `at`. */
export const opensQuotation = ({ classes, quotations }: Unit, at: number): boolean =>
  classes[at] === 'mark' && quotations[at] !== null && quotations[at] !== quotations[at - 1]

/** The first token at or behind `at` that opens a quotation, over a comma, a colon or "that"; null when there is none. */
export function quotationBehind(unit: Unit, at: number): number | null {
  if (opensQuotation(unit, at)) return at
  const kind = unit.classes[at]
  const isLead = kind === 'comma' || kind === 'hyphen' || unit.tokens[at]?.lower === ':'
  return isLead && opensQuotation(unit, at + 1) ? at + 1 : null
}
