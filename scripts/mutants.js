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
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chooseMutants } from './mutants/choose.js'
import { runTests } from './mutants/run.js'
import { testsOf } from './mutants/tests.js'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    /** Seconds that the tests of one mutant may take: a mutant that hangs is noticed, so they are many. */
    timeout: { type: 'string', default: '900' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const WANTED = 0.9
const SAID = { failed: 'killed   ', 'timed out': 'TIMED OUT', passed: 'SURVIVED ' }
const root = fileURLToPath(new URL('..', import.meta.url))
const seconds = Number(options.timeout)
// An interrupted run takes its tests with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const mutants = chooseMutants(root, { count: Number(options.count), seed: Number(options.seed), only: options.only })
if (mutants.length === 0) throw new Error('there is no place to break')

/** The mutants by what became of them. */
const outcomes = { failed: [], 'timed out': [], passed: [] }
if (!options.list) await expectGreen()
for (const mutant of mutants) {
  const { path, line, was, put, kind } = mutant
  const outcome = options.list ? null : (await runTests(testsOf(path), { root, mutant, seconds })).outcome
  if (outcome) outcomes[outcome].push(mutant)
  console.log(`${outcome ? `${SAID[outcome]} ` : ''}${path}:${line} ${kind}: ${was}  →  ${put}`)
}
if (!options.list) sumUp()

/** Without a mutant every test must pass, or nothing that fails afterwards means anything. */
async function expectGreen() {
  const tests = [...new Set(mutants.flatMap(({ path }) => testsOf(path)))]
  const gone = tests.filter((path) => !existsSync(join(root, path)))
  if (gone.length > 0) throw new Error(`scripts/mutants/tests.js names what is not there: ${gone.join(', ')}`)
  const { outcome, failed } = await runTests(tests, { root, seconds: seconds * 4 })
  if (outcome !== 'passed') throw new Error(['without any mutant the tests do not pass:', ...failed].join('\n'))
}

function sumUp() {
  const killed = outcomes.failed.length + outcomes['timed out'].length
  const share = killed / mutants.length
  const hung = outcomes['timed out'].length
  console.log(
    `\n${killed} of ${mutants.length} killed (${Math.round(share * 100)} %), of these ${hung} by the clock alone`,
  )
  process.exitCode = share >= WANTED ? 0 : 1
}
