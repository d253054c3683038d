import { continuesByline, isBareName, isByline, isReporterLine } from './byline.js'
import { isPlaceLine } from './dateline.js'
import type { BlockRole } from './layout.js'
import { outletWords } from './lexicon.js'
import { findMenus } from './menus.js'
import { type Marks, type Page, stampedLineAt } from './page.js'
import type { Unit } from './units.js'

/** The date lines, bylines and datelines of their own before the running text and just within it. */
export function markMargin(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const end = marginEnd(page)
  for (let i = 0; i < end; i++) {
    if (page.marks[i] !== null) continue
    const role = marginRole(page, i, marks.get(i - 1) ?? null)
    if (role) marks.set(i, role)
  }
  // A name alone is a byline where a date stands above or below it.
  for (let i = 1; i < end; i++) {
    const line = (page.units[i] as Unit).text
    if (page.marks[i] !== null || marks.has(i) || !isBareName(line) || isPlaceLine(line)) continue
    if (marks.get(i + 1) === 'date' || (marks.get(i - 1) === 'date' && i + 1 >= page.bodyStart)) marks.set(i, 'byline')
  }
  return marks
}

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

/** What a line with a date or a name is, from its own words and from the line above it. */
function marginRole(page: Page, i: number, above: BlockRole | null): BlockRole | null {
  const line = (page.units[i] as Unit).text
  if (isByline(line)) return 'byline'
  const stamped = stampedLineAt(page, i)
  if (stamped?.words === '') return 'date'
  if (stamped && stamped.stamps.length > 0) {
    const { words } = stamped
    if (isByline(words) || isReporterLine(words)) return 'byline'
    if (i >= page.bodyStart || !/^[\p{Lu}&]/u.test(words)) return null
    const isShort =
      words.split(' ').length <= 5 && words.split(' ').every((word) => /^(?:\p{Lu}|&|and|of|in|the)/u.test(word))
    if (isShort && isPlaceLine(words)) return 'dateline'
    if (isShort && i > 0) return isBareName(words) ? 'byline' : 'date'
    return null
  }
  if (above === 'byline' && continuesByline(line)) return 'byline'
  return i > 0 && isReporterLine(line) ? 'byline' : null
}

/** Menus, section names and the site's own name above the title, where the page shows that it has such things. */
export function markMasthead(page: Page, title: number | null): Marks {
  const marks = new Map(findMenus(page, 0, page.bodyStart))
  if (title === null) return marks
  const isMarked = (i: number): boolean => page.marks[i] !== null || marks.has(i)
  const isPage = page.marks.slice(0, title).some((mark) => mark !== null) || marks.size > 0
  for (let i = 0; i < title; i++) {
    const line = (page.units[i] as Unit).text
    if (isMarked(i) || line.length > 60 || /[.!?:;,]$/.test(line)) continue
    const words = line.split(/\s+/)
    if (words.length > 6) continue
    if (isOutlet(line) || (isPage && words.length <= 4)) marks.set(i, 'masthead')
  }
  return marks
}

/** Whether a line is the name or the address of a site: "The Lorne Gazette", "kalonews.example". */
function isOutlet(line: string): boolean {
  if (/^(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,3}[a-z]{2,8}\/?$/iu.test(line)) return true
  const words = line.split(/\s+/)
  return (
    words.every((word) => /^[\p{Lu}\p{N}&]|^(?:of|the|and)$/u.test(word)) &&
    words.some((word) => outlets.has(word.toLowerCase()))
  )
}
const outlets = new Set<string>(outletWords)
