import { expect, test } from 'vitest'
import { oncePerText } from '../../src/tag/once-per-text.js'

test('is asked once for a text, and again when it has been asked for many others since', () => {
  const asked: string[] = []
  const lengthOf = oncePerText((text) => asked.push(text) && text.length)
  expect([lengthOf('ferry'), lengthOf('ferry'), lengthOf('pier')]).toEqual([5, 5, 4])
  expect(asked).toEqual(['ferry', 'pier'])
  for (let i = 0; i < 6000; i++) lengthOf(`text ${i}`)
  expect(lengthOf('ferry')).toBe(5)
  expect(asked.filter((text) => text === 'ferry')).toHaveLength(2)
})
