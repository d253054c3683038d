/** What stands beside the value of a date: interval, anchor, relative, implied, modifier. One row for each shape of value and way to get it. */
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { articleOf } from '../../src/read/article.js'
import type { DateItem } from '../../src/recognise/dates/schema.js'
import { unmark } from '../marked.js'

function datesIn(text: string, published: string | null): readonly DateItem[] {
  const article = articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
  return extractArticle(article, ['dates']).dates ?? []
}

/** The item that is marked, of a text published on a Thursday in week 20. */
function markedIn(marked: string, published: string | null = '2016-05-19'): DateItem | undefined {
  const { text, marks } = unmark(marked.replace('}', '|}'))
  return datesIn(text, published).find(({ start, end }) => start === marks[0]?.start && end === marks[0].end)
}

const intervalOf = (item: DateItem | undefined): string | null =>
  item?.interval ? `${item.interval.from} ${item.interval.to}` : null

describe('values and the days that they cover', () => {
  test.each([
    ['It closed on {May 3, 1999}.', '1999-05-03', '1999-05-03 1999-05-03'],
    ['It closed in {February 2000}.', '2000-02', '2000-02-01 2000-02-29'],
    ['It closed in {1998}.', '1998', '1998-01-01 1998-12-31'],
    ['It closed {last week}.', '2016-W19', '2016-05-09 2016-05-15'],
    ['It closed {last weekend}.', '2016-W19-WE', '2016-05-14 2016-05-15'],
    ['Sales fell in {the fourth quarter of 1998}.', '1998-Q4', '1998-10-01 1998-12-31'],
    ['Sales fell in {the first half of 1990}.', '1990-H1', '1990-01-01 1990-06-30'],
    // Seasons are those of the north by the meteorologists' months; winter has the year of its December.
    ['It closed in {the spring of 1998}.', '1998-SP', '1998-03-01 1998-05-31'],
    ['It closed in {summer 1998}.', '1998-SU', '1998-06-01 1998-08-31'],
    ['It closed in {the fall of 1998}.', '1998-FA', '1998-09-01 1998-11-30'],
    ['It closed in {the winter of 2010-11}.', '2010-WI', '2010-12-01 2011-02-28'],
    ['It closed in {the winter of 2011-12}.', '2011-WI', '2011-12-01 2012-02-29'],
    ['It closed in {the 1990s}.', '199', '1990-01-01 1999-12-31'],
    ['It closed in {the 19th century}.', '18', '1800-01-01 1899-12-31'],
    ['It closed in {the second millennium}.', '1', '1000-01-01 1999-12-31'],
    ['He died in {44 BC}.', 'BC0044', '-0043-01-01 -0043-12-31'],
    ['It is of {the fifth century BC}.', 'BC04', '-0499-01-01 -0400-12-31'],
    ['It is of {the first century A.D.}', '00', '0001-01-01 0099-12-31'],
    ['It burst in {AD 79}.', '0079', '0079-01-01 0079-12-31'],
    ['It closed at {5 p.m. Sunday}.', '2016-05-15T17:00', '2016-05-15 2016-05-15'],
    ['It closed at {0545 GMT}.', '2016-05-19T05:45Z', '2016-05-19 2016-05-19'],
    ['It closed at {8:15 a.m. EST}.', '2016-05-19T08:15-05:00', '2016-05-19 2016-05-19'],
    ['It closed {last night}.', '2016-05-18TNI', '2016-05-18 2016-05-18'],
    ['They met over {Labor Day weekend}.', '2015-W36-WE', '2015-09-05 2015-09-06'],
    ['They feasted at {Eid al-Fitr}.', '2015-07', '2015-07-01 2015-07-31'],
    ['It took {two weeks}.', 'P2W', null],
    ['It took {months}.', 'PXM', null],
    ['It took {two years and six months}.', 'P2Y6M', null],
    ['It is shut {every Friday}.', 'XXXX-WXX-5', null],
    ['It is shut on {weekends}.', 'XXXX-WXX-WE', null],
    ['It is shut {every summer}.', 'XXXX-SU', null],
    ['It {recently} closed.', 'PAST_REF', null],
  ])('%s %s', (marked, value, interval) => {
    const item = markedIn(marked)
    expect([item?.value, intervalOf(item)]).toEqual([value, interval])
  })

  test.each([
    ['It closed on {Friday}.', 'XXXX-WXX-5'],
    ['It closed on {Oct. 5}.', 'XXXX-10-05'],
    ['It closed in {July}.', 'XXXX-07'],
    ['It closed at {5 p.m. Sunday}.', 'XXXX-WXX-7T17:00'],
    ['It closed at {noon}.', 'XXXX-XX-XXT12:00'],
    ['It closed in {the summer}.', 'XXXX-SU'],
    ['Sales fell in {the third quarter}.', 'XXXX-Q3'],
    ['They met on {Memorial Day}.', 'XXXX-05-XX'],
    ['They met on {Memorial Day weekend}.', 'XXXX-WXX-WE'],
    ['He left {yesterday}.', 'PAST_REF'],
    ['They fasted in {Ramadan}.', 'XXXX'],
    ['They met in {the first week of March}.', 'XXXX-03'],
  ])('without a publication date %s %s covers no known days and implies nothing', (marked, value) => {
    const item = markedIn(marked, null)
    expect(item).toMatchObject({ value, interval: null, implied: [] })
  })
})

