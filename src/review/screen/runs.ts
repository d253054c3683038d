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
  const column = new Column(Math.max(4, width), indent)
  for (const word of wordsOf(runs)) {
    if (word[0]?.text.trim() === '') column.putBlank(word)
    else column.putWord(word)
  }
  return column.finished()
}

/** Lines that are filled one after the other. */
class Column {
  private readonly lines: Run[][] = []
  private line: Run[] = []
  private used = 0

  constructor(
    private readonly room: number,
    private readonly indent: number,
  ) {}

  /** A blank stands between words: not where a line begins, nor beyond its end. */
  putBlank(blank: Line): void {
    if (!this.isAtStart() && this.hasRoomFor(blank)) for (const piece of blank) this.put(piece)
  }

  putWord(word: Line): void {
    this.makeRoomFor(word)
    for (const piece of this.hasRoomFor(word) ? word : word.flatMap(asGraphemes)) {
      this.makeRoomFor([piece])
      this.put(piece)
    }
  }

  finished(): readonly Line[] {
    this.endLine()
    return this.lines.map(joined)
  }

  private makeRoomFor(word: Line): void {
    if (this.hasRoomFor(word) || this.isAtStart()) return
    this.endLine()
    this.line = this.indent > 0 ? [{ text: ' '.repeat(this.indent), style: 'plain' }] : []
    this.used = this.indent
  }

  private hasRoomFor(word: Line): boolean {
    return this.used + widthOf(word) <= this.room
  }

  private isAtStart(): boolean {
    return this.line.length === 0 || this.used === (this.lines.length > 0 ? this.indent : 0)
  }

  private put(piece: Run): void {
    this.line.push(piece)
    this.used += columnsOf(piece.text)
  }

  private endLine(): void {
    trimEnd(this.line)
    this.lines.push(this.line)
  }
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
