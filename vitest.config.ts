import { defineConfig } from 'vitest/config'

/** CI asks for a report in a file, to count the tests; a person reads the screen. */
const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/assets.ts'],
    // So long that only what hangs is ended: a busy machine fails no test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
