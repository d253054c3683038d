import type { Document } from '../../language/document.js'
import { extentOf } from '../../syntax/clause.js'
import { overlapping } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import type { Finding } from './reading/construction.js'
import { findingsOf } from './reading/findings.js'
import { type Lead, leadOf, personIn } from './reading/leads.js'
import { type Unit, unitsOf } from './reading/unit.js'

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

/** What the units before leave open. */
interface Open {
  /** The claim that a quotation standing alone would go on with. */
  readonly claim: number | null
  /** "Olt wrote:" at the end of a paragraph. */
  readonly lead: Lead | null
  /** "Mara Olt: We knew." in a transcript: the rest of the paragraph is hers too. */
  readonly label: number | null
  /** The reporter's unit before. */
  readonly before: Unit | null
}

const NOTHING: Open = { claim: null, lead: null, label: null, before: null }

/** The claims of a document, unit by unit, with quotations that go on in later units joined to theirs. */
export function findAttributions(document: Document): readonly Attribution[] {
  const found: Attribution[] = []
  let open = NOTHING
  for (const unit of unitsOf(document)) {
    if (unit.within) found.push(...findingsOf(unit).map((finding) => attributionOf(finding)))
    else open = readUnit(unit, open, found)
  }
  return found
}

/** Adds the claims of one of the reporter's units to those found, and tells what it leaves open. */
function readUnit(unit: Unit, open: Open, found: Attribution[]): Open {
  const findings = findingsOf(unit)
  const isNewBlock = open.before?.sentence.block !== unit.sentence.block
  if (open.lead && isNewBlock) found.push(announced(open.lead, unit))
  else if (findings.length === 0 && isQuotationAlone(unit)) return { ...goOn(unit, open, found), before: unit }
  if (open.label !== null && !isNewBlock) extend(found, open.label, unit)

  const speaking = findings.length ? speakingOne(findings) : null
  const labelled = findings.findIndex(
    ({ rule, content }) => rule === 'label' && !unit.quotations[content[0]?.from ?? 0],
  )
  const at = found.length
  found.push(...findings.map((finding) => attributionOf(finding)))
  return {
    claim: speaking === null ? (open.lead && isNewBlock ? at - 1 : null) : at + speaking,
    lead: leadOf(unit, findings),
    label: labelled >= 0 ? at + labelled : isNewBlock ? null : open.label,
    before: unit,
  }
}

/** A quotation that stands alone: more of the open claim, or the words of the person told of in the sentence before. */
function goOn(unit: Unit, open: Open, found: Attribution[]): Open {
  const claim = open.claim === null ? undefined : found[open.claim]
  if (open.claim !== null && claim) {
    found[open.claim] = { ...claim, content: [...claim.content, quotedExtent(unit)] }
    return open
  }
  const { before } = open
  const isSameBlock = before?.sentence.block === unit.sentence.block
  const person = isSameBlock && unit.tokens.length > SHORT ? personIn(before) : null
  if (!person) return NOTHING
  found.push(announced(person, unit))
  return { ...NOTHING, claim: found.length - 1 }
}

/** Tokens of a quotation, marks included, that says too little to stand alone. */
const SHORT = 6

function attributionOf(finding: Lead & Partial<Pick<Finding, 'content'>>): Attribution {
  const { unit, rule, confidence, lemma, isNegated, source, cue, content = [] } = finding
  return {
    rule,
    confidence,
    lemma,
    isNegated,
    source: source && withWholeNames(unit, extentOf(unit, source), cue && extentOf(unit, cue)),
    cue: cue && extentOf(unit, cue),
    content: content.map((range) => extentOf(unit, range)),
    sentence: unit.sentence.number,
  }
}

/** "USA | Today", "Rob | Oakeshott": to the ends of the names in which a source begins or ends, but not over its cue. */
function withWholeNames({ document }: Unit, source: Extent, cue: Extent | null): Extent {
  let { start, end } = source
  for (const name of overlapping(document.names, source)) {
    if (name.kind === 'demonym' || (cue && name.start < cue.end && cue.start < name.end)) continue
    start = Math.min(start, name.start)
    end = Math.max(end, name.end)
  }
  return { start, end }
}

/** The claim of a lead with its content: a quotation alone, or the whole paragraph where no mark opens it. */
function announced(lead: Lead, unit: Unit): Attribution {
  const content = unit.quotations[0] ? quotedExtent(unit) : blockExtent(unit)
  return { ...attributionOf(lead), content: [content] }
}

function extend(found: Attribution[], index: number, unit: Unit): void {
  const claim = found[index]
  const last = claim?.content.at(-1)
  if (claim && last) found[index] = { ...claim, content: [{ start: last.start, end: endOf(unit) }] }
}

const endOf = ({ tokens }: Unit): number => tokens.at(-1)?.end ?? 0

/** From a unit to the end of its paragraph. */
function blockExtent(unit: Unit): Extent {
  const { sentences } = unit.document
  const start = unit.tokens[0]?.start ?? 0
  const first = sentences.indexOf(unit.sentence)
  let last = first
  while (sentences[last + 1]?.block === unit.sentence.block) last++
  return { start, end: sentences[last]?.end ?? endOf(unit) }
}

/** Whether a unit is nothing but a quotation, but for a word or two; '"UNIMAGINABLE" SCENE' is a heading. */
function isQuotationAlone({ quotations, classes, tokens }: Unit): boolean {
  const outside = quotations.filter((quotation, i) => !quotation && classes[i] !== 'end').length
  const isFinished = tokens.slice(-2).some(({ text }) => /[.,!?…-]$/.test(text))
  return Boolean(quotations[0]) && (outside === 0 || (outside <= 2 && isFinished))
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
