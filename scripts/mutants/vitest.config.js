import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { switched } from './switched.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { mutants, alone } = JSON.parse(readFileSync(process.env.MUTANTS, 'utf8'))
const KEPT = { file: `${root}src/text/kept.ts`, line: 'this.half = most / 2' }

/** Hands out the sources with the mutants in them. */
const withMutants = {
  name: 'mutants',
  enforce: 'pre',
  transform(code, id) {
    const [file] = id.split('?')
    const own = mutants.filter(({ path }) => file === root + path)
    const broken = own.length > 0 ? switched(code, own) : code
    if (file !== KEPT.file || alone !== null) return own.length > 0 ? broken : null
    if (!broken.includes(KEPT.line)) throw new Error(`${KEPT.file} no longer says ${KEPT.line}`)
    return broken.replace(KEPT.line, `$kept.add(this)\n    ${KEPT.line}`)
  },
}

// biome-ignore lint/style/noDefaultExport: vitest wants it
export default {
  root,
  plugins: [withMutants],
  test: {
    include: ['tests/**/*.test.ts'],
    // It makes kinds of words of its own, which words that were met before are not of.
    exclude: ['tests/language/marks.test.ts'],
    runner: 'scripts/mutants/runner.js',
    setupFiles: 'scripts/mutants/load.js',
    // One load of the sources for all tests.
    isolate: false,
    pool: 'forks',
    // As in the tests' own settings: a busy machine kills no mutant.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
}
