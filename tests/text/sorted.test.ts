import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryAt, firstEndingAfter, overlapping, startingIn, within } from '../../src/text/sorted.js'

const disjoint = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 30 }).map((steps) => {
  let at = 0
  return steps.map(([gap, length]) => {
    const start = at + gap
    at = start + length
    return { start, end: at }
  })
})

test('the entry at an offset is the one that holds it', () => {
  fc.assert(
    fc.property(disjoint, fc.nat(100), (list, offset) => {
      expect(entryAt(list, offset)).toBe(list.find(({ start, end }) => start <= offset && offset < end) ?? null)
    }),
  )
})

test('the entries starting in an extent are found in order', () => {
  fc.assert(
    fc.property(disjoint, fc.nat(60), fc.nat(40), (list, start, length) => {
      const end = start + length
      expect(startingIn(list, { start, end })).toEqual(
        list.filter((entry) => entry.start >= start && entry.start < end),
      )
    }),
  )
})

test('the entries that overlap an extent, and those within it, are found in order', () => {
  fc.assert(
    fc.property(disjoint, fc.nat(60), fc.integer({ min: 1, max: 40 }), (list, start, length) => {
      const extent = { start, end: start + length }
      expect(overlapping(list, extent)).toEqual(list.filter((entry) => entry.start < extent.end && start < entry.end))
      expect(within(list, extent)).toEqual(list.filter((entry) => entry.start >= start && entry.end <= extent.end))
    }),
  )
})

test('the first entry that ends behind an offset is found', () => {
  fc.assert(
    fc.property(disjoint, fc.nat(100), (list, offset) => {
      const first = list.findIndex(({ end }) => end > offset)
      expect(firstEndingAfter(list, offset)).toBe(first < 0 ? list.length : first)
    }),
  )
})
