import { continuesByline, isBareName, isByline, isNameWithTown, isReporterLine, namesOfByline } from './byline.js'
import { isPlaceLine } from './dateline.js'
import type { BlockRole } from './layout.js'
import { isMenuLabel } from './menus.js'
import { isOutlet } from './outlet.js'
import { type Marks, type Page, stampedLineAt } from './page.js'
import type { StampedLine } from './stamps.js'
import type { Unit } from './units.js'

/** The date lines, bylines and datelines of their own before the running text and just within it. */
export function markMargin(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const end = marginEnd(page)
  const shapes = bodyShapes(page)
  for (let i = 0; i < end; i++) {
    if (page.marks[i] !== null) continue
    const role = marginRole(page, i, { above: marks.get(i - 1) ?? null, shapes })
    if (role) marks.set(i, role)
  }
  markDashLine(page, marks)
  for (let i = 0; i < end; i++) markName(page, marks, i)
  return marks
}

/** A name alone, or with a town, is a byline where a date stands above or below it; a name where the line below is a desk's, too. */
function markName(page: Page, marks: Map<number, BlockRole>, i: number): void {
  const line = (page.units[i] as Unit).text
  if (page.marks[i] !== null || marks.has(i) || mayBeTitle(page, i)) return
  const isBesideDate = marks.get(i + 1) === 'date' || marks.get(i - 1) === 'date'
  if (isBesideDate && isNameWithTown(line)) marks.set(i, 'byline')
  if (!isBareName(line) || isPlaceLine(line) || isOutlet(line) || isMenuLabel(line)) return
  const below = page.units[i + 1]
  const isOfDesk = below !== undefined && page.marks[i + 1] === null && continuesByline(below.text)
  if (isBesideDate || isOfDesk) marks.set(i, 'byline')
  if (isOfDesk) marks.set(i + 1, 'byline')
}

/** A dateline set in lines of its own, as broadcasters have it: "Kalo", "CNN", "—". */
function markDashLine({ units, marks, bodyStart }: Page, found: Map<number, BlockRole>): void {
  const dash = bodyStart - 1
  if (!/^[-\s]+$/.test(units[dash]?.text ?? '')) return
  for (const i of [dash - 1, dash - 2]) {
    const line = units[i]?.text
    if (line === undefined || marks[i] !== null || found.has(i)) return
    const isPlace = i === dash - 2 && line.length <= 30 && PLACE_WORDS.test(line)
    if (!continuesByline(line) && !isPlaceLine(line) && !isPlace) return
    found.set(i, 'dateline')
  }
}

const PLACE_WORDS = /^\p{Lu}[\p{L}'.-]*(?:,? \p{Lu}[\p{L}'.-]*){0,3}$/u

/** Bylines and dates may stand below a standfirst: they are looked for until the second paragraph of running text. */
function marginEnd({ units, marks, bodyStart }: Page): number {
  let end = bodyStart
  let paragraphs = 0
  while (end < units.length && end < bodyStart + 6 && paragraphs < 2) {
    if (marks[end] === null && (units[end] as Unit).text.length > 160) paragraphs += 2
    else if (marks[end] === null && (units[end] as Unit).text.length > 60) paragraphs++
    end++
  }
  return Math.min(end, units.length)
}

/** The first line is most likely the title, unless that came with the article. */
const mayBeTitle = ({ given }: Page, i: number): boolean => i === 0 && given === null

/** What a line with a date or a name is, from its own words and from the line above it. */
function marginRole(page: Page, i: number, { above, shapes }: Around): BlockRole | null {
  const line = (page.units[i] as Unit).text
  if (isByline(line)) return 'byline'
  if (/^DATELINE: \p{Lu}/u.test(line)) return 'dateline'
  const stamped = stampedLineAt(page, i)
  if (stamped?.words === '') return isEntry(page, i, { ...stamped, shapes }) ? null : 'date'
  if (stamped && stamped.stamps.length > 0) return stampedRole(page, i, stamped)
  if (above === 'byline' && continuesByline(line)) return 'byline'
  return !mayBeTitle(page, i) && isReporterLine(line) ? 'byline' : null
}

/** What the line above is, and the shapes of the lines with figures in the text. */
interface Around {
  readonly above: BlockRole | null
  readonly shapes: ReadonlySet<string>
}

