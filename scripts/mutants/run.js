import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.js'
import { runVitest } from './vitest.js'

/**
 * What the tests say of each mutant. All are in the sources at once, each behind a switch, and every test is run once more with each one that makes a
 * difference in it and that nothing has noticed yet. What was made once and kept may hide a mutant: such a one is tried alone, from the beginning, with
 * the tests that keep something, or with all. What was found is kept in .cache/mutants: a run that was interrupted goes on where it was.
 *
 * @param {readonly { number: number }[]} mutants
 * @param {{ root: string, stages: readonly (readonly string[])[], seconds: number }} settings `stages`: tests, the quick ones first; `seconds`: the
 *   most that the tests may take with one mutant alone
 * @returns {Promise<Map<number, { outcome: 'killed' | 'timed out' | 'survived' | 'unreached', by: string }>>}
 */
export async function runMutants(mutants, { root, stages, seconds }) {
  const folder = folderOf(root, { mutants, stages })
  const noted = (number, what) => {
    const file = join(folder, `${number}.${what}`)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }
  const note = (number, what, words) => writeFileSync(join(folder, `${number}.${what}`), words)
  const isOpen = ({ number }) => noted(number, 'killed') === null && noted(number, 'hung') === null
  const run = (tests, settings) => runVitest(tests, { root, folder, alone: null, ...settings })

  for (const [i, tests] of stages.entries()) {
    if (noted('stage', i) !== null) continue
    const { failed } = await runTogether(tests)
    note('stage', i, failed.join('\n'))
  }
  const failed = stages.flatMap((_, i) => noted('stage', i).split('\n').filter(Boolean))
  // What one of them left behind has disturbed a test, which told nothing of the others; or it fails anyway.
  const disturbed = [...new Set(failed.map((test) => test.slice(0, test.indexOf(': '))))]
  if (disturbed.length > 0) {
    const { failed } = await run(disturbed, { mutants: [] })
    if (failed.length > 0) throw new Error(['without any mutant the tests do not pass:', ...failed].join('\n'))
  }
  for (const mutant of mutants.filter(isOpen)) {
    const { number } = mutant
    const kept = new Set([...(noted(number, 'doubtful')?.trim().split('\n') ?? []), ...disturbed])
    if (kept.size === 0 || noted(number, 'alone') !== null) continue
    const tests = kept.has('*') ? stages.flat() : [...kept]
    const { failed, hasTimedOut } = await run(tests, { mutants: [mutant], alone: number, seconds })
    if (hasTimedOut) note(number, 'hung', '')
    else if (failed.length > 0) note(number, 'killed', failed[0])
    else note(number, 'alone', '')
  }
  return new Map(mutants.map(({ number }) => [number, outcomeOf(number)]))

  /** Once more without a mutant with which a test does not end. */
  async function runTogether(tests) {
    for (;;) {
      const result = await run(tests, { mutants: mutants.filter(isOpen) })
      if (result.hung === null) return result
      note(result.hung, 'hung', '')
    }
  }

  function outcomeOf(number) {
    if (noted(number, 'hung') !== null) return { outcome: 'timed out', by: '' }
    const by = noted(number, 'killed')
    if (by !== null) return { outcome: 'killed', by: by.trim() }
    const isReached = noted(number, 'reached') !== null || noted(number, 'doubtful') !== null
    return { outcome: isReached ? 'survived' : 'unreached', by: noted(number, 'tried') === null ? 'no difference' : '' }
  }
}

/** Where the notes of these mutants of these sources and tests are. */
function folderOf(root, what) {
  const hash = createHash('sha256').update(JSON.stringify(what))
  for (const folder of ['src', 'tests', 'fixtures', 'scripts', 'models/words'])
    for (const file of filesBelow(root, folder, '')) {
      if (/\.[a-z]+$/.test(file)) hash.update(file).update(readFileSync(join(root, file)))
    }
  const folder = join(root, '.cache/mutants', hash.digest('hex').slice(0, 16))
  mkdirSync(folder, { recursive: true })
  return folder
}
