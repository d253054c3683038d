import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  articlesToRead,
  keptFile,
  READ,
  readingOf,
  type Text,
  textsOf,
  textsOfIncidents,
  textsOfRules,
  textsOfTables,
} from '../scripts/readings.js'
import { proofs } from '../src/explain/rules.js'
import { extractArticle } from '../src/extract.js'
import type { Extraction } from '../src/link/extraction.js'
import { articleOf } from '../src/read/article.js'
import { lineRules } from '../src/segment/boilerplate.js'
import { serialize } from '../src/write/json/serialize.js'
import { selectRecord } from '../src/write/select.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A text is a line that begins without a blank; what was read in it follows. */
const keptOf = (name: string): readonly string[] =>
  readFileSync(`${root}${keptFile(name)}`, 'utf8')
    .split(/\n(?! )/)
    .slice(0, -1)
    .map((reading) => `${reading}\n`)

const recordOf = ({ text, published }: { readonly text: string; readonly published: string | null }): Extraction => {
  const article = articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
  return JSON.parse(serialize(selectRecord(extractArticle(article), text)))
}

describe('what is read in tests/cases/articles is what it was (after a wanted change: npm run fixtures)', () => {
  const articles = articlesToRead(root)

  test('every article is kept, and nothing else', () => {
    expect(articles.length).toBeGreaterThan(10)
    expect(readdirSync(`${root}tests/readings/articles`).sort()).toEqual(articles.map(({ id }) => `${id}.txt`).sort())
  })

  test.each(articles)('$id', (article) => {
    expect(readingOf(recordOf(article), article)).toBe(
      readFileSync(`${root}${keptFile(`articles/${article.id}`)}`, 'utf8'),
    )
  })
})

const read: readonly (readonly [string, readonly Text[]])[] = [
  ...READ.map((name) => [name, textsOf(root, name)] as const),
  ['rules', textsOfRules([...Object.values(proofs).flat(), ...lineRules])],
  ['incidents', textsOfIncidents(root)],
  ['tables', textsOfTables(root)],
]

describe.each(read)(
  'what all kinds together read in the texts of tests/readings/%s.txt is what they did (after a wanted change: npm run fixtures)',
  (name, texts) => {
    const kept = keptOf(name)

    test('every text is kept, and nothing else', () => {
      expect(texts.length).toBeGreaterThan(20)
      expect(kept).toHaveLength(texts.length)
    })

    test.each(texts.map((text, i) => [text.text.slice(0, 80), text, kept[i]] as const))('%s', (_, text, reading) => {
      expect(readingOf(recordOf(text), text)).toBe(reading)
    })
  },
)
