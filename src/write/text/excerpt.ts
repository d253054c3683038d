import type { Extent } from '../../text/span.js'
import { columnsOf, cutEnd, cutMiddle, cutStart } from './columns.js'
import { type Run, run, type Style } from './page.js'

/** Words to be marked in an excerpt: in colour, and between two signs. */
export interface Mark extends Extent {
  readonly style: Style
}

/** A stretch of a text, with words of it marked. */
export interface Marked {
  readonly text: string
  readonly extent: Extent
  readonly marks: readonly Mark[]
}

/** The signs around marked words, so that colour is never the only carrier. */
export const SIGNS: Readonly<Partial<Record<Style, readonly [string, string]>>> = {
  source: ['‹', '›'],
  cue: ['{', '}'],
  content: ['[', ']'],
  strong: ['[', ']'],
}

/**
 * A stretch of the article with some of its words marked, cut to about `columns` columns: first what stands around the
 * marks, then what stands between them, at last the marked words themselves.
 */
export function excerpt({ text, extent, marks }: Marked, columns: number): readonly Run[] {
  const clipped = near({ text, extent, marks }, columns)
  const pieces = shortened(cutAtMarks({ text, extent: clipped, marks }, columns), columns)
  return [
    ...(clipped.start > extent.start && !pieces[0]?.text.startsWith('…') ? [run('…')] : []),
    ...pieces.flatMap(({ text: words, style, before, after }) => [
      run(before, style),
      run(words, style),
      run(after, style),
    ]),
    ...(clipped.end < extent.end && !pieces.at(-1)?.text.endsWith('…') ? [run('…')] : []),
  ]
}

interface Piece {
  readonly text: string
  readonly style: Style
  readonly isMarked: boolean
  /** Signs that open before it and close after it. */
  readonly before: string
  readonly after: string
}

/** Without what is so far from every mark that it cannot be shown: a sentence may be a whole page long. */
function near({ text, extent, marks }: Marked, columns: number): Extent {
  if (marks.length === 0)
    return { start: extent.start, end: wholeAt(text, Math.min(extent.end, extent.start + REACH * columns)) }
  const first = Math.min(...marks.map(({ start }) => start))
  const last = Math.max(...marks.map(({ end }) => end))
  return {
    start: wholeAt(text, Math.max(extent.start, first - REACH * columns)),
    end: wholeAt(text, Math.min(extent.end, last + REACH * columns)),
  }
}

/** Code units that may be needed to fill a column: a family of emoji has eleven in two. */
const REACH = 12

/** The stretch cut at every border of a mark; a piece has the style of the shortest mark over it. */
function cutAtMarks({ text, extent, marks }: Marked, columns: number): readonly Piece[] {
  const shortestFirst = [...marks]
    .filter((mark) => mark.start < extent.end && extent.start < mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const borders = [...new Set([extent.start, extent.end, ...shortestFirst.flatMap(({ start, end }) => [start, end])])]
    .filter((border) => border >= extent.start && border <= extent.end)
    .sort((a, b) => a - b)
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] as number
    const mark = shortestFirst.find((candidate) => candidate.start <= start && end <= candidate.end)
    const opened = shortestFirst.filter((candidate) => candidate.start === start).reverse()
    const closed = shortestFirst.filter((candidate) => candidate.end === end)
    return {
      text: withoutMiddle(text.slice(start, end), 2 * REACH * columns).replace(/\s+/g, ' '),
      style: mark?.style ?? 'plain',
      isMarked: mark !== undefined,
      before: opened.map(({ style }) => SIGNS[style]?.[0] ?? '').join(''),
      after: closed.map(({ style }) => SIGNS[style]?.[1] ?? '').join(''),
    }
  })
}

function withoutMiddle(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, wholeAt(text, length / 2))} … ${text.slice(wholeAt(text, text.length - length / 2))}`
}

/** An offset that does not split a surrogate pair. */
function wholeAt(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset
}

/** Words between marked ones are left alone while there are few of them. */
const LEAST_BETWEEN = 30

/** Shortens pieces until they fit; marked words keep a readable rest. */
function shortened(pieces: readonly Piece[], columns: number): readonly Piece[] {
  const fitted = [...pieces]
  const last = fitted.length - 1
  let excess = fitted.reduce((sum, piece) => sum + columnsOf(piece.before + piece.text + piece.after), 0) - columns
  const shorten = (index: number, least: number, cut: (text: string, columns: number) => string) => {
    const piece = fitted[index] as Piece
    const size = columnsOf(piece.text)
    if (excess <= 0 || size <= least) return
    const text = cut(piece.text, Math.max(least, size - excess))
    fitted[index] = { ...piece, text }
    excess -= size - columnsOf(text)
  }
  if (!fitted[last]?.isMarked) shorten(last, Math.floor(columns / 4), cutEnd)
  if (!fitted[0]?.isMarked) shorten(0, Math.floor(columns / 4), cutStart)
  if (!fitted[last]?.isMarked) shorten(last, 1, cutEnd)
  if (!fitted[0]?.isMarked) shorten(0, 1, cutStart)
  const bySize = fitted
    .map((_, i) => i)
    .sort((a, b) => (fitted[b] as Piece).text.length - (fitted[a] as Piece).text.length)
  for (const i of bySize) if (!fitted[i]?.isMarked && i > 0 && i < last) shorten(i, LEAST_BETWEEN, cutMiddle)
  for (const i of bySize) if (fitted[i]?.isMarked) shorten(i, Math.max(20, Math.floor(columns / 3)), cutMiddle)
  return fitted
}
