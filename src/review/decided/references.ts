import { recordShape, type Shape } from '../../write/shape.js'
import { type Fields, type Item, isReferenceTo } from '../decisions/index.js'

/** What a reference leads to: an id, or null where that is no longer there. */
type Resolve = (value: unknown) => string | null

/** An item with an id in place of every reference of a reviewer, and without references to what is no longer there. */
export function withReferences(item: Item, kind: string, resolve: Resolve): Item {
  const shape = recordShape().fields.get(kind)
  return shape ? ({ ...(resolved(item, shape, resolve) as Fields), id: item.id } as Item) : item
}

function resolved(value: unknown, shape: Shape, resolve: Resolve): unknown {
  if (Array.isArray(value)) return listOf(value, shape, resolve)
  if (isReferenceTo(value)) return resolve(value)
  if (typeof value === 'string') return shape.letters !== '' && ID.test(value) ? resolve(value) : value
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => {
    const field = shape.fields.get(name)
    return [name, field && name !== 'id' ? resolved(inner, field, resolve) : inner] as const
  })
  return Object.fromEntries(entries)
}

const ID = /^[a-z][1-9]\d*$/

function listOf(values: readonly unknown[], shape: Shape, resolve: Resolve): readonly unknown[] {
  const entries = values.map((entry) => resolved(entry, shape, resolve))
  return shape.letters === '' ? entries : [...new Set(entries.filter((entry) => entry !== null))]
}
