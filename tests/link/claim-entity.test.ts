import { expect, test } from 'vitest'
import { entityOf } from '../../src/link/claim-entity.js'
import { claimOf, documentOf, landscapeOf, organizationOf, personOf, placeOf, spanAt } from './build.js'

test('a named person is the source', () => {
  const document = documentOf('Interior Minister Mara Olt said that it rained.')
  const claim = claimOf(document, {
    source: spanAt(document, 'Interior Minister Mara Olt'),
    content: spanAt(document, 'that it rained'),
  })
  const people = [personOf(spanAt(document, 'Mara Olt'))]
  expect(entityOf(claim, landscapeOf(document, { people, claims: [claim] }))).toBe('n1')
})

test.each(["Mara Olt's lawyer", 'a friend of Mara Olt', 'the lawyer for Ms. Mara Olt'])(
  '%s is somebody else',
  (source) => {
    const document = documentOf(`Later ${source} said that it rained.`)
    const claim = claimOf(document, { source: spanAt(document, source), content: spanAt(document, 'that it rained') })
    const people = [personOf(spanAt(document, 'Mara Olt'))]
    expect(entityOf(claim, landscapeOf(document, { people, claims: [claim] }))).toBeNull()
  },
)

test('who speaks for a body leads to the body', () => {
  const document = documentOf('A spokesman for the Tarn Ferry Board said that it rained.')
  const source = spanAt(document, 'A spokesman for the Tarn Ferry Board')
  const claim = claimOf(document, { source, content: spanAt(document, 'that it rained') })
  const organizations = [organizationOf(spanAt(document, 'Tarn Ferry Board'))]
  expect(entityOf(claim, landscapeOf(document, { organizations, claims: [claim] }))).toBe('o1')
})

test('authorities lead to their country, people who happen to come from there do not', () => {
  const document = documentOf('Peruvian officials said that it rained. Peruvian anglers said so too.')
  const content = spanAt(document, 'that it rained')
  const place = placeOf(spanAt(document, 'Peruvian'), 'demonym')
  const officials = claimOf(document, {
    source: spanAt(document, 'Peruvian officials'),
    sourceType: 'government',
    content,
  })
  expect(entityOf(officials, landscapeOf(document, { places: [place] }))).toBe('p1')
  const second = placeOf(spanAt(document, 'Peruvian', 2), 'demonym')
  const anglers = claimOf(document, { source: spanAt(document, 'Peruvian anglers'), content })
  expect(entityOf(anglers, landscapeOf(document, { places: [second] }))).toBeNull()
})

test('a place that is all there is of a source speaks for itself', () => {
  const document = documentOf('Accusations from Peru that it rained were denied, people in Peru said.')
  const content = spanAt(document, 'that it rained')
  const place = placeOf(spanAt(document, 'Peru'), 'literal')
  const claim = claimOf(document, { source: spanAt(document, 'Peru'), sourceType: 'government', content })
  expect(entityOf(claim, landscapeOf(document, { places: [place] }))).toBe('p1')
  const second = placeOf(spanAt(document, 'Peru', 2), 'literal')
  const people = claimOf(document, { source: spanAt(document, 'people in Peru'), content })
  expect(entityOf(people, landscapeOf(document, { places: [second] }))).toBeNull()
})
