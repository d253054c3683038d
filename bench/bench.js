#!/usr/bin/env node
// How fast the built program is: articles and bytes a second after warm-up, the share of each stage, time to the first
// record, and peak memory. On one core: pin it (taskset -c 0) for figures to compare.
//
//   npm run bench               measure and print
//   npm run bench -- --keep     also keep the figures in bench/kept-bench.json
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { benchArticles } from './articles.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'bin', 'copydesk.js')
const { source, articles, bytes } = benchArticles()

/** The most that a stage may take of the run, in per cent. */
const MOST = { dates: 15 }

const round = (number, digits = 0) => Number(number.toFixed(digits))
const load = (path) => import(new URL(`../dist/${path}`, import.meta.url).href)

/** Milliseconds of every stage over all articles, after one warm-up round over a tenth of them. */
async function measureStages() {
  const [{ articleOf }, { segment }, { parse }, { tag }, { recognisers }, { link }] = await Promise.all(
    [
      'read/article.js',
      'segment/segment.js',
      'language/parse.js',
      'tag/tag.js',
      'recognise/recognisers.js',
      'link/link.js',
    ].map(load),
  )
  const run = (list) => {
    const spent = {}
    const time = (stage, work) => {
      const started = performance.now()
      const result = work()
      spent[stage] = (spent[stage] ?? 0) + performance.now() - started
      return result
    }
    for (const { id, text, date } of list) {
      const article = articleOf(text, { id, published: date ? { value: date, from: 'input' } : null })
      const layout = time('segment', () => segment(article))
      const parsed = time('language', () => parse(article, layout))
      const document = time('tag', () => tag(parsed))
      const found = {}
      for (const recogniser of recognisers) {
        found[recogniser.kind] = time(recogniser.kind, () => recogniser.recognise(document, found))
      }
      const record = time('link', () => link(document, found))
      time('write', () => JSON.stringify(record))
    }
    return spent
  }
  run(articles.slice(0, articles.length / 10))
  return run(articles)
}

/** Milliseconds from the start of the process to its first record, the median of five. */
async function firstRecord() {
  const times = []
  for (let i = 0; i < 5; i++) {
    const started = performance.now()
    const child = spawn(process.execPath, [program, '-q', '-i', 'jsonl', '-f', 'jsonl', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.end(`${JSON.stringify(articles[0])}\n`)
    await new Promise((resolve) => child.stdout.once('data', resolve))
    times.push(performance.now() - started)
    await new Promise((resolve) => child.once('close', resolve))
  }
  return times.sort((a, b) => a - b)[2]
}

/** The whole program over everything, as a pipeline runs it: seconds and peak memory. */
function wholeProgram() {
  const input = articles.map((article) => JSON.stringify(article)).join('\n')
  const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`
  const started = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      program,
      '-q',
      '-i',
      'jsonl',
      '-f',
      'jsonl',
      '-',
    ],
    { input, encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
  if (status !== 0) throw new Error(`copydesk ended with ${status}: ${stderr}`)
  return { seconds: (performance.now() - started) / 1000, peakMb: Number(stderr.match(/peak (\d+)/)[1]) / 1024 }
}

const spent = await measureStages()
const total = Object.values(spent).reduce((sum, ms) => sum + ms, 0)
const whole = wholeProgram()
const figures = {
  machine: `${cpus()[0].model.trim()}, Node ${process.version}`,
  text: `${articles.length} articles, ${round(bytes / 1000)} KB, ${source}`,
  'KB a second, warm': round(bytes / total),
  'articles a second, warm': round(articles.length / (total / 1000)),
  'KB a second, whole process': round(bytes / 1000 / whole.seconds),
  'first record, ms': round(await firstRecord()),
  'peak memory, MB': round(whole.peakMb),
  'share of each stage, %': Object.fromEntries(
    Object.entries(spent).map(([stage, ms]) => [stage, round((100 * ms) / total, 1)]),
  ),
}
for (const [name, figure] of Object.entries(figures)) {
  if (typeof figure !== 'object') {
    console.log(`${name.padEnd(28)} ${figure}`)
    continue
  }
  console.log(name)
  for (const [stage, share] of Object.entries(figure)) {
    const most = MOST[stage]
    console.log(`  ${stage.padEnd(26)} ${share}${most ? ` (at most ${most}${share > most ? ': TOO SLOW' : ''})` : ''}`)
  }
}
if (process.argv.includes('--keep')) {
  const file = join(root, 'bench', 'kept-bench.json')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(file, `${JSON.stringify([...before, { version, ...figures }], null, 2)}\n`)
}
