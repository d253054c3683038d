import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder, idsIn, launch } from './run.js'

const poison = fileURLToPath(new URL('poison.mjs', import.meta.url))
const environment = { NODE_OPTIONS: `--import ${poison}` }

const GOOD = 'Twelve people were killed in Baku on Monday, the ministry said.'
const jsonl = (...texts: readonly string[]): string => texts.map((text) => `${JSON.stringify({ text })}\n`).join('')

/** Starts the program among poisoned articles, and waits until it has printed so much. */
async function started(words: readonly string[], cwd: string, marker: string) {
  const child = launch(words, cwd, environment)
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  await new Promise<void>((resolve) => {
    const look = (chunk: Buffer): void => {
      stdout += String(chunk)
      if (stdout.includes(marker)) resolve()
    }
    child.stdout.on('data', look)
    if (marker === '') resolve()
  })
  const ended = new Promise<{ signal: string | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (_status, signal) => resolve({ signal, stdout, stderr })),
  )
  return { child, ended }
}

test('the bytes are the same for any number of jobs, also among failures', () => {
  const place = folder({
    'a.jsonl': jsonl(
      ...Array.from({ length: 12 }, (_, i) => `${GOOD} It was number ${i}.`.repeat(i % 4 === 0 ? 90 : 1)),
    ),
    'b.jsonl': `${jsonl(GOOD)}{"text"\n${jsonl('POISON: throw', GOOD)}`,
    'c.html': `<html><body><p>${GOOD}</p></body></html>`,
    'd.txt': GOOD,
  })
  const words = ['a.jsonl', 'missing', 'b.jsonl', 'c.html', 'd.txt']
  for (const format of ['json', 'text']) {
    const one = place.run(['-f', format, '-j', '1', ...words], { environment })
    expect(one.status).toBe(1)
    expect(one.stderr).toContain('copydesk: b.jsonl:3: a fault in copydesk itself')
    expect(place.run(['-f', format, '-j', '3', ...words], { environment })).toEqual(one)
  }
})

test.each([
  ['hangs', 'POISON: hang', 'took more than 2 s and was given up; --timeout allows more'],
  ['hangs in a pattern', 'POISON: pattern', 'took more than 2 s and was given up; --timeout allows more'],
  ['ends its worker', 'POISON: exit', 'its worker died over it'],
])('an article that %s costs itself only', (_name, words, message) => {
  const place = folder({ 'in.jsonl': jsonl(GOOD, words, GOOD, words, GOOD) })
  const ran = place.run(['-f', 'jsonl', '-q', '--timeout', '2', 'in.jsonl'], { environment })
  // On a machine that is busy enough a good article may take as long; then it is named too.
  expect(ran.stderr).toContain(`copydesk: in.jsonl:2: ${message}\n`)
  expect(ran.stderr).toContain(`copydesk: in.jsonl:4: ${message}\n`)
  const failed = [...ran.stderr.matchAll(/^copydesk: (in\.jsonl:\d): /gm)].map((match) => match[1])
  expect([...idsIn(ran.stdout), ...failed].sort()).toEqual([1, 2, 3, 4, 5].map((n) => `in.jsonl:${n}`))
  expect(ran.status).toBe(1)
})

test('a single article that hangs is given up too, without a worker', () => {
  const place = folder({ 'a.txt': 'POISON: hang', 'b.html': '<p>POISON: pattern' })
  for (const name of ['a.txt', 'b.html']) {
    expect(place.run(['--timeout', '0.5', name], { environment })).toMatchObject({
      stderr: `copydesk: ${name}: took more than 0.5 s and was given up; --timeout allows more\ncopydesk: 0 read, 1 failed\n`,
      status: 1,
    })
  }
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a run among articles that hang, and closes the list',
  async (signal) => {
    const place = folder({ 'in.jsonl': jsonl(GOOD, 'POISON: hang', GOOD) })
    const { child, ended } = await started(['in.jsonl', '--timeout', '0'], place.path, 'in.jsonl:1')
    child.kill(signal)
    const ran = await ended
    expect(ran.signal).toBe(signal)
    expect(JSON.parse(ran.stdout).articles).toHaveLength(1)
    expect(ran.stderr).toContain('copydesk: interrupted: 1 read, 0 failed, the rest left; what was printed is whole; ')
  },
)

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a run over a single article that hangs', async (signal) => {
  const place = folder({ 'a.txt': 'POISON: tell and hang' })
  const { child, ended } = await started(['a.txt', '--timeout', '0'], place.path, 'hanging')
  child.kill(signal)
  expect(await ended).toMatchObject({ signal })
})

test('a signal ends a run that waits for its input, or for the reader of its output', async () => {
  const place = folder({ 'long.jsonl': jsonl(...Array.from({ length: 40 }, () => GOOD.repeat(40))) })
  const waiting = await started(['-f', 'jsonl', '-i', 'jsonl', '-'], place.path, '')
  waiting.child.stdin.write(jsonl(GOOD))
  await new Promise((resolve) => waiting.child.stdout.once('data', resolve))
  waiting.child.kill('SIGTERM')
  expect((await waiting.ended).signal).toBe('SIGTERM')

  const child = launch(['-f', 'jsonl', '--text', 'long.jsonl'], place.path)
  await new Promise((resolve) => child.stdout.once('readable', resolve))
  child.kill('SIGTERM')
  const signal = new Promise((resolve) => child.once('exit', (_status, by) => resolve(by)))
  expect(await signal).toBe('SIGTERM')
})

test('an interrupted run puts no file in place', async () => {
  const place = folder({ 'in.jsonl': jsonl('POISON: hang') })
  const { child, ended } = await started(['in.jsonl', '-o', 'out.json'], place.path, '')
  while (!readdirSync(place.path).some((name) => name.startsWith('.copydesk-'))) {
    await new Promise((go) => setTimeout(go, 50))
  }
  child.kill('SIGTERM')
  expect((await ended).signal).toBe('SIGTERM')
  expect(readdirSync(place.path)).toEqual(['in.jsonl'])
  expect(readFileSync(`${place.path}/in.jsonl`, 'utf8')).toBe(jsonl('POISON: hang'))
})
