import type { Document } from '../../language/document.js'
import { firstEndingAfter, overlapping } from '../../text/sorted.js'
import { type Extent, inReadingOrder, type Span, spanOf } from '../../text/span.js'
import { numbered } from '../numbering.js'
import { stanceOf } from './reading/cue-verbs.js'
import type { Attribution } from './recognise.js'
import type { Claim, ClaimSource } from './schema.js'
import { hedgesIn } from './values/hedges.js'
import { kindOf } from './values/kind.js'
import { speakerTypeOf } from './values/source-type.js'

/** Claims deeper inside one another than this are left out: no reporter nests them so. */
const DEEPEST = 6

/** Attributions as the record's items: spans with their texts, who speaks inside whom, hedges and kinds. */
export function resolveClaims(document: Document, attributions: readonly Attribution[]): readonly Claim[] {
  const items = attributions.map((attribution) => itemOf(document, attribution)).filter((item) => item !== null)
  const parents = parentsOf(items.sort(inReadingOrder))
  const depths = new Map<Item, number>()
  for (const item of items) {
    const parent = parents.get(item)
    depths.set(item, parent ? (depths.get(parent) ?? DEEPEST) + 1 : 0)
  }
  // Numbered when it is known which are left, so that no number is missing.
  const kept = items.filter((item) => (depths.get(item) ?? 0) <= DEEPEST)
  const claims = numbered('q', kept)
  const ids = new Map<Item | undefined, string | null>(kept.map((item, i) => [item, claims[i]?.id ?? null]))
  return claims.map((claim, i) => ({ ...claim, parent: ids.get(parents.get(kept[i] as Item)) ?? null }))
}

type Item = Omit<Claim, 'id' | 'parent'>

function itemOf(document: Document, attribution: Attribution): Item | null {
  const { source, cue, rule, confidence, lemma, isNegated } = attribution
  const content = attribution.content
    .map(({ start, end }) => trimmed(document, start, end))
    .filter((span) => span !== null)
  const [first] = content
  if (!first) return null
  const whole = wholeOf(document, attribution, content)
  const kind = kindOf(document, content)
  const speaker = source && sourceItem(document, spanOf(document, source.start, source.end))
  // Field by field, here and below: objects made of others are many times as slow.
  return {
    start: whole.start,
    end: whole.end,
    text: whole.text,
    sentence: sentenceOf(document, whole.start),
    kind,
    source: speaker,
    cue: cue && { ...part([spanOf(document, cue.start, cue.end)]), lemma, stance: stanceOf(lemma) },
    content: part(content),
    hedges: hedgesIn(document, content, cue),
    negated: isNegated,
    rule,
    confidence: confidenceOf(confidence, kind, speaker),
  }
}

/** A rule's confidence, more where words are quoted or somebody is named, less where nobody is or the source is no known kind. */
function confidenceOf(base: number, kind: Claim['kind'], source: ClaimSource | null): number {
  const forKind = kind === 'indirect' ? 0 : 0.02
  const forSource = source === null ? -0.08 : source.type === 'unknown' ? -0.06 : source.named ? 0.02 : 0
  return Math.round(Math.min(0.99, base + forKind + forSource) * 100) / 100
}

function trimmed(document: Document, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (/[\s,;]/.test(document.text[from] ?? '')) from++
  while (/[\s;]/.test(document.text[to - 1] ?? '')) to--
  if (ENDS_IN_WORD.test(document.text.slice(Math.max(from, to - 12), to))) to--
  return from < to ? spanOf(document, from, to) : null
}

/** A full stop that a library took for part of its word: "they were ill." */
const ENDS_IN_WORD = /(?<![\p{L}.])(?!etc|est|approx|vs)\p{Ll}{2,}\.$/u

/** From the first to the last character of cue and content, and of the source where it stands in the same sentence. */
function wholeOf(document: Document, { source, cue }: Attribution, content: readonly Span[]): Span {
  const parts: Extent[] = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const start = Math.min(...parts.map((extent) => extent.start))
  const end = Math.max(...parts.map((extent) => extent.end))
  return spanOf(document, start, end)
}

function part(spans: readonly Span[]): { spans: { start: number; end: number }[]; text: string } {
  return { spans: spans.map(({ start, end }) => ({ start, end })), text: spans.map(({ text }) => text).join(' … ') }
}

function sourceItem(document: Document, span: Span): ClaimSource {
  const names = overlapping(document.names, span).filter(({ kind }) => kind !== 'demonym')
  return { ...part([span]), type: speakerTypeOf(span.text, names), named: names.length > 0 }
}

const sentenceOf = ({ sentences }: Document, at: number): number | null =>
  sentences[firstEndingAfter(sentences, at)]?.number ?? null

/** For each claim the smallest one in whose content its cue and its content stand. */
function parentsOf(items: readonly Item[]): ReadonlyMap<Item, Item> {
  const parents = new Map<Item, Item>()
  const open: Item[] = []
  for (const item of items) {
    while (open.length && (open[0]?.end ?? 0) <= item.start) open.shift()
    const candidates = open.filter((outer) => isWithin(item, outer))
    const parent = candidates.sort((a, b) => lengthOf(a) - lengthOf(b))[0]
    if (parent) parents.set(item, parent)
    open.push(item)
    if (open.length > 40) open.shift()
  }
  return parents
}

const lengthOf = ({ content }: Item): number => content.spans.reduce((sum, { start, end }) => sum + end - start, 0)

function isWithin(inner: Item, outer: Item): boolean {
  const within = (extent: Extent) =>
    outer.content.spans.some(({ start, end }) => start <= extent.start && extent.end <= end)
  const core = [...(inner.cue?.spans ?? []), inner.content.spans[0] as Extent]
  return core.every(within)
}
