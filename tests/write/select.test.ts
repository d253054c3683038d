import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/link/extraction.js'
import { kinds } from '../../src/recognise/kinds.js'
import type { Kind } from '../../src/recognise/recognisers.js'
import { offsetMap, utf16Map } from '../../src/write/offset-unit.js'
import { selectRecord } from '../../src/write/select.js'
import { SAMPLE_TEXT, sampleRecord, spansIn } from './sample.js'

test('an emoji counts two code units, one code point, four bytes', () => {
  const text = 'a😀é!'
  expect([0, 1, 3, 4, 5].map(offsetMap(text, 'utf16'))).toEqual([0, 1, 3, 4, 5])
  expect([0, 1, 3, 4, 5].map(offsetMap(text, 'codepoint'))).toEqual([0, 1, 2, 3, 4])
  expect([0, 1, 3, 4, 5].map(offsetMap(text, 'byte'))).toEqual([0, 1, 5, 7, 8])
})

/** Pieces of text that trip programs which count differently. */
const piece = fc.oneof(
  fc.constantFrom('👩‍🚒', '🇰🇪', 'e\u0301', 'é', '\ud83d', '\ude00', '\r\n', '\u2028', '\ufeff', 'ﬁ', '漢', 'abc', ' '),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const hostileText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

/** A text and a place in it that does not split a surrogate pair. */
const textAndSpan = fc.tuple(hostileText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const borders = [0]
  for (const character of text) borders.push((borders.at(-1) as number) + character.length)
  const [start, end] = [borders[a % borders.length] as number, borders[b % borders.length] as number].sort(
    (x, y) => x - y,
  ) as [number, number]
  return { text, start, end }
})

test('slices by code point are the same characters as slices by code unit', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, start, end }) => {
      const map = offsetMap(text, 'codepoint')
      expect([...text].slice(map(start), map(end)).join('')).toBe(text.slice(start, end))
    }),
  )
})

test('slices of the UTF-8 bytes are the same characters, with halves of pairs as U+FFFD', () => {
  fc.assert(
    fc.property(textAndSpan, ({ text, start, end }) => {
      const map = offsetMap(text, 'byte')
      const bytes = Buffer.from(text, 'utf8')
      expect(bytes.subarray(map(start), map(end)).toString('utf8')).toBe(
        Buffer.from(text.slice(start, end), 'utf8').toString('utf8'),
      )
      expect(map(text.length)).toBe(bytes.length)
    }),
  )
})

test('the way back leads where it came from', () => {
  fc.assert(
    fc.property(textAndSpan, fc.constantFrom('codepoint', 'byte'), ({ text, start }, unit) => {
      expect(utf16Map(text, unit)(offsetMap(text, unit)(start))).toBe(start)
    }),
  )
})

test('every span of a record gives its text in each unit', () => {
  const sliced = {
    utf16: (start: number, end: number) => SAMPLE_TEXT.slice(start, end),
    codepoint: (start: number, end: number) => [...SAMPLE_TEXT].slice(start, end).join(''),
    byte: (start: number, end: number) => Buffer.from(SAMPLE_TEXT).subarray(start, end).toString(),
  }
  for (const offsets of ['utf16', 'codepoint', 'byte'] as const) {
    const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { offsets })
    const spans = spansIn(record)
    expect(spans.length).toBeGreaterThan(25)
    for (const { start, end, text } of spans) expect(sliced[offsets](start, end)).toBe(text)
    const first = record.document.sentences[1] as readonly [number, number]
    expect(sliced[offsets](...first)).toMatch(/^At least 12 people drowned.*said\.$/)
    expect(record.document.offsetUnit).toBe(offsets)
    expect(sliced[offsets](0, record.document.length)).toBe(SAMPLE_TEXT)
  }
})

test('spans inside claims are counted in the unit too', () => {
  const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { offsets: 'byte' })
  const extent = record.claims?.[1]?.content.spans[0]
  expect(Buffer.from(SAMPLE_TEXT).subarray(extent?.start, extent?.end).toString()).toBe('We have found 12 bodies')
})

