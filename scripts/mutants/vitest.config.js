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
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
}
