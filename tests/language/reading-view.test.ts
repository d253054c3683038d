import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { readingView } from '../../src/language/reading-view.js'
import type { Extraction } from '../../src/link/extraction.js'
import { articleOf } from '../../src/read/article.js'
import { brokenPromises } from '../invariants.js'

const read = (text: string): string => readingView(text)?.text ?? text

test.each([
  ['Lo\u200bn\u200cd\u2060on', 'London'],
  ['\ufeffBagh\u00addad', 'Baghdad'],
  ['Par\u{e0061}is', 'Paris'],
  [
    'the \u{1f469}\u200d\u{1f692} of \u{1f1f0}\u{1f1ea}\ufe0f',
    'the \u{1f469}\u200d\u{1f692} of \u{1f1f0}\u{1f1ea}\ufe0f',
  ],
])('%j is read as %j', (written, expected) => {
  expect(read(written)).toBe(expected)
})

describe('at a line end', () => {
  test.each([
    ['12 peo-\nple were hurt', '12 people were hurt'],
    ['Presi-\r\ndent Olt', 'President Olt'],
    ['PRESI-\nDENT OLT', 'PRESIDENT OLT'],
    ['in the vil\u00ad\nlage', 'in the village'],
    ['a well-\nknown man', 'a well-known man'],
    ['a five-\nyear-old ship', 'a five-year-old ship'],
    ['state-of-\nthe-art boats', 'state-of-the-art boats'],
    ['of Al-\nQaida then', 'of Al-Qaida then'],
    ['12-\nyear terms', '12-year terms'],
    ['Kaloria said. In Kalo-\nria it rained', 'Kaloria said. In Kaloria it rained'],
    [
      'The minister who had come to the harbour early on Monday said that some 12 peo-\nple were hurt',
      'The minister who had come to the harbour early on Monday said that some 12 people\nwere hurt',
    ],
    ['he left -\nand came back', 'he left -\nand came back'],
    ['he left--\nand came back', 'he left--\nand came back'],
    ['a list of pre-\n\nposts', 'a list of pre-\n\nposts'],
  ])('%j is read as %j', (written, expected) => {
    expect(read(written)).toBe(expected)
  })
})

const published = { value: '2025-02-05', from: 'option' } as const
const recordOf = (text: string): Extraction => extractArticle(articleOf(text, { published }))

test('what is found has the offsets and the characters of the text as it was written', () => {
  const text =
    'At least 12 peo-\nple were kill\u00aded in Ba-\ngh\u00addad on Mon\u200bday, Presi-\ndent Ada Bur\u00adn said.'
  const record = recordOf(text)
  expect(brokenPromises(record, text)).toEqual([])
  expect(record.document.length).toBe(text.length)
  expect(record.places?.map(({ name, mentions }) => [name, mentions[0]?.text])).toEqual([
    ['Baghdad', 'Ba-\ngh\u00addad'],
  ])
  expect(record.dates?.map(({ text: words, value }) => [words, value])).toEqual([['Mon\u200bday', '2025-02-03']])
  expect(record.people?.map(({ name }) => name)).toEqual(['Ada Burn'])
})

test('signs that no reader sees change nothing but the offsets', () => {
  const plain = 'President Ada Roe said on Monday that 12 people were killed in Lagos. "We mourn," she said.'
  const values = (record: Extraction) => [
    record.people?.map(({ name, role, mentions }) => [name, role, mentions.length]),
    record.places?.map(({ name, lat }) => [name, lat]),
    record.dates?.map(({ value }) => value),
    record.casualties?.map(({ count, outcome, date, place }) => [count, outcome, date, place]),
    record.claims?.map(({ kind, rule }) => [kind, rule]),
  ]
  for (const sign of ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u034f', '\u3164', '\u{e0100}']) {
    const strewn = [...plain].join(sign)
    const record = recordOf(strewn)
    expect(values(record)).toEqual(values(recordOf(plain)))
    expect(brokenPromises(record, strewn)).toEqual([])
  }
})

test('a name over a line end is written without it', () => {
  const lines = [
    'The envoy of the agency said on Monday that the mission of the United',
    'Nations would stay in the town until the end of the year, and that the',
    'city had agreed to it after the talks that were held with Mayor John',
    'Olt, who was to leave the town before the end of the week, as the rest',
    'of the council had done before him.',
  ]
  const { organizations, people } = recordOf(lines.join('\n'))
  expect(organizations?.map(({ name }) => name)).toContain('United Nations')
  expect(people?.map(({ name }) => name)).toEqual(['John Olt'])
})

test('"HE" in capitals is a pronoun, and is listed once', () => {
  const { people, organizations } = recordOf('MAYOR JOHN OLT RESIGNED ON MONDAY. HE WAS TIRED. Then HE left.')
  expect(people?.map(({ name, mentions }) => [name, mentions.map(({ text }) => text)])).toEqual([
    ['John Olt', ['JOHN OLT', 'HE', 'HE']],
  ])
  expect(organizations).toEqual([])
})
