import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/extract.js'
import { withLanguage } from '../../src/language/which/with-language.js'
import type { Extraction } from '../../src/link/extraction.js'
import { decode } from '../../src/read/decode.js'
import { declaredEncoding, readPage } from '../../src/read/html.js'

/** What is right of a page: each member that is there is checked. */
interface Right {
  readonly about: string
  readonly title?: string | null
  readonly published?: string | null
  readonly from?: string
  readonly language?: string
  readonly byline?: readonly string[]
  /** Codes that must be there; an empty list: none that judges the page. */
  readonly warnings?: readonly string[]
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
  /** "*": no fact at all. */
  readonly noFacts?: readonly string[]
  /** The value of the date with a text. */
  readonly dates?: Readonly<Record<string, string>>
}

const folder = new URL('./pages/', import.meta.url)
const JUDGEMENTS = ['body-uncertain', 'no-article', 'not-english', 'paywall', 'several-articles']

async function recordOf(name: string): Promise<{ readonly record: Extraction; readonly right: Right }> {
  const bytes = readFileSync(new URL(name, folder))
  const options = { where: name, encoding: null, strictEncoding: false, declared: declaredEncoding(bytes) }
  const page = await decode(bytes, options)
  const right = page.text.match(/^<!-- right: (\{.*\}) -->/)?.[1]
  if (!right) throw new Error(`${name}: its first line does not say what is right`)
  return { right: JSON.parse(right), record: extractArticle(await withLanguage(await readPage(page, { id: name }))) }
}

describe.each(readdirSync(folder))('the page %s', (name) => {
  test('is read right', async () => {
    const { record, right } = await recordOf(name)
    const { document } = record
    const codes = record.warnings.map(({ code }) => code)
    if (right.title !== undefined) expect(document.title?.text ?? null).toBe(right.title)
    if (right.published !== undefined) expect(document.publishedAt?.value ?? null).toBe(right.published)
    if (right.from !== undefined) expect(document.publishedAt?.from).toBe(right.from)
    if (right.language !== undefined) expect(document.language).toBe(right.language)
    if (right.byline !== undefined) expect(bylineOf(record)).toEqual(right.byline)
    if (right.warnings?.length === 0) expect(codes.filter((code) => JUDGEMENTS.includes(code))).toEqual([])
    expect(codes).toEqual(expect.arrayContaining([...(right.warnings ?? [])]))
    const sentences = document.sentences.map(
      ([start, end]) => document.text?.slice(start, end).replace(/\s+/g, ' ') ?? '',
    )
    for (const words of right.has ?? [])
      expect(
        sentences.filter((one) => one.includes(words)),
        words,
      ).toHaveLength(1)
    for (const words of right.lacks ?? []) expect(sentences.filter((one) => one.includes(words))).toEqual([])
    for (const [text, value] of Object.entries(right.dates ?? {}))
      expect((record.dates ?? []).filter((date) => date.text === text).map((date) => date.value)).toEqual([value])
    const facts = factsOf(record)
    for (const words of right.noFacts ?? []) {
      expect(facts.filter((fact) => words === '*' || fact.includes(words))).toEqual([])
    }
  })
})

const bylineOf = ({ document, people = [] }: Extraction): readonly (string | undefined)[] =>
  (document.byline?.people ?? []).map((id) => people.find((person) => person.id === id)?.name)

/** The words of every fact. */
function factsOf({
  dates = [],
  places = [],
  organizations = [],
  people = [],
  casualties = [],
  claims = [],
}: Extraction): readonly string[] {
  const entities = [...places, ...organizations, ...people].flatMap(({ mentions }) => mentions.map(({ text }) => text))
  return [
    ...entities,
    ...[...dates, ...casualties].map(({ text }) => text),
    ...claims.map(({ source }) => source?.text ?? ''),
  ]
}
