import { extname } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '../src/extract.js'
import { articleOf } from '../src/read/article.js'
import { kinds } from '../src/recognise/kinds.js'
import { offsetUnits } from '../src/write/offset-unit.js'
import { jsonSchema } from '../src/write/schema.js'
import { selectRecord } from '../src/write/select.js'
import { textStream } from '../src/write/text/text.js'
import { articles, files } from './fixture-articles.js'
import { brokenPromises, extentsIn } from './invariants.js'
import { PLAIN } from './write/written.js'

test('there are at least twelve articles, of every form that copydesk reads', () => {
  expect(articles.length).toBeGreaterThanOrEqual(12)
  expect(new Set(files.map((name) => extname(name)))).toEqual(new Set(['.txt', '.html', '.jsonl']))
})

const validate = new Ajv2020({ strict: false }).compile(jsonSchema())

test.each(articles)('the record of $id keeps its promises', (article) => {
  const record = extractArticle(article)
  expect(brokenPromises(record, article.text)).toEqual([])

  const envelope = { schemaVersion: '1.1', generator: { name: 'copydesk', version: '0.0.0' }, articles: [record] }
  const again = JSON.parse(JSON.stringify(envelope))
  expect(again).toEqual(envelope)
  validate(again)
  expect(validate.errors).toBeNull()
})

test.each(offsetUnits)('offsets counted as %s give the same characters', (offsets) => {
  for (const article of articles) {
    const characters = offsets === 'codepoint' ? [...article.text] : null
    const bytes = Buffer.from(article.text)
    const slice = (start: number, end: number) => {
      if (characters) return characters.slice(start, end).join('')
      return offsets === 'byte' ? bytes.subarray(start, end).toString() : article.text.slice(start, end)
    }
    for (const { path, at } of extentsIn(selectRecord(extractArticle(article), article.text, { offsets }))) {
      if (at.text !== undefined) expect([path, slice(at.start, at.end)]).toEqual([path, at.text])
    }
  }
})

test.each(kinds)('%s asked for alone are what they are among the others', (kind) => {
  for (const article of articles) {
    const alone = extractArticle(article, [kind])
    const among = extractArticle(article)
    const [one, other] = [alone, among].map((record) => selectRecord(record, article.text, { only: [kind] }))
    expect(one).toEqual(other)
  }
})

test('the same article gives the same record twice', () => {
  for (const article of articles) expect(extractArticle(article)).toEqual(extractArticle(article))
})

const oddCharacters = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '(',
    '[',
    '—',
    '-',
    '.',
    '…',
    ',',
    ':',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '\ufeff',
    '\u200b',
    '\u0000',
    '\u001b',
    '👩‍🚒',
    '🇰🇪',
    'e\u0301',
    'İ',
    'ß',
    '\ud83d',
    '\udc00',
    '0',
    '1,2,3',
    '99999999999',
  ],
  ...[' said ', ' dead ', ' killed ', 'At least ', ' according to ', ' Monday ', '٣'],
]

const edit = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(), size: fc.nat(40), with: fc.constant('') }),
  fc.record({ kind: fc.constant('duplicate' as const), at: fc.nat(), size: fc.nat(200), with: fc.constant('') }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), size: fc.nat(60), with: fc.constant('') }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    size: fc.constant(0),
    with: fc.constantFrom(...oddCharacters),
  }),
)

/** Half a page of an article, with pieces deleted, doubled and swapped, and odd characters put in. */
const mutation = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.nat(),
    fc.integer({ min: 200, max: 2000 }),
    fc.array(edit, { minLength: 1, maxLength: 8 }),
  )
  .map(([article, from, size, edits]) => {
    const start = from % article.text.length
    return edits.reduce(
      (text, { kind, at: place, size: length, with: odd }) => {
        const at = place % (text.length + 1)
        const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
        if (kind === 'delete') return before + after
        if (kind === 'duplicate') return before + piece + piece + after
        if (kind === 'swap') return before + after.slice(0, length) + piece + after.slice(length)
        return before + odd + piece + after
      },
      article.text.slice(start, start + size),
    )
  })

const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

test('a thousand mutations of the articles: nothing throws, every promise is kept, a terminal is safe', {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(mutation, (text) => {
      const article = articleOf(text, { published: { value: '2025-02-05', from: 'option' } })
      const record = extractArticle(article)
      expect(brokenPromises(record, article.text)).toEqual([])
      expect(textStream.part(record, article.text, PLAIN)).not.toMatch(CONTROLS)
    }),
    { numRuns: 1000, seed: 20250205 },
  )
})
