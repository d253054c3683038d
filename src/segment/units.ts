import type { Extent } from '../text/span.js'
import { lineWidthOf } from './line-width.js'
import { endsSentence, firstWordLength, type Line, linesOf } from './lines.js'

/** A line of the page, or several that are one paragraph broken into lines of equal length, or one date on two lines. */
export interface Unit extends Extent {
  /** In plain form (see `plainView`). */
  readonly text: string
  /** Whether a blank line stands before it; true for the first. */
  readonly apart: boolean
}

/** The units of a page, in order: together they hold all that is not white space. */
export function unitsOf(text: string, plain: string): readonly Unit[] {
  const lines = linesOf(text, plain)
  const width = lineWidthOf(lines, plain)
  const units: { start: number; end: number; apart: boolean }[] = []
  let previous: Line | null = null
  for (const line of lines) {
    const unit = units.at(-1)
    if (unit && previous && (isOneDate(plain, unit, line) || goesOn({ plain, width }, previous, line)))
      unit.end = line.end
    else units.push({ start: line.start, end: line.end, apart: line.blankBefore })
    previous = line
  }
  return units.map((unit) => ({ ...unit, text: plain.slice(unit.start, unit.end) }))
}

/** Whether `next` goes on with the paragraph of `line` on a page whose lines are broken at `width`. */
function goesOn(
  { plain, width }: { readonly plain: string; readonly width: number | null },
  line: Line,
  next: Line,
): boolean {
  if (
    width === null ||
    next.blankBefore ||
    isApart(plain, line, next) ||
    BEGINS_AN_ENTRY.test(plain.slice(next.start, next.start + 6))
  )
    return false
  if (next.indent >= line.indent + 2) return false
  const length = line.end - line.start
  // Where the next word would have had room, the line ended because its paragraph did, or its width varies.
  if (length + 1 + firstWordLength(plain, next) > width) return true
  if (endsSentence(plain, line)) return false
  const isOpen = length > width / 2 && BEGINS_SMALL.test(plain.charAt(next.start))
  if (length > width * 0.8 && OPEN_END.test(plain.slice(line.start, line.end))) return true
  return isOpen || BARE_ARTICLE.test(plain.slice(line.start, line.end))
}

/** What a mail answers, below what it says; a line of signs. */
const isApart = (plain: string, line: Line, next: Line): boolean =>
  (plain.charAt(line.start) === '>') !== (plain.charAt(next.start) === '>') ||
  /^[-_=*#]{2,}$/.test(plain.slice(line.start, line.end))

const BEGINS_AN_ENTRY = /^(?:[-*•·●▪]\s|\d{1,2}[.)]\s|[A-Z][a-z]?:\s)/u
/** Words that no heading ends with. */
const OPEN_END = / (?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|with)$/
/** "The United": a line of its own that is no heading. */
const BARE_ARTICLE = /^(?:A|An|The)(?: \S+){1,2}$/
const BEGINS_SMALL = /[\p{Ll}\p{N}"'(]/u

/** Whether a line goes on with a date that was begun on the lines before, as calendar badges have it: "05 Feb", "2025". */
function isOneDate(plain: string, begun: Extent, next: Extent): boolean {
  if (begun.end - begun.start > 14 || next.end - next.start > 12) return false
  const both = `${plain.slice(begun.start, begun.end)} ${plain.slice(next.start, next.end)}`
  return DATE_IN_PARTS.test(both.replace(/\s+/g, ' '))
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const DATE_IN_PARTS = new RegExp(
  `^(?:(?:${DAY} ${MONTH}|${MONTH} ${DAY}),? (?:19|20)\\d\\d|${DAY} ${MONTH}|${MONTH} ${DAY})$`,
  'i',
)
