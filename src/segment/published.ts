import { isDate, writeDate } from '../calendar/days.js'
import type { WrittenDate } from '../calendar/written-date.js'
import type { Article } from '../read/article.js'
import { dateInAddress, dateInName } from '../read/date-in-name.js'
import type { Published } from './layout.js'
import type { Stamp } from './stamps.js'

/** A date that the page gives of itself, by where it stands. */
export interface Dated {
  readonly place: 'head' | 'top' | 'dateline' | 'foot'
  readonly label: Stamp['label']
  readonly date: WrittenDate
  /** The unit it stands in. */
  readonly unit: number
}

/** When an article was published, and which of the page's own dates says so: its line is read, the others are not. */
interface FoundPublication {
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
  if (article.fallbackDate) return { published: article.fallbackDate, line: shown }
  if (fromName) return { published: { value: fromName, from: 'filename' }, line: shown }
  return { published: null, line: shown }
}

function rankOf({ label, place }: Dated): number {
  if (label === 'updated') return 4
  if (label === 'published') return 0
  return { head: 1, top: 1.5, dateline: 2, foot: 3 }[place]
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
