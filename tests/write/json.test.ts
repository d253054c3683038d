import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/link/extraction.js'
import { jsonStream } from '../../src/write/json/json.js'
import { jsonlStream } from '../../src/write/jsonl/jsonl.js'
import { jsonSchema } from '../../src/write/schema.js'
import { selectRecord } from '../../src/write/select.js'
import { SAMPLE_TEXT, sampleRecord } from './sample.js'
import { PLAIN, streamed } from './written.js'

function written(format: 'json' | 'jsonl', records: readonly Extraction[], pretty = false): string {
  const read = records.map((record) => ({ record, text: SAMPLE_TEXT }))
  return streamed(format === 'json' ? jsonStream : jsonlStream, read, { ...PLAIN, pretty }).toString()
}

/** The sample with a title of any characters. */
const titled = (title: string): Extraction => ({
  ...sampleRecord(),
  document: { ...sampleRecord().document, title: { text: title } },
})

test.each([0, 1, 3])('json is one document with %i records', (count) => {
  const records = Array.from({ length: count }, sampleRecord)
  for (const pretty of [false, true]) {
    const output = written('json', records, pretty)
    const parsed = JSON.parse(output)
    expect(parsed).toEqual({
      schemaVersion: '1.1',
      generator: { name: 'copydesk', version: '1.2.3' },
      articles: JSON.parse(JSON.stringify(records)),
    })
    expect(output).toBe(`${JSON.stringify(parsed, null, pretty ? 2 : 0)}\n`)
  }
})

test('json is valid against the schema, whole and with kinds left out', () => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema())
  const short = selectRecord(sampleRecord(), SAMPLE_TEXT, { only: ['claims', 'dates'], offsets: 'byte' })
  const isValid = validate(JSON.parse(written('json', [sampleRecord(), short])))
  expect(validate.errors).toBeNull()
  expect(isValid).toBe(true)
})

test('fields stand in the order of the reference', () => {
  const { people, warnings, ...others } = sampleRecord()
  const shuffled = { warnings, ...(people ? { people } : {}), newKind: [], ...others }
  const [record] = JSON.parse(written('json', [shuffled])).articles
  expect(Object.keys(record)).toEqual([
    'schemaVersion',
    'document',
    'dates',
    'places',
    'organizations',
    'people',
    'casualties',
    'events',
    'claims',
    'sources',
    'newKind',
    'warnings',
  ])
  expect(Object.keys(record.dates[0]).slice(0, 5)).toEqual(['id', 'start', 'end', 'text', 'sentence'])
  expect(Object.keys(record.casualties[1]).slice(-7)).toEqual([
    'eventId',
    'date',
    'place',
    'claim',
    'links',
    'rule',
    'confidence',
  ])
  expect(Object.keys(record.claims[0]).slice(-7)).toEqual([
    'dates',
    'places',
    'organizations',
    'people',
    'casualties',
    'rule',
    'confidence',
  ])
  expect(Object.keys(record.claims[0].source)).toEqual([
    'spans',
    'text',
    'type',
    'named',
    'entity',
    'voice',
    'resolvedBy',
    'confidence',
  ])
  expect(Object.keys(record.people[1])).toEqual(['id', 'name', 'role', 'confidence', 'mentions'])
})

test('a field that the schema does not know is kept', () => {
  const extended = { ...sampleRecord(), newKind: [{ id: 'm1', text: '€5' }] }
  expect(JSON.parse(written('jsonl', [extended])).newKind).toEqual([{ id: 'm1', text: '€5' }])
})

test('jsonl is one line a record, whatever the text holds', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a\nb', 'a\r\nb', '\u0085', '\u2028\u2029', '\u001b[2J\u009b2J', '\ud800', '__proto__'),
  )
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (titles) => {
      const output = written('jsonl', titles.map(titled))
      const lines = output.split('\n')
      expect(lines.pop()).toBe('')
      expect(lines.map((line) => JSON.parse(line).document.title.text)).toEqual(titles)
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
    }),
  )
})
