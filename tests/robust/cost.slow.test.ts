import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinedShapes, knownShapes, type Shape } from './constructions.js'
import { faultyGrowth, stepsOfText } from './growth.js'
import { startCounting, stopCounting } from './steps.js'

// Steps are counted, not seconds: a busy machine counts the same.
beforeAll(() => {
  startCounting()
  stepsOfText('On Monday, Ada Roe said that five people were killed in Paris.')
})
afterAll(stopCounting)

/** Every so many of a list, so that a run is short; `npm run torture` tries all. */
const every = (shapes: readonly Shape[], step: number): readonly Shape[] => shapes.filter((_, i) => i % step === 0)

const faults = (shapes: readonly Shape[], most: number): readonly string[] =>
  shapes.flatMap((shape) => faultyGrowth(shape, most) ?? [])

test('the same work takes the same number of steps', () => {
  const text = 'On Monday, Ada Roe said that five people were killed in Paris. '.repeat(20)
  stepsOfText(text)
  const steps = stepsOfText(text)
  // But for a few of the engine's own.
  for (let i = 0; i < 12; i++) expect(Math.abs(stepsOfText(text) - steps)).toBeLessThan(steps / 1000)
})

test('a cost that doubles with each item is seen, and before it hangs', () => {
  const shape = { item: 'and ', tail: '', words: 1 }
  expect(faultyGrowth(shape, 10_240, (text) => 2 ** (text.length / 4))).toMatch(/^"and " ×(?:10|20|40): /)
  expect(faultyGrowth(shape, 10_240, (text) => text.length ** 2)).not.toBeNull()
  expect(faultyGrowth(shape, 10_240, (text) => text.length * 100)).toBeNull()
})

test('whatever is joined to itself costs in proportion', { timeout: 600_000 }, () => {
  expect(faults(every(joinedShapes(), 13), 160)).toEqual([])
})

test('whatever a rule or a lexicon knows costs in proportion', { timeout: 600_000 }, async () => {
  const shapes = await knownShapes(new URL('../../src/', import.meta.url))
  expect(shapes.length).toBeGreaterThan(500)
  expect(faults(every(shapes, Math.ceil(shapes.length / 60)), 80)).toEqual([])
})

test('ten thousand times costs in proportion', { timeout: 600_000 }, () => {
  expect(faults(every(joinedShapes(), 160), 10_240)).toEqual([])
})
