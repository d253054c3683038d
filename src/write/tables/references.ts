import { type Cell, type FieldColumn, type Fields, fieldColumns, letterOfList, listNames } from './fields.js'

/** What a table tells of an item that another one refers to, besides its name or words. */
const TOLD: ReadonlySet<string> = new Set([
  'value',
  'country',
  'lat',
  'lon',
  'precision',
  'source',
  'source_type',
  'cue',
])

/** A column that tells of the item that a reference leads to. */
interface ReferenceColumn {
  readonly name: string
  readonly type: FieldColumn['type']
  /** The column that holds the reference. */
  readonly from: FieldColumn
  read(target: Fields): Cell
}

/** The lists that a reference may lead into. */
export function listsOfReference({ letters }: FieldColumn): readonly string[] {
  return letters === '' ? [] : listNames().filter((list) => letters.includes(letterOfList(list)))
}

/** For a reference to a place: its name, country and coordinates; to a date: its words and value; to a claim: its source. */
export function referenceColumns(column: FieldColumn): readonly ReferenceColumn[] {
  const lists = listsOfReference(column)
  if (lists.length === 0) return []
  const named: ReferenceColumn = { name: `${column.name}_text`, type: 'text', from: column, read: nameOf }
  const [only] = lists
  if (column.isList || lists.length > 1 || only === undefined) return [named]
  const told = fieldColumns(only).filter(({ name, letters }) => TOLD.has(name) && letters === '')
  return [named, ...told.map((field) => ({ ...field, name: `${column.name}_${field.name}`, from: column }))]
}

/** The name of an entity, the words of anything else. */
export const nameOf = (item: Fields): string | null =>
  typeof item.name === 'string' ? item.name : typeof item.text === 'string' ? item.text : null
