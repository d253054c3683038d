import type { Layer } from '../layers.js'
import type { Child } from '../markup.js'
import { itemOf, listOf } from './item.js'

/** A kind of fact that has no list of its own: what its recogniser says of each item. */
export function otherList({ kind, label, items, describe }: Layer): Child {
  return listOf(
    items.map((item) =>
      itemOf(item, {
        layer: kind,
        noun: label,
        label: item.name ?? item.text ?? item.id,
        facts: factsOf(describe(item)),
      }),
    ),
    `No ${label}.`,
  )
}

const factsOf = (described: ReturnType<Layer['describe']>): readonly (readonly [string, Child])[] =>
  Object.entries(described).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)] as const]))
