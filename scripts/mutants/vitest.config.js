import { fileURLToPath } from 'node:url'

const { path, start, end, put } = JSON.parse(process.env.MUTANT ?? 'null') ?? {}
const file = path && fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Hands out the broken source in place of the one on disk. */
const mutant = {
  name: 'mutant',
  enforce: 'pre',
  transform: (code, id) => (id.split('?')[0] === file ? code.slice(0, start) + put + code.slice(end) : null),
}

// biome-ignore lint/style/noDefaultExport: vitest wants it
export default {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [mutant],
  test: {
    include: ['tests/**/*.test.ts'],
    // As in the tests' own settings: a busy machine kills no mutant.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
}
