import { ruleOf } from './boilerplate.js'
import { isAgencySign, isByline, isCredits, isHelp, namesOfByline } from './byline.js'
import { isContribution, isFootCredit } from './credits.js'
import type { BlockRole } from './layout.js'
import { findMenus } from './menus.js'
import { isOffer, isOfOutlet } from './offers.js'
import { type Marks, type Page, stampedLineAt } from './page.js'
import type { Unit } from './units.js'

/**
 * What is told by its words and its place: labels and offers between the paragraphs, notes and credits below the last of them, within
 * a few lines that may be the story's.
 */
export function markPlaced(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const { units, bodyStart } = page
  // One line with an offer may be all that there is.
  const isStory = page.prose.length > 2
  const open = units.map((_, i) => i).filter((i) => i > bodyStart && page.marks[i] === null)
  for (const i of open) {
    const kind = kindAt(units[i]?.text ?? '', 'text', (line) => isContribution(line) || (isStory && isOffer(line)))
    if (kind !== null) marks.set(i, kind)
  }
  let left = REACH
  const told = page.prose.slice(0, -REACH).map((i) => units[i]?.text ?? '')
  const isNote = (line: string): boolean => isFootCredit(line) || (told.length > 0 && isOfOutlet(line, told))
  for (const i of open.reverse()) {
    if (left === 0) break
    const kind = marks.get(i) ?? kindAt(units[i]?.text ?? '', 'foot', isNote)
    if (kind === null) left--
    else marks.set(i, kind)
  }
  return marks
}

/** What a line is in its place, by the rules of that and by what is no rule: credits are told by all of their words. */
const kindAt = (line: string, where: 'text' | 'foot', isCredit: (line: string) => boolean): BlockRole | null =>
  ruleOf(line, where)?.kind ?? (isCredit(line) ? 'other' : null)

/** So many lines of the story or of what is not known may stand among the notes below it. */
const REACH = 3

/** What stands behind the running text: menus, dates, bylines, credits. */
export function markFoot(page: Page): Marks {
  const { units, bodyEnd } = page
  const marks = new Map(findMenus(page, Math.min(bodyEnd + 1, units.length), units.length))
  const dates: number[] = []
  const isSigned = page.marks.slice(0, bodyEnd).includes('byline')
  for (let i = bodyEnd; i < units.length; i++) {
    const line = (units[i] as Unit).text
    if (page.marks[i] !== null || marks.has(i)) continue
    const role = roleOfSign(line, { isSigned, isBehind: i > bodyEnd })
    if (role !== null) marks.set(i, role)
    else if (i > bodyEnd && stampedLineAt(page, i)?.words === '') dates.push(i)
  }
  // Several dates at the foot are a list; so is one below a line that leads it in.
  const isList = dates.length > 2 || dates.some((i) => (units[i - 1] as Unit).text.endsWith(':'))
  if (!isList) for (const i of dates) marks.set(i, 'date')
  return marks
}

/** What a line is by which somebody signs a story; its last paragraph may be credits, and nothing else of these. */
function roleOfSign(
  line: string,
  { isSigned, isBehind }: { readonly isSigned: boolean; readonly isBehind: boolean },
): BlockRole | null {
  if (isCredits(line)) return isSigned || !namesAuthors(line) ? 'other' : 'byline'
  if (!isBehind) return null
  if (isAgencySign(line)) return 'other'
  return isByline(line) ? 'byline' : null
}

/** Whether credits tell whose story it is. Below a story that is signed above they say nothing more of that. */
const namesAuthors = (line: string): boolean => !isHelp(line) && namesOfByline(line).length > 0

/** The headlines below "Related articles", "Most read" and the like, also above the title. */
export function markRelated(page: Page, title: number): Marks {
  const marks = new Map<number, BlockRole>()
  page.units.forEach(({ text }, i) => {
    if (page.marks[i] !== 'related' || !isListHeading(text)) return
    for (const k of linksBelow(page, i, i > page.bodyEnd || i < title)) marks.set(k, 'related')
  })
  return marks
}

/** How many lines of links are looked for below a heading, outside of the text and in it. */
const MOST_LINKS = 40
const MOST_LINKS_INSIDE = 12

/** The lines of links below a heading; dates may stand among them. In the text the last may be a heading of its own. */
function linksBelow({ units, marks }: Page, heading: number, isOutside: boolean): readonly number[] {
  const links: number[] = []
  const most = isOutside ? MOST_LINKS : MOST_LINKS_INSIDE
  for (const [n, unit] of units.slice(heading + 1, heading + 1 + MOST_LINKS).entries()) {
    const at = heading + 1 + n
    if (marks[at] === 'date') continue
    if (marks[at] !== null || n >= most || !isLinkLine(unit)) break
    links.push(at)
  }
  const isLong = (at: number): boolean => isOutside || (units[at]?.text.split(' ').length ?? 0) >= LEAST_WORDS
  return links.slice(0, links.findLastIndex(isLong) + 1)
}

/** Shorter lines in the text may be headings. */
const LEAST_WORDS = 4

const isListHeading = (line: string): boolean => {
  const rule = ruleOf(line)?.name
  return rule === 'related-heading' || rule === 'more-from'
}

/** Headlines of other articles have no full stop. */
const isLinkLine = ({ text }: Unit): boolean => text.length <= 180 && !/[.!:;]["')\]]*$/.test(text)

/** Readers' comments: all that stands below their heading, where it looks like comments. */
export function markComments(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  const heading = page.units.findIndex(
    ({ text }, i) => i > page.bodyStart && page.marks[i] === 'other' && COMMENTS_HEADING.test(text),
  )
  if (heading < 0) return marks
  const below = page.units.slice(heading + 1)
  const signs = below.slice(0, 12).filter(({ text }) => COMMENT_SIGN.test(text)).length
  if (signs === 0 || !below.slice(0, 5).some(({ text }) => COMMENT_SIGN.test(text))) return marks
  below.forEach((_, k) => {
    const i = heading + 1 + k
    if (page.marks[i] === null || page.marks[i] === 'byline') marks.set(i, 'other')
  })
  return marks
}

const COMMENTS_HEADING = /comment|repl(?:y|ies)\b|responses?|discussion|conversation/i
/** What stands with a comment: who wrote it when, and the buttons below it. */
const COMMENT_SIGN =
  /^(?:reply|report|report abuse|like|likes?(?: \d+| \(\d+\))?|upvote|downvote|flag|permalink|log ?in to reply|show replies|\d+ likes?)$|\bsays:?$|\bwrote:$|^.{0,60}\b(?:\d{1,3}|an?) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? ago\b.{0,20}$|^(?:posted|comment(?:ed)?) by \S|^.{2,40}\b(?:19|20)\d\d\b.{0,6}\b(?:at )?\d{1,2}:\d\d/i

/** The times above the entries of a live page: "10:05", "9:40 a.m. GMT". */
export function markTimes(page: Page): Marks {
  const marks = new Map<number, BlockRole>()
  page.units.forEach(({ text }, i) => {
    if (page.marks[i] !== null || text.length > 40 || !/\d[:.h]\d\d|\d ?[ap]\.?m\b/i.test(text)) return
    const stamped = stampedLineAt(page, i)
    if (stamped?.words === '' && stamped.stamps.length === 0) marks.set(i, 'date')
  })
  return marks
}
