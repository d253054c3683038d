import type { Extraction, relationKinds } from '../../link/extraction.js'
import type { Kind } from '../../recognise/recognisers.js'
import { safeJson } from '../../text/json.js'
import { recordShape, type Shape } from '../shape.js'

/** A record as JSON, its fields in the order of the reference. */
export function serialize(record: Extraction, indent = 0): string {
  return safeJson(recordInOrder(record), indent)
}

/** Kinds in the order of the reference, which is not that in which they run; a new kind comes after them. */
const KINDS: readonly (Kind | keyof typeof relationKinds)[] = [
  'dates',
  'places',
  'organizations',
  'people',
  'casualties',
  'events',
  'claims',
  'sources',
]

/** The record with its kinds in order, and everything in it as well. */
export function recordInOrder(record: Extraction): Readonly<Record<string, unknown>> {
  const { schemaVersion, document, warnings, ...kinds } = record
  const named = KINDS.filter((kind) => kinds[kind]).map((kind) => [kind, kinds[kind]])
  const ordered = { schemaVersion, document, ...Object.fromEntries(named), ...kinds, warnings }
  const { fields } = recordShape()
  return Object.fromEntries(Object.entries(ordered).map(([key, value]) => [key, inOrder(value, fields.get(key))]))
}

/** Fields that the schema names come first, in its order. A plain loop: this is done for every object that is printed. */
function inOrder(value: unknown, shape: Shape | undefined): unknown {
  if (!shape || shape.fields.size === 0 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((entry) => inOrder(entry, shape))
  const entries = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const [key, field] of shape.fields) {
    if (Object.hasOwn(entries, key)) ordered[key] = inOrder(entries[key], field)
  }
  for (const key of Object.keys(entries)) {
    if (!shape.fields.has(key)) ordered[key] = entries[key]
  }
  return ordered
}
