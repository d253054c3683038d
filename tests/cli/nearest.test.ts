import { expect, test } from 'vitest'
import { nearest } from '../../src/cli/nearest.js'

test.each([
  ['jsno', 'json'],
  ['JSON', 'json'],
  ['jsonll', 'jsonl'],
  ['txt', 'text'],
  ['xml', null],
  ['', null],
  ['j'.repeat(100_000), null],
])('%j', (word, meant) => {
  expect(nearest(word, ['json', 'jsonl', 'text'])).toBe(meant)
})
