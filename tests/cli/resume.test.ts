import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, linkSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder, idsIn, launch } from './run.js'

const GOOD = 'Twelve people were killed in Baku on Monday, the ministry said.'
const poison = fileURLToPath(new URL('poison.mjs', import.meta.url))
const environment = { NODE_OPTIONS: `--import ${poison}` }

test('runs that are killed again and again end as one that was left alone', () => {
  const script = fileURLToPath(new URL('../../scripts/kill-and-resume.js', import.meta.url))
  const said = execFileSync(process.execPath, [script, '--kills', '3', '--format', 'json'], { encoding: 'utf8' })
  const line = / \(seed 1\): byte for byte equal, 0 hidden files left$/
  const lines = said.trimEnd().split('\n')
  expect(lines.map((part) => part.replace(line, '').replace(/\d+ runs/, 'runs'))).toEqual([
    '3 kills in runs',
    '10 full disks',
    '10 closed pipes',
  ])
})

test('only what has changed is done again', () => {
  const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`
  const place = folder({ 'in.jsonl': line('a', GOOD) + line('b', GOOD) + line('c', GOOD) })
  const words = ['-q', '-f', 'jsonl', 'in.jsonl', '-o', 'out.jsonl', '--resume']
  const output = () => readFileSync(join(place.path, 'out.jsonl'), 'utf8')
  const journal = () => readFileSync(join(place.path, 'out.jsonl.journal'), 'utf8').trim().split('\n')
  expect(place.run(words)).toMatchObject({ stderr: '', status: 0 })
  expect(journal()).toHaveLength(3)

  writeFileSync(join(place.path, 'in.jsonl'), line('a', GOOD) + line('b', 'The mill was closed.') + line('c', GOOD))
  expect(place.run(words).status).toBe(0)
  expect(journal()).toHaveLength(4)
  expect(output()).toBe(place.run(['-q', '-f', 'jsonl', 'in.jsonl']).stdout)

  expect(place.run([...words, '--only', 'dates']).status).toBe(0)
  expect(journal()).toHaveLength(7)
  expect(output()).toBe(place.run(['-q', '-f', 'jsonl', 'in.jsonl', '--only', 'dates']).stdout)

  // As after a loss of power: the last line cut off, another one garbled.
  const whole = output()
  const path = join(place.path, 'out.jsonl.journal')
  truncateSync(path, readFileSync(path).length - 20)
  expect(place.run([...words, '--only', 'dates']).status).toBe(0)
  appendFileSync(path, 'not a line\n')
  expect(place.run([...words, '--only', 'dates']).status).toBe(0)
  expect(output()).toBe(whole)
})

test('what failed is tried again', () => {
  const place = folder({ 'a.txt': GOOD, 'b.txt': 'POISON: throw' })
  const words = ['-q', '-f', 'jsonl', 'a.txt', 'b.txt', '-o', 'out.jsonl', '--resume']
  expect(place.run(words, { environment }).status).toBe(1)
  expect(place.run(words).status).toBe(0)
  expect(idsIn(readFileSync(join(place.path, 'out.jsonl'), 'utf8'))).toEqual(['a.txt', 'b.txt'])
})

test('without a journal of its own a run replaces nothing', () => {
  const place = folder({ 'a.txt': GOOD, 'out.jsonl': 'precious' })
  expect(place.run(['a.txt', '-f', 'jsonl', '-o', 'out.jsonl', '--resume'])).toMatchObject({ status: 2 })
  expect(place.run(['a.txt', '--resume']).stderr).toContain('--resume goes on with a file: -o FILE says which')
  expect(readFileSync(join(place.path, 'out.jsonl'), 'utf8')).toBe('precious')
})

test('the parts of a run make the whole, each article once', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: 'x' })}\n`)
  const place = folder({ 'in.jsonl': `${lines.join('')}{"text"\n`, 'b.txt': 'x' })
  const words = ['-f', 'jsonl', 'in.jsonl', 'b.txt', 'missing']
  const parts = [1, 2, 3].map((i) => place.run([...words, '--shard', `${i}/3`]))
  const ids = parts.map(({ stdout }) => idsIn(stdout))
  for (const part of ids) expect(part.length).toBeGreaterThan(0)
  expect(ids.flat().sort()).toEqual([...idsIn(place.run(words).stdout)].sort())
  const said = parts.map(({ stderr }) => stderr).join('')
  expect(said.match(/copydesk: in\.jsonl:21: is not valid JSON/g)).toHaveLength(1)
  expect(said.match(/copydesk: missing: no such file/g)).toHaveLength(1)
})

