import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TestRunner } from 'vitest'

/** `alone`: the number of the one mutant that is on from the beginning, or null: each in turn, test by test. */
const { alone, folder } = JSON.parse(process.env.MUTANTS)

let on = alone
let left = Number.POSITIVE_INFINITY
const reached = new Set()
globalThis.$isBroken = (number) => {
  reached.add(number)
  // A mutant that never ends is noticed.
  if (--left < 0) throw new Error('asked for too often')
  return number === on
}
const MOST_ASKED = 1e8

/** What became of a mutant is a file, for the other worker and for the script. */
const fileOf = (number, what) => join(folder, `${number}.${what}`)
const note = (number, what, words = '') => {
  if (!existsSync(fileOf(number, what))) writeFileSync(fileOf(number, what), words)
}
const trying = join(folder, `${process.pid}.trying`)

/** Runs every test as it is, then once more with each mutant that it reaches and that no test has noticed so far. */
// biome-ignore lint/style/noDefaultExport: vitest wants it
export default class extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test)
    if (alone !== null) return run()
    // What was reached before any test ran is not made anew.
    for (const number of reached) note(number, 'doubtful')
    reached.clear()
    const since = Date.now()
    await run()
    const longest = 60_000 + 30 * (Date.now() - since)
    for (const number of [...reached]) {
      if (existsSync(fileOf(number, 'killed'))) continue
      writeFileSync(trying, `${number} ${Date.now() + longest}`)
      await tryMutant(number, run, `${test.file.name}: ${test.name}`)
    }
    writeFileSync(trying, '')
    reached.clear()
  }
}

async function tryMutant(number, run, name) {
  note(number, 'reached')
  reached.clear()
  on = number
  left = MOST_ASKED
  const hasFailed = await fails(run)
  on = null
  left = Number.POSITIVE_INFINITY
  if (!hasFailed) {
    if (!reached.has(number)) note(number, 'doubtful')
    return
  }
  // If the test fails without the mutant too, something broken was kept.
  note(number, (await fails(run)) ? 'doubtful' : 'killed', name)
}

async function fails(run) {
  try {
    await run()
    return false
  } catch {
    return true
  }
}
