import { describe, expect, test } from 'vitest'
import { claimsOfCasualties } from '../../src/link/casualty-claim.js'
import { dateOf as dateOfCasualty } from '../../src/link/casualty-date.js'
import { placeOf as placeOfCasualty } from '../../src/link/casualty-place.js'
import { spanOf } from '../../src/text/span.js'
import { claimOf, dateOf, documentOf, figureOf, landscapeOf, placeOf, spanAt } from './build.js'

describe('the date of a figure', () => {
  test('is the one in its sentence', () => {
    const document = documentOf('A tram left the rails on Friday, killing one man.')
    const figure = figureOf(spanAt(document, 'one man'))
    const date = dateOf(spanAt(document, 'Friday'), '2024-05-03')
    expect(dateOfCasualty(figure, null, landscapeOf(document, { dates: [date], casualties: [figure] }))).toBe(date)
  })

  test('is not the day on which somebody said so', () => {
    const document = documentOf('The board said on Monday that one man died in the fire on Friday.')
    const figure = figureOf(spanAt(document, 'one man'))
    const friday = dateOf(spanAt(document, 'Friday'), '2024-05-03', { id: 'd2' })
    const monday = dateOf(spanAt(document, 'Monday'), '2024-05-06')
    const claim = claimOf(document, {
      source: spanAt(document, 'The board'),
      content: spanAt(document, 'that one man died in the fire on Friday'),
    })
    const landscape = landscapeOf(document, { dates: [monday, friday], casualties: [figure], claims: [claim] })
    expect(dateOfCasualty(figure, claim, landscape)).toBe(friday)
  })

  test('comes from another sentence that names the same event', () => {
    const document = documentOf(
      'Relations soured after an unsolved ferry crash in December. Talks followed.\n\nThe ferry crash, which cost nine lives, was never explained.',
    )
    const figure = figureOf(spanAt(document, 'nine lives'), spanAt(document, 'ferry crash', 2))
    const december = dateOf(spanAt(document, 'December'), '2024-12')
    expect(dateOfCasualty(figure, null, landscapeOf(document, { dates: [december], casualties: [figure] }))).toBe(
      december,
    )
  })

  test('comes from the sentence before when its own has none', () => {
    const document = documentOf('A bomb went off in Mosul on Monday. Twelve people died.')
    const figure = figureOf(spanAt(document, 'Twelve people'))
    const monday = dateOf(spanAt(document, 'Monday'), '2024-05-06')
    expect(dateOfCasualty(figure, null, landscapeOf(document, { dates: [monday], casualties: [figure] }))).toBe(monday)
  })

  test('is never a duration or a vague reference', () => {
    const document = documentOf('The siege lasted three weeks and has now cost twelve lives.')
    const figure = figureOf(spanAt(document, 'twelve lives'))
    const dates = [
      dateOf(spanAt(document, 'three weeks'), 'P3W', { type: 'duration' }),
      dateOf(spanAt(document, 'now'), 'PRESENT_REF', { id: 'd2' }),
    ]
    expect(dateOfCasualty(figure, null, landscapeOf(document, { dates, casualties: [figure] }))).toBeNull()
  })

  test('is null when only another paragraph has one', () => {
    const document = documentOf('The fair opened on Monday.\n\nTwelve people died.')
    const figure = figureOf(spanAt(document, 'Twelve people'))
    const monday = dateOf(spanAt(document, 'Monday'), '2024-05-06')
    expect(dateOfCasualty(figure, null, landscapeOf(document, { dates: [monday], casualties: [figure] }))).toBeNull()
  })
})

