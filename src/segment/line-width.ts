import { endsSentence, firstWordLength, type Line } from './lines.js'

/** Text broken by hand or by a program has lines about this long. */
const WIDEST = 120
const NARROWEST = 40

/**
 * The width at which the paragraphs of a page are broken into lines, null where a line is a paragraph (or a tweet, or an
 * entry of a list). Broken lines show by their ends: the next word would have had no room, and sentences go on behind them.
 */
export function lineWidthOf(lines: readonly Line[], plain: string): number | null {
  const breaks = lines.flatMap((next, i) => {
    const line = lines[i - 1]
    // Labels of a menu say nothing of the width.
    return line && !next.blankBefore && Math.max(lengthOf(line), lengthOf(next)) >= NARROWEST ? [{ line, next }] : []
  })
  if (breaks.length === 0) return null
  const lengths = breaks.map(({ line, next }) => Math.max(lengthOf(line), lengthOf(next))).sort((a, b) => a - b)
  const width = lengths[Math.floor(0.97 * (lengths.length - 1))] as number
  if (width > WIDEST || width < NARROWEST) return null

  // A line that ends one sentence and breaks off in the next is broken, however few there are: nobody writes a heading so.
  if (breaks.some(({ line }) => breaksOff(plain, line))) return width

  const full = breaks.filter(({ line, next }) => lengthOf(line) + 1 + firstWordLength(plain, next) > 0.85 * width)
  const goingOn = full.filter(({ next }) => /\p{Ll}/u.test(plain.charAt(next.start)))
  const inSentence = full.filter(({ line }) => !endsSentence(plain, line))
  if (full.length === 1) return breaks.length === 1 && goingOn.length === 1 && inSentence.length === 1 ? width : null
  const isBroken =
    full.length >= 0.5 * breaks.length && goingOn.length >= 0.4 * full.length && inSentence.length >= 0.6 * full.length
  return isBroken ? width : null
}

/** "it would pay. The United Nations is based in New": full, with a sentence's end inside and none at its own. */
const breaksOff = (plain: string, line: Line): boolean =>
  lengthOf(line) >= LONG && !endsSentence(plain, line) && INNER_END.test(plain.slice(line.start, line.end))
const LONG = 55
/** Behind a word in lower case, so that no abbreviation and no initial counts. */
const INNER_END = /\p{Ll}{3}[.!?]["')]* ["'(]?\p{Lu}\p{L}*[ ,']/u

const lengthOf = ({ start, end }: Line): number => end - start