describe('parts that do not stand in the text', () => {
  test.each([
    ['It closed on {May 3, 1999}.', false, []],
    ['It closed on {5/3/99}.', false, ['century']],
    ["They won in {'98}.", false, ['century']],
    ["They sang in {the '60s}.", false, ['century']],
    ['They sang in {the sixties}.', false, ['century']],
    ['It grew in {FY19}.', false, ['century']],
    ['They sang in {the 1960s}.', false, []],
    ['They sang in {the winter of 2010-11}.', false, []],
    ['It has been so since {9/11}.', false, ['year']],
    ['They met on {Christmas 2014}.', false, []],
    ['They met on {Christmas}.', true, ['year']],
    ['It closed on {May 3}.', true, ['year']],
    ['It closed on {Friday, March 4}.', true, ['year']],
    ['It closed in {March}.', true, ['year']],
    ['It closed {last June}.', true, ['year']],
    ['It closed in {August of last year}.', true, ['year']],
    ['It closed {last summer}.', true, ['year']],
    ['Sales fell {last quarter}.', true, ['year']],
    ['Sales fell in {the third quarter}.', true, ['year']],
    ['It closed {last year}.', true, ['year']],
    ['It grew in {this decade}.', true, ['century']],
    ['It closed {last month}.', true, ['year', 'month']],
    ['It closed {last week}.', true, ['year', 'week']],
    ['It closed {last weekend}.', true, ['year', 'week']],
    ['It closed on {Tuesday}.', true, ['year', 'month', 'day']],
    ['It closed {yesterday}.', true, ['year', 'month', 'day']],
    ['It closed {last night}.', true, ['year', 'month', 'day']],
    ['It closed at {5 p.m.}', true, ['year', 'month', 'day']],
    ['It will be over by {the 21st}.', true, ['year', 'month']],
    ['It closed {two years ago}.', true, ['year']],
    ['It took {two years}.', false, []],
    ['It is shut {every Friday}.', false, []],
  ])('%s relative %s, implied %j', (marked, relative, implied) => {
    expect(markedIn(marked)).toMatchObject({ relative, implied })
  })
})

