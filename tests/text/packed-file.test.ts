import { expect, test } from 'vitest'
import { openPacked } from '../../src/text/packed-file.js'

test('a table of a packed file has what its head says, and nothing under another name', () => {
  const file = openPacked('models/gazetteer.bin')
  const ends = file.smallNumbers('key.ends')
  expect(ends.length).toBeGreaterThan(100_000)
  let before = 0
  for (let i = 0; i < ends.length; i += 997) {
    expect(ends.at(i)).toBeGreaterThanOrEqual(before)
    before = ends.at(i)
  }
  expect(ends.at(ends.length - 1)).toBe(file.bytes('key.text').length)
  expect(file.bytes('no such table')).toHaveLength(0)
  expect(file.smallNumbers('no such table')).toHaveLength(0)
})
