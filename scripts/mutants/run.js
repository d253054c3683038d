import { notesOf } from './notes.js'
import { runVitest } from './vitest.js'

/**
 * What the tests say of each mutant. All are in the sources at once, each behind a switch, and every test is run once more with each one that makes a
 * difference in it and that nothing has noticed yet. What was made once and kept may hide a mutant: such a one is tried alone, from the beginning, with
 * the tests that keep something, or with all. What was found is noted: a run that was interrupted goes on where it was.
 *
 * @param {readonly { number: number }[]} mutants
 * @param {{ root: string, stages: readonly (readonly string[])[], seconds: number, hasTypes: (mutant: object) => boolean }} settings `stages`: tests, the
 *   quick ones first; `seconds`: the most that the tests may take with one mutant alone; `hasTypes`: whether the types are sound with one, asked
 *   of what the first tests did not notice
 * @returns {Promise<Map<number, { outcome: 'killed' | 'refused' | 'timed out' | 'survived' | 'unreached', by: string }>>}
 */
export async function runMutants(mutants, { root, stages, seconds, hasTypes }) {
  const notes = notesOf(root, { mutants, stages })
  const isOpen = ({ number }) => ['killed', 'hung', 'refused'].every((what) => !notes.has(number, what))
  const run = (tests, settings) => runVitest(tests, { root, folder: notes.folder, alone: null, ...settings })

  for (const [i, tests] of stages.entries()) {
    if (notes.has('stage', i)) continue
    const failed = await failedTogether(tests)
    for (const mutant of mutants.filter(isOpen)) {
      if (i === 0 && !hasTypes(mutant)) notes.note(mutant.number, 'refused')
    }
    notes.note('stage', i, failed)
  }
  const disturbed = await disturbedFiles(stages.flatMap((_, i) => notes.linesOf('stage', i)))
  for (const mutant of mutants.filter(isOpen)) await tryAlone(mutant, disturbed)
  return new Map(mutants.map(({ number }) => [number, outcomeOf(number, notes)]))

  /** The tests that failed with no mutant on; once more without a mutant with which a test did not end. */
  async function failedTogether(tests) {
    for (;;) {
      const { failed, hung } = await run(tests, { mutants: mutants.filter(isOpen) })
      if (hung === null) return failed
      notes.note(hung, 'hung')
    }
  }

  /** What one of them left behind has disturbed a test, which told nothing of the others; or it fails anyway. */
  async function disturbedFiles(tests) {
    const files = [...new Set(tests.map((test) => test.slice(0, test.indexOf(': '))))]
    if (files.length === 0) return []
    const { failed } = await run(files, { mutants: [] })
    if (failed.length > 0) throw new Error(['without any mutant the tests do not pass:', ...failed].join('\n'))
    return files
  }

  async function tryAlone(mutant, disturbed) {
    const { number } = mutant
    const kept = [...new Set([...notes.linesOf(number, 'doubtful'), ...disturbed])]
    if (kept.length === 0 || notes.has(number, 'alone')) return
    const tests = kept.includes('*') ? stages.flat() : kept
    const { failed, hasTimedOut } = await run(tests, { mutants: [mutant], alone: number, seconds })
    if (hasTimedOut) notes.note(number, 'hung')
    else if (failed.length > 0) notes.note(number, 'killed', failed)
    else notes.note(number, 'alone')
  }
}

/** Where a mutant made a difference in no test, what it broke may not matter. */
function outcomeOf(number, { has, linesOf }) {
  if (has(number, 'refused')) return { outcome: 'refused', by: '' }
  if (has(number, 'hung')) return { outcome: 'timed out', by: '' }
  const [by] = linesOf(number, 'killed')
  if (by !== undefined) return { outcome: 'killed', by }
  const isReached = has(number, 'reached') || has(number, 'doubtful')
  return { outcome: isReached ? 'survived' : 'unreached', by: has(number, 'tried') ? '' : 'makes no difference' }
}
