import { expect, test } from 'vitest'
import { gatherWords } from '../../src/tag/article.js'
import { findCandidates } from '../../src/tag/candidates.js'
import { weighNeighbourhood } from '../../src/tag/neighbourhood.js'
import { parsedOf } from './documents.js'

const TOWNS =
  'Hancock Hagerstown Greencastle Frederick Winchester Martinsburg Chambersburg Gettysburg Lancaster Lebanon Carlisle Harrisburg Hershey Bedford Altoona Johnstown Cumberland Frostburg Oakland Keyser Romney Warrenton Leesburg Manassas Culpeper Staunton Lexington Lynchburg Danville Roanoke Salem Blacksburg Christiansburg Radford Pulaski Wytheville Marion Abingdon Bristol Kingsport Elizabethton Greeneville Morristown Knoxville Maryville Cleveland Chattanooga Dalton Calhoun Cartersville'

function weights(names: readonly string[]): ReadonlyMap<string, number> {
  const text = `They drove from ${names.join(' to ')} that night.`
  return weighNeighbourhood(findCandidates(gatherWords(parsedOf(text))), () => 'place')
}

test('towns that lie near each other speak for each other', () => {
  expect(weights(['Hancock', 'Hagerstown', 'Greencastle']).get('Hancock')).toBeGreaterThan(0)
  expect(weights(['Hancock']).get('Hancock')).toBe(0)
})

test('of an article of nothing but places only the first tell: its length must not be taken twice', () => {
  const many = weights(TOWNS.split(' '))
  expect(many.size).toBe(40)
  expect(many.has('Cartersville')).toBe(false)
})