test('the text is put in when asked for, and a derived one stays', () => {
  expect(selectRecord(sampleRecord(), SAMPLE_TEXT).document.text).toBeUndefined()
  expect(selectRecord(sampleRecord(), SAMPLE_TEXT, { includeText: true }).document.text).toBe(SAMPLE_TEXT)
  const saved: Extraction = { ...sampleRecord(), document: { ...sampleRecord().document, text: SAMPLE_TEXT } }
  expect(selectRecord(saved, SAMPLE_TEXT).document.text).toBeUndefined()
  const derived: Extraction = { ...saved, document: { ...saved.document, derivedFrom: 'html' } }
  expect(selectRecord(derived, SAMPLE_TEXT, { only: ['dates'] }).document.text).toBe(SAMPLE_TEXT)
})

test('kinds not asked for are left out, with the references into them', () => {
  const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['casualties'] })
  expect(Object.keys(record)).toEqual(['schemaVersion', 'document', 'casualties', 'events', 'warnings'])
  expect(record.document.dateline).not.toHaveProperty('place')
  expect(record.document.byline).not.toHaveProperty('people')
  const [first] = record.casualties ?? []
  expect(first).not.toHaveProperty('date')
  expect(first).not.toHaveProperty('place')
  expect(first).not.toHaveProperty('claim')
  expect(first?.relation).toEqual({ kind: 'sameAs', of: 'c2' })
})

test('events stand with the figures and voices with the claims, without what leads elsewhere', () => {
  const figures = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['casualties', 'dates'] })
  expect(figures).not.toHaveProperty('sources')
  expect(figures.events?.[0]).not.toHaveProperty('place')
  expect(figures.events?.[0]).toMatchObject({ date: 'd2', casualties: ['c1', 'c2', 'c3', 'c4'] })
  expect(Object.keys(figures.casualties?.[1]?.links ?? {})).toEqual(['date', 'event'])
  expect(figures.casualties?.[1]?.eventId).toBe('e1')

  const claims = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['claims'] })
  expect(claims).not.toHaveProperty('events')
  expect(claims.sources?.map(({ entity }) => entity)).toEqual([undefined, undefined, undefined])
  expect(claims.sources?.map(({ claims: said }) => said)).toEqual([['q1'], ['q2', 'q4'], ['q3']])
  const source = claims.claims?.[0]?.source
  expect(source?.voice).toBe('s1')
  expect(source).not.toHaveProperty('resolvedBy')
  expect(source).not.toHaveProperty('confidence')
})

test('a reference that may lead to several kinds stays where it leads to one asked for', () => {
  const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['claims', 'people'] })
  const entities = record.claims?.map(({ source }) => source?.entity)
  expect(entities).toEqual([undefined, 'n2', null, 'n2'])
  expect(record.claims?.[0]?.source).not.toHaveProperty('entity')
  expect(record.claims?.[0]).not.toHaveProperty('casualties')
  expect(record.claims?.[0]?.people).toEqual([])
})

test('whatever kinds are asked for, no reference leads to an item that is not there', () => {
  fc.assert(
    fc.property(fc.subarray([...kinds], { minLength: 1 }), (only: Kind[]) => {
      const printed = JSON.stringify(selectRecord(sampleRecord(), SAMPLE_TEXT, { only }))
      const ids = new Set([...printed.matchAll(/"id":"([a-z]\d+)"/g)].map((match) => match[1]))
      for (const match of printed.matchAll(/"([dponcqes]\d+)"/g)) expect(ids).toContain(match[1])
    }),
  )
})

test('a kind that is asked for six times is still one kind', () => {
  const record = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: Array(6).fill('dates') })
  expect(Object.keys(record)).toEqual(['schemaVersion', 'document', 'dates', 'warnings'])
})

test('the record handed in is not changed', () => {
  const record = sampleRecord()
  selectRecord(record, SAMPLE_TEXT, { only: ['claims'], offsets: 'byte', includeText: true })
  expect(record).toEqual(sampleRecord())
})
