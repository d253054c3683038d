import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folder } from './run.js'

// Each test starts the program several times.
vi.setConfig({ testTimeout: 300_000 })

const FERRY = 'A ferry sank near Tarn on Monday, killing 14 people, Mara Olt said.\n\nShe denied that Jan Hale knew.\n'
const BUS = 'A bus fell into the river near Lund. Nine people died, police said.\n'

interface Item {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly review?: { readonly decision: string; readonly by?: string; readonly note?: string; readonly was?: unknown }
  readonly [field: string]: unknown
}
type Record1 = { readonly document: { readonly id: string; readonly sha256: string } } & Readonly<
  Record<string, unknown>
>

/** Two articles, their records, and a way to decide on their items. */
function reviewed() {
  const at = folder({ 'ferry.txt': FERRY, 'bus.txt': BUS })
  const records = at
    .run(['-f', 'jsonl', '-q', 'ferry.txt', 'bus.txt'])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record1)
  const [ferry, bus] = records as [Record1, Record1]
  const itemsOf = (record: Record1, layer: string): readonly Item[] => record[layer] as readonly Item[]
  const lineOn = (record: Record1, layer: string, index: number, more: object): string => {
    const item = itemsOf(record, layer)[index] as Item
    const { start, end, text } = item.text === undefined ? ((item.mentions as readonly Item[])[0] as Item) : item
    return `${JSON.stringify({
      v: 1,
      at: '2025-02-06T10:15:00Z',
      by: 'ab',
      doc: { id: record.document.id, sha256: record.document.sha256 },
      layer,
      target: { start, end, exact: text, prefix: '', suffix: '', part: {} },
      was: item,
      tool: 'copydesk test',
      ...more,
    })}\n`
  }
  return {
    ...at,
    ferry,
    bus,
    itemsOf,
    lineOn,
    write: (name: string, ...lines: readonly string[]) => writeFileSync(join(at.path, name), lines.join('')),
  }
}

test('without a terminal the screen is refused, before anything is read', () => {
  expect(folder().run(['review', 'missing.txt'])).toEqual({
    stdout: '',
    stderr:
      'copydesk: review needs a terminal; without one there are --status, --export, --import and --as-gold; see "copydesk --help"\n',
    status: 2,
    signal: null,
  })
})

test.each([
  [
    'two tasks',
    ['--status', '--export', 'a.txt'],
    'review: --status, --export, --import and --as-gold are asked for one at a time',
  ],
  ['no article', ['--status'], 'review: name the files or folders to be reviewed'],
  ['standard input', ['--status', '-'], 'review: articles come from files; standard input is the keyboard'],
  [
    'an order that there is not',
    ['--status', '--sort', 'confidense', 'a.txt'],
    '--sort: "confidense" is not one of document, confidence, figure, unnamed, unhedged (did you mean confidence?)',
  ],
  ['an empty name', ['--status', '--by', ' ', 'a.txt'], 'review: --by is empty; it takes your initials'],
])('%s is a usage error', (_name, words, message) => {
  const ran = folder({ 'a.txt': BUS }).run(['review', ...words])
  expect(ran).toMatchObject({ stdout: '', stderr: `copydesk: ${message}; see "copydesk --help"\n`, status: 2 })
})

test('--status counts every article, opened or not, and decisions files are no articles', () => {
  const { run, write, lineOn, ferry, itemsOf } = reviewed()
  write(
    'ferry.txt.decisions.jsonl',
    lineOn(ferry, 'claims', 0, { decision: 'accept' }),
    lineOn(ferry, 'casualties', 0, { decision: 'reject' }),
    '{"v":1,"at":"20',
  )
  const ran = run(['review', '--status', '-f', 'json', '.'])
  const { articles, total } = JSON.parse(ran.stdout)
  expect(articles.map(({ id }: { id: string }) => id)).toEqual(['./bus.txt', './ferry.txt'])
  const items = itemsOf(ferry, 'claims').length + itemsOf(ferry, 'casualties').length
  expect(articles[1]).toMatchObject({ items, accepted: 1, rejected: 1, open: items - 2, lost: 0 })
  expect(total.items).toBe(articles[0].items + articles[1].items)
  expect(ran.stderr).toBe(
    'copydesk: ./ferry.txt.decisions.jsonl: line 3: the last line is broken off and is left out\n',
  )
  expect(run(['review', '--status', '-q', 'ferry.txt']).stdout).toMatch(/^accepted {2}rejected {2}open .*\n +1 +1 /)
})