describe('the place of a figure', () => {
  test('is where the sentence says that it happened', () => {
    const document = documentOf('A bus from Ghent overturned near Lille, killing four.')
    const figure = figureOf(spanAt(document, 'four'))
    const places = [placeOf(spanAt(document, 'Ghent')), placeOf(spanAt(document, 'Lille'), 'literal', 'p2')]
    expect(placeOfCasualty(figure, landscapeOf(document, { places, casualties: [figure] }))?.id).toBe('p2')
  })

  test('may stand before the event', () => {
    const document = documentOf('The Lille market fire killed four.')
    const figure = figureOf(spanAt(document, 'four'), spanAt(document, 'Lille market fire'))
    const place = placeOf(spanAt(document, 'Lille'))
    expect(placeOfCasualty(figure, landscapeOf(document, { places: [place], casualties: [figure] }))?.id).toBe('p1')
  })

  test('is never a government', () => {
    const document = documentOf('In talks with Lille, four men were arrested.')
    const figure = figureOf(spanAt(document, 'four men'))
    const place = placeOf(spanAt(document, 'Lille'), 'government')
    expect(placeOfCasualty(figure, landscapeOf(document, { places: [place], casualties: [figure] }))).toBeNull()
  })
})

describe('the scene of a figure', () => {
  /** Finds the figure's place; the first name is that of a country if it is marked with a star. */
  const sceneOf = (text: string, figure: string, names: readonly string[]): string | null => {
    const document = documentOf(text)
    const casualty = figureOf(spanAt(document, figure))
    const places = names.map((name, at) => {
      const place = placeOf(spanAt(document, name.replace('*', '')), 'literal', `p${at + 1}`)
      return name.endsWith('*') ? { ...place, type: 'country' as const } : place
    })
    return placeOfCasualty(casualty, landscapeOf(document, { places, casualties: [casualty] }))?.name ?? null
  }

  test.each([
    ['officials', 'A landslide buried four miners, officials in Lille said.', 'four miners', ['Lille'], null],
    ['reporters', '"We lost four miners," she told reporters in Lille.', 'four miners', ['Lille'], null],
    ['a hospital', 'Four miners died at a hospital in Lille.', 'Four miners', ['Lille'], null],
    ['a doctor', 'Four miners died, a doctor at the hospital in Lille said.', 'Four miners', ['Lille'], null],
    [
      'a capital',
      'Near Ghent, four miners died, the ministry in Lille said.',
      'four miners',
      ['Ghent', 'Lille'],
      'Ghent',
    ],
    ['a body', 'The relief fund in Lille put the toll at four.', 'four', ['Lille'], null],
    ['a hit hospital', 'A fire at a hospital in Lille killed four.', 'four', ['Lille'], 'Lille'],
    ['its police', 'Four miners died in a fire, police in Lille said.', 'Four miners', ['Lille'], 'Lille'],
    ['an opening', 'In Lille, where a tram left the rails, four people died.', 'four people', ['Lille'], 'Lille'],
    ['a shelling', 'The shelling of Lille killed four.', 'four', ['Lille'], 'Lille'],
    ['the finer one', 'A fire in Lille, in northern France, killed four.', 'four', ['Lille', 'France*'], 'Lille'],
    ['the owned one', "A fire in France's Lille killed four.", 'four', ['France*', 'Lille'], 'Lille'],
    [
      'the next sentence',
      'A bomb in northern France killed four. The blast happened in Lille.',
      'four',
      ['France*', 'Lille'],
      'Lille',
    ],
    ['a tremor', 'The quake killed four and was felt in Lille.', 'four', ['Lille'], null],
  ])('%s', (_, text, figure, names, scene) => {
    expect(sceneOf(text, figure, names)).toBe(scene)
  })

  test('of the dead is that of the figure before', () => {
    const document = documentOf('A ferry sank off Lille, killing nine.\n\nThe dead included two children.')
    const nine = figureOf(spanAt(document, 'nine'))
    const two = figureOf(spanAt(document, 'two children'), null, 'c2')
    const places = [placeOf(spanAt(document, 'Lille'))]
    expect(placeOfCasualty(two, landscapeOf(document, { places, casualties: [nine, two] }))?.id).toBe('p1')
  })
})

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
  expect(casualties.map((figure) => dateOfCasualty(figure, null, landscape)?.id)).toEqual(dates.map(({ id }) => id))
})
