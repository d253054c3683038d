/** The fields that a reviewer may correct, for the page: what `src/review/session/fields.ts` reads off the schemas, written down when the page is built. */
import type { Fields } from '../review/decisions/index.js'
import type { EditableField } from '../review/session/fields.js'
import { faultAt, type SchemaNode } from './schema-fault.js'

export type { EditableField, Editor } from '../review/session/fields.js'

interface KindFields {
  readonly fields: readonly EditableField[]
  readonly blank: Fields
  readonly schema: SchemaNode
}

/** Put here by scripts/build-page.js. */
declare const FIELDS_OF_KINDS: Readonly<Record<string, KindFields>>

export const editableFields = (layer: string): readonly EditableField[] => FIELDS_OF_KINDS[layer]?.fields ?? []
export const blankItem = (layer: string): Fields => FIELDS_OF_KINDS[layer]?.blank ?? {}

/** What is wrong with an item by the schema of its kind; null where nothing is. An addition has no id yet. */
export function faultIn(layer: string, item: Fields): string | null {
  const schema = FIELDS_OF_KINDS[layer]?.schema
  return schema ? faultAt(schema, { ...item, id: item.id || undefined }, '') : null
}
