import type { Document, Quotation, Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { entryAt, firstFrom, startingIn } from '../text/sorted.js'
import type { Extent } from '../text/span.js'
import { isSayer } from './sayer.js'
import { isSayingVerb } from './saying.js'
import type { Standing } from './standing.js'

/** How far from its quotation a speaker may stand, in characters. */
const REACH = 120

/** Who says the words of a quotation: somebody beside it with a verb of saying; null where that is not plain. */
export function speakerBeside<Referent>(
  quotation: Quotation,
  document: Document,
  standings: readonly Standing<Referent>[],
): Referent | null {
  const { tokens } = document
  const outside = standings.filter(
    (standing) =>
      standing.referent !== null &&
      !standing.isPossessive &&
      !isQuoted(standing.start, document) &&
      (standing.end <= quotation.start
        ? quotation.start - standing.end < REACH
        : standing.start >= quotation.end && standing.start - quotation.end < REACH),
  )
  const isSaid = (standing: Standing<Referent>): boolean =>
    startingIn(tokens, {
      start: Math.min(standing.start, quotation.end),
      end: Math.max(standing.end + BEHIND, quotation.start),
    }).some(
      ({ start, lower, pos }) =>
        pos === 'VERB' &&
        isSayingVerb({ lower }) &&
        isBetween(start, standing, quotation) &&
        !OTHER.test(document.plain.slice(standing.end, start)) &&
        (start < standing.end
          ? INVERTED.test(document.plain.slice(quotation.end, start)) || start < quotation.start
          : true),
    )
  // '"…," she told Olt'.
  if (sayerBehind(document, quotation)) return null
  const behind = outside.find((standing) => standing.start >= quotation.end && isSaid(standing))
  // "Olt, whose office fined Roe, said": the subject, where there is one.
  return (
    (behind ?? outside.findLast((one) => isSaid(one) && isSayer(one, one.sentence)) ?? outside.findLast(isSaid))
      ?.referent ?? null
  )
}

/** "Olt met Roe, the | Dane said": somebody else, without a name. */
const OTHER = /, (?:a|an|her|his|the|their) (?:[\p{L}-]+ ){1,3}$/u

/** '"…," said Olt', '"…," later added Olt': nobody else is told of before the verb. */
const INVERTED = /^[,\s]*(?:\w+ )?$/

/** How far behind a name its verb of saying may stand, in characters. */
const BEHIND = 40

/** Beside the speaker, on the side of the quotation or right behind: "…," said Olt; "…," Olt said; Olt said: "…". */
function isBetween<Referent>(verb: number, standing: Standing<Referent>, quotation: Extent): boolean {
  if (standing.start >= quotation.end) return verb < standing.end + BEHIND
  return verb < Math.min(quotation.start, standing.sentence.end)
}

/** Whether an offset stands within a quotation. */
export const isQuoted = (offset: number, { quotations }: Document): boolean => entryAt(quotations, offset) !== null

/** The quotation that holds an offset. */
export function quotationAt({ quotations }: Document, offset: number, from: number): number {
  let at = from
  while (at < quotations.length && (quotations[at] as Quotation).end <= offset) at++
  return at
}

export const isInside = (quotation: Quotation | undefined, offset: number): boolean =>
  quotation !== undefined && quotation.start <= offset && offset < quotation.end

/** "…," she said; "…," said she: the pronoun right behind a quotation that says who speaks it. */
export function sayerBehind({ tokens }: Document, { end }: Extent): Token | null {
  const at = firstFrom(tokens, end)
  const [first, second] = tokens.slice(tokens[at]?.text === ',' ? at + 1 : at, at + 3)
  if (!first || !second || first.start - end > 3) return null
  const [pronoun, verb] = SAYERS.has(first.lower) ? [first, second] : [second, first]
  return SAYERS.has(pronoun.lower) && isSayingVerb(verb) ? pronoun : null
}
const SAYERS = wordSet`he she`
