import { endsSentence, firstWordLength, type Line } from './lines.js'

/** Text broken by hand or by a program has lines about this long. */
const WIDEST = 120
const NARROWEST = 40
/** A column of a newspaper, a note on a telephone: what is narrower still is verse, a list or a menu. */
const COLUMN = 24

/** A line and the next, with no blank line between them. */
interface Break {
  readonly line: Line
  readonly next: Line
}

/**
 * The width at which the paragraphs of a page are broken into lines, null where a line is a paragraph (or a tweet, or an
 * entry of a list). Broken lines show by their ends: the next word would have had no room, and sentences go on behind them.
 */
export function lineWidthOf(lines: readonly Line[], plain: string): number | null {
  const wide = breaksOf(lines, NARROWEST)
  const width = widthOf(wide)
  if (width !== null) {
    const broken =
      width <= WIDEST &&
      (wide.some(({ line }) => breaksOff(plain, line)) || isBroken(wide, width, plain) || isFilled(wide, width, plain))
    return broken ? width : null
  }
  const narrow = breaksOf(lines, COLUMN)
  const column = widthOf(narrow)
  return column !== null && isColumn(narrow, column, plain) ? column : null
}

/** The breaks beside which a line is at least so long: labels of a menu say nothing of the width. */
function breaksOf(lines: readonly Line[], least: number): readonly Break[] {
  return lines.flatMap((next, i) => {
    const line = lines[i - 1]
    return line && !next.blankBefore && Math.max(lengthOf(line), lengthOf(next)) >= least ? [{ line, next }] : []
  })
}

function widthOf(breaks: readonly Break[]): number | null {
  const lengths = breaks.map(({ line, next }) => Math.max(lengthOf(line), lengthOf(next))).sort((a, b) => a - b)
  return lengths[Math.floor(0.97 * (lengths.length - 1))] ?? null
}

/**
 * "it would pay. The United Nations is based in New": full, with a sentence's end inside and none at its own. Such a line is
 * broken, however few there are: nobody writes a heading so.
 */
const breaksOff = (plain: string, line: Line): boolean =>
  lengthOf(line) >= LONG && !endsSentence(plain, line) && INNER_END.test(plain.slice(line.start, line.end))
const LONG = 55
/** Behind a word in lower case, so that no abbreviation and no initial counts. */
const INNER_END =
  /\p{Ll}{3}[.!?]["')]* ["'(]?\p{Lu}\p{L}*[ ,'](?!(?:(?:\p{Lu}[\p{L}.&'-]*|and|for|of|the|via|by|\/|\|)(?:,? |$))*$)/u

function isBroken(breaks: readonly Break[], width: number, plain: string): boolean {
  const full = breaks.filter((each) => reachOf(each, plain) > 0.85 * width)
  const goingOn = full.filter(({ next }) => beginsSmall(next, plain))
  const inSentence = full.filter(({ line }) => !endsSentence(plain, line))
  if (full.length === 1) return breaks.length === 1 && goingOn.length === 1 && inSentence.length === 1
  return (
    full.length >= 0.5 * breaks.length && goingOn.length >= 0.4 * full.length && inSentence.length >= 0.6 * full.length
  )
}

/** Fewer lines may be of one length by chance. */
const LEAST_FILLED = 5

/**
 * The lines of a wire in capitals, or of names: none begins with a small letter, yet none but the last of a paragraph has room
 * for the next word, and sentences end within them. Verse has room, tables have no sentences.
 */
function isFilled(breaks: readonly Break[], width: number, plain: string): boolean {
  const within = breaks.filter(({ line }) => !endsSentence(plain, line))
  const full = within.filter((each) => reachOf(each, plain) > width)
  const prose = breaks.filter(({ line }) => SENTENCE_WITHIN.test(plain.slice(line.start, line.end)))
  return (
    within.length >= LEAST_FILLED &&
    full.length >= 0.9 * within.length &&
    prose.length >= 0.1 * breaks.length &&
    !breaks.some(({ line }) => COLUMNS.test(plain.slice(line.start, line.end)))
  )
}

const SENTENCE_WITHIN = /\p{L}{2}[.!?]["')]? ["'(]?\p{Lu}/u
const COLUMNS = / {3}|\t|\|/

/** A narrow column of prose: nearly every line is filled, and goes on in the middle of a sentence. */
function isColumn(breaks: readonly Break[], width: number, plain: string): boolean {
  if (isFilled(breaks, width, plain)) return true
  const within = breaks.filter(({ line }) => !endsSentence(plain, line))
  const full = within.filter((each) => reachOf(each, plain) > width)
  const goingOn = full.filter(({ next }) => beginsSmall(next, plain))
  return full.length >= LEAST_FILLED && full.length >= 0.75 * within.length && goingOn.length >= 0.5 * full.length
}

/** How far a line would reach with the first word of the next. */
const reachOf = ({ line, next }: Break, plain: string): number => lengthOf(line) + 1 + firstWordLength(plain, next)
const beginsSmall = ({ start }: Line, plain: string): boolean => /\p{Ll}/u.test(plain.charAt(start))
const lengthOf = ({ start, end }: Line): number => end - start
