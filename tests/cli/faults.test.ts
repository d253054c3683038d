import { expect, test, vi } from 'vitest'
import { openExtractor } from '../../src/cli/engine/extractor.js'
import { failureOf, whereItWas } from '../../src/cli/engine/failures.js'
import { extractSources } from '../../src/cli/extract.js'
import { createMessages } from '../../src/cli/messages.js'
import { readSettings } from '../../src/cli/settings.js'
import { streamSink } from '../../src/cli/sink.js'
import type { Article } from '../../src/read/article.js'
import type { Decoded } from '../../src/read/decode.js'
import type { Reading, Source } from '../../src/read/read.js'
import type { Chunk } from '../../src/write/format.js'
import { bytesOf, PLAIN } from '../write/written.js'
import { idsIn } from './run.js'

vi.mock('../../src/extract.js', async (load) => {
  const original = await load<typeof import('../../src/extract.js')>()
  return {
    extractArticle: (article: Article, ...rest: []) => {
      if (article.text.includes('POISON')) throw new RangeError('too \u001b[2Jodd')
      return original.extractArticle(article, ...rest)
    },
  }
})

vi.mock('../../src/read/html.js', async (load) => {
  const original = await load<typeof import('../../src/read/html.js')>()
  return {
    ...original,
    readPage: (page: Decoded, ...rest: [{ id: string }]) => {
      if (page.text.includes('POISON')) throw new TypeError('no body')
      return original.readPage(page, ...rest)
    },
  }
})

async function* chunks(text: string) {
  yield Buffer.from(text)
}

/** A run of the command over sources and JSONL, in this process: what it prints, says, and ends with. */
async function run(
  lines: readonly object[],
  flags: Parameters<typeof readSettings>[1] = {},
  sources: readonly Source[] = [],
) {
  const settings = await readSettings(['-'], { format: 'jsonl', input: 'jsonl', ...flags })
  const printed: string[] = []
  const said: string[] = []
  const output = {
    write: async (chunk: Chunk) => void printed.push(bytesOf(chunk).toString()),
    isLive: true,
    finish: async () => {},
    discard: () => {},
  }
  const written = { ...PLAIN, version: '9.9.9' }
  const extract = await openExtractor({ ...settings, format: 'jsonl', isFolder: false, written })
  const outcomeOf = async (reading: Reading) =>
    reading instanceof Error ? { failure: failureOf(reading, reading.where, '9.9.9') } : await extract(reading)
  const { status } = await extractSources(settings, {
    sources: [...sources, { name: '-', from: chunks(lines.map((line) => JSON.stringify(line)).join('\n')) }],
    sink: await streamSink(settings.format, written, output),
    engine: async function* (readings) {
      for await (const reading of readings) {
        yield { id: null, origin: null, where: whereItWas(reading), outcome: await outcomeOf(reading) }
      }
    },
    watch: () => {},
    signal: new AbortController().signal,
    messages: createMessages(settings, (line) => said.push(line)),
  })
  return { status, stdout: printed.join(''), stderr: said.join('') }
}

test('a fault of the program in one article is told as such, without its words, and costs no other', async () => {
  const ran = await run([{ id: 'a', text: 'x' }, { id: 'b', text: 'POISON' }, { text: 5 }, { id: 'c', text: 'x' }])
  expect(idsIn(ran.stdout)).toEqual(['a', 'c'])
  expect(ran.stderr.replace(/(?<=faults.test.ts:)\d+:\d+/, 'PLACE')).toBe(
    `copydesk: -:2: a fault in copydesk itself (RangeError at cli/faults.test.ts:PLACE); please report it with copydesk 9.9.9, Node ${process.version} and the stack that --debug shows; the article is not needed\n` +
      'copydesk: -:3: "text" is a number, not a string\n' +
      'copydesk: 2 read, 2 failed\n',
  )
  expect(ran.status).toBe(1)
})

test('the status is 70 only where every article met a fault', async () => {
  expect((await run([{ text: 'POISON' }, { text: 'POISON' }])).status).toBe(70)
  expect((await run([{ text: 'POISON' }, { text: 5 }])).status).toBe(1)
})

test('a fault of a reader costs its own article only, and names its file', async () => {
  const ran = await run([{ id: 'a', text: 'x' }], { input: 'auto' }, [
    { name: 'page.html', from: chunks('<p>POISON</p>') },
    { name: 'good.html', from: chunks('<p>Text.</p>') },
  ])
  expect(idsIn(ran.stdout)).toEqual(['good.html', 'a'])
  expect(ran.stderr).toContain('copydesk: -: a fault in copydesk itself (TypeError at ')
  expect(ran.status).toBe(1)
})

test('--debug shows the stack of what was thrown', async () => {
  const { stderr } = await run([{ id: 'b', text: 'POISON' }], { debug: true })
  expect(stderr).toContain('\ncopydesk:     at ')
  expect(stderr).toContain('faults.test.ts')
})

test('--verbose tells how an input is read and what is not known', async () => {
  const { stderr } = await run([{ id: 'a', text: 'x' }], { verbose: true })
  expect(stderr).toContain('copydesk: -: read as jsonl (as --input says)\n')
  expect(stderr).toContain('copydesk: -:1: warning: No publication date')
})
