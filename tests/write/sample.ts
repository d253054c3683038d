import { createHash } from 'node:crypto'
import type { Extraction } from '../../src/link/extraction.js'
import type { Span } from '../../src/text/span.js'

/** The span of the nth copy of some words in a text. */
export function find(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" (${nth}) is not in the text`)
  return { start, end: start + words.length, text: words }
}

const extent = ({ start, end }: Span) => ({ start, end })

export const SAMPLE_TEXT = `Ferry 🚢 sinks off Mombasa, at least 12 dead

MOMBASA, Kenya, March 4 (Coast Wire) —
By Amina Otieno

At least 12 people drowned on Monday when a ferry sank off Mombasa, the Kenya Coast Guard said. “We have found 12 bodies,” its commander José Mwangi told reporters. An official denied that children were among the dead.

Mwangi said the toll of 12 could rise to 30. The ferry had been inspected in January 2024.
`

/** A record as the whole pipeline would make it from SAMPLE_TEXT, by hand: every kind of item, every kind of reference. */
export function sampleRecord(): Extraction {
  const text = SAMPLE_TEXT
  const at = (words: string, nth = 1) => find(text, words, nth)
  const sentences = [
    'Ferry 🚢 sinks off Mombasa, at least 12 dead',
    'At least 12 people drowned on Monday when a ferry sank off Mombasa, the Kenya Coast Guard said.',
    '“We have found 12 bodies,” its commander José Mwangi told reporters.',
    'An official denied that children were among the dead.',
    'Mwangi said the toll of 12 could rise to 30.',
    'The ferry had been inspected in January 2024.',
  ].map((sentence) => [at(sentence).start, at(sentence).end] as [number, number])
  const mention = (words: string, nth: number, sentence: number | null) =>
    ({ ...at(words, nth), sentence, kind: 'name', rule: 'by-hand' }) as const
  const part = (words: string) => ({ spans: [extent(at(words))], text: words })
  const exactly = (n: number) => ({ min: n, max: n, approximate: false, vague: false })
  return {
    schemaVersion: '1.1',
    document: {
      id: 'ferry.txt',
      origin: { file: 'ferry.txt' },
      url: null,
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
      offsetUnit: 'utf16',
      language: 'en',
      length: text.length,
      title: at('Ferry 🚢 sinks off Mombasa, at least 12 dead'),
      publishedAt: { value: '2024-03-04', from: 'text', ...extent(at('March 4')) },
      dateline: { ...at('MOMBASA, Kenya, March 4 (Coast Wire) —'), place: 'p1' },
      byline: { ...at('By Amina Otieno'), people: ['n1'] },
      boilerplate: [],
      sentences,
    },
    dates: [
      {
        ...at('March 4'),
        sentence: null,
        type: 'date',
        value: '2024-03-04',
        interval: { from: '2024-03-04', to: '2024-03-04' },
        relative: false,
        implied: ['year'],
        anchor: null,
        rule: 'by-hand',
        confidence: 0.9,
        id: 'd1',
      },
      {
        id: 'd2',
        ...at('Monday'),
        sentence: 1,
        type: 'date',
        value: '2024-03-04',
        interval: { from: '2024-03-04', to: '2024-03-04' },
        relative: true,
        implied: ['year', 'month', 'day'],
        anchor: 'd1',
        rule: 'by-hand',
        confidence: 0.9,
      },
      {
        id: 'd3',
        ...at('January 2024'),
        sentence: 5,
        type: 'date',
        value: '2024-01',
        interval: { from: '2024-01-01', to: '2024-01-31' },
        relative: false,
        implied: [],
        anchor: null,
        rule: 'by-hand',
        confidence: 0.9,
      },
    ],
    places: [
      {
        id: 'p1',
        name: 'Mombasa',
        type: 'city',
        country: 'KE',
        lat: -4.05,
        lon: 39.67,
        geonameId: 186301,
        precision: 'own',
        resolvedBy: 'named-with',
        confidence: 0.95,
        mentions: [
          { ...at('Mombasa'), sentence: 0, kind: 'name', use: 'literal', rule: 'by-hand' },
          { ...at('MOMBASA'), sentence: null, kind: 'name', use: 'literal', rule: 'by-hand' },
          { ...at('Mombasa', 2), sentence: 1, kind: 'name', use: 'literal', rule: 'by-hand' },
        ],
      },
    ],
    organizations: [
      {
        id: 'o1',
        name: 'Kenya Coast Guard',
        type: 'military',
        country: 'KE',
        confidence: 0.9,
        mentions: [mention('Kenya Coast Guard', 1, 1)],
      },
    ],
    people: [
      { id: 'n1', name: 'Amina Otieno', confidence: 0.9, mentions: [mention('Amina Otieno', 1, null)] },
      {
        id: 'n2',
        name: 'José Mwangi',
        role: 'commander',
        confidence: 0.9,
        mentions: [mention('José Mwangi', 1, 2), mention('Mwangi', 2, 4)],
      },
    ],
    casualties: [
      {
        id: 'c1',
        ...at('at least 12 dead'),
        sentence: 0,
        outcome: 'killed',
        count: { min: 12, max: null, approximate: false, vague: false },
        victims: null,
        status: 'actual',
        relation: { kind: 'sameAs', of: 'c2' },
        event: null,
        rule: 'by-hand',
        confidence: 0.9,
        eventId: 'e1',
        date: 'd2',
        place: 'p1',
        claim: null,
      },
      {
        id: 'c2',
        ...at('At least 12 people drowned'),
        sentence: 1,
        outcome: 'killed',
        count: { min: 12, max: null, approximate: false, vague: false },
        victims: at('people'),
        status: 'actual',
        event: at('ferry sank'),
        rule: 'by-hand',
        confidence: 0.9,
        eventId: 'e1',
        date: 'd2',
        place: 'p1',
        claim: 'q1',
        links: {
          date: { by: 'same-clause', confidence: 0.9 },
          place: { by: 'same-sentence', confidence: 0.8 },
          claim: { by: 'same-sentence', confidence: 0.9 },
          event: { by: 'same-clause', confidence: 0.9 },
        },
      },
      {
        id: 'c3',
        ...at('12 bodies'),
        sentence: 2,
        outcome: 'killed',
        count: exactly(12),
        victims: null,
        status: 'actual',
        relation: { kind: 'sameAs', of: 'c2' },
        event: null,
        rule: 'by-hand',
        confidence: 0.9,
        eventId: 'e1',
        date: null,
        place: null,
        claim: 'q2',
      },
      {
        id: 'c4',
        ...at('children were among the dead'),
        sentence: 3,
        outcome: 'killed',
        count: { min: 3, max: null, approximate: false, vague: true },
        victims: at('children'),
        status: 'denied',
        relation: { kind: 'partOf', of: 'c2' },
        event: null,
        rule: 'by-hand',
        confidence: 0.7,
        eventId: 'e1',
        date: null,
        place: null,
        claim: 'q3',
      },
      {
        id: 'c5',
        ...at('30'),
        sentence: 4,
        outcome: 'killed',
        count: { min: null, max: 30, approximate: false, vague: false },
        victims: null,
        status: 'hypothetical',
        event: null,
        rule: 'by-hand',
        confidence: 0.7,
        eventId: null,
        date: null,
        place: null,
        claim: 'q4',
      },
    ],
    events: [
      {
        id: 'e1',
        type: 'accident',
        text: 'ferry sank',
        mentions: [{ ...at('ferry sank'), sentence: 1 }],
        date: 'd2',
        place: 'p1',
        casualties: ['c1', 'c2', 'c3', 'c4'],
        own: true,
        confidence: 0.8,
      },
    ],
    claims: [
      {
        id: 'q1',
        ...at('At least 12 people drowned on Monday when a ferry sank off Mombasa, the Kenya Coast Guard said'),
        sentence: 1,
        kind: 'indirect',
        source: {
          ...part('the Kenya Coast Guard'),
          type: 'organization',
          named: true,
          entity: 'o1',
          voice: 's1',
          resolvedBy: 'own-name',
          confidence: 0.9,
        },
        cue: { ...part('said'), lemma: 'say', stance: 'neutral' },
        content: part('At least 12 people drowned on Monday when a ferry sank off Mombasa'),
        hedges: [],
        negated: false,
        parent: null,
        rule: 'by-hand',
        confidence: 0.9,
        dates: ['d2'],
        places: ['p1'],
        organizations: [],
        people: [],
        casualties: ['c2'],
      },
      {
        id: 'q2',
        ...at('“We have found 12 bodies,” its commander José Mwangi told'),
        sentence: 2,
        kind: 'direct',
        source: {
          ...part('its commander José Mwangi'),
          type: 'person',
          named: true,
          entity: 'n2',
          voice: 's2',
          resolvedBy: 'own-name',
          confidence: 0.9,
        },
        cue: { ...part('told'), lemma: 'tell', stance: 'neutral' },
        content: part('We have found 12 bodies'),
        hedges: [],
        negated: false,
        parent: null,
        rule: 'by-hand',
        confidence: 0.95,
        dates: [],
        places: [],
        organizations: [],
        people: [],
        casualties: ['c3'],
      },
      {
        id: 'q3',
        ...at('An official denied that children were among the dead'),
        sentence: 3,
        kind: 'indirect',
        source: {
          ...part('An official'),
          type: 'government',
          named: false,
          entity: null,
          voice: 's3',
          resolvedBy: null,
          confidence: 0.8,
        },
        cue: { ...part('denied'), lemma: 'deny', stance: 'denying' },
        content: part('that children were among the dead'),
        hedges: [],
        negated: false,
        parent: null,
        rule: 'by-hand',
        confidence: 0.9,
        dates: [],
        places: [],
        organizations: [],
        people: [],
        casualties: ['c4'],
      },
      {
        id: 'q4',
        ...at('Mwangi said the toll of 12 could rise to 30'),
        sentence: 4,
        kind: 'indirect',
        source: {
          spans: [extent(at('Mwangi', 2))],
          text: 'Mwangi',
          type: 'person',
          named: true,
          entity: 'n2',
          voice: 's2',
          resolvedBy: 'own-name',
          confidence: 0.9,
        },
        cue: { spans: [extent(at('said', 2))], text: 'said', lemma: 'say', stance: 'neutral' },
        content: part('the toll of 12 could rise to 30'),
        hedges: [at('could')],
        negated: false,
        parent: null,
        rule: 'by-hand',
        confidence: 0.9,
        dates: [],
        places: [],
        organizations: [],
        people: [],
        casualties: ['c5'],
      },
    ],
    sources: [
      {
        id: 's1',
        text: 'the Kenya Coast Guard',
        type: 'organization',
        named: true,
        entity: 'o1',
        claims: ['q1'],
        confidence: 0.9,
      },
      {
        id: 's2',
        text: 'its commander José Mwangi',
        type: 'person',
        named: true,
        entity: 'n2',
        claims: ['q2', 'q4'],
        confidence: 0.9,
      },
      {
        id: 's3',
        text: 'An official',
        type: 'government',
        named: false,
        entity: null,
        claims: ['q3'],
        confidence: 0.8,
      },
    ],
    warnings: [],
  }
}

/** Every object in a value that has a start, an end and a text of its own. */
export function spansIn(value: unknown): readonly Span[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansIn)
  const { start, end, text } = value as Partial<Span>
  return start !== undefined && end !== undefined && text !== undefined ? [{ start, end, text }, ...inner] : inner
}
