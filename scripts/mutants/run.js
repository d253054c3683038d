import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runVitest } from './vitest.js'

/**
 * What the tests say of each mutant. All are in the sources at once, each behind a switch, and every test is run once more with each one that it
 * reaches and that nothing has noticed yet. What was made once and kept may hide a mutant: such a one is tried alone, from the beginning.
 *
 * @param {readonly { number: number }[]} mutants
 * @param {{ root: string, tests: readonly string[], seconds: number }} settings `seconds`: the most that the tests may take with one mutant alone
 * @returns {Promise<Map<number, { outcome: 'killed' | 'timed out' | 'survived' | 'unreached', by: string }>>}
 */
export async function runMutants(mutants, { root, tests, seconds }) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    const noted = (number, what) => {
      const file = join(folder, `${number}.${what}`)
      return existsSync(file) ? readFileSync(file, 'utf8') : null
    }
    const hung = new Set()
    const run = (settings) => runVitest(tests, { root, folder, mutants, alone: null, ...settings })
    const isOpen = ({ number }) => noted(number, 'killed') === null && !hung.has(number)

    let together
    do {
      together = await run({ mutants: mutants.filter(isOpen) })
      if (together.hung !== null) hung.add(together.hung)
    } while (together.hung !== null)

    // A test that fails with no mutant on was disturbed by what one of them left behind, and told nothing of the others; or it fails anyway.
    const isDisturbed = together.failed.length > 0
    if (isDisturbed) {
      const { failed } = await run({ mutants: [] })
      if (failed.length > 0) throw new Error(['without any mutant the tests do not pass:', ...failed].join('\n'))
    }
    const killedAlone = new Map()
    for (const { number } of mutants.filter(isOpen)) {
      if (!isDisturbed && noted(number, 'doubtful') === null) continue
      const { failed, hasTimedOut } = await run({ alone: number, seconds })
      if (hasTimedOut) hung.add(number)
      else if (failed.length > 0) killedAlone.set(number, failed[0])
    }

    const outcomeOf = (number) => {
      if (hung.has(number)) return { outcome: 'timed out', by: '' }
      const by = noted(number, 'killed') ?? killedAlone.get(number)
      if (by !== undefined) return { outcome: 'killed', by }
      const isReached = noted(number, 'reached') !== null || noted(number, 'doubtful') !== null
      return { outcome: isReached ? 'survived' : 'unreached', by: '' }
    }
    return new Map(mutants.map(({ number }) => [number, outcomeOf(number)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
