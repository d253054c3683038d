#!/usr/bin/env node
// How fast the built program is. Figures to be compared need a machine that does nothing else.
//
//   npm run bench                         articles and bytes a second, memory, time to the first record, the share of each stage
//   npm run bench -- --compare COMMIT     this build and that of a commit, in pairs
//   npm run bench -- --fit                how CPU time grows with the length and the number of articles, up to --bytes
//   npm run bench -- --peers              other programs on the same text (bench/peers/README.md)
//
//   --bytes N   of text (default 10000000)    --runs N   of which the median counts (default 3)
//   --keep      also keep the figures in bench/kept-bench.json
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { benchArticles, benchPool } from './articles.js'
import { compareWith } from './compare.js'
import { measureGrowth } from './fit.js'
import { measurePeers } from './peers/peers.js'
import { jsonlOf, median, round, runProgram, timeOf } from './process.js'
import { measureStages } from './stages.js'

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '10000000' },
    runs: { type: 'string', default: '3' },
    compare: { type: 'string' },
    fit: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)
const cores = availableParallelism()
const { source, pool } = benchPool()
const { articles, bytes } = benchArticles(Number(values.bytes), pool)
const input = jsonlOf(articles)

/** The most that a stage may take of the run, in per cent. */
const MOST = { dates: 15 }

const root = new URL('..', import.meta.url)
const git = (...args) => spawnSync('git', args, { cwd: fileURLToPath(root), encoding: 'utf8' }).stdout?.trim() ?? ''
const head = {
  date: new Date().toISOString().slice(0, 16),
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ', changed' : ''),
  machine: `${cpus()[0].model.trim()}, ${cores} cores, Node ${process.version}`,
  text: `${articles.length} articles, ${round(bytes / 1000)} KB, ${source}`,
}

const figures = { ...head, ...(await measured()) }
print(figures)
if (values.keep) keep(figures)

async function measured() {
  if (values.compare) return compareWith(values.compare, input, runs)
  if (values.fit) return measureGrowth(Number(values.bytes))
  if (values.peers) return measurePeers(articles, runs)
  return measureProgram()
}

async function measureProgram() {
  const stages = await measureStages(articles.slice(0, Math.ceil((articles.length * 1e6) / bytes)))
  const total = Object.values(stages).reduce((sum, ms) => sum + ms, 0)
  // In turn, so that what else the machine does falls on both.
  const measured = Array.from({ length: runs }, () => ({
    one: runProgram(input, ['-j', '1']),
    all: runProgram(input, ['-j', String(cores)]),
  }))
  const one = measured.map((pair) => pair.one)
  const all = measured.map((pair) => pair.all)
  const seconds = median(one.map((run) => run.seconds))
  return {
    'KB a second, one job': round(bytes / 1000 / seconds),
    'articles a second, one job': round(articles.length / seconds),
    'KB a second, a job for each core': round(bytes / 1000 / median(all.map((run) => run.seconds))),
    'a job for each core, times as fast as one': round(
      median(measured.map((pair) => pair.one.seconds / pair.all.seconds)),
      2,
    ),
    'a job for each core, times the CPU time of one': round(
      median(measured.map((pair) => pair.all.cpuSeconds / pair.one.cpuSeconds)),
      2,
    ),
    'a job for each core, main thread busy, %': round(100 * median(all.map((run) => run.mainBusy)), 1),
    'CPU seconds a MB, one job': round(median(one.map((run) => run.cpuSeconds)) / (bytes / 1e6), 2),
    'first record of a short article, ms': round(timeOf(['-q'], `${articles[0].text.slice(0, 500)}\n`)),
    '--version, ms': round(timeOf(['--version'])),
    '--help, ms': round(timeOf(['--help'])),
    'peak memory, MB, one job': round(Math.max(...one.map((run) => run.peakMb))),
    'peak memory, MB, a job for each core': round(Math.max(...all.map((run) => run.peakMb))),
    'share of each stage, %': Object.fromEntries(
      Object.entries(stages).map(([stage, ms]) => [stage, round((100 * ms) / total, 1)]),
    ),
  }
}

function print(told, indent = '') {
  for (const [name, figure] of Object.entries(told)) {
    const isTable = typeof figure === 'object' && figure !== null && !Array.isArray(figure)
    const most = MOST[name]
    const limit = most ? ` (at most ${most}${figure > most ? ': TOO SLOW' : ''})` : ''
    console.log(`${indent}${name.padEnd(48 - indent.length)} ${isTable ? '' : `${figure}${limit}`}`)
    if (isTable) print(figure, `${indent}  `)
  }
}

function keep(told) {
  const file = new URL('bench/kept-bench.json', root)
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  writeFileSync(file, `${JSON.stringify([...before, told], null, 2)}\n`)
}
