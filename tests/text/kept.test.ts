import { expect, test } from 'vitest'
import { Kept } from '../../src/text/kept.js'

test('what was asked for of late is kept, and no more than so many', () => {
  const kept = new Kept<number>(4)
  kept.set('often', 0)
  for (let i = 1; i <= 100; i++) {
    kept.set(`once ${i}`, i)
    expect(kept.get('often')).toBe(0)
  }
  expect(kept.get('once 100')).toBe(100)
  expect(kept.get('once 1')).toBeUndefined()
  expect(
    Array.from({ length: 100 }, (_, i) => kept.get(`once ${i + 1}`)).filter((value) => value !== undefined).length,
  ).toBeLessThanOrEqual(4)
})
