import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '../src/extract.js'
import type { Extraction } from '../src/link/extraction.js'
import { articleOf } from '../src/read/article.js'
import { offsetUnits } from '../src/write/offset-unit.js'
import { jsonSchema } from '../src/write/schema.js'
import { selectRecord } from '../src/write/select.js'
import { brokenPromises, extentsIn } from './invariants.js'

const folder = new URL('../fixtures/articles/', import.meta.url)
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const prose = pages.join('\n\n')

const published = { value: '2025-02-05', from: 'option' } as const
const recordOf = (text: string): Extraction => extractArticle(articleOf(text, { published }))

const validate = new Ajv2020({ strict: false }).compile(jsonSchema())

/** A record in which no kind was left out. */
type Complete = Required<Extraction>

/** The record of a text, after every promise that holds for any text has been checked. */
function checked(text: string): Complete {
  const article = articleOf(text, { published })
  const record = extractArticle(article)
  expect(brokenPromises(record, article.text)).toEqual([])
  const envelope = { schemaVersion: '1.1', generator: { name: 'copydesk', version: '0.0.0' }, articles: [record] }
  // Infinity and NaN become null in JSON.
  expect(JSON.parse(JSON.stringify(envelope))).toEqual(envelope)
  validate(envelope)
  expect(validate.errors).toBeNull()
  for (const unit of offsetUnits) checkOffsets(record, article.text, unit)
  return record as Complete
}

