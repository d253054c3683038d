import { recognisers } from '../../recognise/recognisers.js'
import type { Ends, Fields } from '../decisions/index.js'
import { partsOf } from '../decisions/index.js'
import { type Run, run, type Style } from './runs.js'

/** Words to be marked, between two signs, so that colour is never the only carrier. */
export interface Mark {
  readonly ends: Ends
  readonly style: Style
}

/** The signs around marked words. */
export const SIGNS: Readonly<Partial<Record<Style, readonly [string, string]>>> = {
  source: ['‹', '›'],
  cue: ['{', '}'],
  content: ['[', ']'],
  strong: ['[', ']'],
  chosen: ['⟦', '⟧'],
}

const PARTS = ['source', 'cue', 'content'] as const

/** What of an item is marked: source, cue and content of a claim; of any other kind what its recogniser says. */
export function marksOf(layer: string, item: Fields): readonly Mark[] {
  const parts = partsOf(item)
  const named = PARTS.flatMap((style) => (parts[style] ?? []).map((ends) => ({ ends, style })))
  if (named.length > 0) return named
  const recogniser = recognisers.find(({ kind }) => kind === layer)
  const spans = recogniser?.spans as ((item: Fields) => readonly { start: number; end: number }[]) | undefined
  try {
    return (spans?.(item) ?? []).map(({ start, end }) => ({ ends: [start, end], style: 'strong' }))
  } catch {
    // A lost item of an earlier version may lack what this version's recogniser looks at.
    return []
  }
}

/** A stretch of the text as runs, its marks between their signs. `base` is the look of what is not marked. */
export function passage(
  text: string,
  [start, end]: Ends,
  { marks, base }: { readonly marks: readonly Mark[]; readonly base: Style },
): readonly Run[] {
  const within = marks
    .filter(({ ends }) => ends[0] < end && start < ends[1])
    .sort((a, b) => a.ends[1] - a.ends[0] - (b.ends[1] - b.ends[0]))
  const borders = [start, end, ...within.flatMap(({ ends }) => ends)].filter(
    (border) => border >= start && border <= end,
  )
  const cuts = [...new Set(borders)].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((from, i) => {
    const to = cuts[i + 1] as number
    const mark = within.find(({ ends }) => ends[0] <= from && to <= ends[1])
    const style = mark?.style ?? base
    const opened = within.filter(({ ends }) => ends[0] === from).reverse()
    const closed = within.filter(({ ends }) => ends[1] === to)
    return [
      ...opened.map((one) => run(SIGNS[one.style]?.[0] ?? '', one.style, true)),
      run(text.slice(from, to), style, mark !== undefined),
      ...closed.map((one) => run(SIGNS[one.style]?.[1] ?? '', one.style, true)),
    ]
  })
}

/** A block of lines longer than this is taken apart at its line feeds: every line of it is a paragraph. */
const LONG_BLOCK = 1500

/** The paragraphs of a text: between blank lines, or where there are none, its lines. */
export function paragraphsOf(text: string): readonly Ends[] {
  const blocks = cutAt(text, [0, text.length], /\r?\n[^\S\n]*\r?\n\s*/g)
  return blocks.flatMap((block) => (block[1] - block[0] > LONG_BLOCK ? cutAt(text, block, /[\r\n]+/g) : [block]))
}

function cutAt(text: string, [start, end]: Ends, border: RegExp): readonly Ends[] {
  const pieces: Ends[] = []
  let from = start
  for (const { index, 0: found } of text.slice(start, end).matchAll(border)) {
    pieces.push([from, start + index])
    from = start + index + found.length
  }
  pieces.push([from, end])
  return pieces.filter(([a, b]) => text.slice(a, b).trim() !== '')
}

/** The index of the paragraph at a place, or of the last before it. */
export function paragraphAt(paragraphs: readonly Ends[], place: number): number {
  const index = paragraphs.findLastIndex(([start]) => start <= place)
  return Math.max(0, index)
}
