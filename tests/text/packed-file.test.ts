import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
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
  expect(file.ends('no such table')).toHaveLength(0)
})

test('the ends of a row of things are the sums of their lengths', () => {
  const file = openPacked('models/names.bin')
  const [counts, ends] = [file.bytes('upper.words'), file.ends('upper.words')]
  expect(ends).toHaveLength(65_536)
  expect(ends.every((end, i) => end === (ends[i - 1] ?? 0) + (counts[i] ?? 0))).toBe(true)
  expect(ends.at(-1)).toBe(file.bytes('facts').length)
})

test('all models of the package are no more than 6 MB, compressed', () => {
  const models = ['models', 'models/words'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [`${folder}/${entry.name}`] : [],
    ),
  )
  // The language detector's table is laid out by the build.
  const files = [...models, 'dist/assets/ngrams.bin']
  const sizes = files.map((path) => gzipSync(readFileSync(path)).length)
  expect(sizes.length).toBeGreaterThan(9)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000)
})
