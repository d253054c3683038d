import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TestRunner } from 'vitest'
import { isolated, keptMaps } from './kept.js'
import { switchesOf } from './switches.js'

/** `alone`: the number of the one mutant that is on from the beginning, or null: each in turn, test by test. */
const { alone, folder, mutants } = JSON.parse(readFileSync(process.env.MUTANTS, 'utf8'))

const switches = switchesOf(Math.max(-1, ...mutants.map(({ number }) => number)))
globalThis.$mutants = switches
globalThis.$kept = keptMaps
if (alone !== null) switches.turn(alone)
/** How much more than without it may be asked with a mutant on: one that never ends is noticed by that, on a busy machine as on another. */
const mostAsked = (asked) => 1e6 + 100 * asked

/** A mutant that so many tests of one table do not notice, though it makes a difference in each, is not tried with the others. */
const MOST_TRIES = 60
const tries = new Map()
function triesLeft(number, suite) {
  const key = `${number} ${suite?.id}`
  tries.set(key, (tries.get(key) ?? 0) + 1)
  return tries.get(key) <= MOST_TRIES
}

/** What became of a mutant is a file, for the other worker and for the script. */
const fileOf = (number, what) => join(folder, `${number}.${what}`)
const isKilled = (number) => existsSync(fileOf(number, 'killed'))
/** The mutants that something was noted of, so that it is noted once. */
const noted = new Set()
function note(number, what, words) {
  const note = `${number} ${what} ${words}`
  if (noted.has(note)) return
  noted.add(note)
  appendFileSync(fileOf(number, what), `${words}\n`)
}
const trying = join(folder, `${process.pid}.trying`)

/** Runs every test as it is, then once more with each mutant that made a difference in it and that no test has noticed so far. */
// biome-ignore lint/style/noDefaultExport: vitest wants it
export default class extends TestRunner {
  async importFile(path, source) {
    const imported = await super.importFile(path, source)
    // What is made when a file is read is not made anew for a test: such a mutant is tried with that file from the beginning.
    if (alone === null) for (const number of switches.met()) note(number, 'doubtful', source === 'setup' ? '*' : path)
    return imported
  }

  async runTask(test) {
    const run = TestRunner.getTestFn(test)
    if (alone !== null) return run()
    // By what runs before the tests of a file.
    for (const number of switches.met()) note(number, 'doubtful', test.file.filepath)
    const [since, before] = [Date.now(), switches.asked()]
    try {
      await isolated(run)
    } finally {
      const reached = new Set(switches.wereReached())
      const differing = switches.met()
      for (const number of reached) note(number, 'reached', '')
      const longest = 600_000 + 100 * (Date.now() - since)
      const most = mostAsked(switches.asked() - before)
      for (const number of differing.filter((one) => !isKilled(one) && triesLeft(one, test.suite ?? test.file))) {
        writeFileSync(trying, `${number} ${Date.now() + longest}`)
        await tryMutant(number, { run, test, most, wasReached: reached.has(number) })
      }
      writeFileSync(trying, '')
      switches.met()
    }
  }
}

async function tryMutant(number, { run, test, most, wasReached }) {
  const hasFailed = await isolated(() => fails(run, number, most))
  if (!hasFailed) {
    note(number, 'tried', '')
    // Something made by an earlier test was kept.
    if (wasReached && !switches.wasReached(number)) note(number, 'doubtful', '*')
    return
  }
  // If the test fails without the mutant too, something broken was kept, or it fails anyway.
  const isSound = !(await isolated(() => fails(run, null, Number.POSITIVE_INFINITY)))
  note(number, isSound ? 'killed' : 'doubtful', isSound ? `${test.file.name}: ${test.name}` : '*')
}

async function fails(run, number, most) {
  switches.met()
  switches.turn(number, most)
  try {
    await run()
    return false
  } catch {
    return true
  } finally {
    switches.turn(null)
  }
}
