import type { Extent } from '../text/span.js'
import { type Edit, hyphenatedLineEnds } from './line-end-hyphens.js'

/** A text as a reader takes it in, and the way back from its offsets to those of the text as it was written. */
export interface ReadingView {
  readonly text: string
  /** The extent in the written text that holds exactly the characters of an extent of the view. */
  sourceOf(extent: Extent): Extent
}

/**
 * The text without signs that no reader sees (soft hyphens, zero-width blanks and joiners, marks of direction, byte order
 * marks: Unicode's Default_Ignorable_Code_Point), and with the words in one that a hyphen at a line end took apart.
 * Null where the text reads as it is written, as nearly all do.
 *
 * @example readingView('12 peo-\nple')?.text // "12 people"
 */
export function readingView(text: string): ReadingView | null {
  const edits = [...unseenSigns(text), ...hyphenatedLineEnds(text)].sort((a, b) => a.start - b.start)
  return edits.length === 0 ? null : viewOf(text, edits)
}

/** Without the signs that no reader sees. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '')

/** The joiner and the picture sign of emoji ("👩‍🚒") stay: they are part of what is seen. */
const UNSEEN =
  /(?:(?!\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)[\u200d\ufe0f]|\u200d(?!\p{Extended_Pictographic}))+/gu

/** What no text of letters of Europe, quotation marks and dashes has: a first look, which costs little. */
const BEYOND_PRINT = /[^\0-\xac\xae-\u034e\u2010-\u2027\u2030-\u205e]/

/** A soft hyphen at a line end is read with the line end. */
const unseenSigns = (text: string): readonly Edit[] =>
  !BEYOND_PRINT.test(text)
    ? []
    : [...text.matchAll(UNSEEN)].map(({ 0: signs, index }) => ({
        start: index,
        end: index + signs.length,
        becomes: '',
      }))

/** Applies edits in order; where two overlap, the first counts, and what the second would take besides. */
function viewOf(text: string, edits: readonly Edit[]): ReadingView {
  const pieces: string[] = []
  const places = new Uint32Array(text.length)
  let length = 0
  let from = 0
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to))
    for (let i = from; i < to; i++) places[length++] = i
  }
  for (const { start, end, becomes } of edits) {
    if (start > from) keep(start)
    // One character for one: the line break that moved behind the word.
    if (becomes !== '' && start >= from) {
      pieces.push(becomes)
      places[length++] = start
    }
    from = Math.max(from, end)
  }
  keep(text.length)
  return {
    text: pieces.join(''),
    sourceOf: ({ start, end }) =>
      start < end
        ? { start: places[start] as number, end: (places[end - 1] as number) + 1 }
        : { start: places[start] ?? text.length, end: places[start] ?? text.length },
  }
}
