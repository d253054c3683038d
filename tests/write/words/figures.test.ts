import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupFigures } from '../../../src/write/words/figure-groups.js'
import { countInWords } from '../../../src/write/words/phrases.js'
import { sampleRecord } from '../sample.js'

const exact = { approximate: false, vague: false }

test.each([
  [{ min: 38, max: 38, ...exact }, '38'],
  [{ min: 12, max: null, ...exact }, 'at least 12'],
  [{ min: null, max: 30, ...exact }, 'up to 30'],
  [{ min: 12, max: 15, ...exact }, '12 to 15'],
  [{ min: 40, max: 40, approximate: true, vague: false }, 'about 40'],
  [{ min: 0, max: 0, ...exact }, 'none'],
  [{ min: 1_250_000, max: null, ...exact }, 'at least 1,250,000'],
  [{ min: 3, max: null, approximate: false, vague: true }, 'an unstated number, at least 3'],
  [{ min: null, max: null, approximate: false, vague: true }, 'an unstated number'],
])('%j is in words: %s', (count, words) => {
  expect(countInWords(count)).toBe(words)
})

type Figure = NonNullable<ReturnType<typeof sampleRecord>['casualties']>[number]
const [sample] = sampleRecord().casualties ?? []
const { relation: _, ...plain } = sample as Figure
const figure = (id: number, relation?: Figure['relation']): Figure => ({
  ...plain,
  id: `c${id}`,
  ...(relation ? { relation } : {}),
})

test('copies of a figure are folded into the one of which most is known', () => {
  const groups = groupFigures([
    figure(1),
    { ...figure(2, { kind: 'sameAs', of: 'c1' }), claim: 'q1' },
    figure(3, { kind: 'sameAs', of: 'c2' }),
  ])
  expect(groups.map(({ best, repeats }) => [best.id, repeats.map(({ id }) => id)])).toEqual([['c2', ['c1', 'c3']]])
})

test('parts stand below their whole, also when that is a copy', () => {
  const groups = groupFigures([
    figure(1),
    figure(2, { kind: 'sameAs', of: 'c1' }),
    figure(3, { kind: 'partOf', of: 'c2' }),
    figure(4, { kind: 'partOf', of: 'c3' }),
  ])
  expect(groups.length).toBe(1)
  expect(groups[0]?.parts.map(({ best }) => best.id)).toEqual(['c3'])
  expect(groups[0]?.parts[0]?.parts.map(({ best }) => best.id)).toEqual(['c4'])
})

test('every figure stands there once, whatever the relations, rings too', () => {
  const relation = fc.option(
    fc.record({ kind: fc.constantFrom('partOf', 'updates', 'sameAs'), of: fc.integer({ min: 1, max: 8 }) }),
  )
  fc.assert(
    fc.property(fc.array(relation, { maxLength: 8 }), (relations) => {
      const figures = relations.map((given, i) =>
        figure(i + 1, given ? { kind: given.kind, of: `c${given.of}` } : undefined),
      )
      const idsOf = (groups: ReturnType<typeof groupFigures>): string[] =>
        groups.flatMap(({ best, repeats, parts }) => [best.id, ...repeats.map(({ id }) => id), ...idsOf(parts)])
      expect(idsOf(groupFigures(figures)).sort()).toEqual(figures.map(({ id }) => id).sort())
    }),
  )
})
