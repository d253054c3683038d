#!/usr/bin/env node
// Breaks the core on purpose, one place at a time, and asks what should notice: the types (`npm run check` refuses it), then the tests nearest to
// it, up to the first that fails. No file is changed: the broken source is handed to vitest in place of the one on disk. The same seed breaks the
// same places of the same sources.
//
//   npm run mutants                       30 places
//   npm run mutants -- --seed 7 --count 10
//   npm run mutants -- --list             says what it would break
//   npm run mutants -- --only src/segment/dateline.ts
//
// Says what survived once more at the end, and ends with 1 when fewer than 90 % are noticed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chooseMutants } from './mutants/choose.js'
import { runTests } from './mutants/run.js'
import { testsOf } from './mutants/tests.js'
import { typeCheckOf } from './mutants/types.js'

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
const SAID = { failed: 'killed   ', refused: 'no types ', 'timed out': 'TIMED OUT', passed: 'SURVIVED ' }
const root = fileURLToPath(new URL('..', import.meta.url))
const seconds = Number(options.timeout)
// An interrupted run takes its tests with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const mutants = chooseMutants(root, { count: Number(options.count), seed: Number(options.seed), only: options.only })
if (mutants.length === 0) throw new Error('there is no place to break')

/** The mutants by what became of them. */
const outcomes = { failed: [], refused: [], 'timed out': [], passed: [] }
if (!options.list) await expectGreen()
const hasTypes = options.list ? () => true : typeCheckOf(root)
for (const mutant of mutants) {
  const outcome = options.list ? null : await outcomeOf(mutant)
  if (outcome) outcomes[outcome].push(mutant)
  console.log(`${outcome ? `${SAID[outcome]} ` : ''}${said(mutant)}`)
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

/** What became of one mutant. */
async function outcomeOf(mutant) {
  if (!hasTypes(mutant)) return 'refused'
  return (await runTests(testsOf(mutant.path), { root, mutant, seconds })).outcome
}

function sumUp() {
  const { failed, refused, 'timed out': hung, passed } = outcomes
  const killed = failed.length + refused.length + hung.length
  const share = killed / mutants.length
  console.log(
    `\n${killed} of ${mutants.length} killed (${Math.round(share * 100)} %): ${failed.length} by tests, ${refused.length} by types`,
  )
  if (hung.length > 0) console.log(`${hung.length} by the clock alone`)
  if (passed.length > 0) console.log(['survived:', ...passed.map(said)].join('\n  '))
  process.exitCode = share >= WANTED ? 0 : 1
}

function said({ path, line, kind, was, put }) {
  return `${path}:${line} ${kind}: ${was}  →  ${put}`
}
