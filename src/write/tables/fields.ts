import { relationKinds } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { recordShape, type Shape } from '../shape.js'

/** What may stand in a cell. */
export type Cell = string | number | boolean | null

/** An object of the record whose fields are known from the schema alone. */
export type Fields = Readonly<Record<string, unknown>>

/** A field of an item as a column: its name, its type, and how it is read. */
export interface FieldColumn {
  readonly name: string
  readonly type: 'text' | 'integer' | 'real'
  /** Letters of the ids that stand in it; empty where it is no reference. */
  readonly letters: string
  /** Whether it holds several ids, with a blank between them. */
  readonly isList: boolean
  read(item: Fields): Cell
}

/** Every list of items that a record may hold, also those that are made of several kinds. */
export const listNames = (): readonly string[] => [...kinds, ...Object.keys(relationKinds)]

/** The kind for which a list is made: "events" stand there with the casualties. */
export const kindOfList = (list: string): Kind => (relationKinds as Record<string, Kind>)[list] ?? (list as Kind)

/** The letter of the ids in a list: "c". */
export const letterOfList = (list: string): string => shapeOfList(list).fields.get('id')?.letters ?? ''

const shapeOfList = (list: string): Shape => recordShape().fields.get(list) as Shape

/** Fields that every item has, which tables give their own columns; mentions are counted. */
const APART: ReadonlySet<string> = new Set(['id', 'start', 'end', 'text', 'sentence', 'rule', 'confidence'])

/**
 * The columns of a list of items, read off the schema, so that a new kind needs no word here: nested fields are joined by
 * "_", names are in snake_case, words with offsets are given as words, lists as their entries with a blank or "; " between.
 */
export function fieldColumns(list: string): readonly FieldColumn[] {
  const known = columns.get(list) ?? columnsOf(shapeOfList(list), { prefix: '', find: (item) => item }, APART)
  columns.set(list, known)
  return known
}
const columns = new Map<string, readonly FieldColumn[]>()

type Find = (item: Fields) => unknown

/** Where a shape stands in its item: what names of its columns begin with, and how it is found. */
interface Place {
  readonly prefix: string
  readonly find: Find
}

function columnsOf(shape: Shape, { prefix, find }: Place, left: ReadonlySet<string>): readonly FieldColumn[] {
  return [...shape.fields].flatMap(([key, field]) => {
    if (left.has(key)) return []
    const name = prefix ? `${prefix}_${snakeCase(key)}` : snakeCase(key)
    return columnsOfField(field, name, (item) => (find(item) as Fields | null | undefined)?.[key])
  })
}

function columnsOfField(field: Shape, name: string, find: Find): readonly FieldColumn[] {
  const base = { name, letters: field.letters, isList: field.isList }
  if (field.type !== 'object') return [{ ...base, type: typeOf(field), read: (item) => cellOf(find(item)) }]
  if (field.isList) {
    if (name === 'mentions') return [{ ...base, type: 'integer', read: (item) => lengthOf(find(item)) }]
    return field.fields.has('text') ? [{ ...base, type: 'text', read: (item) => textsOf(find(item)) }] : []
  }
  const below = columnsOf(field, { prefix: name, find }, IN_SPANS)
  if (!field.fields.has('text')) return below
  return [{ ...base, type: 'text', read: (item) => cellOf((find(item) as Fields | null)?.text) }, ...below]
}

const IN_SPANS: ReadonlySet<string> = new Set(['start', 'end', 'text', 'spans'])

function typeOf({ type, isList }: Shape): FieldColumn['type'] {
  if (isList) return 'text'
  if (type === 'integer') return 'integer'
  return type === 'number' ? 'real' : 'text'
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map(String).join(' ') || null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? value : String(value)
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

function textsOf(value: unknown): string | null {
  return Array.isArray(value) ? value.map(({ text }: Fields) => String(text)).join('; ') || null : null
}

/** "undividedWith" as "undivided_with". */
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