test('--export writes every article with corrections made, references mended, and says what is undecided', () => {
  const { run, write, lineOn, ferry, bus, itemsOf } = reviewed()
  const people = itemsOf(ferry, 'people')
  const hale = people.findIndex(({ name }) => name === 'Jan Hale')
  const olt = people.findIndex(({ name }) => name === 'Mara Olt')
  const addition = { start: 2, end: 7, exact: 'ferry', prefix: 'A ', suffix: ' sank', part: {} }
  write(
    'ferry.txt.decisions.jsonl',
    lineOn(ferry, 'casualties', 0, { decision: 'edit', value: { count: { max: 15 } }, note: 'see the board' }),
    lineOn(ferry, 'people', hale, { decision: 'reject' }),
    lineOn(ferry, 'people', olt, { decision: 'edit', value: { name: 'Mara B. Olt' } }),
    lineOn(ferry, 'claims', 0, {
      target: addition,
      was: null,
      decision: 'add',
      layer: 'organizations',
      value: {
        name: 'the ferry',
        type: 'other',
        confidence: 1,
        mentions: [{ start: 2, end: 7, text: 'ferry', sentence: 0, kind: 'name', rule: 'reviewer' }],
      },
    }),
  )
  const ran = run(['review', '--export', 'ferry.txt', 'bus.txt'])
  const [first, second] = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)) as [Record1, Record1]
  expect(second.document.id).toBe(bus.document.id)
  expect(itemsOf(second, 'claims').every(({ review }) => review?.decision === 'open')).toBe(true)
  expect(itemsOf(first, 'casualties')[0]).toMatchObject({
    count: { min: 14, max: 15 },
    review: { decision: 'edit', by: 'ab', note: 'see the board' },
  })
  expect(itemsOf(first, 'people').map(({ name, review }) => [name, review?.decision])).toEqual(
    people.map(({ name }) =>
      name === 'Mara Olt' ? ['Mara B. Olt', 'edit'] : [name, name === 'Jan Hale' ? 'reject' : 'open'],
    ),
  )
  const rejected = people[hale]?.id as string
  for (const claim of itemsOf(first, 'claims')) expect(JSON.stringify(claim)).not.toContain(`"${rejected}"`)
  expect(itemsOf(first, 'organizations')).toMatchObject([{ id: 'o1', name: 'the ferry', review: { decision: 'add' } }])
  expect(first.review).toMatchObject({ by: ['ab'], counts: { edited: 2, rejected: 1, added: 1 }, lost: [] })
  expect(ran.stderr).toMatch(/^copydesk: 2 articles exported; \d+ of \d+ items are not decided\n$/)
  expect(ran.status).toBe(0)
})

