/** Where something stands in a text: UTF-16 offsets, half open. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** An extent together with exactly the characters between its ends. */
export interface Span extends Extent {
  readonly text: string
}

/** The span from `start` to `end` of a text. Every span of the program is made here, so that offsets and text agree. */
export function spanOf(source: { readonly text: string }, start: number, end: number): Span {
  return { start, end, text: source.text.slice(start, end) }
}

export const contains = (outer: Extent, inner: Extent): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end

/** Reading order: first by start, then the longer first. */
export const inReadingOrder = (a: Extent, b: Extent): number => a.start - b.start || b.end - a.end
