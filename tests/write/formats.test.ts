import { posix } from 'node:path'
import { expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import type { Document } from '../../src/language/document.js'
import { articleOf } from '../../src/read/article.js'
import { formats } from '../../src/write/formats.js'
import { SAMPLE_TEXT, sampleRecord } from './sample.js'
import { bytesOf, everythingWritten, type Read } from './written.js'

vi.mock('../../src/recognise/recognisers.js', async (load) => {
  const original = await load<typeof import('../../src/recognise/recognisers.js')>()
  const { amounts } = await import('./made-kind.js')
  const recognisers = [...original.recognisers, amounts]
  return {
    ...original,
    recognisers,
    kinds: recognisers.map(({ kind }) => kind),
    recognise: (document: Document, wanted: ReadonlySet<string>) => ({
      ...original.recognise(document, wanted as never),
      amounts: amounts.recognise(document, {}),
    }),
  }
})

const MONEY = 'The fund has paid €571 million to the city of Baku, the minister said.\n'

function readArticle(text: string, name: string): Read {
  const article = { ...articleOf(text, { published: { value: '2025-02-05', from: 'option' } }), id: name }
  return { record: extractArticle(article), text }
}

const contentOf = async (format: (typeof formats)[number], read: readonly Read[]): Promise<string> =>
  (await everythingWritten(format, read)).map(({ content }) => bytesOf(content).toString()).join('\n')

test('no two formats have one name, and each says what it is', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length)
  for (const { description, media, ending } of formats) {
    expect(description).toMatch(/^\S.{3,80}\S$/)
    expect(media).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
    expect(ending).toMatch(/^\.[a-z0-9]+(?:\.[a-z]+)?$/)
  }
})

test.each(formats)('$name can be written as it says that it can', async ({ stream, folder, load }) => {
  const writers = await load()
  expect(writers.stream !== undefined).toBe(stream !== 'never')
  expect(writers.folder !== undefined).toBe(folder)
})

test.each(formats.filter(({ kinds }) => kinds === null))('a new kind of fact reaches $name', async (format) => {
  const content = await contentOf(format, [readArticle(MONEY, 'money.txt')])
  expect(content).toContain('571 million')
})

test.each(formats)('$name is the same bytes each time, for no article, for one and for several', async (format) => {
  const sample = { record: sampleRecord(), text: SAMPLE_TEXT }
  const other = readArticle('Nine people died in Oslo on 4 May 2024, police said.\n', 'other.txt')
  for (const read of [[], [sample], [sample, other]]) {
    const once = await everythingWritten(format, read)
    expect(await everythingWritten(format, read)).toEqual(once)
  }
})

test.each(formats.filter(({ folder }) => folder))('$name keeps to its folder', async (format) => {
  const ids = [
    '../../x',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'a b',
    'A B',
    'C:',
    'CON',
    '',
    '.',
    '\u0000',
    'é',
    'x'.repeat(5000),
  ]
  const read = ids.map((name) => readArticle('Nobody was hurt, police said.', name))
  const paths = (await everythingWritten(format, read)).map(({ path }) => path).filter((path) => path !== '')
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  for (const path of paths) {
    expect(path).toBe(posix.normalize(path))
    expect(path).toMatch(
      /^[\p{Letter}\p{Number}_][\p{Letter}\p{Number}._-]*(?:\/[\p{Letter}\p{Number}_][\p{Letter}\p{Number}._-]*)*$/u,
    )
    expect(path.length).toBeLessThan(200)
  }
})
