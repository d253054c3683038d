import { expect, test } from 'vitest'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { dates } from '../../src/recognise/dates/index.js'
import { segment } from '../../src/segment/segment.js'
import { tag } from '../../src/tag/tag.js'

/** The values of the dates of a text published on 8 April 2020, or on another day. */
function valuesIn(text: string, day = '2020-04-08'): Readonly<Record<string, string>> {
  const article = articleOf(text, { published: { value: day, from: 'option' } })
  const document = tag(parse(article, segment(article)))
  return Object.fromEntries(dates.recognise(document, {}).map(({ text: found, value }) => [found, value]))
}

const closed = 'The bridge at Kalo was shut in the dark, and schools will be closed today, the council said.'
const leaves = 'The last ferry leaves tonight, the mayor told reporters at the landing in Kalo on the lake.'

test('an entry of a live page counts from the day of its own line', () => {
  const text = `Live: storm\n\nThursday 9 April, 00:40\n\n${closed}\n\nWednesday 8 April, 21:40\n\n${leaves}\n`
  expect(valuesIn(text)).toMatchObject({ today: '2020-04-09', tonight: '2020-04-08TNI' })
})

test('a clock that jumps back over night is the next day', () => {
  const text = `Live: storm\n\n00:40\n\n${closed}\n\n21:40\n\n${leaves}\n`
  expect(valuesIn(text)).toMatchObject({ today: '2020-04-09', tonight: '2020-04-08TNI' })
  const oldestFirst = `Live: storm\n\n19:30\n\n${leaves}\n\n21:40\n\n${leaves.replace('tonight', 'at dusk')}\n\n00:40\n\n${closed}\n`
  expect(valuesIn(oldestFirst)).toMatchObject({ today: '2020-04-09', tonight: '2020-04-08TNI' })
})

test.each([
  ['with their years', 'Friday 1 January 2021, 00:40', 'Thursday 31 December 2020, 21:40'],
  ['without', 'Friday 1 January, 00:40', 'Thursday 31 December, 21:40'],
])('entries over the end of a year, %s', (_, later, earlier) => {
  const newestFirst = `Live: storm\n\n${later}\n\n${closed}\n\n${earlier}\n\n${leaves}\n`
  const wanted = { today: '2021-01-01', tonight: '2020-12-31TNI' }
  expect(valuesIn(newestFirst, '2020-12-31')).toMatchObject(wanted)
  const oldestFirst = `Live: storm\n\n${earlier}\n\n${leaves}\n\n${later}\n\n${closed}\n`
  expect(valuesIn(oldestFirst, '2020-12-31')).toMatchObject(wanted)
})

test('one time of day makes no live page', () => {
  expect(valuesIn(`Storm nears\n\n9 April 2020, 10:05\n\n${closed}\n\n${leaves}\n`)).toMatchObject({
    today: '2020-04-08',
  })
})
