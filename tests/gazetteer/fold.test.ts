import { expect, test } from 'vitest'
import { foldName } from '../../src/gazetteer/fold.js'

test.each([
  ['Sana’a', 'Sanaa'],
  ['São Tomé', 'Sao Tome'],
  ['Łódź', 'Lodz'],
  ['Gəncə', 'Ganca'],
  ['U.S.', 'US'],
  ['U.S', 'US'],
  ['D.C.', 'DC'],
  ['Calif.', 'Calif.'],
  ['St. Louis', 'Saint Louis'],
  ['Port-au-Prince', 'Port au Prince'],
  ['Al ‘Arīsh', 'Al Arish'],
  ['Baku', 'Baku'],
])('%s becomes %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
