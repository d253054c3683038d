import type { NumericOrder } from '../../calendar/written-date.js'
import type { DateOrigin } from '../article.js'
import { dateInAddress } from '../date-in-name.js'
import { readDay, readWrittenDay } from '../published.js'
import { ARTICLE_TYPE, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import { firstMeta, type Metas, oneLine } from './metas.js'
import { namesOf, standsElsewhere } from './named.js'
import type { ShortLine } from './short-lines.js'
import { dayIn, isLikely, type ShownDay, shownDays } from './shown-days.js'

/** What is asked for the dates of a page. */
interface DateSource {
  readonly elements: readonly Element[]
  /** Those of them that have marks for machines. */
  readonly annotated: readonly Element[]
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
  readonly url: string | null
  readonly language: string | null
  readonly lines: () => readonly ShortLine[]
}

/** A day, YYYY-MM-DD, and where it stands. */
export interface PageDay {
  readonly value: string
  readonly from: Extract<DateOrigin, 'metadata' | 'text' | 'url'>
}

interface PageDates {
  /** When the page says that it was published. */
  readonly published: PageDay | null
  /** A day that counts where nothing better is known: when it was changed, or a date that stands by itself on the page. */
  readonly fallback: PageDay | null
}

/** The publication date of a page, by its marks for machines, its address and what is shown. Never the clock. */
export function datesOf(source: DateSource): PageDates {
  const inUrl = dateInAddress(source.url)
  const order = orderOf(source)
  const stamp = firstStamp(publishedStamps(source), order)
  // What is shown is looked at only where it can change anything: that takes a walk over the whole page.
  if (stamp && (!stamp.isUtc || stamp.day === inUrl)) return { published: localDay(stamp, inUrl, []), fallback: null }
  const shown = inUrl !== null && !stamp ? [] : shownDays(source.lines(), order, inUrl)
  const published = stamp
    ? localDay(stamp, inUrl, shown)
    : (byAddress(inUrl) ?? shown.find(({ kind }) => kind === 'published'))
  if (published) return { published: dayOnly(published), fallback: null }
  const changed = firstStamp(changedStamps(source), order)
  const fallback =
    shown.find(({ kind }) => kind === 'alone') ??
    (changed && { value: changed.day, from: 'metadata' }) ??
    shown.find(({ kind }) => kind === 'changed')
  return { published: null, fallback: fallback ? dayOnly(fallback) : null }
}

const dayOnly = ({ value, from }: PageDay): PageDay => ({ value, from })
const byAddress = (day: string | null): PageDay | null => (day === null ? null : { value: day, from: 'url' })

/** A day as a machine stamped it; `isUtc` where the local day may be another. */
interface Stamp {
  readonly day: string
  readonly isUtc: boolean
}

/** An address that names an earlier day is as old as the story; of a stamp in UTC the day that the page shows is right. */
function localDay({ day, isUtc }: Stamp, inUrl: string | null, shown: readonly ShownDay[]): PageDay {
  if (inUrl !== null && inUrl < day) return { value: inUrl, from: 'url' }
  if (isUtc && inUrl !== null && Math.abs(daysBetween(day, inUrl)) === 1) return { value: inUrl, from: 'url' }
  const near = isUtc && inUrl !== day ? shown.filter(({ kind }) => kind !== 'changed') : []
  if (near.length > 0 && !near.some(({ value }) => value === day)) {
    const local = near.find(({ value }) => Math.abs(daysBetween(day, value)) === 1)
    if (local) return local
  }
  return { value: day, from: 'metadata' }
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

function firstStamp(candidates: Iterable<string | null>, order: NumericOrder): Stamp | null {
  for (const candidate of candidates) {
    const written = candidate && oneLine(candidate)
    if (!written) continue
    const day = readDay(written) ?? readWrittenDay(written) ?? dayIn(written, order) ?? dayOfEpoch(written)
    if (day && isLikely(day))
      return {
        day,
        isUtc:
          /T?\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})? ?(?:Z|UTC|GMT|\+00:?00)$/i.test(written) ||
          /^\d{10}(?:\d{3})?$/.test(written),
      }
  }
  return null
}

/** Seconds or milliseconds since 1970, of years in which there is a web. */
function dayOfEpoch(written: string): string | null {
  if (!/^(?:[89]\d{8}|1\d{9})(?:\d{3})?$/.test(written)) return null
  return new Date(Number(written.slice(0, written.length > 10 ? -3 : undefined)) * 1000).toISOString().slice(0, 10)
}

