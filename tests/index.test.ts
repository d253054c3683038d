import { expect, test } from 'vitest'
import * as copydesk from '../src/index.js'
import { type ArticleInput, extract, extractAll, InputError, type Outcome, type RunOptions } from '../src/index.js'

async function outcomes(articles: Iterable<ArticleInput>, options: RunOptions = {}): Promise<readonly Outcome[]> {
  const all: Outcome[] = []
  for await (const outcome of extractAll(articles, options)) all.push(outcome)
  return all
}

test('these names are exported, and no others', () => {
  expect(Object.keys(copydesk).sort()).toEqual(['InputError', 'extract', 'extractAll', 'jsonSchema'])
})

test('extract gives the record of a text', async () => {
  const { document, warnings } = await extract('😀 The mill was closed.', {
    id: 'mill',
    date: '2025-02-05T23:00:00Z',
    title: 'Mill closed',
    url: 'https://post.example/mill',
    offsets: 'codepoint',
    includeText: true,
  })
  expect(document).toMatchObject({
    id: 'mill',
    url: 'https://post.example/mill',
    encoding: null,
    offsetUnit: 'codepoint',
    length: 22,
    text: '😀 The mill was closed.',
    title: { text: 'Mill closed' },
    publishedAt: { value: '2025-02-05', from: 'option' },
  })
  expect(warnings).toEqual([])
})

test('only the kinds asked for are in the record', async () => {
  expect(Object.keys(await extract('x', { only: ['dates', 'claims'] }))).toEqual([
    'schemaVersion',
    'document',
    'dates',
    'claims',
    'sources',
    'warnings',
  ])
  expect(await extract('x')).toHaveProperty('casualties')
})

test.each([
  [null, {}, 'TypeError: text: a string is expected'],
  ['x', null, 'TypeError: options: an object is expected'],
  [
    'x',
    { onyl: ['dates'] },
    'TypeError: options.onyl: no such option; there are id, date, title, url, only, language, offsets, includeText, names',
  ],
  ['x', { id: 5 }, 'TypeError: options.id: a string is expected'],
  ['x', { date: '2025-02-30' }, 'RangeError: options.date: "2025-02-30" is not a date (YYYY-MM-DD)'],
  ['x', { date: new Date(0) }, 'TypeError: options.date: a string is expected, such as "2025-02-05"'],
  ['x', { only: 'dates' }, 'TypeError: options.only: a list is expected, such as ["dates"]'],
  [
    'x',
    { only: ['persons'] },
    'RangeError: options.only: "persons" is not one of dates, people, places, organizations, casualties, claims',
  ],
  ['x', { offsets: 'bytes' }, 'RangeError: options.offsets: "bytes" is not one of utf16, codepoint, byte'],
  ['x', { includeText: 1 }, 'TypeError: options.includeText: true or false is expected'],
])('extract(%j, %j) throws', async (text, options, message) => {
  await expect((extract as (...given: unknown[]) => Promise<unknown>)(text, options)).rejects.toSatisfy(
    (error) => String(error) === message,
  )
})

test('extractAll goes on after a fault, in order, and keeps equal ids apart', async () => {
  const articles = [
    { id: 'a', text: 'One.', date: '2025-02-05' },
    { text: null },
    { id: 'a', text: 'Two.' },
    { text: '' },
  ]
  const [first, second, third, fourth] = await outcomes(articles as ArticleInput[], { date: '2024-01-01' })
  expect(first?.record?.document).toMatchObject({ id: 'a', publishedAt: { value: '2025-02-05', from: 'input' } })
  expect(second?.error).toBeInstanceOf(InputError)
  expect(second?.error?.message).toBe('2: has no "text"')
  expect(third?.record?.document).toMatchObject({ id: 'a', publishedAt: { value: '2024-01-01', from: 'option' } })
  expect(third?.record?.warnings.map(({ code }) => code)).toEqual(['duplicate-id'])
  expect(fourth).toMatchObject({ id: '4', record: { warnings: [{ code: 'empty-text' }] } })
})

test('extractAll checks its options at once', () => {
  expect(() => extractAll([], { offsets: 'bytes' } as never)).toThrow(RangeError)
})
