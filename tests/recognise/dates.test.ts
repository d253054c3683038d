import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberOf, readDate } from '../../src/calendar/days.js'
import { intervalOf, isTimexValue } from '../../src/calendar/read-timex.js'
import { extractArticle } from '../../src/extract.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { dates } from '../../src/recognise/dates/index.js'
import { rules } from '../../src/recognise/dates/rules/index.js'
import { type DateItem, dateSchema } from '../../src/recognise/dates/schema.js'
import { segment } from '../../src/segment/segment.js'
import { type Mark, readCases, unmark } from '../marked.js'

/** A Thursday in week 20. */
const PUBLISHED = '2016-05-19'

function datesIn(text: string, published: string | null): readonly DateItem[] {
  const article = articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
  return extractArticle(article, ['dates']).dates ?? []
}

/** By this stage alone, without the names that other stages find. */
function datesOfStage(text: string, published: string | null): readonly DateItem[] {
  const article = articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
  return dates.recognise({ ...parse(article, segment(article)), names: [] }, {})
}

const shown = (items: readonly DateItem[], marks: readonly Mark[]): readonly string[] =>
  items.map(({ start, text, type, value }) => {
    const label = marks.find((mark) => mark.start === start)?.label ?? ''
    return `${start} ${text}|${label.includes(' ') ? `${type} ` : ''}${value}`
  })
const expected = (marks: readonly Mark[]): readonly string[] =>
  marks.map(({ start, text, label }) => `${start} ${text}|${label}`)

/** The headings of the cases begin with the rows of the list of what a temporal tagger must cover. */
const CHECKLIST_ROWS = 23

describe('rules find what their examples mark and nothing in what they leave', () => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    expect(rule.leaves.length, 'a rule needs a counter-example').toBeGreaterThan(0)
    for (const example of rule.examples) {
      const { text, marks } = unmark(example)
      const items = datesIn(text, PUBLISHED)
      expect(shown(items, marks)).toEqual(expected(marks))
      expect(
        items.map((item) => item.rule),
        example,
      ).toContain(name)
    }
    for (const left of rule.leaves) {
      const { text, marks } = unmark(left)
      expect(shown(datesIn(text, PUBLISHED), marks)).toEqual(expected(marks))
    }
  })
})

test('rule names are unique, and a rule that excludes nothing has an example', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

describe('cases', () => {
  test.each(readCases('dates').map((one) => [`${one.line} ${one.heading}: ${one.text.slice(0, 60)}`, one] as const))(
    '%s',
    (_, { text, marks, published }) => {
      expect(shown(datesIn(text, published), marks)).toEqual(expected(marks))
    },
  )
})

test('every row of the checklist has cases, and counter-cases in which nothing is found', () => {
  const all = readCases('dates')
  const rows = Array.from({ length: CHECKLIST_ROWS }, (_, i) =>
    all.filter(({ heading }) => heading.startsWith(`${i + 1} `)),
  )
  for (const [i, cases] of rows.entries()) {
    expect(cases.filter(({ marks }) => marks.length > 0).length, `cases of row ${i + 1}`).toBeGreaterThan(0)
    expect(cases.filter(({ marks }) => marks.length === 0).length, `counter-cases of row ${i + 1}`).toBeGreaterThan(0)
  }
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'on in the of last next this early late mid- end May March 3 13 2004 1999 30 February Friday Sun. 5 p.m. 22:30 GMT noon week years ago later two several half a day every daily now recently third quarter summer \'60s 1990s 44 BC , . - – to and ( ) " \n Christmas Q3 said will 9/11 2016-05-19 20240503 century fifth BC. millennium weekend 29 28th 31 53 Easter Ramadan Eid al-Fitr Diwali Passover Day Labor Memorial winter that same hours minutes six months is before after more than nearly each first Monday 1356 Twenties Roaring'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )
  const publications = fc.option(
    fc
      .date({ min: new Date('0100-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  )

  const expectDays = ({ from, to }: NonNullable<DateItem['interval']>): void => {
    const [first, last] = [from, to].map((day) => readDate(day))
    expect(first && last && numberOf(first) <= numberOf(last), `${from} to ${to}`).toBe(true)
  }

  test('gives items that fit the schema, whose offsets hold, whose values parse and whose anchors stand', () => {
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        const items = datesOfStage(text, published)
        let end = 0
        for (const [i, item] of items.entries()) {
          dateSchema().parse(item)
          expect(item.id).toBe(`d${i + 1}`)
          expect(text.slice(item.start, item.end)).toBe(item.text)
          expect(item.text).toBe(item.text.trim())
          expect(item.start).toBeGreaterThanOrEqual(end)
          end = item.end
          expect(isTimexValue(item.value), `${item.text}: ${item.value}`).toBe(true)
          expect(item.interval).toEqual(intervalOf(item.value))
          if (item.interval) expectDays(item.interval)
          expect(item.confidence > 0 && item.confidence <= 1).toBe(true)
          if (item.anchor === null) expect(item.implied.length === 0 || !item.relative, item.text).toBe(true)
          if (item.anchor?.startsWith('d')) expect(items.map(({ id }) => id)).toContain(item.anchor)
          if (published === null) expect(item.anchor).not.toBe('publication')
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['dots', '.'.repeat(100_000)],
    ['numbers', '12 '.repeat(30_000)],
    ['days', 'May 3, '.repeat(12_000)],
    ['weekdays', 'Friday '.repeat(12_000)],
    ['counts', 'two hundred and '.repeat(6_000)],
    ['quotes', '"'.repeat(100_000)],
  ])('%s without end do not stall it', (_, text) => {
    expect(() => datesIn(text, PUBLISHED)).not.toThrow()
  })
})
