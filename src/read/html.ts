import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Article, articleOf } from './article.js'
import type { Decoded } from './decode.js'
import { InputError } from './errors.js'
import { depthOf } from './page-depth.js'
import { oneLine, readMetadata } from './page-metadata.js'
import { textOfPage } from './page-text.js'

/**
 * The article in a page: its text, with a blank line between paragraphs, and what the page says of it. Scripts are not run
 * and nothing is fetched.
 */
export function readPage(page: Decoded, known: Partial<Article> & { readonly id: string }): Article {
  if (depthOf(page.text) > DEEPEST) throw new InputError(known.id, `its elements are nested more than ${DEEPEST} deep`)
  const document = parse(page.text)
  // Before the article is looked for, which takes the page apart.
  const metadata = readMetadata(document)
  const whole = textOfPage(mainOf(document))
  const found = findArticle(document)
  const body = (found && textOfPage(found.content)) || whole
  return articleOf(withByline(body, found?.byline ?? null), {
    ...known,
    title: metadata.title ?? found?.title ?? null,
    url: metadata.url,
    published: known.published ?? (metadata.published ? { value: metadata.published, from: 'metadata' } : null),
    encoding: page.encoding,
    warnings: page.warnings,
    derived: true,
  })
}

/** The encoding that a page declares in its head; null where it declares none. */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4096).toString('latin1')
  const name = head.match(/<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i)?.[1]?.toLowerCase()
  if (!name || /^utf-?(?:8|16)/.test(name)) return null
  // As browsers do: what calls itself so is in its superset.
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name) ? 'windows-1252' : name
}

/** Beyond this a page is no page; the time that looking for the article takes grows steeply with depth. */
const DEEPEST = 2000
const DEEPEST_TO_SEARCH = 120
const MOST_ELEMENTS = 30_000

/** A piece of a page, or an empty one, is put into a page. */
function parse(html: string): Document {
  if (/<html[\s>]/i.test(html)) {
    const { document } = parseHTML(html)
    if (document.documentElement?.tagName === 'HTML') return document
  }
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

interface FoundArticle {
  readonly content: Element
  readonly title: string | null
  readonly byline: string | null
}

/** What Readability takes for the article; null where it finds none, or the page is such that it would not come to an end. */
function findArticle(document: Document): FoundArticle | null {
  if (isTooMuch(document)) return null
  const found = new Readability<Element>(document, { serializer: (element) => element as Element }).parse()
  return found?.content ? { content: found.content, title: oneLine(found.title), byline: oneLine(found.byline) } : null
}

function isTooMuch(document: Document): boolean {
  const elements = document.querySelectorAll('*')
  if (elements.length > MOST_ELEMENTS) return true
  const depths = new Map<Element, number>()
  for (const element of Array.from(elements)) {
    const depth = (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0) + 1
    if (depth > DEEPEST_TO_SEARCH) return true
    depths.set(element, depth)
  }
  return false
}

/** Where the article stands in a page that says so; else the whole page. */
function mainOf(document: Document): Element {
  const [article, ...others] = Array.from(document.querySelectorAll('article'))
  if (article && others.length === 0) return article
  return document.querySelector('main, [role="main"]') ?? document.documentElement
}

/** The byline is put above the text, where articles have it, unless the text begins with it. */
function withByline(text: string, byline: string | null): string {
  if (!byline || byline.length > 120 || text.slice(0, 400).includes(byline.replace(/^by /i, ''))) return text
  return `${/^by /i.test(byline) ? byline : `By ${byline}`}\n\n${text}`
}
