import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { readRecords, type SavedRecord } from '../../src/link/saved-records.js'
import { articleOf } from '../../src/read/article.js'
import { formats } from '../../src/write/formats.js'
import { selectRecord } from '../../src/write/select.js'
import { everythingWritten, type Read } from '../write/written.js'

const TEXTS = ['🚢 Two people died in Oslo on 4 May 2024, the mayor, Kari Moen, said.\n', 'Nobody was hurt, he said.\n']
const read: readonly Read[] = TEXTS.map((text, i) => {
  const article = { ...articleOf(text, { published: { value: '2024-05-06', from: 'option' } }), id: `${i}.txt` }
  return { record: selectRecord(extractArticle(article), text, { includeText: true }), text }
})

async function* streamOf(content: string): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 1000) yield Buffer.from(content.slice(at, at + 1000))
}

async function savedIn(content: string): Promise<readonly SavedRecord[]> {
  const found: SavedRecord[] = []
  for await (const saved of readRecords({ name: 'r', from: streamOf(content) }, 10_000_000)) {
    if (saved instanceof Error) throw saved
    found.push(saved)
  }
  return found
}

const lines = read.map(({ record }) => `${JSON.stringify(record)}\n`).join('')
const document = JSON.stringify({ schemaVersion: '1.1', generator: {}, articles: read.map(({ record }) => record) })

test.each([
  ['lines', lines],
  ['a document', document],
  ['an indented document', JSON.stringify(JSON.parse(document), null, 2)],
])('records saved as %s come back as they were', async (_, content) => {
  const saved = await savedIn(content)
  expect(saved.map(({ record, text }) => ({ record, text }))).toEqual(read)
})

test.each(formats)('$name makes the same bytes of saved records', async (format) => {
  const saved = (await savedIn(lines)).map(({ record, text }) => ({ record, text: text ?? '' }))
  expect(await everythingWritten(format, saved)).toEqual(await everythingWritten(format, read))
})

test.each(['{}', '{"articles":3}', '[]', '3', 'null', '{"schemaVersion":"2.0"}', '{"a":', ''])(
  '%j holds no records',
  async (content) => {
    const found = []
    for await (const saved of readRecords({ name: 'r.json', from: streamOf(content) }, 1000)) found.push(saved)
    expect(found.filter((saved) => !(saved instanceof Error))).toEqual([])
    for (const error of found) expect((error as Error).message).toMatch(/^r\.json(?::\d+)?: /)
  },
)
