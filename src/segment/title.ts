import { findDateline } from './dateline.js'
import type { BlockRole } from './layout.js'
import { isMenuLabel } from './menus.js'
import { isOutlet } from './outlet.js'
import type { Marks, Page } from './page.js'
import type { Unit } from './units.js'

/** The title's unit, and the marks for it and for its other copies. */
interface FoundTitle {
  readonly index: number
  readonly marks: Marks
}

/**
 * Finds the title among the lines before the running text: the one that came with the article, else a line that stands there
 * twice, else the first that looks like a headline and stands like one. The copy nearest to the text is the title.
 */
export function findTitle(page: Page, given: string | null): FoundTitle | null {
  const candidates = headIndexes(page)
  // A title that came with the article is the title: no other line is taken for it.
  const index =
    given !== null && keyOf(given) !== ''
      ? lastCopyOf(page, candidates, keyOf(given))
      : (repeatedLine(page, candidates) ?? headline(page, candidates))
  if (index === null) return null
  const marks = new Map<number, BlockRole>([[index, 'title']])
  const key = keyOf((page.units[index] as Unit).text)
  for (const [i, unit] of page.units.entries()) {
    if (i === index || unit.text.length > 400) continue
    if (i < index ? isCopy(unit.text, key) : key.length > 20 && i > page.bodyEnd && keyOf(unit.text) === key)
      marks.set(i, 'duplicateTitle')
  }
  return { index, marks }
}

/** The lines that may be the title: those before the running text, and its first line where that is short. */
function headIndexes({ units, bodyStart }: Page): readonly number[] {
  const from = Math.max(0, bodyStart - LONGEST_HEAD)
  return units
    .slice(from, bodyStart + 1)
    .flatMap(({ text }, k) => (from + k < bodyStart || text.length < 200 ? [from + k] : []))
}

/** A title is looked for in so many lines above the running text: each is compared with all others. */
const LONGEST_HEAD = 300

/** Letters and figures alone, in lower case: copies of a title differ in marks and blanks. */
const keyOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a line is a copy of the title, also with the site's name behind or before it: "Ferry sinks off Kalo | Gazette". */
function isCopy(line: string, key: string): boolean {
  if (keyOf(line) === key) return true
  return key.length > 20 && line.split(SITE_MARK).some((part) => keyOf(part) === key)
}
const SITE_MARK = / [|:·•»«>/-]+ | \| ?/

function lastCopyOf({ units }: Page, candidates: readonly number[], key: string): number | null {
  if (key === '') return null
  return [...candidates].reverse().find((i) => keyOf((units[i] as Unit).text) === key) ?? null
}

/** The longest line that stands twice before the running text: its last copy. */
function repeatedLine({ units, marks, bodyStart }: Page, candidates: readonly number[]): number | null {
  const seen = new Map<string, number>()
  let best: { key: string; index: number } | null = null
  for (const i of candidates) {
    const line = (units[i] as Unit).text
    if (i >= bodyStart || marks[i] !== null || !isHeadline(line)) continue
    const key = keyOf(line)
    const copies = [key, ...line.split(SITE_MARK).map(keyOf)]
    const copied =
      seen.has(key) || [...seen.keys()].some((other) => other.length > 20 && other.startsWith(key) && key.length > 20)
    if (copied && key.length >= (best?.key.length ?? 12)) best = { key, index: i }
    for (const copy of copies) seen.set(copy, i)
  }
  return best?.index ?? null
}

/** The first line that looks like a headline, where it stands like one: above a date or byline, or apart from the text to follow. */
function headline(page: Page, candidates: readonly number[]): number | null {
  const { units, marks, bodyStart } = page
  const lines = candidates.filter((i) => i < bodyStart && marks[i] === null && isHeadline((units[i] as Unit).text))
  const open = lines.length > 1 ? lines.filter((i) => !isOutlet((units[i] as Unit).text)) : lines
  const long = open.filter((i) => countWords((units[i] as Unit).text) >= 4)
  const inCapitals = long.filter((i) => !/\p{Ll}/u.test((units[i] as Unit).text))
  // The only line in capitals is the title of an old page; else the first, since what follows may be a standfirst.
  const index = (inCapitals.length === 1 ? inCapitals[0] : (belowMenu(page, long) ?? long[0])) ?? open.at(-1)
  if (index === undefined) return null
  if (marks.slice(index + 1, bodyStart).some((mark) => mark === 'date' || mark === 'byline' || mark === 'dateline'))
    return index
  return isFollowedByText(page, index) && isPlainHeadline((units[index] as Unit).text) ? index : null
}

/** Below the menu of a page that was copied whole, the first that stands above a byline or a date, or has one line between. */
function belowMenu({ marks }: Page, lines: readonly number[]): number | null {
  const first = marks.indexOf('navigation')
  if (first < 0 || lines.length < 2) return null
  const isMargin = (i: number): boolean => marks[i] === 'date' || marks[i] === 'byline'
  return lines.find((i) => i > first && (isMargin(i + 1) || (marks[i + 1] === null && isMargin(i + 2)))) ?? null
}

/** Whether most of what follows is running text, its first paragraph longer than the line, with a gap between where it has gaps. */
function isFollowedByText(
  { text, plain, units, marks, bodyStart, bodyEnd, prose, order }: Page,
  index: number,
): boolean {
  const body = units[bodyStart]
  const next = units[index + 1]
  if (!body || !next || body.text.length <= (units[index] as Unit).text.length) return false
  if (findDateline({ text, plain, order }, body, true)) return true
  const isOpen = ({ text: line }: Unit, i: number): boolean => marks[bodyStart + i] === null && !isMenuLabel(line)
  const behind = marks.findIndex((mark, i) => i > bodyEnd && mark !== null)
  const open = units.slice(bodyStart, behind < 0 ? undefined : behind).filter(isOpen).length
  return (next.apart || !body.apart) && prose.length >= 0.5 * open
}

/** A headline is one sentence or less, without the signs of tweets. */
const isPlainHeadline = (line: string): boolean =>
  !/[.!?] \p{L}|#|@|\p{Extended_Pictographic}|\bRT\b|\.\.\.?$/u.test(line.replace(ABBREVIATION, '$1'))

/** A full stop that ends no sentence: "U.S. Democrats", "Washington, D.C.", "Sen. Roe", "vs. Kalo". */
const ABBREVIATION =
  /\b((?:\p{L}\.)*\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Prof|Rev|Hon|Pres|Jr|Sr|vs|v|No|Inc|Co|Corp|Ltd|Bros|Dept|Mt|Ft|etc|approx|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.(?=\s|$|,)/gu

const countWords = (line: string): number => line.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

/** No full stop, and not what a tweet or an entry of a list would have. */
function isHeadline(line: string): boolean {
  if (
    line.length > 220 ||
    line.length < 8 ||
    /[.,;:]$/.test(line.replace(/\.{3}$/, '').replace(ABBREVIATION, '$1')) ||
    /^[@#]|https?:|^[-*•]/u.test(line)
  )
    return false
  const words = line.split(/\s+/).length
  return words >= 2 && words <= 35 && /^["'([]{0,2}[\p{Lu}\p{N}]|^[a-z]\p{Lu}/u.test(line)
}
