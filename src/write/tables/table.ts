import type { Extraction } from '../../link/extraction.js'
import type { Kind } from '../../recognise/recognisers.js'
import { articleColumns, itemsById, itemsOf, placeOf, sentenceReader, wordsOf } from './article.js'
import { type Cell, type Fields, fieldColumns } from './fields.js'
import { nameOf, referenceColumns } from './references.js'

/** A column of the table that holds one row an item. */
export interface TableColumn {
  readonly name: string
  read(row: RowSource): Cell
}

/** What a row is made of. */
interface RowSource {
  readonly record: Extraction
  readonly kind: Kind
  readonly item: Fields
  readonly items: ReadonlyMap<string, Fields>
  sentenceAt(sentence: Cell): string | null
}

/**
 * The columns of a table with the items of some kinds: the article's, the item's own, what its references lead to, and
 * what a reviewer decided. Where kinds have a field in common, it is one column.
 */
export function tableColumns(kinds: readonly Kind[]): readonly TableColumn[] {
  return [
    ...articleColumns.map(({ name, read }) => ({ name, read: ({ record }: RowSource) => read(record) })),
    ...COMMON,
    ...ownColumns(kinds),
    ...LAST,
  ]
}

const COMMON: readonly TableColumn[] = [
  { name: 'layer', read: ({ kind }) => kind },
  { name: 'id', read: ({ item }) => String(item.id) },
  { name: 'start', read: ({ item }) => placeOf(item).start },
  { name: 'end', read: ({ item }) => placeOf(item).end },
  { name: 'text', read: ({ item }) => wordsOf(item) },
  { name: 'sentence', read: ({ item, sentenceAt }) => sentenceAt(placeOf(item).sentence) },
]

const reviewField = (name: string, field: string): TableColumn => ({
  name,
  read: ({ item }) => {
    const value = (item.review as Fields | null | undefined)?.[field]
    return typeof value === 'string' ? value : null
  },
})

const LAST: readonly TableColumn[] = [
  { name: 'rule', read: ({ item }) => (typeof item.rule === 'string' ? item.rule : null) },
  { name: 'confidence', read: ({ item }) => (typeof item.confidence === 'number' ? item.confidence : null) },
  reviewField('decision', 'decision'),
  reviewField('reviewer', 'by'),
  reviewField('note', 'note'),
]

/** The fields of the kinds in the order of the record, each followed by what its reference leads to. */
function ownColumns(kinds: readonly Kind[]): readonly TableColumn[] {
  const readers = new Map<string, Map<Kind, TableColumn['read']>>()
  const put = (name: string, kind: Kind, read: TableColumn['read']): void => {
    readers.set(name, (readers.get(name) ?? new Map<Kind, TableColumn['read']>()).set(kind, read))
  }
  for (const kind of kinds) {
    for (const column of fieldColumns(kind)) {
      put(column.name, kind, ({ item }) => column.read(item))
      for (const told of referenceColumns(column)) {
        put(told.name, kind, ({ item, items }) => {
          const ids = String(column.read(item) ?? '').split(' ')
          const targets = ids.map((id) => items.get(id)).filter((target) => target !== undefined)
          if (column.isList) return targets.map((target) => nameOf(target)).join('; ') || null
          return targets[0] ? told.read(targets[0]) : null
        })
      }
    }
  }
  return [...readers].map(([name, byKind]) => ({ name, read: (row) => byKind.get(row.kind)?.(row) ?? null }))
}

/** The rows of one record, by kind and in reading order. */
export function rowsOf(
  record: Extraction,
  text: string,
  columns: { readonly of: readonly TableColumn[]; readonly kinds: readonly Kind[] },
): readonly (readonly Cell[])[] {
  const items = itemsById(record)
  const sentenceAt = sentenceReader(record, text)
  return columns.kinds.flatMap((kind) =>
    itemsOf(record, kind).map((item) => columns.of.map(({ read }) => read({ record, kind, item, items, sentenceAt }))),
  )
}

/** The columns that `--fields` names, in its order; all where it names none. The names are known to be right. */
export function pickedColumns(kinds: readonly Kind[], fields: readonly string[] | null): readonly TableColumn[] {
  const all = tableColumns(kinds)
  return fields === null ? all : fields.flatMap((field) => all.find(({ name }) => name === field) ?? [])
}
