import type { Document } from '../../src/language/document.js'
import { parse } from '../../src/language/parse.js'
import { type Landscape, layOut } from '../../src/link/landscape.js'
import { articleOf } from '../../src/read/article.js'
import type { Casualty } from '../../src/recognise/casualties/schema.js'
import type { Claim } from '../../src/recognise/claims/schema.js'
import type { DateItem } from '../../src/recognise/dates/schema.js'
import { kinds } from '../../src/recognise/kinds.js'
import type { Organization } from '../../src/recognise/organizations/schema.js'
import type { Person } from '../../src/recognise/people/schema.js'
import type { Place } from '../../src/recognise/places/schema.js'
import type { Found } from '../../src/recognise/recognisers.js'
import { segment } from '../../src/segment/segment.js'
import { type Span, spanOf } from '../../src/text/span.js'

/** A document without names: the relations are tested apart from what recognition finds. */
export function documentOf(text: string): Document {
  const article = articleOf(text)
  return { ...parse(article, segment(article)), names: [] }
}

/** The span of the `nth` place where `words` stand in the text. */
export function spanAt(document: Document, words: string, nth = 1): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = document.text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return spanOf(document, start, start + words.length)
}

const common = { sentence: 0, rule: 'by-hand', confidence: 1 }

export const dateOf = (span: Span, value: string, more: Partial<DateItem> = {}): DateItem => ({
  ...common,
  id: 'd1',
  ...span,
  type: 'date',
  value,
  interval: null,
  relative: false,
  implied: [],
  anchor: null,
  ...more,
})

export const figureOf = (span: Span, event: Span | null = null, id = 'c1'): Casualty => ({
  ...common,
  id,
  ...span,
  outcome: 'killed',
  count: { min: 1, max: 1, approximate: false, vague: false },
  victims: null,
  status: 'actual',
  event,
})

export const placeOf = (span: Span, use: 'literal' | 'government' | 'demonym' = 'literal', id = 'p1'): Place => ({
  id,
  name: span.text,
  type: 'city',
  country: null,
  lat: null,
  lon: null,
  precision: null,
  resolvedBy: null,
  confidence: 1,
  mentions: [{ ...span, sentence: 0, kind: 'name', use, rule: 'by-hand' }],
})

export const personOf = (...spans: Span[]): Person => ({
  id: 'n1',
  name: spans[0]?.text ?? '',
  confidence: 1,
  mentions: spans.map((span) => ({ ...span, sentence: 0, kind: 'name', rule: 'by-hand' })),
})

export const organizationOf = (span: Span): Organization => ({
  id: 'o1',
  name: span.text,
  type: 'government',
  confidence: 1,
  mentions: [{ ...span, sentence: 0, kind: 'name', rule: 'by-hand' }],
})

export interface ClaimParts {
  readonly source?: Span
  readonly sourceType?: 'person' | 'government' | 'organization' | 'unknown'
  readonly content: Span
  readonly id?: string
}

/** A claim that reaches from the first to the last character of its parts. */
export function claimOf(document: Document, { source, sourceType = 'person', content, id = 'q1' }: ClaimParts): Claim {
  const parts = source ? [source, content] : [content]
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const extentOf = (span: Span) => ({ start: span.start, end: span.end })
  return {
    ...common,
    id,
    ...spanOf(document, start, end),
    kind: 'indirect',
    source: source ? { spans: [extentOf(source)], text: source.text, type: sourceType, named: true } : null,
    cue: null,
    content: { spans: [extentOf(content)], text: content.text },
    hedges: [],
    negated: false,
    parent: null,
  }
}

/** What was found, with nothing of the kinds that are not given: also of those that come after these tests were written. */
export const foundOf = (found: Partial<Found>): Found =>
  ({ ...Object.fromEntries(kinds.map((kind) => [kind, []])), ...found }) as unknown as Found

export const landscapeOf = (document: Document, found: Partial<Found>): Landscape => layOut(document, foundOf(found))
