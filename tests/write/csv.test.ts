import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import { csvStream } from '../../src/write/csv/csv.js'
import type { WriteSettings } from '../../src/write/format.js'
import { tableColumns } from '../../src/write/tables/table.js'
import { PLAIN, type Read, streamed } from './written.js'

const TEXT =
  'Two people died in Oslo on 4 May 2024, the mayor, Kari Moen, said.\n\nPolice said "nobody else", and then, was hurt.\n'

function readArticle(text = TEXT, id = 'oslo.txt', title: string | null = null): Read {
  const article = { ...articleOf(text, { published: { value: '2024-05-06', from: 'option' } }), id, title }
  return { record: extractArticle(article), text }
}

const rowsOf = (read: readonly Read[], settings: Partial<WriteSettings> = {}): readonly Record<string, string>[] =>
  parse(streamed(csvStream, read, { ...PLAIN, ...settings }), { columns: true, bom: true })

test('there is a row for each item, in the order of the record', () => {
  const read = readArticle()
  const ids = PLAIN.kinds.flatMap((kind) => (read.record[kind] ?? []).map((item) => item.id))
  expect(rowsOf([read]).map(({ id }) => id)).toEqual(ids)
  expect(ids.length).toBeGreaterThan(4)
})

test('a table of figures tells where, when and by whose word', () => {
  const [row] = rowsOf([readArticle()], { kinds: ['casualties'] })
  expect(row).toMatchObject({
    article: 'oslo.txt',
    layer: 'casualties',
    text: 'Two people',
    outcome: 'killed',
    count_min: '2',
    place_text: 'Oslo',
    place_country: 'NO',
    date_value: '2024-05-04',
    claim_source: 'the mayor, Kari Moen',
  })
  expect(Number(row?.place_lat)).toBeCloseTo(59.9, 0)
})

test('every row has as many cells as the head, whatever kinds are asked for', () => {
  for (const kind of PLAIN.kinds) {
    const table: string[][] = parse(streamed(csvStream, [readArticle()], { ...PLAIN, kinds: [kind] }))
    const names = tableColumns([kind]).map(({ name }) => name)
    expect(table[0]).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(table.map((row) => row.length)).size).toBe(1)
  }
})

test('fields picks columns, in its order', () => {
  const table: string[][] = parse(
    streamed(csvStream, [readArticle()], { ...PLAIN, kinds: ['casualties'], fields: ['outcome', 'id'] }),
  )
  expect(table).toEqual([['outcome', 'id'], ['killed', 'c1'], ...table.slice(2)])
})

test.each(['=HYPERLINK("http://x")', '+1', '-2+3', '@SUM(A1)', '\tx', '＝1+1'])(
  'a cell that begins as %j does is no formula',
  (words) => {
    const [row] = rowsOf([readArticle(TEXT, words, words)])
    expect(row?.article).toBe(`'${words}`)
  },
)

test('numbers stay numbers, also those below zero', () => {
  const read = readArticle('Three people drowned off Valparaíso in Chile on 4 May 2024, the navy said.\n')
  const [row] = rowsOf([read], { kinds: ['casualties'] })
  expect(Number(row?.place_lat)).toBeLessThan(-30)
})

test('quotation marks, commas, line breaks and NUL come back as they were', () => {
  const words = 'said "a, b"\r\nand\nc\u0000d'
  expect(rowsOf([readArticle(TEXT, words)])[0]?.article).toBe(words)
})

test('--excel begins with the mark by which Excel knows UTF-8', () => {
  expect([...streamed(csvStream, [], { ...PLAIN, excel: true }).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(streamed(csvStream, []).subarray(0, 7).toString()).toBe('article')
})