/** What a line is that has a date and other words. */
function stampedRole(page: Page, i: number, { words, stamps, timed }: StampedLine): BlockRole | null {
  if (SUBMITTED.test(words) && !mayBeTitle(page, i)) return namesOfByline(words).length > 0 ? 'byline' : 'date'
  if (isByline(words) || isReporterLine(words)) return 'byline'
  const isShort =
    words.split(' ').length <= 5 && words.split(' ').every((word) => /^(?:\p{Lu}|&|and|of|in|the)/u.test(word))
  // "May 14, 2013 02:30 am | Updated May 15, 2013 05:31 am IST - MADURAI:" is long enough for text.
  if (isShort && !mayBeTitle(page, i) && stamps.length > 1 && timed)
    return isBareName(words) && !isPlaceLine(words) && !isOutlet(words) ? 'byline' : 'date'
  if (!isShort || i >= page.bodyStart || !/^[\p{Lu}&]/u.test(words)) return null
  if (isPlaceLine(words)) return 'dateline'
  if (mayBeTitle(page, i)) return null
  return isBareName(words) ? 'byline' : 'date'
}

/**
 * Whether a line of a date or a time heads an entry of a timeline or a live page: the text goes on to have more such lines.
 * A time without a date belongs to a date line above or below it.
 */
function isEntry(page: Page, i: number, { stamps, openLabel, shapes }: StampedLine & Pick<Around, 'shapes'>): boolean {
  if (openLabel !== null || stamps.some(({ label }) => label !== null)) return false
  if (stamps.length === 0 && i >= page.bodyStart) return true
  return shapes.has(shapeOf((page.units[i] as Unit).text))
}

/** The shapes of the short lines with figures within the running text, behind the lines of the margin. */
function bodyShapes(page: Page): ReadonlySet<string> {
  const lines = page.units.slice(page.bodyStart + 2, page.bodyEnd)
  return new Set(lines.flatMap(({ text }) => (text.length < 40 && /\d/.test(text) ? [shapeOf(text)] : [])))
}

/** "3 May 2011" and "12 June 2011" are of one shape. */
const shapeOf = (line: string): string =>
  line
    .replace(/\d{4}/g, 'Y')
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a')

/** The site's own name and the like above the title, where the page shows that it has such things. */
export function markMasthead(page: Page, title: number): Marks {
  const marks = new Map<number, BlockRole>()
  // A title that came with the article is sure, and so is one above a date or a byline.
  const isPage =
    page.given !== null || page.marks.slice(0, page.bodyStart).some((mark, i) => mark !== null && i !== title)
  // What was copied with a menu has what is new and what is on there too.
  const heads = page.marks.slice(0, title)
  const from = heads.includes('navigation')
    ? heads.findLastIndex((mark) => mark === 'date' || mark === 'byline') + 1
    : title
  for (let i = 0; i < title; i++) {
    const line = (page.units[i] as Unit).text
    if (page.marks[i] !== null || line.length > (i < from ? 60 : 140)) continue
    if (/[.!?:;,]$/.test(line) && (i < from || line.length > LONGEST_BUTTON)) continue
    const words = line.split(/\s+/).length
    const isMotto = marks.get(i - 1) === 'masthead' && words <= 8
    if (isOutlet(line) || i >= from || (isPage && (words <= 4 || isMotto))) marks.set(i, 'masthead')
  }
  return marks
}

/** "Text us!", "Loading playlist..." */
const LONGEST_BUTTON = 30

/** The names of sections between a title that came with the article and its text: a label or two, before all that is more. */
export function markKickers(page: Page, title: number | null): Marks {
  const marks = new Map<number, BlockRole>()
  if (page.given === null) return marks
  for (let i = title === null ? 0 : title + 1; i < page.bodyStart; i++) {
    const line = page.units[i]?.text ?? ''
    // Below a time stands the headline of a live page's entry.
    if (/\d/.test(line)) break
    if (page.marks[i] !== null) continue
    if (line.length > 40 || line.split(/\s+/).length > 4 || /[.!?:;,"')]$/.test(line)) break
    marks.set(i, 'masthead')
  }
  return marks
}

/** What is left of "Submitted by webmaster on Tue, 06/17/2014" without its date. */
const SUBMITTED = /^(?:submitted|posted|published|created|added|uploaded|written)? ?by \S+(?: \S+){0,4}$/i
