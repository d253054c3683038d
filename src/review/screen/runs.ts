import { terminalSafe } from '../../write/terminal-safe.js'
import { columnsOf } from '../../write/text/columns.js'

/** What a stretch of a line is; how it looks is decided in `sgr.ts`. */
export type Style =
  | 'plain'
  | 'quiet'
  | 'strong'
  | 'heading'
  | 'warning'
  | 'good'
  | 'source'
  | 'cue'
  | 'content'
  | 'chosen'

/** Characters of one look. They are safe in a terminal. */
export interface Run {
  readonly text: string
  readonly style: Style
  /** Whether it belongs to what is looked at, and must be in sight. */
  readonly isFocus?: boolean
}

export type Line = readonly Run[]

/** A run of text, made safe for a terminal; every white space is a blank. All text of the screen is made here. */
export function run(text: string, style: Style = 'plain', isFocus = false): Run {
  return { text: terminalSafe(text.replace(/\s/g, ' ')), style, ...(isFocus ? { isFocus } : {}) }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns a line takes. */
export const widthOf = (line: Line): number => line.reduce((sum, { text }) => sum + columnsOf(text), 0)

/** Runs as lines of at most `width` columns, broken at blanks; a longer word is cut between graphemes. Further lines are indented. */
export function wrap(runs: Line, width: number, indent = 0): readonly Line[] {
  const room = Math.max(4, width)
  const lines: Run[][] = [[]]
  let used = 0
  const isAtStart = (): boolean => (lines.at(-1) as Run[]).length === 0 || used === indent * Number(lines.length > 1)
  const breakLine = (): void => {
    trimEnd(lines.at(-1) as Run[])
    lines.push(indent > 0 ? [{ text: ' '.repeat(indent), style: 'plain' }] : [])
    used = indent
  }
  const put = (piece: Run): void => {
    ;(lines.at(-1) as Run[]).push(piece)
    used += columnsOf(piece.text)
  }
  for (const word of wordsOf(runs)) {
    const size = widthOf(word)
    if (word[0]?.text.trim() === '') {
      if (!isAtStart() && used + size <= room) for (const piece of word) put(piece)
      continue
    }
    if (used + size > room && !isAtStart()) breakLine()
    for (const piece of size > room - used ? word.flatMap(asGraphemes) : word) {
      if (used + columnsOf(piece.text) > room && !isAtStart()) breakLine()
      put(piece)
    }
  }
  trimEnd(lines.at(-1) as Run[])
  return lines.map(joined)
}

/** Words and the blanks between them; a word may be of several runs. */
function wordsOf(runs: Line): readonly Line[] {
  const words: Run[][] = []
  let wasBlank: boolean | null = null
  for (const piece of runs.flatMap((one) => (one.text.match(/ +|[^ ]+/g) ?? []).map((text) => ({ ...one, text })))) {
    const isBlank = piece.text.startsWith(' ')
    if (isBlank === wasBlank) words.at(-1)?.push(piece)
    else words.push([piece])
    wasBlank = isBlank
  }
  return words
}

const asGraphemes = (piece: Run): Line =>
  [...graphemes.segment(piece.text)].map(({ segment }) => ({ ...piece, text: segment }))

function trimEnd(line: Run[]): void {
  while (line.length > 1 && line.at(-1)?.text.trim() === '') line.pop()
}

/** Neighbours of one look as one run. */
function joined(line: Line): Line {
  const runs: Run[] = []
  for (const piece of line) {
    const last = runs.at(-1)
    if (last && last.style === piece.style && last.isFocus === piece.isFocus)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text }
    else runs.push(piece)
  }
  return runs
}

/** A line cut off at a width, with … where it was. */
export function cutLine(line: Line, width: number): Line {
  if (widthOf(line) <= width) return line
  const kept: Run[] = []
  let used = 0
  for (const piece of line.flatMap(asGraphemes)) {
    used += columnsOf(piece.text)
    if (used > width - 1) return joined([...kept, { text: '…', style: 'quiet' }])
    kept.push(piece)
  }
  return joined(kept)
}
