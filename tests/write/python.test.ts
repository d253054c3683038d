import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { kinds } from '../../src/recognise/kinds.js'
import { formats } from '../../src/write/formats.js'
import { selectRecord } from '../../src/write/select.js'
import { pathOf } from '../outside.js'
import { everyArticle } from './readers/articles.js'
import { bytesOf, everythingWritten, PLAIN, streamed } from './written.js'

const read = everyArticle.map(([, each]) => each)

/** All formats in a folder, each under a name that the script knows. */
async function writeAll(folder: string): Promise<Buffer> {
  const bytesIn = async (name: string, settings = PLAIN, given = read): Promise<Buffer> => {
    const writers = await formats.find((format) => format.name === name)?.load()
    if (!writers?.stream) throw new Error(`${name} has no stream`)
    return streamed(writers.stream, given, settings)
  }
  const withText = read.map(({ record, text }) => ({ record: selectRecord(record, text, { includeText: true }), text }))
  const csv = await bytesIn('csv')
  const files: readonly (readonly [string, Buffer])[] = [
    ['facts.csv', csv],
    ['excel.csv', await bytesIn('csv', { ...PLAIN, excel: true })],
    ['facts.jsonl', await bytesIn('jsonl', PLAIN, withText)],
    ['facts.gkg', await bytesIn('gkg')],
    ['facts.citron', await bytesIn('citron')],
    ['facts.jsonld', await bytesIn('webannotation')],
    ['facts.sqlite', await bytesIn('sqlite')],
  ]
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  const brat = formats.find(({ name }) => name === 'brat') as (typeof formats)[number]
  for (const { path, content } of (await everythingWritten(brat, read)).filter((file) => file.path !== '')) {
    mkdirSync(dirname(join(folder, 'brat', path)), { recursive: true })
    writeFileSync(join(folder, 'brat', path), bytesOf(content))
  }
  return csv
}

test.skipIf(pathOf('python3') === null)('Python reads the same out of every format', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  try {
    const csv = await writeAll(folder)
    const script = fileURLToPath(new URL('readers/read.py', import.meta.url))
    const { stdout, stderr } = spawnSync('python3', [script, folder], { encoding: 'utf8', maxBuffer: 100_000_000 })
    expect(stderr).toBe('')
    const seen = JSON.parse(stdout)
    const rows: string[][] = parse(csv)
    expect(seen.csv).toEqual(rows)
    expect(seen.excel).toEqual(rows)
    expect(seen.jsonl).toEqual(read.map(({ record }) => record.document.id))
    expect(seen.gkg).toEqual(read.map(() => 27))
    expect(seen.wrong).toEqual([])
    const items = read.flatMap(({ record }) => kinds.flatMap((kind) => [...(record[kind] ?? [])]))
    const quoted = read.flatMap(({ record }) => (record.claims ?? []).filter(({ cue, source }) => cue && source))
    expect(quoted.length).toBeGreaterThan(20)
    expect(seen.looked.citron).toBeGreaterThanOrEqual(3 * quoted.length)
    expect(seen.looked.webannotation).toBeGreaterThanOrEqual(items.length)
    expect(seen.looked.brat).toBeGreaterThanOrEqual(items.length)
    expect(seen.integrity).toBe('ok')
    const figures = read.flatMap(({ record }) =>
      (record.casualties ?? []).map(({ id, outcome, count }) => [record.document.id, id, outcome, count.min]),
    )
    expect(seen.sqlite).toEqual(figures)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
