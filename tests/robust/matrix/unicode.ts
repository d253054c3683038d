import fc from 'fast-check'
import { articleOf } from '../../../src/read/article.js'
import { plainView } from '../../../src/text/plain.js'
import { problemsOf } from '../promises.js'
import { recordOf, text } from './in-process.js'
import { firstOf, type Section, type Trial, unless } from './row.js'

const PLAIN = 'President Ada Roe said on Monday that 12 people were killed in Lagos.'

/** The same is found with something odd between or within the words. */
const sameAs = (name: string, written: string, plain = PLAIN): Trial =>
  text(name, written, (record) => {
    const [found, expected] = [record, recordOf(plain)].map(({ people, places, dates, casualties }) =>
      JSON.stringify([
        people.map(({ name: who }) => who),
        places.map(({ name: where }) => where),
        dates.map(({ value }) => value),
        casualties.map(({ count }) => count),
      ]),
    )
    return unless(found === expected, `${found}, not ${expected}`)
  })

const between = (odd: string): string =>
  `${odd} ${PLAIN.replaceAll(' on ', ` ${odd} on `).replaceAll(' in ', ` ${odd} in `)}`

const wrapped = (width: number): string => {
  const paragraph = `${PLAIN} The mayor of the town, who had come with the envoy of the agency, told the crowd that the pier would be shut until the end of the year, and that nobody would be let in before.`
  return paragraph.replace(new RegExp(`.{1,${width}}(?: |$)`, 'g'), (line) => `${line.trimEnd()}\n`)
}
const unwrapped = wrapped(10_000).trimEnd()

const pieces = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‹',
  '›',
  "''",
  '``',
  '5\'10"',
  ' he said ',
  'It leaked,',
  ' ',
  '. ',
  'Olt',
  '\n\n',
  '(',
  ')',
]

export const unicodeSection: Section = {
  title: 'Unicode and offsets',
  rows: [
    {
      case: 'emoji, flags, families before a span',
      expected: 'offsets hold in all three units',
      trials: ['👩‍🚒', '🇰🇪', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '😀'].map((odd) => sameAs(odd, between(odd))),
    },
    {
      case: 'CRLF, CR, mixed, U+0085, U+2028, VT, FF, U+3000, U+FEFF within',
      expected: 'offsets hold, the same is found',
      trials: ['\r\n', '\r', '\u0085', '\u2028', '\v', '\f', '\u3000', '\ufeff', '\t', '\u00a0'].map((odd) =>
        sameAs(JSON.stringify(odd), PLAIN.replace(' on ', `${odd === '\ufeff' ? ' \ufeff' : odd}on `)),
      ),
    },
    {
      case: 'combining accents, names in NFD',
      expected: 'one entity with those in NFC, as written',
      trials: [
        text('two forms of a name', 'President José Olmán left. Mr. Olma\u0301n was tired.', ({ people }) =>
          unless(people.length === 1 && people[0]?.mentions.length === 2, 'two people'),
        ),
      ],
    },
    {
      case: 'every shadow copy of a text',
      expected: 'as long as the text, by construction',
      trials: [
        {
          name: 'any string',
          run: () => {
            fc.assert(
              fc.property(fc.string({ unit: 'binary' }), (any) => plainView(any).length === any.length),
              { seed: 1 },
            )
            return null
          },
        },
        ...['İstanbul', 'STRASSE straße ẞ', 'ﬁre ﬂood', 'ǅ ŉ'].map((odd) => text(odd, `${odd}. ${PLAIN} ${odd}`)),
      ],
    },
    {
      case: 'text from right to left, Arabic names and digits',
      expected: 'offsets hold; a page shows it with dir=auto',
      trials: ['مرحبا', 'محمد قال ١٢', '\u202e', '\u2067שלום\u2069'].map((odd) => sameAs(odd, between(odd))),
      tests: ['tests/write/html/'],
    },
    {
      case: 'soft hyphens, zero-width blanks, joiners, fillers within words',
      expected: 'read as if they were not there, the text as written',
      trials: [
        '\u00ad',
        '\u200b',
        '\u200c',
        '\u200d',
        '\u2060',
        '\ufeff',
        '\u034f',
        '\u3164',
        '\u{e0100}',
        '\u{e0061}',
      ].map((odd) => sameAs(`U+${odd.codePointAt(0)?.toString(16)}`, [...PLAIN].join(odd))),
    },
    {
      case: 'lines broken at a width, names and hyphens over a line end',
      expected: 'read as if they were not',
      trials: [
        ...[50, 60, 72, 80, 100].map((width) => sameAs(`${width} columns`, wrapped(width), unwrapped)),
        sameAs(
          'a hyphen at a line end',
          PLAIN.replace('people', 'peo-\nple').replace('President', 'Presi-\r\ndent').replace('Lagos', 'La\u00ad\ngos'),
        ),
      ],
    },
    {
      case: 'curly, straight, « », „ “, ‹ ›, `` and apostrophes in any mixture',
      expected: 'no exception, every promise kept',
      trials: [
        {
          name: '300 mixtures',
          run: () => {
            let problem: string | null = null
            fc.assert(
              fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }), (parts) => {
                problem = firstOf(...problemsOf(articleOf(parts.join(''))))
                return problem === null
              }),
              { numRuns: 300, seed: 20250205 },
            )
            return problem
          },
        },
      ],
    },
    {
      case: 'a span and surrogate pairs, white space',
      expected: 'never splits one, never begins or ends with the other',
      trials: [text('among emoji', `😀${PLAIN}😀 😀Ada Roe😀 `)],
      tests: ['tests/robust/fuzz.test.ts: what was mutated'],
    },
  ],
}
