#!/usr/bin/env node
// Breaks the core on purpose, one place at a time, and asks what should notice: every test that loads the sources, and the types (`npm run check`
// refuses it). No file is changed: vitest is handed the sources with all mutants in them, each behind a switch. A test is run once more with each
// mutant that makes a difference where it stands, until a test notices it. The same seed breaks the same places of the same sources.
//
//   npm run mutants                       30 places: some minutes of both processors, mostly for what nothing notices
//   npm run mutants -- --seed 7 --count 10
//   npm run mutants -- --seed 7,8,9       so many of each; takes little longer than one
//   npm run mutants -- --list             says what it would break
//   npm run mutants -- --only src/segment/dateline.ts
//
// What was found is kept in .cache/mutants: the same command goes on where it was stopped, as long as no source and no test has changed.
// Says what survived once more at the end, and which of that made no difference in any test: there a condition does not matter, or a case is missing.
// Ends with 1 when fewer than 90 % are noticed.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chooseMutants } from './mutants/choose.js'
import { runMutants } from './mutants/run.js'
import { typeCheckOf } from './mutants/types.js'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    /** Seconds that the tests may take with one mutant alone: a mutant that hangs is noticed, so they are many. */
    timeout: { type: 'string', default: '900' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})
const WANTED = 0.9
/** What loads the sources, the quick ones that notice most first; the other tests run the program as it was built. */
const STAGES = [
  ['readings.test.ts', 'golden.test.ts', 'recognise', 'link', 'segment', 'syntax', 'calendar', 'language', 'text'],
  ['workings.test.ts', 'dates-page.test.ts', 'explain', 'gazetteer', 'read', 'tag'],
  ['hostile.test.ts'],
].map((names) => names.map((name) => `tests/${name}`))
const SAID = {
  killed: 'killed   ',
  refused: 'no types ',
  'timed out': 'TIMED OUT',
  survived: 'SURVIVED ',
  unreached: 'UNREACHED',
}

const root = fileURLToPath(new URL('..', import.meta.url))
// An interrupted run takes its tests with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

const drawn = options.seed.split(',').flatMap((seed) =>
  chooseMutants(root, { count: Number(options.count), seed: Number(seed), only: options.only }).map((mutant) => ({
    ...mutant,
    seed,
  })),
)
const mutants = drawn.map((mutant, number) => ({ ...mutant, number }))
if (mutants.length === 0) throw new Error('there is no place to break')
if (options.list) for (const mutant of mutants) console.log(said(mutant))
else await judge()

async function judge() {
  const settings = { root, stages: STAGES, seconds: Number(options.timeout), hasTypes: typeCheckOf(root) }
  const outcomes = await runMutants(mutants, settings)
  const judged = mutants.map((mutant) => ({ ...mutant, ...outcomes.get(mutant.number) }))
  const lineOf = (mutant) => `${SAID[mutant.outcome]} ${said(mutant)}${mutant.by ? `  (${mutant.by})` : ''}`
  for (const mutant of judged) console.log(lineOf(mutant))
  const shares = options.seed.split(',').map((seed) =>
    sumUp(
      judged.filter((mutant) => mutant.seed === seed),
      seed,
    ),
  )
  const left = judged.filter(isLeft)
  if (left.length > 0) console.log(['', 'left:', ...left.map(lineOf)].join('\n  '))
  process.exitCode = shares.every((share) => share >= WANTED) ? 0 : 1
}

/** The share of the mutants of a seed that were noticed. */
function sumUp(judged, seed) {
  const many = (outcome) => judged.filter((mutant) => mutant.outcome === outcome).length
  const killed = judged.filter((mutant) => !isLeft(mutant)).length
  const share = killed / judged.length
  const by = [`${many('killed')} by tests`, `${many('refused')} by types`, `${many('timed out')} by the clock alone`]
  console.log(`seed ${seed}: ${killed} of ${judged.length} killed (${Math.round(share * 100)} %): ${by.join(', ')}`)
  return share
}

function isLeft({ outcome }) {
  return outcome === 'survived' || outcome === 'unreached'
}

function said({ path, line, kind, was, put }) {
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90)
  return `${path}:${line} ${kind}: ${short(was)}  →  ${short(put)}`
}
