import { expect, test } from 'vitest'
import { monthName, monthNames } from '../../src/calendar/month-names.js'

test.each([
  ['03', 'March'],
  ['3', 'March'],
  ['01', 'January'],
  ['12', 'December'],
  ['00', undefined],
  ['13', undefined],
  ['XX', undefined],
  [undefined, undefined],
])('the month %s is %s', (month, name) => {
  expect(monthName(month)).toBe(name)
})

test('there are twelve', () => {
  expect(monthNames.size).toBe(12)
  expect(monthNames.has('may')).toBe(true)
})