test('--errors writes what failed, a line of JSON each', () => {
  const place = folder({
    'in.jsonl': `{"id":"a","text":"x"}\n{"text"\n${JSON.stringify({ id: 'p', text: 'POISON: throw' })}\n`,
    'a.pdf': '%PDF-1.7',
  })
  const words = ['-f', 'jsonl', 'missing', 'in.jsonl', 'a.pdf', '--errors', 'failed.jsonl']
  const ran = place.run(words, { environment })
  expect(ran.status).toBe(1)
  const rows = () =>
    readFileSync(join(place.path, 'failed.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row))
  expect(rows()).toEqual([
    { id: null, file: 'missing', line: null, code: 'not-found', message: 'no such file or folder' },
    {
      id: null,
      file: 'in.jsonl',
      line: 2,
      code: 'invalid-json',
      message: 'is not valid JSON; one object a line is expected',
    },
    {
      id: 'p',
      file: 'in.jsonl',
      line: 3,
      code: 'internal',
      message: expect.stringContaining('a fault in copydesk itself'),
    },
    { id: null, file: 'a.pdf', line: null, code: 'not-text', message: 'looks like a PDF document, not text' },
  ])
  expect(place.run(words).stderr).toContain('--errors: failed.jsonl is there already; --force replaces it')
  expect(place.run(['in.jsonl', '--errors', 'in.jsonl', '--force']).stderr).toContain('--errors: in.jsonl is an input')
  expect(place.run(['-f', 'jsonl', '--force', 'a.pdf', '--errors', 'failed.jsonl']).status).toBe(1)
  expect(rows()).toHaveLength(1)
})

test('a second run on one output is refused, and what a killed run has left is cleaned up by the next', async () => {
  const place = folder({ 'a.txt': GOOD })
  const words = ['-f', 'jsonl', '-i', 'jsonl', '-', '-o', 'out.jsonl']
  const child = launch(words, place.path)
  const hidden = () => readdirSync(place.path).filter((name) => name.startsWith('.copydesk-'))
  while (hidden().length < 2) await new Promise((go) => setTimeout(go, 50))
  expect(place.run(['a.txt', '-o', 'out.jsonl', '--force'])).toMatchObject({
    stderr: expect.stringContaining(`copydesk: out.jsonl: another run is writing it (process ${child.pid})`),
    status: 74,
  })
  expect(hidden()).toHaveLength(2)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  expect(place.run(['a.txt', '-o', 'other.json']).status).toBe(0)
  expect(hidden()).toEqual([])
  expect(existsSync(join(place.path, 'out.jsonl'))).toBe(false)
})

test('an input is never replaced, by whatever name it is reached', () => {
  const place = folder({ 'in/a.txt': GOOD, 'in/b.txt': GOOD })
  linkSync(join(place.path, 'in/a.txt'), join(place.path, 'hard.txt'))
  for (const words of [
    ['in', '-o', 'in/b.txt'],
    ['in', '-o', 'hard.txt'],
    ['in/a.txt', '-o', 'hard.txt'],
    ['in/*.txt', '-o', 'in/b.txt'],
  ]) {
    const ran = place.run([...words, '--force'])
    expect(ran, words.join(' ')).toMatchObject({ stdout: '', status: 2 })
    expect(ran.stderr).toContain(' is an input; the output must go elsewhere')
  }
  expect(readFileSync(join(place.path, 'in/b.txt'), 'utf8')).toBe(GOOD)
  // What an earlier run has written there is no input, and may be replaced.
  for (let i = 0; i < 2; i++) {
    expect(place.run(['in', '-f', 'jsonl', '-o', 'in/all.jsonl', '--force'])).toMatchObject({ status: 0 })
    expect(idsIn(readFileSync(join(place.path, 'in/all.jsonl'), 'utf8'))).toEqual(['in/a.txt', 'in/b.txt'])
  }
})

test('few open files are enough', () => {
  const place = folder(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`in/${i}.txt`, 'x'])))
  const words = 'copydesk in -j 4 -f jsonl -o out.jsonl --resume --errors e.jsonl'
  expect(place.shell(`ulimit -n 64; ${words}`)).toMatchObject({
    stderr: expect.stringContaining('copydesk: 200 read, 0 failed\n'),
    status: 0,
  })
})
