import { isDate } from '../../calendar/days.js'
import { type NumericOrder, readWrittenDate, type WrittenDate } from '../../calendar/written-date.js'
import { plainView } from '../../text/plain.js'
import type { PageDay } from './dates.js'
import type { ShortLine } from './short-lines.js'

/** A day that stands on the page for its readers: with a label or a class that says so, or `alone`, or `changed` then. */
export interface ShownDay extends PageDay {
  readonly kind: 'published' | 'changed' | 'alone'
}

/** The days that are shown outside running text. Those of other stories (asides, footers, lists) and of comments do not count. */
export function shownDays(lines: readonly ShortLine[], order: NumericOrder, inUrl: string | null): readonly ShownDay[] {
  const days: ShownDay[] = []
  // The day on which the page was looked at: it counts where there is no other.
  const today: ShownDay[] = []
  let label = ''
  for (const line of lines) {
    const { text, element } = line
    const dates = datesIn(text, order, inUrl).filter(({ value }) => isLikely(value))
    const found = dates.flatMap((date) => shownDay(date, line, label))
    if (found.length > 0) (isOfMasthead(element) ? today : days).push(...found)
    label = LABEL.test(text) && text.length < 40 ? text : ''
    if (days.length > MOST_DAYS) break
  }
  return [...days, ...today.map((day) => ({ ...day, kind: 'alone' as const }))]
}

/** A date of a line with what says what it is, the label above it among that; nothing for one among other words. */
function shownDay({ value, words }: WrittenDay, { text, element }: ShortLine, above: string): readonly ShownDay[] {
  const kind = kindOf(`${above} ${words}`, namesAround(element))
  return kind !== 'alone' || isMostlyDate(text) ? [{ value, from: 'text', kind }] : []
}

const MOST_DAYS = 40

function kindOf(words: string, names: string): ShownDay['kind'] {
  if (isUpdate(words, names)) return 'changed'
  return PUBLISHED.test(words) || DATE_CLASS.test(names) ? 'published' : 'alone'
}
const LABEL = /\b(?:published|posted|updated|modified|written|created|date|released?|on)\b\s*:?\s*(?:on)?\s*$/i
const PUBLISHED =
  /\b(?:published|posted|written|released?|issued|uploaded|created|submitted|filed|added|first published|date(?= ?:))\b/i
const DATE_CLASS =
  /(?:^|[^a-z])(?:date|dates|datetime|pubdate|pub-date|publi(?:shed|cation|sh)|posted|timestamp|time|dateline|created|submitted|byline|entry-meta|post-meta|postmeta|meta|article-info|post-info|story-date|news-date|day)(?![a-z])|(?:date|publish|posted|timestamp|byline|meta|info)(?=\s|$)/i
const isUpdate = (words: string, names: string): boolean =>
  (/\b(?:updated?|modified|edited|revised|reviewed)\b/i.test(words) && !PUBLISHED.test(words)) ||
  (/updated|modified/i.test(names) && !/publish|posted|created/i.test(names) && !PUBLISHED.test(words))

/** Whether an element stands above the page's story, with the site's name and the day of the visit. */
function isOfMasthead(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    if (MASTHEAD.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`))
      return !at.querySelector('h1, article')
  return false
}
const MASTHEAD =
  /(?:^|\s)(?:(?:site|page|main|top|global|td)[-_]?)?(?:header(?:[-_]?(?:top|bar|date|wrap|inner))?|mast-?head|top-?bar|nav-?bar)(?=\s|$)|(?:^|[\s_-])(?:today|current[-_]?(?:date|time|day)|date[-_]?(?:today|now|top)|clock)(?![a-z])/i

/** The classes and ids of an element and of two around it. */
function namesAround(element: Element): string {
  let names = ''
  for (let at: Element | null = element, left = 3; at && left > 0; at = at.parentElement, left--) {
    if (/^(?:body|html|article|main)$/i.test(at.tagName)) break
    names += ` ${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`
  }
  return names
}

/** A line that is a date with its weekday and time, and at most a few words. */
const isMostlyDate = (text: string): boolean =>
  text.replace(
    /\d{1,4}|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|at|on|gmt|utc|by)[a-z]{0,7}\b|[\s\W]/gi,
    '',
  ).length <= 16

/** A day in a text, and the words that tell what day it is: those before it where there are several, else all. */
interface WrittenDay {
  readonly value: string
  readonly words: string
}

/** The full dates in a short text: "Updated: May 8, 2021 | Published: May 6, 2021" has two. */
function datesIn(text: string, order: NumericOrder, inUrl: string | null): readonly WrittenDay[] {
  const plain = plainView(text.slice(0, 200)).replace(GLUED, '$1 $2 $3')
  const found: WrittenDay[] = []
  let from = 0
  for (let at = 0; at < plain.length; at++) {
    const date = readWrittenDate(plain, at, order)
    if (!date || date.year === null || date.day === null) continue
    found.push({ value: dayOfDate({ ...date, year: date.year, day: date.day }, inUrl), words: plain.slice(from, at) })
    from = Math.max(date.end, at + 1)
    at = from - 1
  }
  const isLabelled = found.length > 1 && found.every(({ words }) => LABELS.test(words))
  return isLabelled ? found : found.slice(0, 1).map(({ value }) => ({ value, words: text }))
}

/** Day, month and year in elements of their own: "4May2021". */
const GLUED = /\b(\d{1,2})(\p{Lu}\p{L}{2,8})((?:19|20)\d\d)\b/gu
const LABELS = /\b(?:published|posted|updated?|modified|edited|written|created|released?|issued|revised|added)\b/i

/** The first full date in a short text. */
export const dayIn = (text: string, order: NumericOrder, inUrl: string | null = null): string | null =>
  datesIn(text, order, inUrl)[0]?.value ?? null

interface FullDate extends Pick<WrittenDate, 'month' | 'certain'> {
  readonly year: number
  readonly day: number
}

/** 04/03/2020 may be turned round where the address tells. */
function dayOfDate({ year, month, day, certain }: FullDate, inUrl: string | null): string {
  const value = dayOf(year, month, day)
  if (certain || !isDate(year, day, month)) return value
  const turned = dayOf(year, day, month)
  return turned === inUrl ? turned : value
}

const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Pages of the web: what is older is the date of something else, or of a clock that was never set. */
export const isLikely = (day: string): boolean => day >= '1990-01-02'
