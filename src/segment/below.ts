import type { BlockRole } from './layout.js'
import { findMenus, isMenuLabel } from './menus.js'
import { isOfReaders, TOLD } from './offers.js'
import { isDated, type Marks, type Page } from './page.js'
import type { Unit } from './units.js'

/**
 * What a page that was copied whole has below its story: from the first line there that leads away, every line that is no sentence;
 * and below its rights every line.
 */
export function markBelow(page: Page): Marks {
  const { units, marks, prose } = page
  const found = new Map<number, BlockRole>()
  const massOf = (indexes: readonly number[]): number =>
    indexes.reduce((sum, i) => sum + (units[i]?.text.length ?? 0), 0)
  const rights = marks.findIndex((mark, i) => mark === 'copyright' && i > (prose[LEAST - 1] ?? units.length))
  const told = prose.filter((i) => i < rights)
  const isCut = told.length > 0 && 2 * massOf(prose.filter((i) => i > rights)) <= massOf(told)
  const last = lastTold(page, isCut ? told : prose)
  const isProse = new Set(prose)
  const menus = findMenus(page, Math.min(last + 1, units.length), units.length)
  let isBelow = false
  for (let i = last + 1; i < units.length; i++) {
    const text = units[i]?.text ?? ''
    const isNone = (isCut && i > rights) || (isBelow && (isProse.has(i) || (isLabel(text) && !isDated(page, i))))
    if (leadsAway(page, i) || isMenuLabel(text)) isBelow = true
    if (marks[i] === null && isNone) found.set(i, menus.get(i) ?? 'other')
  }
  return found
}

/**
 * The last paragraph of the story. Below it, and below what leads away, a site speaks to its readers, or says what it is; the story goes
 * on in what was.
 */
function lastTold(page: Page, prose: readonly number[]): number {
  let last = prose.length - 1
  let gap = GAP
  for (let k = last; k >= LEAST; k--) {
    const [above = 0, at = 0] = [prose[k - 1], prose[k]]
    const text = page.units[at]?.text ?? ''
    if (!isOfSite(text)) gap = WIDE_GAP
    if (gap === WIDE_GAP && TOLD.test(text)) break
    if (at - above <= gap) continue
    let leading = 0
    for (let i = above + 1; i < at; i++) if (leadsAway(page, i)) leading++
    if (leading > (gap === GAP ? 0 : 1)) last = k - 1
  }
  return prose[last] ?? page.units.length
}

/** So many lines of other things stand between a story and what its site says to readers, and what it says of itself. */
const GAP = 3
const WIDE_GAP = 6

/** Whether a line leads away from the story: words of a menu, of other stories, of rights; no rule between parts, and no address alone. */
function leadsAway({ units, marks }: Page, i: number): boolean {
  const mark = marks[i] ?? null
  return mark !== null && LEADS_AWAY.has(mark) && LEADS.test(units[i]?.text ?? '')
}

const isOfSite = (text: string): boolean => isOfReaders(text) || THIS_SITE.test(text)
const THIS_SITE = /\bthis (?:site|service|website|newsletter)\b/i

/** So much of a story stands above the rights in it. */
const LEAST = 3
const LEADS_AWAY: ReadonlySet<BlockRole> = new Set(['copyright', 'navigation', 'other', 'related'])

/** Headlines of other stories that stand between paragraphs, on a page that has more of what surrounds a story. */
export function markInserts({ units, marks, bodyStart, bodyEnd }: Page): Marks {
  const around = marks.filter((mark) => mark !== null && SURROUNDS.has(mark)).length
  const found = new Map<number, BlockRole>()
  let runs = 0
  for (let i = bodyStart + 1; around >= MANY && i < bodyEnd; i++) {
    const from = i
    while (i < bodyEnd && marks[i] === null && isLabel(units[i]?.text ?? '')) i++
    const run = units.slice(from, i)
    if (!isOthers(run)) continue
    if (marks[from - 1] === null && /:["']?$/.test(units[from - 1]?.text ?? '')) continue
    runs++
    for (let k = from; k < i; k++) found.set(k, 'related')
  }
  // The headings of a story that has many are its own.
  return runs > MOST ? new Map() : found
}

/** Whether lines are headlines of other stories, all by their words, or by the age of one. */
function isOthers(run: readonly Unit[]): boolean {
  const isAged = run.some(({ text }) => AGO.test(text))
  if (run.length === 0 || run.length > (isAged ? 2 * LONGEST_RUN : LONGEST_RUN)) return false
  return isAged || run.every(({ text }) => isHeadline(text))
}

const MANY = 3
const MOST = 3
const LONGEST_RUN = 3
/** The age of what is told elsewhere. */
const AGO =
  /^(?:posted |updated |published )?\d{1,2} ?(?:m|h|d|min|mins|minutes?|hours?|days?|weeks?|months?|years?) ago$|^published \d{1,2} \p{L}{3,9}(?: \d{4})?$/iu
const SURROUNDS: ReadonlySet<BlockRole> = new Set([
  'advertisement',
  'copyright',
  'navigation',
  'other',
  'related',
  'share',
])

/** Words without those that a headline does without: "Kalo teen found safe in Lorne". */
const isHeadline = (text: string): boolean =>
  text.length <= 140 &&
  text.split(' ').length >= 6 &&
  /^["'\p{Lu}\d].*[^.!?:;,…"')\]]$/u.test(text) &&
  !/\b(?:an?|the|he|she|they|his|her|their|i|we|was|were|is|are|has|had|have|said|that|which|who|it)\b/i.test(text)

const LEADS = /^(?!<?(?:https?:|www\.)\S*$).*\p{L}/iu

/** A line that is no sentence and no entry of a list that the story ends with. */
const isLabel = (text: string): boolean => !/[.!:;]["')\]]*$/.test(text) && !/^(?:[-*•–]|\d{1,2}[.)]) /u.test(text)
