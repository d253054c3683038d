import { fileURLToPath } from 'node:url'
import { switched } from './switched.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { mutants } = JSON.parse(process.env.MUTANTS)

/** Hands out the sources with the mutants in them. */
const withMutants = {
  name: 'mutants',
  enforce: 'pre',
  transform(code, id) {
    const [file] = id.split('?')
    const own = mutants.filter(({ path }) => file === root + path)
    return own.length > 0 ? switched(code, own) : null
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
