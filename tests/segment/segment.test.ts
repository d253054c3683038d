import { expect, test } from 'vitest'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const headline = 'Ferry board resigns amid rising anger over the Kalo disaster and its aftermath'
const body =
  'The board of the Lorne ferry company has resigned. Its head, Mara Olt, said that the pier had been rotten for years and that nobody had listened.'
const page = `05 Feb\n2025\n9.1° c LORNE\n3.1° c KALO\nKALOMEDIA\n${headline}\n\n${headline}\n\n${body}\n\n${body}`

test('a page with a date badge, weather, a name and two headlines is told apart', () => {
  const layout = segment(articleOf(page))
  expect(layout.blocks.map(({ role, reading }) => `${role} ${reading}`)).toEqual([
    'date margin',
    'weather none',
    'weather none',
    'masthead none',
    'duplicateTitle none',
    'title sentences',
    'paragraph sentences',
    'paragraph sentences',
  ])
  expect(layout.title).toEqual({
    text: headline,
    start: page.lastIndexOf(headline),
    end: page.lastIndexOf(headline) + headline.length,
  })
  expect(layout.published).toEqual({ value: '2025-02-05', from: 'text', start: 0, end: 11 })
})
