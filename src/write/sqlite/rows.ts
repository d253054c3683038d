import type { Extraction } from '../../link/extraction.js'
import type { Kind } from '../../recognise/recognisers.js'
import { itemsOf, placeOf, sentenceReader, wordsOf } from '../tables/article.js'
import type { Cell, Fields } from '../tables/fields.js'
import { factTables } from './schema.js'

/** The rows of one record, by the table that they go into; each begins behind the article's key. */
export interface RecordRows {
  readonly article: readonly Cell[]
  readonly facts: Readonly<Record<string, readonly (readonly Cell[])[]>>
  readonly mentions: readonly (readonly Cell[])[]
  readonly references: readonly (readonly Cell[])[]
  readonly search: readonly (readonly Cell[])[]
}

export function rowsOf(record: Extraction, text: string, kinds: readonly Kind[]): RecordRows {
  const { document } = record
  const sentenceAt = sentenceReader(record, text)
  const tables = factTables(kinds)
  const all = tables.flatMap((table) => itemsOf(record, table.list).map((item) => ({ table, item })))
  return {
    article: [
      document.id,
      document.origin?.file ?? null,
      document.origin?.line ?? null,
      document.title?.text ?? null,
      document.publishedAt?.value ?? null,
      document.url,
      document.language,
      document.sha256,
      document.offsetUnit,
      document.length,
      record.warnings.map(({ code }) => code).join(' ') || null,
      text,
    ],
    facts: Object.fromEntries(
      tables.map(({ list, name, columns }) => [
        name,
        itemsOf(record, list).map((item) => {
          const { start, end, sentence } = placeOf(item)
          const own = columns.map((column) => column.read(item))
          const rule = typeof item.rule === 'string' ? item.rule : null
          const confidence = typeof item.confidence === 'number' ? item.confidence : null
          return [String(item.id), start, end, wordsOf(item), sentence, sentenceAt(sentence), ...own, rule, confidence]
        }),
      ]),
    ),
    mentions: all.flatMap(({ table, item }) => mentionRows(table.list, item)),
    references: all.flatMap(({ table, item }) =>
      table.columns
        .filter(({ letters }) => letters !== '')
        .flatMap((column) =>
          String(column.read(item) ?? '')
            .split(' ')
            .filter(Boolean)
            .map((target) => [table.list, String(item.id), column.name, target]),
        ),
    ),
    search: all.map(({ table, item }) => [
      table.list,
      String(item.id),
      wordsOf(item),
      sentenceAt(placeOf(item).sentence),
    ]),
  }
}

function mentionRows(list: string, item: Fields): readonly (readonly Cell[])[] {
  const mentions = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : []
  const cell = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null)
  return mentions.map((mention) => [
    list,
    String(item.id),
    ...['start', 'end', 'text', 'sentence', 'kind', 'use', 'rule'].map((field) => cell(mention[field])),
  ])
}
