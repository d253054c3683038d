import type { Extent } from '../text/span.js'

/** A quotation mark where it stands, and whether its neighbours and its shape let it open or close a quotation. */
export interface Mark extends Extent {
  readonly canOpen: boolean
  readonly canClose: boolean
  readonly isSingle: boolean
  /** Where it could do both: whether its shape or its neighbours speak for opening. */
  readonly leansOpen: boolean
}

const OPENING = '“„«‟'
const CLOSING = '”»'
const BLANK = /\s/

/** The marks of a block, in order: double ones, and single ones where two of them pair without doubt. */
export function findMarks(text: string, plain: string, block: Extent): readonly Mark[] {
  const places = placesOfMarks(plain, block)
  const views = { text, plain }
  const singles = findSinglePairs({ ...views, places }, block)
  const marks: Mark[] = []
  let s = 0
  let from = block.start
  for (const i of places) {
    if (i < from) continue
    const width = widthOfDouble(plain, i, block.end)
    if (width > 0) {
      marks.push(doubleMark(views, block, { start: i, end: i + width }))
      from = i + width
    } else if (singles[s]?.start === i) {
      marks.push(singles[s] as Mark)
      s++
    }
  }
  return marks
}

/** Where marks of either sort stand in a block: most characters are none, and are passed over at once. */
function placesOfMarks(plain: string, { start, end }: Extent): readonly number[] {
  const places: number[] = []
  for (const { index } of plain.slice(start, end).matchAll(/["']/g)) places.push(start + index)
  return places
}

/** 1 for a double mark, 2 for two single ones that stand for it, else 0. */
function widthOfDouble(plain: string, i: number, end: number): number {
  if (plain[i] === '"') return 1
  return plain[i + 1] === "'" && i + 1 < end ? 2 : 0
}

function doubleMark({ text, plain }: Views, block: Extent, { start, end }: Extent): Mark {
  const before = start > block.start ? (plain[start - 1] as string) : ' '
  const after = end < block.end ? (plain[end] as string) : ' '
  const shape = text[start] as string
  const isFreeBefore = BLANK.test(before) || /[([{\-"'/]/.test(before)
  const isFreeAfter = BLANK.test(after) || /[)\]},.;:!?\-"'/]/.test(after)
  const leansOpen =
    OPENING.includes(shape) || shape === '`' || (!CLOSING.includes(shape) && isFreeBefore && !isFreeAfter)
  // 5'10" and 12" are measures.
  const isMeasure = shape === '"' && /\d/.test(before) && !leansOpen
  return {
    start,
    end,
    isSingle: false,
    canOpen: !BLANK.test(after) && !isMeasure && (OPENING.includes(shape) || isFreeBefore || shape === '`'),
    canClose: !BLANK.test(before) || start === block.start || CLOSING.includes(shape),
    leansOpen,
  }
}

/** A text in both views. */
interface Views {
  readonly text: string
  readonly plain: string
}

/** And the places of its marks. */
interface Places extends Views {
  readonly places: readonly number[]
}

/**
 * British style: 'It leaked,' he said. A single mark opens only at the start of a word and closes only at the end of one; the
 * apostrophe of "the boys' boats" does not close where a surer mark follows.
 */
function findSinglePairs({ text, plain, places }: Places, block: Extent): readonly Mark[] {
  const closers = closersOf(plain, places, block)
  const marks: Mark[] = []
  let from = block.start
  let c = 0
  for (const i of places) {
    if (plain[i] !== "'" || i < from || !opensWord({ text, plain }, block, i)) continue
    while (c < closers.length && (closers[c] as Closer).at <= i + 1) c++
    const close = closers.slice(c, c + 3).find(({ isSure }) => isSure) ?? closers[c]
    if (!close) break
    marks.push({ start: i, end: i + 1, isSingle: true, canOpen: true, canClose: false, leansOpen: true })
    marks.push({ start: close.at, end: close.at + 1, isSingle: true, canOpen: false, canClose: true, leansOpen: false })
    from = close.at + 1
  }
  return marks
}

function opensWord({ text, plain }: Views, block: Extent, i: number): boolean {
  const before = i > block.start ? (plain[i - 1] as string) : ' '
  if (text[i] === '’' || !/[\s([{-]/.test(before) || !/[\p{L}\p{N}"[]/u.test(plain[i + 1] ?? ' ')) return false
  return !ELIDED.test(/^'[\p{L}\p{N}]*/u.exec(plain.slice(i, i + 8))?.[0] ?? '')
}

/** Words that begin with an apostrophe: 'tis, 'em, the '90s. */
const ELIDED = /^'(?:tis|twas|twere|em|til|till|cause|bout|round|n|d|ll|m|re|s|t|ve|\d+s?)$/i

interface Closer {
  readonly at: number
  /** After a comma or a full stop, no possessive stands. */
  readonly isSure: boolean
}

function closersOf(plain: string, places: readonly number[], block: Extent): readonly Closer[] {
  const closers: Closer[] = []
  for (const i of places) {
    if (i === block.start || plain[i] !== "'" || plain[i - 1] === "'" || plain[i + 1] === "'") continue
    const before = plain[i - 1] as string
    const after = i + 1 < block.end ? (plain[i + 1] as string) : ' '
    if (BLANK.test(before) || /[\p{L}\p{N}]/u.test(after)) continue
    closers.push({ at: i, isSure: /[,.!?]/.test(before) || !/s/i.test(before) })
  }
  return closers
}