function checkOffsets(record: Extraction, text: string, unit: (typeof offsetUnits)[number]): void {
  const characters = unit === 'codepoint' ? [...text] : []
  const bytes = Buffer.from(text)
  const slice = (start: number, end: number): string => {
    if (unit === 'utf16') return text.slice(start, end)
    return unit === 'byte' ? bytes.subarray(start, end).toString() : characters.slice(start, end).join('')
  }
  const wrong = extentsIn(selectRecord(record, text, { offsets: unit })).filter(
    ({ at }) => at.text !== undefined && slice(at.start, at.end) !== at.text,
  )
  expect(wrong).toEqual([])
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** A word for each number, with a capital: no two alike. */
function nameOf(number: number): string {
  const syllables = ['ba', 'ko', 'ri', 'ten', 'mul', 'sar', 'vo', 'lin', 'dek', 'pha']
  const word = [...String(number + 10)].map((digit) => syllables[Number(digit)]).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const series = (count: number, pieceOf: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => pieceOf(i)).join('')

const repeated = [
  ...['.', '7', '"', "'", '“', '“‘', '‘', ' ', '(', '[](){}', '\n', '\r\n', '\t', 'a', 'A', '-', '—', '/', '…', '?! '],
  ...[
    '\0',
    '\v\f',
    '\ufeff',
    'a\u2028',
    'a\u00ad',
    'Lo\u200bn ',
    '\u0301',
    'e\u0301',
    '👨‍👩‍👧‍👦',
    '🇫🇷',
    'مرحبا ',
    '١٢ dead ',
    '\ud800',
    '日本。',
  ],
  ...['and ', 'And ', 'the ', 'not ', 'who ', 'said that ', 'Olt said that ', 'he said she said ', 'according to '],
  ...['"No," ', '"No" and "Yes" ', '"No," said Olt. ', '"Nobody knows.\n\n', '“Hello there, he said '],
  ...['killed 5 ', '5 killed, ', '5 people were killed and ', '5 people, including ', 'dead ', 'leaving 5 dead '],
  ...[
    'in 2005, ',
    'on Monday. ',
    'Monday ',
    'late ',
    'between 5 and ',
    '5/',
    '10:30 ',
    '2005-02-05',
    'three days ago ',
  ],
  ...['1,', '1.', '5-', '12 ', 'five-', 'one hundred ', 'two million and ', '$5 ', '5% '],
  ...['President ', 'Mr. ', 'A. ', 'U.S.', "Smith's ", 'Smith and ', 'Bank of ', 'New ', 'north of ', 'Paris, Texas, '],
  ...['John Smith met John. ', 'The ministry said the ministry of the ministry. ', 'By John Smith\n', 'Image: Smith\n'],
  ...[
    'PARIS, Feb 5 (Reuters) — Yes.\n\n',
    'Home\nNews\nSport\n',
    'a\n',
    'Alpha Beta\n',
    'http://a.b/',
    'a@b.com ',
    '<a>',
  ],
]

test.each(repeated.map((piece) => [JSON.stringify(piece), piece]))('10 KB of %s', (_, piece) => {
  checked(fill(piece, 10_000))
})

test.each(['+7 and ', '12 and ', 'the mayor and ', 'the mayor of the town, and ', 'Olt and '])(
  'a list of %s before a reporting verb',
  (item) => {
    for (const count of [30, 60, 400]) checked(`${item.repeat(count)}M. Burnside said.`)
  },
)

// So long that a walk over all for each, where there was one, took from half a minute to an hour.
test.each([
  ['prose without full stops', fill(prose.replace(/[.!?]/g, '').replace(/\s+/g, ' '), 100_000)],
  ['different names', series(8_000, (i) => `${nameOf(i)} `)],
  ['people of one last name', series(6_000, (i) => `${nameOf(i)} Stone said so. `)],
  ['people of one first name', series(6_000, (i) => `John ${nameOf(i)} said so. `)],
  ['names and their mentions', series(8_000, (i) => `Mr. ${nameOf((i * 7) % 4_000)} left. `)],
  ['bodies with abbreviations', series(2_000, (i) => `The ${nameOf(i)} Labour Union (${nameOf(i)[0]}LU) met. `)],
  ['unknown places', series(4_000, (i) => `He lives in ${nameOf(i)}, France. `)],
  ['quotations never closed', fill('“‘', 100_000)],
  ['one word', fill('a', 200_000)],
  ['dots', fill('.', 200_000)],
  ['digits', fill('7', 200_000)],
] as const)('a long text of %s', (_, text) => {
  checked(text)
})

test('words that every object has are names like any others', () => {
  const text = 'President Constructor met Olt __proto__ in Tostring. Mr. Constructor said hasOwnProperty was ill.'
  const record = checked(text)
  expect(record.people.find(({ name }) => name === 'Constructor')?.mentions).toHaveLength(2)
  for (const word of [
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'isPrototypeOf',
    '__defineGetter__',
  ]) {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    for (const name of [word, capital, word.toUpperCase(), word.toLowerCase()]) {
      checked(
        `In ${name}, ${name} killed five ${name} of the ${name} Party on ${name}. "${name}," ${name} said. 5 ${name} ago`,
      )
    }
  }
})

test.each([
  '10^4000 dead were found.',
  `${'9'.repeat(400)} people were killed.`,
  '1,2,3,4 dead.',
  '١٢ people were killed.',
])('a figure is never without end: %s', (text) => {
  for (const { count } of checked(text).casualties) {
    expect(count.max ?? 0).toBeLessThan(1e10)
  }
})

test.each(['30 February 2024', '31 April', '2025-02-30', '2882015', '99999'])('%s is no day', (written) => {
  const { dates } = checked(`The fair of ${written} was closed.`)
  expect(dates.map(({ text }) => text)).not.toContain(written)
})

test('accents written apart name the same as those written in one', () => {
  const { people, places } = checked(
    'President José Olmán met the mayor in Bogotá. Mr. Olma\u0301n left Bogota\u0301 on Monday.',
  )
  expect(people.map(({ mentions }) => mentions.length)).toEqual([2])
  expect(places.map(({ mentions }) => mentions.length)).toEqual([2])
})

test('text of every sort between the words moves no offset', () => {
  for (const odd of [
    '👩‍🚒',
    '🇰🇪',
    'e\u0301',
    'مرحبا',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\v',
    '\f',
    '\u0085',
    '\0',
    '\u3000',
    '\ud83d',
    '\udc00',
  ]) {
    const { places, dates } = checked(
      `${odd} A fire ${odd} in Lagos ${odd} killed five people ${odd} on Monday ${odd}.`,
    )
    expect([odd, places.map(({ name }) => name)]).toEqual([odd, ['Lagos']])
    expect([odd, dates.map(({ text }) => text)]).toEqual([odd, ['Monday']])
  }
})

/** Breaks paragraphs into lines of at most 72 characters, at blanks. */
const wrapped = (text: string): string =>
  text.replace(/.{1,72}(?: |$)/gm, (line) => `${line.trimEnd()}\n`).replace(/\n\n\n+/g, '\n\n')

const mentioned = ({ people, organizations, places }: Complete): readonly string[] =>
  [...people, ...organizations, ...places].map(
    ({ name, mentions }) => `${name.replace(/\s+/g, ' ')} ${mentions.length}`,
  )

test.each(pages.slice(0, 5).map((page) => [page.slice(0, 30), page]))(
  'lines of 72 characters name the same: %s',
  (_, page) => {
    const paragraphs = page.replace(/\n+/g, '\n\n')
    expect(mentioned(checked(wrapped(paragraphs)))).toEqual(mentioned(checked(paragraphs)))
  },
)

const word = fc.constantFrom(...repeated, ...prose.slice(0, 20_000).split(/(?<=\s)/))

test('any mixture of odd and plain pieces keeps every promise', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (pieces) => {
      checked(pieces.join(''))
    }),
    { numRuns: 300, seed: 20250205 },
  )
})

test('a hostile text leaves nothing behind that changes the next', () => {
  const before = pages.slice(0, 3).map(recordOf)
  for (const piece of repeated) recordOf(fill(piece, 500))
  expect(pages.slice(0, 3).map(recordOf)).toEqual(before)
})

test('dates over the end of a line, in one character or in two, are the same', () => {
  const text = [
    'The fair that the council had planned for so long opened on the night',
    'of 5 May 2024, and it was shut for good by its owners on Sunday night',
    'after the last of the guests had left. It was to be held in October',
    'last year, but the rain that had come down over the town since 8',
    'p.m. did not stop before the stands were under water, as Smith said.',
  ].join('\n')
  const values = (written: string) => checked(written).dates.map(({ value }) => value)
  expect(values(text.replaceAll('\n', '\r\n'))).toEqual(values(text.replaceAll('\n', ' ')))
})
