import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPacked } from '../../src/text/packed-file.js'
import { lowerBound, openWordTable } from '../../src/text/word-table.js'

const table = openWordTable(openPacked('models/wink.bin'), 'lexeme')

test('every word of a table is found where it stands', () => {
  for (let index = 0; index < table.size; index += 101) expect(table.indexOf(table.word(index))).toBe(index)
  expect(table.word(table.size - 1)).not.toBe('')
})

test('what is no word of it is not found', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      const index = table.indexOf(word)
      return index < 0 || table.word(index) === word
    }),
  )
  expect(table.indexOf('')).toBe(-1)
})

test('a table that is none is refused', () => {
  expect(() => openPacked('models/name-shapes.bin')).toThrow('models/name-shapes.bin is no table of copydesk')
})

test('lowerBound is the place of the first that is not less', () => {
  fc.assert(
    fc.property(fc.uint32Array(), fc.nat(), (numbers, wanted) => {
      const sorted = numbers.slice().sort()
      const at = lowerBound(sorted, wanted)
      return sorted.subarray(0, at).every((n) => n < wanted) && sorted.subarray(at).every((n) => n >= wanted)
    }),
  )
})
