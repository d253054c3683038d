import type { Ends, Target } from './decision.js'
import { endsOf, type Item, partsOf } from './target.js'

/**
 * How much of a target and an item is the same, from 0 to 1: characters that both have, part by part, of those that the
 * longer one has. An entity is compared by its mentions.
 */
export function likeness(target: Target, item: Item): number {
  const ends = endsOf(item)
  if (!ends) return 0
  const parts = partsOf(item)
  const wanted = target.part.mentions
  if (wanted && parts.mentions) return ratio(wanted, parts.mentions)
  const whole = ratio([[target.start, target.end]], [ends])
  const names = Object.keys(target.part).filter((name) => parts[name])
  if (names.length === 0) return whole
  const tagged = (of: Target['part']): readonly (readonly Ends[])[] => names.map((name) => of[name] ?? [])
  const mine = tagged(target.part)
  const theirs = tagged(parts)
  const shared = names.reduce((sum, _, i) => sum + common(mine[i] ?? [], theirs[i] ?? []), 0)
  const longer = Math.max(lengthOf(mine.flat()), lengthOf(theirs.flat()))
  return (whole + (longer === 0 ? 0 : shared / longer)) / 2
}

function ratio(a: readonly Ends[], b: readonly Ends[]): number {
  const longer = Math.max(lengthOf(a), lengthOf(b))
  return longer === 0 ? 0 : common(a, b) / longer
}

const lengthOf = (spans: readonly Ends[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Characters that stand in both lists of spans; each list is in order. */
function common(a: readonly Ends[], b: readonly Ends[]): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [from, to] = a[i] as Ends
    const [start, end] = b[j] as Ends
    shared += Math.max(0, Math.min(to, end) - Math.max(from, start))
    if (to < end) i++
    else j++
  }
  return shared
}
