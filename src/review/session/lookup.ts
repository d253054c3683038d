import type { Extraction } from '../../link/extraction.js'
import { kinds } from '../../recognise/kinds.js'
import { endsOf, type Fields, type Item, isReferenceTo, partsOf, type Reference } from '../decisions/index.js'

/** An item and the layer in which it stands. */
export interface Placed {
  readonly layer: string
  readonly item: Item
}

/** The items of a record by their ids. */
export type Lookup = ReadonlyMap<string, Placed>

const lookups = new WeakMap<Extraction, Lookup>()

/** Everything in a record that has an id, events and sources included. */
export function lookupOf(record: Extraction): Lookup {
  let lookup = lookups.get(record)
  if (!lookup) {
    const layers = [...kinds, 'events', 'sources'] as const
    const entries = layers.flatMap((layer) =>
      ((record[layer] ?? []) as readonly Item[]).map((item) => [item.id, { layer, item }] as const),
    )
    lookup = new Map(entries)
    lookups.set(record, lookup)
  }
  return lookup
}

/** What a person calls an item: its name, else its words. */
export function nameOf(item: Fields): string {
  if (typeof item.name === 'string') return item.name
  return typeof item.text === 'string' ? item.text : ''
}

/** A reference to an item that holds in every version of text and program. */
export function referenceTo({ layer, item }: Placed): Reference | null {
  const ends = endsOf(item)
  if (!ends) return null
  const mentions = Array.isArray(item.mentions) ? (item.mentions as readonly Fields[]) : []
  const words = mentions[0]?.text ?? item.text
  const name = typeof item.name === 'string' ? { name: item.name } : {}
  return { layer, start: ends[0], end: ends[1], exact: String(words ?? ''), ...name }
}

/** The item that a reference or an id points to. */
export function resolveReference(value: unknown, lookup: Lookup): Placed | null {
  if (typeof value === 'string') return lookup.get(value) ?? null
  if (!isReferenceTo(value)) return null
  let best: Placed | null = null
  let most = 0
  for (const placed of lookup.values()) {
    if (placed.layer !== value.layer) continue
    const spans = [
      ...(partsOf(placed.item).mentions ?? []),
      ...[endsOf(placed.item)].flatMap((ends) => (ends ? [ends] : [])),
    ]
    const shared = Math.max(0, ...spans.map(([start, end]) => Math.min(end, value.end) - Math.max(start, value.start)))
    if (shared > most) {
      most = shared
      best = placed
    }
  }
  return best
}
