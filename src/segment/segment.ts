import type { NumericOrder } from '../calendar/written-date.js'
import type { Article } from '../read/article.js'
import { plainView } from '../text/plain.js'
import { spanOf } from '../text/span.js'
import { markBelow, markInserts } from './below.js'
import { markBiography } from './biography.js'
import { isHelp } from './byline.js'
import { type Dateline, findDateline } from './dateline.js'
import { entriesOf, findEntryLines } from './entries.js'
import { markComments, markFoot, markPlaced, markRelated, markTimes } from './foot.js'
import { markKickers, markMargin, markMasthead } from './head.js'
import type { Block, BlockRole, Layout } from './layout.js'
import { markMail, subjectOfMail } from './mail.js'
import { findButtons, findMenus } from './menus.js'
import { markAppeal } from './offers.js'
import { type Page, readPage, stampedLineAt, withMarks } from './page.js'
import { type Dated, findPublication } from './published.js'
import { markRelease } from './release.js'
import { findTitle } from './title.js'
import type { Unit } from './units.js'

/** Tells what each stretch of an article's page is: title, dateline, byline, paragraphs and boilerplate. */
export function segment(article: Article): Layout {
  const { text } = article
  const plain = plainView(text)
  const given = article.title ?? subjectOfMail(plain)
  const { page: marked, title } = markedPage(readPage(text, plain, { order: orderOf(article, plain), given }))
  const entryLines = findEntryLines(marked)
  const page = withMarks(marked, new Map(entryLines.map(({ unit }) => [unit, 'date'] as const)))
  const datelines = findDatelines(page)
  const { published, line } = findPublication(article, datesOf(page, datelines, title ?? 0))
  const blocks = page.units.flatMap((unit, i) =>
    blocksOf(unit, datelines.get(i) ?? null, { mark: page.marks[i] ?? null, holdsDate: line?.unit === i }),
  )
  const entries = entriesOf(page.units, entryLines, published?.value ?? null)
  const dateline = blocks.find(({ role }) => role === 'dateline')
  const byline = blocks.find(({ role, start, end }) => role === 'byline' && !isHelp(plain.slice(start, end)))
  return {
    blocks,
    title: title === null ? (given === null ? null : { text: given }) : titleOf(article, page.units[title] as Unit),
    published,
    dateline: dateline ? spanOf(article, dateline.start, dateline.end) : null,
    byline: byline ? spanOf(article, byline.start, byline.end) : null,
    entries,
  }
}

/** Each step sees what those before it found: buttons and dates first, then the title by them, then the site's name by the title. */
function markedPage(page: Page): { readonly page: Page; readonly title: number | null } {
  let marked = withMarks(page, findButtons(page))
  marked = withMarks(marked, markMail(marked))
  marked = withMarks(marked, findMenus(marked, 0, marked.bodyStart))
  marked = withMarks(marked, markMargin(marked))
  const title = findTitle(marked, page.given)
  if (title) marked = withMarks(marked, title.marks)
  marked = withMarks(marked, markRelease(marked))
  marked = withMarks(marked, markAppeal(marked))
  marked = withMarks(marked, markRelated(marked, title?.index ?? 0))
  marked = withMarks(marked, markBelow(marked))
  marked = withMarks(marked, markPlaced(marked))
  marked = withMarks(marked, markMasthead(marked, title?.index ?? 0))
  marked = withMarks(marked, markKickers(marked, title?.index ?? null))
  marked = withMarks(marked, markComments(marked))
  marked = withMarks(marked, markFoot(marked))
  marked = withMarks(marked, markInserts(marked))
  marked = withMarks(marked, markBiography(marked))
  marked = withMarks(marked, markTimes(marked))
  return { page: marked, title: title?.index ?? null }
}

