import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import type { Article } from '../../src/read/article.js'
import { splitValues } from '../../src/read/json-values.js'
import type { ReadOptions } from '../../src/read/options.js'
import { readSource } from '../../src/read/read.js'
import { serialize } from '../../src/write/json/serialize.js'
import { selectRecord } from '../../src/write/select.js'
import { chunked, collected, readOptions } from './bytes.js'

const lineOptions: ReadOptions = { ...readOptions, input: 'jsonl' }

/** What a stream of JSONL gives: each article's id and text, or the fault in its place. */
async function read(bytes: Uint8Array, size = 7, options: ReadOptions = lineOptions): Promise<readonly string[]> {
  const source = { name: 'wire.jsonl', from: chunked(bytes, size) }
  const readings = await collected(readSource(source, options))
  return readings.map((reading) => (reading instanceof Error ? reading.message : `${reading.id}=${reading.text}`))
}

const lines = (...entries: readonly unknown[]): Buffer =>
  Buffer.from(entries.map((entry) => JSON.stringify(entry)).join('\n'))

test('a line without an id is named by its number, and blank lines count', async () => {
  expect(await read(Buffer.from('{"text":"a"}\r\n\n  \n{"id":"x","text":"b"}\n{"text":"c"}'))).toEqual([
    'wire.jsonl:1=a',
    'x=b',
    'wire.jsonl:5=c',
  ])
})

test('whole numbers are ids too; other things are not, and neither is an empty one', async () => {
  expect(
    await read(lines({ id: 12, text: 'a' }, { id: 1.5, text: 'b' }, { id: ['x'], text: 'c' }, { id: '', text: 'd' })),
  ).toEqual(['12=a', 'wire.jsonl:2=b', 'wire.jsonl:3=c', 'wire.jsonl:4=d'])
})

test('lines are split at line feeds only', async () => {
  expect(await read(Buffer.from('{"text":"a\u2028b\u0085"}\r{"text":"c"}\n{"text":"d"}'))).toEqual([
    'wire.jsonl:1: is not valid JSON; one object a line is expected',
    'wire.jsonl:2=d',
  ])
})

test('a stream in UTF-16 is read, with or without its mark', async () => {
  const text = '{"id":"x","text":"caf\u00e9 \u010a"}\n{"text":"b"}\n'
  for (const encoding of ['utf-16le', 'utf-16be']) {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode(text, encoding, { addBOM })
      expect(await read(bytes, 3)).toEqual(['x=café Ċ', 'wire.jsonl:2=b'])
    }
  }
})

test('a line above the limit fails alone', async () => {
  const bytes = Buffer.from(`{"text":"${'x'.repeat(500)}"}\n{"text":"a"}`)
  expect(await read(bytes, 64, { ...lineOptions, maxSize: 100 })).toEqual([
    'wire.jsonl:1: is longer than 100 bytes; --max-size allows more',
    'wire.jsonl:2=a',
  ])
})

test.each([
  ['[\n  {"text":"a"},\n  {"text":"b \\"]},{"}\n]\n', ['a', 'b "]},{']],
  ['[{"text":"a"},{"text":"b","more":[{"c":[1]}]}]', ['a', 'b']],
  ['{\n  "text": "a"\n}\n{\n  "text": "b"\n}', ['a', 'b']],
  ['\ufeff\n[ {"text":"a"} ]', ['a']],
])('%j is read as if each article stood on a line', async (json, texts) => {
  for (const size of [1, 2, 99]) {
    for (const input of ['auto', 'jsonl'] as const) {
      expect(await read(Buffer.from(json), size, { ...readOptions, input })).toEqual(
        texts.map((text, i) => `wire.jsonl:${i + 1}=${text}`),
      )
    }
  }
})

