import type { Extent } from '../../text/span.js'
import type { AnyItem, Layer } from './layers.js'

/** A stretch of the text that an item stands in. */
export interface Mark extends Extent {
  readonly id: string
  /** Its number among the stretches of its item, from 0. */
  readonly index: number
  /** The number of its kind. */
  readonly layer: number
  /** The letter of its kind. */
  readonly letter: string
  /** Which part of the item it is, where it has parts: source, cue, content. */
  readonly part: string | null
}

/** A piece of the text between two borders of marks, with all marks over it, the shortest first. */
export interface Piece extends Extent {
  readonly marks: readonly Mark[]
}

/** Every stretch of every item. */
export function marksOf(layers: readonly Layer[]): readonly Mark[] {
  return layers.flatMap((layer) =>
    layer.items.flatMap((item) =>
      layer.spans(item).map(({ start, end }, index) => ({
        start,
        end,
        id: item.id,
        index,
        layer: layer.number,
        letter: layer.letter,
        part: partAt(item, start, end),
      })),
    ),
  )
}

/** The field of an item among whose spans these ends are: "source" of a claim. */
function partAt(item: AnyItem, start: number, end: number): string | null {
  for (const [name, value] of Object.entries(item)) {
    const spans = (value as { readonly spans?: unknown } | null)?.spans
    if (!Array.isArray(spans)) continue
    if (spans.some((span: Extent) => span.start === start && span.end === end)) return name
  }
  return null
}

/**
 * A stretch of text cut at every border of a mark. A sweep: a mark is looked at where it begins and where it ends, so the cost is
 * that of the pieces and of what lies over each.
 */
export function cutAtMarks({ start, end }: Extent, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter((mark) => mark.start < end && start < mark.end)
  const borders = new Set([start, end])
  for (const mark of within) {
    borders.add(Math.max(start, mark.start))
    borders.add(Math.min(end, mark.end))
  }
  const waiting = [...within].sort((a, b) => a.start - b.start)
  const ordered = [...borders].sort((a, b) => a - b)
  let next = 0
  let open: readonly Mark[] = []
  return ordered.slice(0, -1).map((from, i) => {
    const begun = open.filter((mark) => mark.end > from)
    while (next < waiting.length && (waiting[next] as Mark).start <= from) begun.push(waiting[next++] as Mark)
    open = begun
    return { start: from, end: ordered[i + 1] as number, marks: [...begun].sort(shortestFirst) }
  })
}

const shortestFirst = (a: Mark, b: Mark): number => a.end - a.start - (b.end - b.start)
