import { defineConfig } from 'vitest/config'

/** CI asks for a report in a file, to count the tests; a person reads the screen. */
const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/assets.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
