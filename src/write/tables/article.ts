import type { Extraction } from '../../link/extraction.js'
import { lookupOf } from '../words/lookup.js'
import { type Cell, type Fields, listNames } from './fields.js'

/** A column of the article, the same for all its items. */
interface ArticleColumn {
  readonly name: string
  readonly type: 'text' | 'integer'
  read(record: Extraction): Cell
}

/** What a row tells of the article in which its item stands. */
export const articleColumns: readonly ArticleColumn[] = [
  { name: 'article', type: 'text', read: ({ document }) => document.id },
  { name: 'file', type: 'text', read: ({ document }) => document.origin?.file ?? null },
  { name: 'line', type: 'integer', read: ({ document }) => document.origin?.line ?? null },
  { name: 'title', type: 'text', read: ({ document }) => document.title?.text ?? null },
  { name: 'published', type: 'text', read: ({ document }) => document.publishedAt?.value ?? null },
  { name: 'url', type: 'text', read: ({ document }) => document.url },
]

/** Where an item stands: an entity where it is first mentioned. Offsets count what the record counts. */
export function placeOf(item: Fields): { readonly start: Cell; readonly end: Cell; readonly sentence: Cell } {
  const [mention] = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : []
  const at = typeof item.start === 'number' ? item : (mention ?? item)
  const number = (value: unknown): Cell => (typeof value === 'number' ? value : null)
  return { start: number(at.start), end: number(at.end), sentence: number(at.sentence) }
}

/** The words of an item; of an entity, those of its first mention. */
export function wordsOf(item: Fields): Cell {
  const [mention] = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : []
  const words = typeof item.start === 'number' ? item.text : (mention?.text ?? item.text)
  return typeof words === 'string' ? words : null
}

/** The text of a record's sentences by their numbers. */
export function sentenceReader(record: Extraction, text: string): (sentence: Cell) => string | null {
  const { sentences } = lookupOf(record, text).record.document
  return (sentence) => {
    const extent = typeof sentence === 'number' ? sentences[sentence] : undefined
    return extent ? text.slice(...extent) : null
  }
}

/** Every item of the record by its id. */
export function itemsById(record: Extraction): ReadonlyMap<string, Fields> {
  const lists = record as unknown as Readonly<Record<string, readonly Fields[] | undefined>>
  return new Map(listNames().flatMap((list) => (lists[list] ?? []).map((item) => [String(item.id), item] as const)))
}

/** The items of one list; none where it was not asked for. */
export function itemsOf(record: Extraction, list: string): readonly Fields[] {
  return (record as unknown as Readonly<Record<string, readonly Fields[] | undefined>>)[list] ?? []
}