describe('what a date was counted from', () => {
  test.each([
    ['It closed on {May 3, 1999}.', null],
    ['It closed on {Tuesday}.', 'publication'],
    ['It closed {two years ago}.', 'publication'],
    ['It closed {last summer}.', 'publication'],
    ['They met on {Christmas}.', 'publication'],
    ['It opened on May 3, 2010 and closed {two days later}.', 'May 3, 2010'],
    ['It opened in summer 2010 and closed {two summers later}.', 'summer 2010'],
    ['In 1941 he left, and {that Christmas} he wrote.', '1941'],
    ['It opened in 2010 and closed {the year after that}.', '2010'],
    ['They met on Feb. 5 and again on {the 14th}.', 'Feb. 5'],
    ['It opened on May 3, 2011; at {noon} it was full.', 'May 3, 2011'],
    ['The fair ran from May 3, 2011 to {June 9}.', 'May 3, 2011'],
    // What stands behind may be what it was counted from, too.
    ['It closed at {8:15 a.m.} on May 3, 2014.', 'May 3, 2014'],
    ['It was seen at {8:30 p.m.} (0130 GMT) on Tuesday.', 'Tuesday'],
    ['It rained in {March} and June 2010.', 'June 2010'],
    ['Sales rose in {the quarter} ended Oct. 6.', 'Oct. 6'],
  ])('%s from %s', (marked, expected) => {
    const item = markedIn(marked)
    const all = datesIn(marked.replace(/[{}]/g, ''), '2016-05-19')
    const anchor = all.find(({ id }) => id === item?.anchor)?.text ?? item?.anchor
    expect(anchor).toBe(expected)
  })
})

describe('modifiers as TIMEX3 means them', () => {
  test.each([
    ['He came in {early 1998}.', 'start'],
    ['He came in {the early 20th century}.', 'start'],
    ['He came in {the first week of March}.', 'start'],
    ['He came at {the beginning of the year}.', 'start'],
    ['He came in {mid-1998}.', 'mid'],
    ['He came in {the middle of 2014}.', 'mid'],
    ['He came in {the late 1970s}.', 'end'],
    ['He came by {the end of the year}.', 'end'],
    ['It took {more than 12 years}.', 'more'],
    ['It took {at least three days}.', 'more'],
    ['It took {no fewer than six weeks}.', 'more'],
    ['It took {well over a decade}.', 'more'],
    ['It took {just over a year}.', 'more'],
    ['It took {a year or more}.', 'more'],
    ['It took {two years or longer}.', 'more'],
    ['It took {no more than five days}.', 'less'],
    ['It took {up to six months}.', 'less'],
    ['It took {less than a month}.', 'less'],
    ['It took {nearly four decades}.', 'less'],
    ['It took {almost a year}.', 'less'],
    ['It took {just under a year}.', 'less'],
    ['It took {about two weeks}.', 'approx'],
    ['It took {roughly a day}.', 'approx'],
    ['It took {two weeks or so}.', 'approx'],
    ['It took {a year or so}.', 'approx'],
    ['It took {another 6 months or so}.', 'approx'],
    ['It began {around 5 p.m.}', 'approx'],
    ['It closed {about a month ago}.', 'approx'],
    ['It closed {more than two years ago}.', 'before'],
    ['It closed {at least two years ago}.', 'before'],
    ['It closed {less than two years ago}.', 'after'],
    ['It closed {nearly a decade ago}.', 'after'],
    ['It opened in 2010 and closed {more than two years later}.', 'after'],
    ['It opened in 2010 and closed {less than two years later}.', 'before'],
    ['It took {exactly 3 days}.', undefined],
    ['It closed {earlier this month}.', undefined],
    ['It will close {later this year}.', undefined],
    ['It took {two weeks}.', undefined],
    ['He came in {1998}.', undefined],
  ])('%s %s', (marked, modifier) => {
    const item = markedIn(marked)
    expect(item).toBeDefined()
    expect(item?.modifier).toBe(modifier)
  })
})

test('a date is the less sure the more had to be counted', () => {
  const confidence = (marked: string, published?: null): number => markedIn(marked, published)?.confidence ?? 0
  const written = confidence('It closed on {May 3, 1999}.')
  const counted = confidence('It closed on {Tuesday}.')
  const told = confidence('It opened on May 3, 2010 and closed {two days later}.')
  const open = confidence('It closed on {Tuesday}.', null)
  expect([written > counted, counted > told, told > open, open > 0]).toEqual([true, true, true, true])
})
