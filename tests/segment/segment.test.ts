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

const rolesOf = (text: string, title: string | null = null) =>
  segment(articleOf(text, { title })).blocks.map(({ role }) => role)

test('a title that came with the article is found in the text, whatever its marks', () => {
  const text = `Lorne\n\nThe 'rotten' pier\n\n${body}`
  expect(rolesOf(text, 'The “Rotten” Pier')).toEqual(['masthead', 'title', 'paragraph'])
  expect(segment(articleOf(text, { title: 'The “Rotten” Pier' })).title?.text).toBe("The 'rotten' pier")
})

test('a title that came with the article and stands nowhere in it has no offsets', () => {
  expect(segment(articleOf(body, { title: headline })).title).toEqual({ text: headline })
})

test('a copy of the title with the name of the site, or at the foot, is a duplicate', () => {
  const text = `${headline} | Kalo Post\n\n${headline}\n\nBy Ada Roe\n\n${body}\n\n${headline}`
  expect(rolesOf(text)).toEqual(['duplicateTitle', 'title', 'byline', 'paragraph', 'duplicateTitle'])
})

test('a text without a headline has none', () => {
  expect(segment(articleOf(body)).title).toBeNull()
  expect(segment(articleOf(`${body}\n\n${body}`)).title).toBeNull()
  expect(segment(articleOf('The ferry sank.\n\nNobody was hurt.')).title).toBeNull()
})

test('an empty text has no blocks', () => {
  for (const text of ['', ' \n\t\r\n ', '\ufeff']) expect(segment(articleOf(text)).blocks).toEqual([])
})

test('short lines, lists, questions and headings within the text are text', () => {
  const lines = [
    'Background',
    'Q: Why?',
    'A: Nobody knows.',
    '- Kalo',
    '3 dead',
    'News',
    'India',
    'Video',
    'Reuters',
    'X',
    'By night',
    '12 May 2011',
    'More',
    'Baku 41°C',
  ]
  const text = [headline, 'By Ada Roe', body, ...lines, body].join('\n\n')
  expect(rolesOf(text)).toEqual(['title', 'byline', 'paragraph', ...lines.map(() => 'paragraph'), 'paragraph'])
})
