import type { Document } from '../../language/document.js'
import type { Extent } from '../../text/span.js'
import { extentOf } from './clause.js'
import type { Finding } from './construction.js'
import { findingsOf } from './findings.js'
import { type Unit, unitsOf } from './unit.js'

/** A claim where it stands in the text. */
export interface Attribution {
  readonly rule: string
  readonly confidence: number
  readonly lemma: string
  readonly isNegated: boolean
  readonly source: Extent | null
  readonly cue: Extent | null
  readonly content: readonly Extent[]
  readonly sentence: number | null
}

/** The claims of a document, unit by unit, with quotations that go on in later units joined to theirs. */
export function findAttributions(document: Document): readonly Attribution[] {
  const found: Attribution[] = []
  /** The claim that a quotation standing alone would go on with. */
  let open: number | null = null
  for (const unit of unitsOf(document)) {
    if (unit.within) {
      found.push(...findingsOf(unit).map(attributionOf))
      continue
    }
    const findings = findingsOf(unit)
    if (findings.length === 0 && isQuotationAlone(unit)) {
      const claim = open === null ? undefined : found[open]
      if (open !== null && claim) found[open] = withMore(claim, quotedExtent(unit))
      continue
    }
    const at = findings.length ? speakingOne(findings) : null
    open = at === null ? null : found.length + at
    found.push(...findings.map(attributionOf))
  }
  return found
}

function attributionOf({ unit, rule, confidence, lemma, isNegated, source, cue, content }: Finding): Attribution {
  return {
    rule,
    confidence,
    lemma,
    isNegated,
    source: source && extentOf(unit, source),
    cue: cue && extentOf(unit, cue),
    content: content.map((range) => extentOf(unit, range)),
    sentence: unit.sentence.number,
  }
}

function withMore(claim: Attribution, more: Extent): Attribution {
  return { ...claim, content: [...claim.content, more] }
}

/** Whether a unit is nothing but a quotation, but for a word or two. */
function isQuotationAlone({ quotations, classes }: Unit): boolean {
  const outside = quotations.filter((quotation, i) => !quotation && classes[i] !== 'end').length
  return quotations[0] !== null && quotations[0] !== undefined && outside <= 2
}

function quotedExtent(unit: Unit): Extent {
  const last = unit.quotations.findLastIndex((quotation) => quotation !== null)
  return extentOf(unit, { from: 0, to: last + 1 })
}

/** Which claim of a unit a quotation behind it belongs to: one that has a quotation, else the first that has a source. */
function speakingOne(findings: readonly Finding[]): number | null {
  const isQuoted = ({ unit, content }: Finding) =>
    content.some(({ from, to }) => unit.quotations.slice(from, to).some(Boolean))
  const quoted = findings.findLastIndex((finding) => finding.source !== null && isQuoted(finding))
  if (quoted >= 0) return quoted
  const sourced = findings.findIndex(({ source }) => source !== null)
  return sourced >= 0 ? sourced : null
}
