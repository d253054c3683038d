import { describe, expect, test } from 'vitest'
import { type Article, articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'

const title = 'Rebels seize port of Kalo'
const body =
  'Rebels have seized the port of Kalo after a siege of three days, and dozens of people fled to the hills, witnesses said.'
const read = (lines: readonly string[], known: Partial<Article> = {}) => segment(articleOf(lines.join('\n\n'), known))
const dated = (lines: readonly string[], known: Partial<Article> = {}): string | undefined => {
  const { published } = read(lines, known)
  return published ? `${published.value} ${published.from}` : undefined
}

describe('a date line', () => {
  test.each([
    ['3 May 2011', '2011-05-03'],
    ['Friday, July 21, 2017', '2017-07-21'],
    ['Published 14:05 GMT, 3 March 2014', '2014-03-03'],
    ['Published: 14:05, 3 March 2014 | Updated: 16:10, 4 March 2014', '2014-03-03'],
    ['Updated 16:10, 4 March 2014 | Published 14:05, 3 March 2014', '2014-03-03'],
    ['Posted on March 3, 2014 at 2:05 p.m. ET', '2014-03-03'],
    ['First published on Mon 3 Mar 2014 14.05 GMT', '2014-03-03'],
    ['Date: 2014-03-03', '2014-03-03'],
    ['2014-03-03T14:05:00Z', '2014-03-03'],
    ['2014-03-03 14:05:00 +0400', '2014-03-03'],
    ['03.03.2014 14:05', '2014-03-03'],
    ['14:05 | 3 March 2014', '2014-03-03'],
    ['MARCH 3, 2014', '2014-03-03'],
    ['March 3, 2014 · 3 min read', '2014-03-03'],
    ['Issued on: 03/03/2014 - 14:05', '2014-03-03'],
    ['Last updated: 3 March 2014', '2014-03-03'],
    ['Mar. 3, 2014, 2:05 PM EST', '2014-03-03'],
    ['Monday 3rd March 2014, 02:05PM', '2014-03-03'],
    ['Lorne Times, 3 March 2014', '2014-03-03'],
    ['Kalo, 3 March 2014', '2014-03-03'],
  ])('%s', (line, value) => {
    const { published, blocks } = read([title, line, body])
    expect(published?.value).toBe(value)
    expect(blocks[1]?.reading).toBe('margin')
  })

  test.each(['2 hours ago', 'Updated 14:05 GMT', '14:05', '5 May', 'Published', 'Updated 2 hours ago'])(
    '%s says no day',
    (line) => {
      expect(dated([title, line, body])).toBeUndefined()
    },
  )

  test('has the offsets of its date alone', () => {
    const line = 'Published 14:05 GMT, 3 March 2014'
    const start = [title, line, body].join('\n\n').indexOf('3 March')
    expect(read([title, line, body]).published).toEqual({ value: '2014-03-03', from: 'text', start, end: start + 12 })
  })

  test('without a year takes it from another date of the page, or from its address', () => {
    expect(dated([title, '3 March', 'Updated 4 March 2014', body])).toBe('2014-03-03 text')
    expect(dated([title, '3 March', body], { url: 'https://kalo.example/2014/03/03/port' })).toBe('2014-03-03 text')
    expect(dated([`KABUL, March 3 (AP) — ${body}`], { url: 'https://kalo.example/2014/03/03/port' })).toBe(
      '2014-03-03 text',
    )
  })

  test('is one line of the margin: the others are boilerplate', () => {
    const { blocks } = read([title, '3 March 2014', 'Updated 4 March 2014', body])
    expect(blocks.map(({ role, reading }) => `${role} ${reading}`)).toEqual([
      'title sentences',
      'date margin',
      'date none',
      'paragraph sentences',
    ])
  })
})

describe('the order of sources', () => {
  const all = [title, '3 May 2011', body]
  test('what came with the article wins, and the line of the date is read all the same', () => {
    const { published, blocks } = read(all, { published: { value: '2012-01-01', from: 'input' } })
    expect(published).toEqual({ value: '2012-01-01', from: 'input' })
    expect(blocks[1]).toMatchObject({ role: 'date', reading: 'margin' })
  })

  test('then the text, the address, the name of the file', () => {
    const known = { url: 'https://kalo.example/2012/02/02/port', fileName: 'kalo-20130303.txt' }
    expect(dated(all, known)).toBe('2011-05-03 text')
    expect(dated([title, body], known)).toBe('2012-02-02 url')
    expect(dated([title, body], { fileName: known.fileName })).toBe('2013-03-03 filename')
    expect(dated([title, body])).toBeUndefined()
  })

  test('a line that says "published" before a date line, that before a dateline, that before the foot, "updated" last', () => {
    const dateline = `KABUL, 5 May 2011 (AP) — ${body}`
    expect(dated([title, '3 May 2011', 'Published 2 May 2011', dateline, '6 May 2011'])).toBe('2011-05-02 text')
    expect(dated([title, '3 May 2011', dateline, '6 May 2011'])).toBe('2011-05-03 text')
    expect(dated([title, dateline, '6 May 2011'])).toBe('2011-05-05 text')
    expect(dated([title, 'Updated 7 May 2011', body, '6 May 2011'])).toBe('2011-05-06 text')
    expect(dated([title, 'Updated 7 May 2011', body])).toBe('2011-05-07 text')
  })
})

describe('addresses', () => {
  test.each([
    ['https://kalo.example/2025/02/05/port', '2025-02-05'],
    ['https://kalo.example/world/2025/feb/05/port', '2025-02-05'],
    ['https://kalo.example/20250205-port.html', '2025-02-05'],
    ['https://kalo.example/port-2025-02-05', '2025-02-05'],
    ['https://kalo.example/2025/2/5/port', '2025-02-05'],
    ['https://kalo.example/archive/5-february-2025/port', '2025-02-05'],
  ])('%s', (url, value) => {
    expect(dated([title, body], { url })).toBe(`${value} url`)
  })

  test.each([
    'https://kalo.example/a/88120250205771',
    'https://kalo.example/2025/13/45/port',
    'https://20250205.example/port',
    'https://kalo.example/2025/02/port',
    'https://kalo.example/31-april-2025/port',
    'https://kalo.example/05-02-2025/port',
    'https://kalo.example/story-1234567890',
  ])('%s has none', (url) => {
    expect(dated([title, body], { url })).toBeUndefined()
  })
})

test('5/3/2014 is read in the order of the page: day first where its time zone or another date shows it', () => {
  expect(dated([title, '5/3/2014', body])).toBe('2014-05-03 text')
  expect(dated([title, '5/3/2014 14:05 GMT', body])).toBe('2014-03-05 text')
  expect(dated([title, '5/3/2014', body], { url: 'https://kalo.co.uk/port' })).toBe('2014-03-05 text')
  expect(dated([title, '5/3/2014', `${body} It began on 25/2/2014.`])).toBe('2014-03-05 text')
  expect(dated([title, '5/3/2014', `${body} It began on 2/25/2014.`])).toBe('2014-05-03 text')
})
