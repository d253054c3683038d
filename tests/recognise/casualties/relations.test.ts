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
