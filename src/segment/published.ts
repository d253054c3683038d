import { isDate, two, writeDate } from '../calendar/days.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { Article } from '../read/article.js'
import type { Published } from './layout.js'
import type { Stamp } from './stamps.js'

/** A date that the page gives of itself, by where it stands. */
export interface Dated {
  readonly place: 'head' | 'dateline' | 'foot'
  readonly label: Stamp['label']
  readonly date: WrittenDate
  /** The unit it stands in. */
  readonly unit: number
}

/** When an article was published, and which of the page's own dates says so: its line is read, the others are not. */
export interface FoundPublication {
  readonly published: Published | null
  /** The page's own publication date, also where the article came with one. */
  readonly line: Dated | null
}

/** The article's own date first, then what the page says, then its address, then the file's name. Never the clock. */
export function findPublication(article: Article, dates: readonly Dated[]): FoundPublication {
  const ranked = [...dates].sort((a, b) => rankOf(a) - rankOf(b) || a.date.start - b.date.start)
  const fromAddress = dateInAddress(article.url)
  const fromName = dateInName(article.fileName)
  const yearElsewhere =
    ranked.find(({ date }) => date.year !== null)?.date.year ??
    yearOf(article.published?.value) ??
    yearOf(fromAddress) ??
    yearOf(fromName)
  const line = ranked.find(({ date, label }) => dayOf(date, yearElsewhere) !== null && label !== 'updated') ?? null
  const best = line ?? ranked.find(({ date }) => dayOf(date, yearElsewhere) !== null) ?? null
  const shown = best ?? ranked[0] ?? null
  if (article.published) return { published: article.published, line: shown }
  if (best) {
    const { start, end } = best.date
    return { published: { value: dayOf(best.date, yearElsewhere) as string, from: 'text', start, end }, line: shown }
  }
  if (fromAddress) return { published: { value: fromAddress, from: 'url' }, line: shown }
  if (fromName) return { published: { value: fromName, from: 'filename' }, line: shown }
  return { published: null, line: shown }
}

function rankOf({ label, place }: Dated): number {
  if (label === 'updated') return 4
  if (label === 'published') return 0
  return { head: 1, dateline: 2, foot: 3 }[place]
}

/** YYYY-MM-DD; null where day or year is not known. */
function dayOf({ year, month, day }: WrittenDate, yearElsewhere: number | null): string | null {
  const known = year ?? yearElsewhere
  return day !== null && known !== null && isDate(known, month, day) ? writeDate({ year: known, month, day }) : null
}

const yearOf = (value: string | null | undefined): number | null => {
  const year = value ? Number(value.slice(0, 4)) : Number.NaN
  return Number.isInteger(year) ? year : null
}

/** The date in an address: /2025/02/05/, /2025-02-05-title, /20250205/. */
function dateInAddress(url: string | null): string | null {
  return url === null ? null : dateInName(url.replace(/^[a-z]+:\/\/[^/]*/i, ''))
}

/** The date in a file's name or an address: 2025-02-05, 2025_02_05, 2025/feb/05, 20250205, 5-feb-2025. */
function dateInName(name: string | null): string | null {
  if (name === null) return null
  for (const parts of name.matchAll(DATE_IN_NAME)) {
    const month = /^\d/.test(parts[3] as string)
      ? Number(parts[3])
      : MONTHS.indexOf((parts[3] as string).toLowerCase()) + 1
    const [year, day] = [Number(parts[1]), Number(parts[4])]
    if (isDate(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  for (const parts of name.matchAll(DAY_BEFORE_MONTH)) {
    const month = MONTHS.indexOf((parts[2] as string).toLowerCase()) + 1
    const [year, day] = [Number(parts[3]), Number(parts[1])]
    if (isDate(year, month, day)) return `${year}-${two(month)}-${two(day)}`
  }
  return null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DATE_IN_NAME =
  /(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\2(\d\d?)(?!\d)/gi
/** "14-may-2013", "14_August_2013": with figures alone nobody could tell day and month apart. */
const DAY_BEFORE_MONTH =
  /(?<!\d)(\d\d?)(?:st|nd|rd|th)?[-_ ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-_ ]((?:19|20)\d\d)(?!\d)/gi