test('--import merges a saved file, twice without harm, and says what belongs nowhere', () => {
  const { run, write, lineOn, ferry, bus, path } = reviewed()
  write(
    'saved.jsonl',
    lineOn(ferry, 'claims', 0, { decision: 'accept', by: 'cd' }),
    lineOn(bus, 'claims', 0, { decision: 'reject', by: 'cd' }),
  )
  const both = run(['review', '--import', 'saved.jsonl', 'ferry.txt', 'bus.txt'])
  expect(both).toMatchObject({
    stdout: '',
    stderr: 'copydesk: saved.jsonl: 2 decisions merged, 0 known already\n',
    status: 0,
  })
  expect(run(['review', '--import', 'saved.jsonl', 'ferry.txt', 'bus.txt']).stderr).toBe(
    'copydesk: saved.jsonl: 0 decisions merged, 2 known already\n',
  )
  expect(readFileSync(join(path, 'ferry.txt.decisions.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1)
  const part = run(['review', '--import', 'saved.jsonl', 'ferry.txt'])
  expect(part.stderr).toContain(
    'saved.jsonl: 1 decisions are on bus.txt, which was not given; name that article as well\n',
  )
  expect(part.status).toBe(1)
})

test('two reviewers who disagree are counted as that', () => {
  const { run, write, lineOn, ferry } = reviewed()
  write(
    'ferry.txt.decisions.jsonl',
    lineOn(ferry, 'claims', 0, { decision: 'accept' }),
    lineOn(ferry, 'claims', 0, { decision: 'reject', by: 'cd' }),
  )
  expect(JSON.parse(run(['review', '--status', '--json', 'ferry.txt']).stdout).total).toMatchObject({
    disputed: 1,
    accepted: 0,
    rejected: 0,
  })
  const record = JSON.parse(run(['review', '--export', '-q', 'ferry.txt']).stdout)
  expect(record.claims[0].review).toMatchObject({
    decision: 'disputed',
    decisions: [
      { by: 'ab', decision: 'accept' },
      { by: 'cd', decision: 'reject' },
    ],
  })
})

test('a stale lock is taken over, one of a process that lives is not', () => {
  const { run, write, lineOn, ferry, path } = reviewed()
  const lock = join(path, 'ferry.txt.decisions.jsonl.lock')
  write('saved.jsonl', lineOn(ferry, 'claims', 0, { decision: 'accept', by: 'cd' }))
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: null }))
  const held = run(['review', '--import', 'saved.jsonl', 'ferry.txt'])
  expect(held.stderr).toContain(`is being reviewed by process ${process.pid}; try again when that has ended`)
  expect(held.status).toBe(74)
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: '5' }))
  expect(run(['review', '--import', 'saved.jsonl', 'ferry.txt']).status).toBe(0)
  expect(existsSync(lock)).toBe(false)
})

test('--decisions names a folder or a file; one file holds the decisions on many articles', () => {
  const { run, write, lineOn, ferry, bus, path } = reviewed()
  write(
    'saved.jsonl',
    lineOn(ferry, 'claims', 0, { decision: 'accept' }),
    lineOn(bus, 'claims', 0, { decision: 'reject' }),
  )
  expect(run(['review', '--import', 'saved.jsonl', '--decisions', 'kept/', 'ferry.txt', 'bus.txt']).status).toBe(0)
  expect(existsSync(join(path, 'kept', 'bus.txt.decisions.jsonl'))).toBe(true)
  const one = JSON.parse(run(['review', '--status', '--json', '--decisions', 'saved.jsonl', 'ferry.txt']).stdout)
  expect(one).toMatchObject({ total: { accepted: 1 }, notGiven: [{ id: 'bus.txt', lines: 1 }] })
})

test('of a file of many articles each has its own decisions', () => {
  const lines = [FERRY, BUS].map((text, i) => JSON.stringify({ id: `n${i}`, text })).join('\n')
  const at = folder({ 'wire.jsonl': `${lines}\n` })
  const [first, second] = at
    .run(['-f', 'jsonl', '-q', 'wire.jsonl'])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line)) as [Record1, Record1]
  const { lineOn } = reviewed()
  writeFileSync(
    join(at.path, 'wire.jsonl.decisions.jsonl'),
    lineOn(first, 'claims', 0, { decision: 'accept' }) + lineOn(second, 'claims', 0, { decision: 'reject' }),
  )
  const { articles } = JSON.parse(at.run(['review', '--status', '--json', 'wire.jsonl']).stdout)
  expect(articles).toMatchObject([
    { id: 'n0', accepted: 1, rejected: 0 },
    { id: 'n1', accepted: 0, rejected: 1 },
  ])
})

test('--as-gold prints what was rejected or corrected as cases', () => {
  const { run, write, lineOn, ferry } = reviewed()
  write(
    'ferry.txt.decisions.jsonl',
    lineOn(ferry, 'casualties', 0, { decision: 'edit', value: { count: { min: 12 } }, note: 'at least' }),
    lineOn(ferry, 'claims', 1, { decision: 'reject' }),
  )
  const { stdout } = run(['review', '--as-gold', '-q', 'ferry.txt'])
  expect(stdout).toContain(
    '# tests/cases/casualties.txt\n# published unknown\n# edited by ab: at least (ferry.txt c1)\nA ferry sank near Tarn on Monday, killing {14 people|killed 12-14}, Mara Olt said.\n',
  )
  expect(stdout).toContain('# rejected by ab (ferry.txt q2)\nShe denied that Jan Hale knew.\n')
})
