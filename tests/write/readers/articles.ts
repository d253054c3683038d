import { readdirSync, readFileSync } from 'node:fs'
import { extractArticle } from '../../../src/extract.js'
import type { Extraction } from '../../../src/link/extraction.js'
import { articleOf } from '../../../src/read/article.js'
import { kinds } from '../../../src/recognise/kinds.js'
import type { Read } from '../written.js'

const folder = new URL('../../../fixtures/articles/', import.meta.url)

/** The golden records with their texts; those of a page or a list have no file with just their text. */
export const fixtures: readonly Read[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const golden = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'json'), folder), 'utf8'))
    return { record: golden.articles[0] as Extraction, text }
  })

/** What means something to a spreadsheet, a page, a terminal, a database, a line of a table; emoji before all of it. */
export const SIGNS = [
  '🚢=HYPERLINK("http://x.example","y")',
  '<script>alert(1)</script>',
  '</mark><img src=x onerror=alert(1)>',
  "'; DROP TABLE articles; --",
  '| --- | **b** [a](http://x.example) `c`',
  '#1;2#3,4|5{6}7',
  '\u001b[31m\u202eRLO\u202c\u200b\u2028\u2029\u0085',
  '&amp;&#60;b&#62;',
  '\tT1\tPlace 0 4\tx',
] as const

const HOSTILE_TEXT = `${SIGNS[0]} Ferry sinks\n\n${SIGNS.map(
  (signs, i) =>
    `"It is ${signs} over," said Kari Moen ${signs} of Oslo on ${i + 3} May 2024. At least ${i + 2} people\r\nwere killed near Oslo ${signs}, police said ${signs}.`,
).join('\n\n')}\n`

/** An article that is out to harm, in its text and in all that is told of it. */
export const hostile: Read = (() => {
  const article = {
    ...articleOf(HOSTILE_TEXT, {
      id: `=1+1\n${SIGNS.join('\r\n')}`,
      published: { value: '2024-05-20', from: 'option' },
    }),
    title: SIGNS.join(' '),
    url: 'javascript:alert(1)//"\'><script>\n',
  }
  return { record: extractArticle(article), text: HOSTILE_TEXT }
})()

const DECISIONS = ['accept', 'edit', 'reject', 'add', 'later'] as const

/** A record as a review hands it on: every item says what was decided on it, by whom, with a note. */
export const decided = ({ record, text }: Read): Read => {
  const entries = kinds.map((kind) => [
    kind,
    ((record[kind] ?? []) as readonly object[]).map((item, i) => ({
      ...item,
      review: { decision: DECISIONS[i % DECISIONS.length], by: `=ab${SIGNS[1]}`, note: SIGNS.join('\n') },
    })),
  ])
  return { record: { ...record, ...Object.fromEntries(entries) } as Extraction, text }
}

/** Every article of these tests, each by a name. */
export const everyArticle: readonly (readonly [string, Read])[] = [
  ...fixtures.map((read) => [read.record.document.id, read] as const),
  ['an article that is out to harm', hostile],
  ['an article that was reviewed', decided(fixtures[0] as Read)],
  ['one that is out to harm, reviewed', decided(hostile)],
]
