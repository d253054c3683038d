import type { ExtractedKinds, Extraction } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import type { Kind } from '../../recognise/recognisers.js'
import { utf16Map } from '../offset-unit.js'
import { counted } from '../select.js'

/** A record whose items can be looked up by their ids; its offsets count UTF-16. */
export interface Lookup {
  readonly record: Extraction
  /** The name of the entity, or the words of the date or figure, that an id belongs to. */
  nameOf(id: string): string | undefined
  /** The item with an id, of a kind that was asked for. */
  find<K extends Kind>(kind: K, id: string | null | undefined): Item<K> | undefined
}

export type Item<K extends Kind> = NonNullable<ExtractedKinds[K]>[number]

/** The lookup of a record, whatever unit its offsets count. */
export function lookupOf(given: Extraction, text: string): Lookup {
  const { offsetUnit } = given.document
  const record = offsetUnit === 'utf16' ? given : counted(given, 'utf16', utf16Map(text, offsetUnit))
  const items = itemsById(record)
  return {
    record,
    nameOf: (id) => items.get(id)?.name ?? items.get(id)?.text,
    find: <K extends Kind>(kind: K, id: string | null | undefined) => {
      const item = id ? items.get(id) : undefined
      return item?.kind === kind ? (item.item as Item<K>) : undefined
    },
  }
}

interface Found {
  readonly kind: Kind
  readonly item: unknown
  readonly name: string | undefined
  readonly text: string | undefined
}

/** Every item of the record by its id, of whatever kinds it has. */
function itemsById(record: Extraction): ReadonlyMap<string, Found> {
  const found = kinds.flatMap((kind) => {
    const items: readonly { readonly id: string; readonly name?: string; readonly text?: string }[] = record[kind] ?? []
    return items.map((item) => [item.id, { kind, item, name: item.name, text: item.text }] as const)
  })
  return new Map(found)
}
