import { expect, test } from 'vitest'
import { describeSize, readSize } from '../../src/read/size.js'

test.each([
  ['10 MB', 10_000_000],
  ['10mb', 10_000_000],
  ['500k', 500_000],
  ['1.5MiB', 1_572_864],
  ['4096', 4096],
  ['12B', 12],
  ['0', null],
  ['-1', null],
  ['1e9', null],
  ['ten', null],
  ['', null],
])('readSize(%j) is %j', (value, size) => {
  expect(readSize(value)).toBe(size)
})

test.each([
  [10_000_000, '10 MB'],
  [1_500_000, '1.5 MB'],
  [1000, '1 kB'],
  [999, '999 bytes'],
])('describeSize(%j) is %j', (size, words) => {
  expect(describeSize(size)).toBe(words)
})
