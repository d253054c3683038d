import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { keptFile, READ, readingOf, textsOf } from '../scripts/readings.js'
import { extractArticle } from '../src/extract.js'
import { articleOf } from '../src/read/article.js'
import { serialize } from '../src/write/json/serialize.js'
import { selectRecord } from '../src/write/select.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A text is a line that begins without a blank; what was read in it follows. */
const keptOf = (name: string): readonly string[] =>
  readFileSync(`${root}${keptFile(name)}`, 'utf8')
    .split(/\n(?! )/)
    .slice(0, -1)
    .map((reading) => `${reading}\n`)

describe.each(READ)(
  'what all kinds together read in tests/cases/%s.txt is what they did (after a wanted change: npm run fixtures)',
  (name) => {
    const kept = keptOf(name)
    const texts = textsOf(root, name)

    test('every text is kept, and nothing else', () => {
      expect(texts.length).toBeGreaterThan(20)
      expect(kept).toHaveLength(texts.length)
    })

    test.each(texts.map((text, i) => [text.text.slice(0, 80), text, kept[i]] as const))(
      '%s',
      (_, { id, text, published }, reading) => {
        const article = articleOf(text, { published: published === null ? null : { value: published, from: 'input' } })
        expect(readingOf(JSON.parse(serialize(selectRecord(extractArticle(article), text))), { id })).toBe(reading)
      },
    )
  },
)
