import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../src/text/gather.js'

test('what is gathered is what flatMap gives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), (lists) => {
      const of = (list: readonly number[], at: number): readonly number[] => [...list, at]
      expect(gather(lists, of)).toEqual(lists.flatMap(of))
    }),
  )
})
