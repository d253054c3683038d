import { expect, test } from 'vitest'
import { contentStems, stem } from '../../src/compare/stem.js'

test.each([
  ['carrying', 'carried'],
  ['carries', 'carried'],
  ['passengers', 'passenger'],
  ['killed', 'killing'],
  ['stopped', 'stopping'],
  ['ferries', 'ferry'],
])('%s and %s are one word', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})

test.each([
  ['bus', 'busy'],
  ['police', 'policy'],
])('%s and %s are two', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test('words without content are left out', () => {
  expect([...contentStems(['the', 'ferry', 'was', 'carrying', 'it'])]).toEqual([stem('ferry'), stem('carrying')])
})
