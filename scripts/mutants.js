#!/usr/bin/env node
// Breaks the core on purpose, one place at a time, and runs the tests that should notice. No file is changed: the broken source is handed to
// vitest in place of the one on disk. The same seed breaks the same places of the same sources.
//
//   npm run mutants                       30 places
//   npm run mutants -- --seed 7 --count 10
//   npm run mutants -- --list             says what it would break
//   npm run mutants -- --only src/segment/dateline.ts
//
// Ends with 1 when fewer than 90 % are noticed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chooseMutants } from './mutants/choose.js'
import { testsOf } from './mutants/tests.js'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    /** Seconds that the tests of one mutant may take; a mutant that hangs is noticed. */
    timeout: { type: 'string', default: '300' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const WANTED = 0.9
const root = fileURLToPath(new URL('..', import.meta.url))

/** Whether a test fails, or hangs, over the broken source. */
function isNoticed(mutant) {
  const tests = testsOf(mutant.path).filter((path) => existsSync(`${root}${path}`))
  const vitest = ['vitest', 'run', '--config', 'scripts/mutants/vitest.config.js', '--bail', '1', ...tests]
  const { stdout, error } = spawnSync('npx', vitest, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MUTANT: JSON.stringify(mutant), NO_COLOR: '1' },
    timeout: Number(options.timeout) * 1000,
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (error !== undefined) return true
  const [, failed, passed] = /^ *Tests +(?:(\d+) failed)?[ |]*(?:(\d+) passed)?/m.exec(stdout) ?? []
  if (failed === undefined && passed === undefined && !/^ FAIL /m.test(stdout))
    throw new Error(`vitest ran no test for ${mutant.path}: ${tests.join(' ')}`)
  return failed !== undefined || /^ FAIL /m.test(stdout)
}

const mutants = chooseMutants(root, { count: Number(options.count), seed: Number(options.seed), only: options.only })
let noticed = 0
for (const mutant of mutants) {
  const { path, line, was, put, kind } = mutant
  const outcome = options.list ? '' : isNoticed(mutant) ? 'killed  ' : 'SURVIVED'
  if (outcome === 'killed  ') noticed++
  console.log(`${outcome} ${path}:${line} ${kind}: ${was}  →  ${put}`)
}
if (!options.list) {
  const share = noticed / mutants.length
  console.log(`\n${noticed} of ${mutants.length} killed (${Math.round(share * 100)} %)`)
  process.exitCode = share >= WANTED ? 0 : 1
}
