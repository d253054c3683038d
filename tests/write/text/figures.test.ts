import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateInWords } from '../../../src/write/text/date-words.js'
import { groupFigures } from '../../../src/write/text/figure-groups.js'
import { countInWords } from '../../../src/write/text/words.js'
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

test.each([
  ['2024-03-04', '4 March 2024'],
  ['2024-12', 'December 2024'],
  ['2024-12-24T09:30', '24 December 2024, 09:30'],
  ['P3M', '3 months'],
  ['PT1H', '1 hour'],
  ['P1Q', '1 quarter'],
  ['P2CE', '2 centuries'],
  ['P3DE', '3 decades'],
  ['PXY', 'some years'],
  ['PAST_REF', 'some time in the past'],
  ['XXXX-WXX-1', 'a Monday, not known which'],
  ['XXXX-WXX-3TMO', 'a Wednesday, not known which, morning'],
  ['XXXX-XX-XXT09:00', '09:00, day not known'],
  ['XXXX-XX-XXTXX:XX', 'a time of a day not known'],
  ['XXXX-12', 'December, year not known'],
  ['XXXX-12-06', '6 December, year not known'],
  ['2024-SP', 'spring 2024'],
  ['2024-Q4', 'fourth quarter of 2024'],
  ['2024-W51-WE', 'weekend of week 51 of 2024'],
  ['202', 'the 2020s'],
  ['202X', 'the 2020s'],
  ['2024-W51', 'week 51 of 2024'],
  ['2024-03-04T15:11Z', '4 March 2024, 15:11 UTC'],
  ['2024-03-04T15:11+03:00', '4 March 2024, 15:11 UTC+03:00'],
  ['2024-03-04TEV', '4 March 2024, evening'],
  ['2024-13', '2024-13'],
])('the date %s is in words: %s', (value, words) => {
  expect(dateInWords(value)).toBe(words)
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
