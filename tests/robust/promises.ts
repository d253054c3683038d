import { Ajv2020 } from 'ajv/dist/2020.js'
import { extractArticle } from '../../src/extract.js'
import type { Extraction } from '../../src/link/extraction.js'
import type { Article } from '../../src/read/article.js'
import { kinds } from '../../src/recognise/kinds.js'
import type { Extent } from '../../src/text/span.js'
import { offsetUnits } from '../../src/write/offset-unit.js'
import { jsonSchema } from '../../src/write/schema.js'
import { selectRecord } from '../../src/write/select.js'
import { terminalSafe } from '../../src/write/terminal-safe.js'
import { textStream } from '../../src/write/text/text.js'
import { brokenPromises, extentsIn } from '../invariants.js'
import { PLAIN } from '../write/written.js'

const validate = new Ajv2020({ strict: false }).compile(jsonSchema())

/** Every promise that the record of an article breaks, a line each; what is thrown is thrown on. */
export const problemsOf = (article: Article): readonly string[] => problemsIn(extractArticle(article), article)

/** Every promise that a record of an article breaks. */
export function problemsIn(record: Extraction, article: Article): readonly string[] {
  return [
    ...brokenPromises(record, article.text),
    ...twiceListed(record),
    // The rarer checks, by what the text happens to be: the same text is checked in the same way.
    ...(article.text.length % 4 === 0 ? notAgain(article, record) : []),
    ...unfitFor(record),
    ...(article.text.length % 4 === 1 ? wrongUnits(record, article.text) : []),
    ...unsafe(record, article.text),
  ]
}

/** A mention is listed once: no two names, dates or figures of one kind and outcome at the same place, and no name of two kinds. */
function twiceListed(record: Extraction): readonly string[] {
  const problems: string[] = []
  const names = new Map<string, string>()
  for (const kind of kinds) {
    const own = new Set<string>()
    for (const { id, at, isName, outcome } of placesIn(record[kind] ?? [])) {
      const place = `${at.start}-${at.end}`
      const other = isName ? names.get(place) : undefined
      // "Kidnapped a nurse and later killed her": two harms of one person.
      const mine = `${place} ${outcome}`
      if (own.has(mine) && kind !== 'claims') problems.push(`${kind} ${id}: ${place} is listed twice`)
      if (other && other !== kind) problems.push(`${place} is a name in ${other} and in ${kind}`)
      own.add(mine)
      if (isName) names.set(place, kind)
    }
  }
  return problems
}

interface Placed {
  readonly id: string
  readonly at: Extent
  /** Of a figure; else nothing. */
  readonly outcome: string
  readonly isName: boolean
}

type Item = Extent & {
  readonly id: string
  readonly outcome?: string
  readonly mentions?: readonly (Extent & { readonly kind?: string })[]
}

function placesIn(items: readonly object[]): readonly Placed[] {
  return (items as readonly Item[]).flatMap((item): readonly Placed[] =>
    item.mentions
      ? item.mentions.map((at) => ({ id: item.id, at, isName: at.kind === 'name', outcome: '' }))
      : [{ id: item.id, at: item, isName: false, outcome: item.outcome ?? '' }],
  )
}

/** The same article gives the same record. */
const notAgain = (article: Article, record: Extraction): readonly string[] =>
  JSON.stringify(extractArticle(article)) === JSON.stringify(record) ? [] : ['the second time the record is another']

/** The record fits the schema, and is the same after it was written as JSON: no Infinity, no NaN, nothing undefined. */
function unfitFor(record: Extraction): readonly string[] {
  const envelope = {
    schemaVersion: record.schemaVersion,
    generator: { name: 'copydesk', version: '0.0.0' },
    articles: [record],
  }
  const again: unknown = JSON.parse(JSON.stringify(envelope))
  const isSame = JSON.stringify(again) === JSON.stringify(envelope) && !/:null/.test(nonFinite(record))
  const problems = isSame ? [] : ['the record is another after it was written as JSON']
  if (validate(again)) return problems
  return [
    ...problems,
    ...(validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`),
  ]
}

/** The numbers of a record that JSON cannot write, as `:null`. */
const nonFinite = (record: Extraction): string => {
  let found = ''
  JSON.stringify(record, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) found += ':null'
    return value
  })
  return found
}

function wrongUnits(record: Extraction, text: string): readonly string[] {
  const characters = [...text]
  const bytes = Buffer.from(text)
  const slices = {
    utf16: ({ start, end }: Extent) => text.slice(start, end),
    codepoint: ({ start, end }: Extent) => characters.slice(start, end).join(''),
    byte: ({ start, end }: Extent) => bytes.subarray(start, end).toString(),
  }
  return offsetUnits.flatMap((unit) =>
    extentsIn(selectRecord(record, text, { offsets: unit })).flatMap(({ path, at }) =>
      at.text === undefined || slices[unit](at) === at.text
        ? []
        : [`${path} in ${unit}: not ${JSON.stringify(at.text)}`],
    ),
  )
}

/** The readable view holds nothing that a terminal obeys or hides. */
function unsafe(record: Extraction, text: string): readonly string[] {
  const shown = textStream.part(record, text, PLAIN)
  const bad = shown.split('\n').find((line) => terminalSafe(line) !== line)
  return bad === undefined ? [] : [`a terminal would be shown ${JSON.stringify(bad)}`]
}