/** Datelines at the head of paragraphs, by unit. */
function findDatelines({ text, plain, units, marks, bodyStart, order }: Page): ReadonlyMap<number, Dateline> {
  const found = new Map<number, Dateline>()
  // "SYDNEY: I saw it." "PARIS: So did I."
  const isTranscript = units.filter(({ text: line }) => SPEAKER.test(line)).length > 2
  units.forEach((unit, i) => {
    if (marks[i] !== null) return
    const dateline = findDateline({ text, plain, order }, unit, i <= bodyStart + 1 && found.size === 0)
    if (dateline && !(isTranscript && plain.charAt(dateline.end - 1) === ':')) found.set(i, dateline)
  })
  return found
}

const SPEAKER = /^\p{Lu}[\p{Lu}.' -]{1,40}: /u

/** The dates that the page gives of itself. */
function datesOf(page: Page, datelines: ReadonlyMap<number, Dateline>, title: number): readonly Dated[] {
  return page.units.flatMap((_, unit): readonly Dated[] => {
    const mark = page.marks[unit]
    const dateline = datelines.get(unit)
    if (dateline) return dateline.date ? [{ place: 'dateline', label: null, date: dateline.date, unit }] : []
    if (mark !== 'date' && mark !== 'byline' && mark !== 'dateline') return []
    const place = mark === 'dateline' ? 'dateline' : placeOf(page, unit, title)
    const above = page.marks[unit - 1] === 'date' ? (stampedLineAt(page, unit - 1)?.openLabel ?? null) : null
    return (stampedLineAt(page, unit)?.stamps ?? []).map(({ label, date }) => ({
      place,
      label: label ?? above,
      date,
      unit,
    }))
  })
}

const placeOf = ({ bodyEnd }: Page, unit: number, title: number): Dated['place'] =>
  unit > bodyEnd ? 'foot' : unit < title ? 'top' : 'head'

/** The blocks of a unit: a dateline is one of its own, and the paragraph goes on behind it. */
function blocksOf(
  unit: Unit,
  dateline: Dateline | null,
  { mark, holdsDate }: { readonly mark: BlockRole | null; readonly holdsDate: boolean },
): readonly Block[] {
  if (mark !== null) return [{ start: unit.start, end: unit.end, role: mark, reading: readingOf(mark, holdsDate) }]
  if (!dateline) return [{ start: unit.start, end: unit.end, role: 'paragraph', reading: 'sentences' }]
  const from = unit.start + (dateline.end - unit.start) + leadingBlanks(unit.text.slice(dateline.end - unit.start))
  const head: Block = { start: dateline.start, end: dateline.end, role: 'dateline', reading: 'margin' }
  return from < unit.end ? [head, { start: from, end: unit.end, role: 'paragraph', reading: 'sentences' }] : [head]
}

const leadingBlanks = (text: string): number => text.length - text.trimStart().length

function readingOf(role: BlockRole, holdsDate: boolean): Block['reading'] {
  if (role === 'title' || role === 'paragraph') return 'sentences'
  if (role === 'dateline' || role === 'byline') return 'margin'
  return role === 'date' && holdsDate ? 'margin' : 'none'
}

const titleOf = ({ text }: Article, { start, end }: Unit): Layout['title'] => ({
  text: text.slice(start, end),
  start,
  end,
})

/** The order of day and month in dates of figures, by the site's country, the page's time zone, or a date that leaves no choice. */
function orderOf({ url }: Article, plain: string): NumericOrder {
  if (
    url &&
    /^[a-z]+:\/\/[^/]*\.(?:uk|au|nz|ie|in|za|eu|az|am|ge|ru|ua|tr|de|fr|ng|ke|pk|bd|lk|sg|hk|my)(?:[:/]|$)/i.test(url)
  )
    return 'dayFirst'
  const head = plain.slice(0, 3000)
  if (/\b(?:1[3-9]|2\d|3[01])[/-]\d{1,2}[/-](?:19|20)\d\d\b/.test(head)) return 'dayFirst'
  return /\b(?:GMT|BST|CET|CEST|IST|AEST|AEDT)\b/.test(head) ? 'dayFirst' : 'monthFirst'
}