function* publishedStamps({ elements, annotated, metas, nodes }: DateSource): Iterable<string | null> {
  yield firstMeta(metas, FIRST_NAMES)
  for (const node of nodes) if (isOfType(node, ARTICLE_TYPE)) yield stringIn(node, 'datePublished')
  for (const marked of annotated.filter(isMarkedDate).slice(0, 20)) {
    yield marked.getAttribute('content')
    yield marked.getAttribute('datetime')
    yield marked.textContent
  }
  for (const name of DATE_NAMES) yield firstMeta(metas, [name])
  yield stringInJson(firstMeta(metas, ['parsely-page']), 'pub_date')
  const times = elements
    .filter((element) => isTime(element) && !isChanged(element) && !standsElsewhere(element))
    .slice(0, MOST_TIMES)
  for (const isWith of TIMES) {
    const time = times.find(isWith)
    if (!time) continue
    yield time.getAttribute('datetime') ?? time.getAttribute('title')
    yield time.textContent
  }
  for (const node of nodes)
    if (isOfType(node, /^(?:Web)?Page$|WebPage$|Episode$/)) yield stringIn(node, 'datePublished')
  for (const node of nodes) if (isOfType(node, ARTICLE_TYPE)) yield stringIn(node, 'dateCreated')
  const days = new Set(times.map((time) => time.getAttribute('datetime') ?? time.textContent))
  if (days.size === 1) yield* days
}

/** Elements of time that stand with the story, the surest first. */
const TIMES: readonly ((time: Element) => boolean)[] = [
  (time) => time.hasAttribute('pubdate'),
  (time) => namesOf(time).some((name) => /^(?:published|dt-published|entry-date|date)$/i.test(name)),
  (time) =>
    isWithin(time, (at) =>
      namesOf(at).some((name) =>
        /^(?:(?:article|entry|post|story)[-_]*(?:header|meta|info)|dateline|by-?line|published)$/i.test(name),
      ),
    ),
  (time) => isWithin(time, ({ tagName }) => tagName === 'ARTICLE') || time.tagName === 'ABBR',
  (time) => isWithin(time, ({ tagName }) => tagName === 'MAIN'),
]

const MOST_TIMES = 200
const isTime = (element: Element): boolean =>
  element.tagName === 'TIME' || (element.tagName === 'ABBR' && /\d{4}-\d\d/.test(element.getAttribute('title') ?? ''))
const isMarkedDate = (element: Element): boolean =>
  /\bdatePublished\b/.test(`${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`)

function isWithin(element: Element, test: (around: Element) => boolean): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return true
  return false
}

const isChanged = (element: Element): boolean =>
  /updated|modified|changed/i.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  ) && !/publish/i.test(element.getAttribute('class') ?? '')

function* changedStamps({ elements, metas, nodes }: DateSource): Iterable<string | null> {
  for (const name of CHANGED_NAMES) yield firstMeta(metas, [name])
  for (const node of nodes) if (isOfType(node, ARTICLE_TYPE)) yield stringIn(node, 'dateModified')
  const marked = elements.find(
    (element) => element.getAttribute('itemprop') === 'dateModified' || (isTime(element) && isChanged(element)),
  )
  yield marked?.getAttribute('content') ??
    marked?.getAttribute('datetime') ??
    marked?.getAttribute('title') ??
    marked?.textContent ??
    null
}

const FIRST_NAMES = ['article:published_time', 'article:published', 'og:article:published_time', 'og:published_time']
const CHANGED_NAMES = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'last-modified',
  'lastmod',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'og:article:modified_time',
]

/** Names under which sites give the date in `<meta>`, in lower case; those for the first publication before the general ones. */
const DATE_NAMES = [
  'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date.issued', 'dc.date', 'dcterms.date', 'dc.date.created', 'dcterms.created',
  'dcterms.available', 'dcsext.articlefirstpublished', 'article.published', 'article.created', 'article:post_time', 'article_date_original', 'article:create',
  'lp.article:published_time', 'shareaholic:article_published_time', 'vf:published_time', 'vr:published_time', 'bt:pubdate', 'rbpubdate', 'rnews:datepublished',
  'publication_date', 'publication-date', 'publicationdate', 'publish-date', 'publish_date', 'publishdate', 'published_at', 'published-date', 'published_time',
  'published_date', 'publisheddate', 'published', 'pub_date', 'publishtime', 'publish_time', 'pubtime', 'article_date', 'article-date', 'post_date', 'story_date', 'dateissued', 'pubdate', 'pub-date', 'originalpublicationdate', 'og:pubdate', 'og:publish_date', 'og:publish-date', 'video:release_date',
  'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'citation_publication_date', 'citation_online_date', 'citation_date', 'prism.publicationdate', 'eprints.datestamp',
  'pdate', 'ptime', 'displaydate', 'release_date', 'date_published', 'datecreated', 'date-publication', 'date_created', 'created', 'og:release_date', 'date', 'dateposted', 'timestamp',
] as const // biome-ignore format: a table

function stringInJson(text: string | null, key: string): string | null {
  const value = text?.match(new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"]{1,60})"`))?.[1]
  return value ?? null
}

/** The order of day and month in figures: by the language's country, or the site's. */
function orderOf({ language, url }: DateSource): NumericOrder {
  const country = language?.match(/^[a-z]{2,3}[-_]([a-z]{2})$/i)?.[1]?.toLowerCase()
  if (country) return country === 'us' || country === 'ph' ? 'monthFirst' : 'dayFirst'
  if (language && !/^en/i.test(language)) return 'dayFirst'
  return url && /^[a-z]+:\/\/[^/]*\.(?!us|ph|tv|io|co\/|me)[a-z]{2}(?:[:/]|$)/i.test(url) ? 'dayFirst' : 'monthFirst'
}
