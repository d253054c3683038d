import { expect, test } from 'vitest'
import { parse } from '../../../src/language/parse.js'
import { articleOf } from '../../../src/read/article.js'
import { casualties } from '../../../src/recognise/casualties/index.js'
import { segment } from '../../../src/segment/segment.js'

const figuresOf = (text: string) => {
  const article = articleOf(text)
  return casualties.recognise({ ...parse(article, segment(article)), names: [] }, { people: [] })
}

const story = (headline: string, ...paragraphs: readonly string[]): string =>
  [headline, 'Published 3 May 2011', ...paragraphs].join('\n\n')

test('the lead repeats the headline, however small the number', () => {
  const [headline, lead] = figuresOf(
    story(
      'Blast at Tarn mill kills six',
      'An explosion at a mill in Tarn killed six workers on Monday, the board said.',
    ),
  )
  expect(lead?.relation).toEqual({ kind: 'sameAs', of: headline?.id })
})

test('a headline drops the "at least" of the lead', () => {
  const [headline, lead] = figuresOf(
    story(
      'Three killed in Tarn floods',
      'At least three people were killed when a river rose over its banks on Monday.',
    ),
  )
  expect(lead?.relation).toEqual({ kind: 'sameAs', of: headline?.id })
})

test('another number in the lead is no repetition', () => {
  const [, lead] = figuresOf(
    story('Three killed in Tarn floods', 'Four people were killed when a river rose on Monday.'),
  )
  expect(lead?.relation).toBeUndefined()
})

test('a small number far behind the headline may be another one', () => {
  const filler = ['Roads were cut.', 'The mayor spoke of a dark day.', 'Schools will stay shut.', 'Rain is forecast.']
  const figures = figuresOf(
    story('Two killed in Tarn floods', ...filler, 'In 1998, two people died in a fire at the mill.'),
  )
  expect(figures.map(({ relation }) => relation)).toEqual([undefined, undefined])
})

const told = (text: string): readonly string[] =>
  figuresOf(text).map(
    ({ text: words, outcome, count, relation }) =>
      `${words}: ${outcome} ${count.min}${relation ? ` ${relation.kind}` : ''}`,
  )

test.each([
  ['Two men were killed and as many injured in Tarn.', ['Two men: killed 2', 'as many: injured 2']],
  ['Three men died and as many others were hurt.', ['Three men: killed 3', 'as many others: injured 3']],
  ['Two men died in as many days.', ['Two men: killed 2']],
  ['Nine were killed and twice as many hurt.', ['Nine: killed 9']],
  ['All but five of the 60 passengers died.', []],
  ['A bear nearly killed two hikers.', []],
  ['Two hikers were almost killed, and nine were killed.', ['nine: killed 9']],
  ['The flood killed 300 head of cattle and 12 people.', ['12 people: killed 12']],
  ['The officers lowered the missing toll to 35.', ['35: missing 35']],
  ["That left 76 of the ferry's 118 passengers still missing.", ["76 of the ferry's 118 passengers: missing 76"]],
  ['2 die, 5 injured in Tarn.', ['2: killed 2', '5: injured 5']],
  [
    'The floods killed 68 people. Fifty-seven of the victims were reported in the east.',
    ['68 people: killed 68', 'Fifty-seven of the victims: killed 57 partOf'],
  ],
  [
    'It said 77 people have been confirmed dead, including 61 dead in the south.',
    ['77 people: killed 77', '61: killed 61 partOf'],
  ],
  ['The death toll rose to 102 from the earlier reported 61.', ['102: killed 102', '61: killed 61']],
  [
    'At least 52 people were killed. Aside from the 52 killed, nobody was found.',
    ['At least 52 people: killed 52', 'the 52: killed 52 sameAs'],
  ],
  ['A blast killed nine men. Karel Manoj, one of the dead, was 24.', ['nine men: killed 9']],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted)
})
