import type { Extent } from '../text/span.js'
import { knowsWord } from './wink.js'

/** A stretch of the written text that the view lacks, or one character that stands for another. */
export interface Edit extends Extent {
  readonly becomes: string
}

/**
 * What has to go for the words to be whole that a hyphen at a line end took apart: "peo-⏎ple" is "people". Of a compound
 * ("well-⏎known") only the line break goes. The break moves to the next blank, so that long lines keep about their length.
 */
export function hyphenatedLineEnds(text: string): readonly Edit[] {
  if (!LINE_END.test(text)) return []
  const edits: Edit[] = []
  let words: ReadonlySet<string> | null = null
  for (const match of text.matchAll(BROKEN_WORD)) {
    const { first = '', hyphen = '', gap = '', second = '' } = match.groups ?? {}
    const at = match.index + first.length
    const end = at + hyphen.length + gap.length
    words ??= wordsOf(text)
    edits.push({ start: isHyphenated(match, words) ? at + hyphen.length : at, end, becomes: '' })
    const blank = nextBlank(text, end + second.length)
    if (blank !== null && joinedLength(text, at, end) > LONG_LINE)
      edits.push({ start: blank, end: blank + 1, becomes: '\n' })
  }
  return edits
}

/** A hyphen at a line end: few texts have one. */
const LINE_END = /[-‐\u00ad][ \t]{0,9}[\r\n]/

/** Letters or figures, a hyphen (or a soft one), a single line break, and letters. Nobody's word is longer. */
const BROKEN_WORD =
  /(?<![\p{L}\p{N}])(?<first>[\p{L}\p{N}]{1,40})(?<hyphen>[-‐\u00ad])(?<gap>[ \t]{0,9}(?:\r\n|\n|\r)[ \t]{0,20})(?<second>\p{L}[\p{L}\p{N}]{0,40})/gu

/** Whether the hyphen belongs to the word, rather than to the end of the line. */
function isHyphenated({ groups, index, input }: RegExpMatchArray, words: ReadonlySet<string>): boolean {
  const { first = '', hyphen = '', second = '' } = groups ?? {}
  if (hyphen === '\u00ad') return false
  if (/\p{N}/u.test(first) || input?.charAt((index ?? 0) - 1) === '-') return true
  const isCapital = /^\p{Lu}/u.test(second)
  if (isCapital && first !== first.toUpperCase()) return true
  const joined = (first + second).toLowerCase()
  if (words.has(joined) || knowsWord(joined)) return false
  if (words.has(`${first}-${second}`.toLowerCase())) return true
  return knowsWord(first.toLowerCase()) && knowsWord(second.toLowerCase())
}

/** The words of a text in lower case, those with a hyphen in one piece. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]{1,80}(?:-[\p{L}\p{N}]{1,80})?/gu) ?? [])

/** Two lines that are no longer together are one, as those of a narrow column may be. */
const LONG_LINE = 80

/** How long the line is that ends at `at` and goes on at `end`, as far as it matters. */
function joinedLength(text: string, at: number, end: number): number {
  const before = text.slice(Math.max(0, at - LONG_LINE), at)
  const behind = text.slice(end, end + LONG_LINE)
  const stop = behind.search(/[\n\r]/)
  return before.length - 1 - before.search(/[\n\r][^\n\r]*$/) + (stop < 0 ? behind.length : stop)
}

/** The first blank behind a word, unless the line ends before it. */
function nextBlank(text: string, from: number): number | null {
  for (let i = from; i < text.length && i < from + 60; i++) {
    const character = text.charAt(i)
    if (character === ' ') return i
    if (/\s/.test(character)) return null
  }
  return null
}
