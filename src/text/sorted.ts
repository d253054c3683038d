import type { Extent } from './span.js'

/**
 * Things with their extents, for asking what stands where. Entries may touch but should seldom overlap; a question takes
 * O(log n + found) as long as they do not.
 */
export interface Located<Thing> extends Extent {
  readonly thing: Thing
}

/** Puts things in the order of their extents. */
export function locate<Thing>(
  things: readonly Thing[],
  extentsOf: (thing: Thing) => readonly Extent[],
): readonly Located<Thing>[] {
  return things
    .flatMap((thing) => extentsOf(thing).map(({ start, end }) => ({ start, end, thing })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The index of the first entry that starts at or behind `offset`, in a list sorted by start. */
export function firstFrom(list: readonly Extent[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Extent).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first entry that ends behind `offset`, in a list sorted by start whose entries do not overlap. */
export function firstEndingAfter(list: readonly Extent[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Extent).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The entries of a list sorted by start that overlap `extent`.
 * Needs `list` sorted by start and free of overlaps among its own entries; takes O(log n + found).
 */
export function overlapping<T extends Extent>(list: readonly T[], extent: Extent): readonly T[] {
  const first = firstEndingAfter(list, extent.start)
  let end = first
  while (end < list.length && (list[end] as T).start < extent.end) end++
  return list.slice(first, end)
}

/** The entries that lie wholly inside `extent`, in a list sorted by start whose entries do not overlap. */
export function within<T extends Extent>(list: readonly T[], extent: Extent): readonly T[] {
  const first = firstFrom(list, extent.start)
  let end = first
  while (end < list.length && (list[end] as T).end <= extent.end) end++
  return list.slice(first, end)
}

/** The entries that start inside `extent`, in a list sorted by start. */
export function startingIn<T extends Extent>(list: readonly T[], { start, end }: Extent): readonly T[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end))
}

/** The entry that holds `offset`, in a list sorted by start whose entries do not overlap; null when there is none. */
export function entryAt<T extends Extent>(list: readonly T[], offset: number): T | null {
  const entry = list[firstFrom(list, offset + 1) - 1]
  return entry && offset < entry.end ? entry : null
}
