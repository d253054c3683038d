import type { Extent } from '../text/span.js'

/** A line that holds more than blanks, without the blanks around it. */
export interface Line extends Extent {
  /** Whether a blank line stands before it; true for the first line. */
  readonly blankBefore: boolean
  /** How many blanks stand before its first character. */
  readonly indent: number
}

/** The lines of a page that hold anything, in order. */
export function linesOf(text: string, plain: string): readonly Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let from = 0
  while (from < text.length) {
    const to = lineEndFrom(text, from)
    let start = from
    let end = to
    while (start < end && isBlank(plain.charCodeAt(start))) start++
    while (end > start && isBlank(plain.charCodeAt(end - 1))) end--
    if (start < end) lines.push({ start, end, blankBefore, indent: start - from })
    blankBefore = start === end
    from = to + (text.charCodeAt(to) === CR && text.charCodeAt(to + 1) === LF ? 2 : 1)
  }
  return lines
}

const LF = 10
const CR = 13

/** Plain text has no other white space. */
const isBlank = (code: number): boolean => code === 32

/** Where the line that begins at `from` ends: at a line or page break of any system, or with the text. */
function lineEndFrom(text: string, from: number): number {
  LINE_BREAK.lastIndex = from
  return LINE_BREAK.exec(text)?.index ?? text.length
}

const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g

/** The length of the word that begins a line. */
export function firstWordLength(plain: string, { start, end }: Extent): number {
  const blank = plain.indexOf(' ', start)
  return (blank < 0 || blank > end ? end : blank) - start
}

/** Whether a line ends like a sentence, or like the words that lead one in. */
export const endsSentence = (plain: string, { start, end }: Extent): boolean =>
  SENTENCE_END.test(plain.slice(Math.max(start, end - 4), end))

const SENTENCE_END = /[.!?:…]["')\]]*$/u
