import { readUrl } from '../fields.js'
import { readDay, readWrittenDay } from '../published.js'

/** What a page says of its article outside the article's text. */
export interface PageMetadata {
  readonly title: string | null
  /** The day, YYYY-MM-DD. */
  readonly published: string | null
  /** The language that it says it is in, such as "en-GB". */
  readonly language: string | null
  /** The page's own address, of the web. */
  readonly url: string | null
}

/** Reads the head of a page, and the marks in it that are made for machines. */
export function readMetadata(document: Document, linkedData: readonly string[]): PageMetadata {
  return {
    title: titleOf(document),
    published: firstDay(datesIn(document, linkedData)),
    language: oneLine(
      attributeOf(document, 'html', 'lang') ??
        attributeOf(document, 'html', 'xml:lang') ??
        contentOf(document, 'meta[http-equiv="content-language" i]'),
    ),
    url:
      readUrl(attributeOf(document, 'link[rel="canonical"]', 'href')) ??
      readUrl(contentOf(document, 'meta[property="og:url"]')),
  }
}

/** The heading that the page's own title holds, which is without the site's name; else that title. */
function titleOf(document: Document): string | null {
  const whole =
    oneLine(contentOf(document, 'meta[property="og:title"]')) ?? oneLine(document.querySelector('title')?.textContent)
  const headings = Array.from(document.querySelectorAll('h1'), ({ textContent }) => oneLine(textContent))
  return headings.find((heading) => heading && (!whole || whole.includes(heading))) ?? whole ?? null
}

/** Everything in a page that may be its publication date, the surest first. Never when it was changed. */
function* datesIn(document: Document, linkedData: readonly string[]): Iterable<string | null> {
  yield contentOf(document, 'meta[property="article:published_time"]')
  yield* datesInLinkedData(linkedData, ARTICLE_TYPE)
  for (const marked of Array.from(document.querySelectorAll('[itemprop="datePublished"]'))) {
    yield marked.getAttribute('content') ?? marked.getAttribute('datetime') ?? marked.textContent
  }
  const named = new Map<string, string>()
  for (const meta of Array.from(document.querySelectorAll('meta[name], meta[property]'))) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase()
    if (!named.has(name)) named.set(name, meta.getAttribute('content') ?? '')
  }
  for (const name of DATE_NAMES) yield named.get(name) ?? null
  yield stringIn(parseJson(named.get('parsely-page') ?? ''), 'pub_date')
  yield attributeOf(document, 'time[pubdate]', 'datetime')
  yield attributeOf(document, 'time.published[datetime], time.dt-published[datetime]', 'datetime')
  yield attributeOf(document, 'abbr.published[title]', 'title')
  yield attributeOf(document, 'article time[datetime]:not(.updated):not(.modified)', 'datetime')
  yield* datesInLinkedData(linkedData, PAGE_TYPE)
  const times = document.querySelectorAll('time[datetime]:not(.updated):not(.modified)')
  if (times.length === 1) yield times[0]?.getAttribute('datetime') ?? null
}

/** Names under which sites give the date in `<meta name>`, in lower case; those for the first publication before the general ones. */
const DATE_NAMES = [
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dcsext.articlefirstpublished',
  'article.published',
  'article:published',
  'article.created',
  'og:article:published_time',
  'og:published_time',
  'lp.article:published_time',
  'shareaholic:article_published_time',
  'vf:published_time',
  'vr:published_time',
  'publication_date',
  'publication-date',
  'publicationdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_at',
  'published-date',
  'pub_date',
  'pubdate',
  'rbpubdate',
  'bt:pubdate',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_date',
  'pdate',
  'ptime',
  'displaydate',
  'date',
] as const

/** `datePublished` of whatever is of a type in the page's JSON-LD. */
function* datesInLinkedData(scripts: readonly string[], wanted: RegExp): Iterable<string> {
  for (const script of scripts) {
    const waiting: unknown[] = [parseJson(script)]
    for (let left = MOST_NODES; left > 0 && waiting.length > 0; left--) {
      const node = waiting.shift()
      if (Array.isArray(node)) waiting.push(...node.slice(0, left))
      else if (typeof node === 'object' && node !== null) {
        const { '@type': type, '@graph': graph, datePublished, mainEntity } = node as Readonly<Record<string, unknown>>
        if (typeof datePublished === 'string' && isOfType(type, wanted)) yield datePublished
        waiting.push(graph, mainEntity)
      }
    }
  }
}

const ARTICLE_TYPE = /Article|Posting|Report|Story/
/** What stands for the article where the page names none. */
const PAGE_TYPE = /^WebPage$/

const isOfType = (type: unknown, wanted: RegExp): boolean =>
  [type].flat().some((name) => typeof name === 'string' && wanted.test(name))

function stringIn(node: unknown, key: string): string | null {
  const value: unknown =
    typeof node === 'object' && node !== null ? (node as Readonly<Record<string, unknown>>)[key] : null
  return typeof value === 'string' ? value : null
}

const MOST_NODES = 1000

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function firstDay(candidates: Iterable<string | null>): string | null {
  for (const candidate of candidates) {
    const day = candidate && (readDay(candidate) ?? readWrittenDay(candidate))
    if (day) return day
  }
  return null
}

const contentOf = (document: Document, selector: string): string | null => attributeOf(document, selector, 'content')
const attributeOf = (document: Document, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name) ?? null
/** Text with its white space run together; null where nothing is left. */
export const oneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null
