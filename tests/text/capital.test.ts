import { expect, test } from 'vitest'
import { startsWithCapital, titled } from '../../src/text/capital.js'

test.each([
  ['Kalo', true],
  ['A', true],
  ['Zell', true],
  ['Östersund', true],
  ['kalo', false],
  ['ångström', false],
  ['a', false],
  ['@Kalo', false],
  ['[Kalo', false],
  ['{Kalo', false],
  ['9 men', false],
  ['中国', false],
  ['', false],
])('%j begins with a capital: %s', (text, expected) => {
  expect(startsWithCapital(text)).toBe(expected)
})

test.each([
  ['PORT ST. LUCIE', 'Port St. Lucie'],
  ['ÉVREUX-NORD', 'Évreux-Nord'],
  ["l'aquila", "L'Aquila"],
])('%s is titled %s', (text, expected) => {
  expect(titled(text)).toBe(expected)
})