test('what is wrong with an entry of a list costs no other, and a list that is cut off is told', async () => {
  const json = `[{"text":"a"},{"text" "b"},7,"word",["c"],{"text":"${'x'.repeat(90)}"},{"text":"d"}`
  expect(await read(Buffer.from(json), 3, { ...lineOptions, maxSize: 50 })).toEqual([
    'wire.jsonl:1=a',
    'wire.jsonl:2: is not valid JSON',
    'wire.jsonl:3: is not an object; {"text": "…"} is expected',
    'wire.jsonl:4: is not an object; {"text": "…"} is expected',
    'wire.jsonl:5: is not an object; {"text": "…"} is expected',
    'wire.jsonl:6: is longer than 50 bytes; --max-size allows more',
    'wire.jsonl:7=d',
    'wire.jsonl: its list has no end; it may have been cut off',
  ])
})

test('any list of values, split as JSON, gives the values', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.jsonValue(), fc.record({ text: fc.string() }))),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      async (values, size, pretty) => {
        const bytes = Buffer.from(JSON.stringify(values, null, pretty ? 2 : 0))
        const split = await collected(splitValues(chunked(bytes, size), { name: 'x', limit: 10_000 }))
        expect(split.map(({ bytes: value }) => JSON.parse(String(value)))).toEqual(JSON.parse(bytes.toString()))
      },
    ),
  ))

test('an empty id is none, with a warning', async () => {
  const [article] = await collected(
    readSource({ name: 'wire.jsonl', from: chunked(Buffer.from('{"id":"","text":"a"}'), 9) }, lineOptions),
  )
  expect(article).toMatchObject({
    id: 'wire.jsonl:1',
    origin: { file: '-', line: 1 },
    warnings: [
      { code: 'invalid-id', message: '"id" is not a string or whole number that is not empty; it is left out.' },
    ],
  })
})

test('members that are not known are kept when asked for, those nested too deep left out', async () => {
  const deep = `${'['.repeat(90)}${']'.repeat(90)}`
  const line = `{"text":"a","desk":"world","tags":["x\\ud800"],"n":1e400,"__proto__":{"start":3},"deep":${deep}}`
  const [article] = await collected(
    readSource({ name: 'w', from: chunked(Buffer.from(line), 9) }, { ...lineOptions, keepFields: true }),
  )
  expect(article).toMatchObject({
    warnings: [{ code: 'extra-too-deep', message: 'Nested too deep to be kept, and left out: "deep".' }],
  })
  const { extra } = article as Article
  expect(JSON.stringify(extra)).toBe('{"desk":"world","tags":["x\ufffd"],"n":null,"__proto__":{"start":3}}')
  const record = selectRecord(extractArticle(article as Article), 'a', { offsets: 'byte' })
  expect(serialize(record)).toContain(`"input":{"extra":${JSON.stringify(extra)}}`)
})

test('members named like parts of every object are not obeyed', async () => {
  const hostile =
    '{"__proto__":{"text":"x"},"constructor":{"id":"y"}}\n{"text":"a","__proto__":{"id":"z"},"toString":1}'
  expect(await read(Buffer.from(hostile))).toEqual(['wire.jsonl:1: has no "text"', 'wire.jsonl:2=a'])
  expect(({} as Record<string, unknown>).text).toBeUndefined()
})

test('a line of a hundred thousand brackets is one fault', async () => {
  const nested = `{"text":"a","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const [first, second] = await read(Buffer.from(`${nested}\n{"text":"b"}`), 65_536)
  expect(['wire.jsonl:1=a', 'wire.jsonl:1: is not valid JSON; one object a line is expected']).toContain(first)
  expect(second).toBe('wire.jsonl:2=b')
})

test('however the bytes come, the articles are the same', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { minLength: 1, maxLength: 5 })
  return fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 30 }), async (given, size) => {
      const bytes = lines(...given.map((text, i) => ({ id: `n${i}`, text })))
      expect(await read(bytes, size)).toEqual(given.map((text, i) => `n${i}=${text}`))
    }),
  )
})
