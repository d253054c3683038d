import { describe, expect, test } from 'vitest'
import { claimsOfCasualties } from '../../src/link/events/claims.js'
import { dateIn } from '../../src/link/events/date.js'
import { spanOf } from '../../src/text/span.js'
import { claimOf, dateOf, documentOf, figureOf, landscapeOf, spanAt } from './build.js'

describe('the claim of a figure', () => {
  test('is the innermost one whose content holds it', () => {
    const document = documentOf('Police said that the driver admitted that two had died. One more is missing.')
    const inner = claimOf(document, { content: spanAt(document, 'that two had died'), id: 'q2' })
    const outer = claimOf(document, { content: spanAt(document, 'that the driver admitted that two had died') })
    const two = figureOf(spanAt(document, 'two'))
    const one = figureOf(spanAt(document, 'One more'), null, 'c2')
    const claims = claimsOfCasualties(landscapeOf(document, { casualties: [two, one], claims: [outer, inner] }))
    expect(claims.get('c1')?.id).toBe('q2')
    expect(claims.has('c2')).toBe(false)
  })
})

test('in a sentence without end every figure finds its own date, and not by walking over all of them', () => {
  const words = 'A fire on Monday killed one man and '
  const document = documentOf(words.repeat(3000))
  const sentence = document.sentences[0]
  expect(document.sentences).toHaveLength(1)
  const at = Array.from({ length: 3000 }, (_, i) => (sentence?.start ?? 0) + i * words.length)
  const dates = at.map((start, i) =>
    dateOf(spanOf(document, start + 10, start + 16), '2024-05-06', { id: `d${i + 1}` }),
  )
  const casualties = at.map((start, i) => figureOf(spanOf(document, start + 24, start + 31), null, `c${i + 1}`))
  const landscape = landscapeOf(document, { dates, casualties })
  expect(casualties.map((figure) => sentence && dateIn(figure, sentence, landscape)?.id)).toEqual(
    dates.map(({ id }) => id),
  )
})
