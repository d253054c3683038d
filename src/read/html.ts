import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Article, articleOf } from './article.js'
import type { Decoded } from './decode.js'
import { oneLine, readMetadata } from './page/metadata.js'
import { readSource } from './page/source.js'
import { textOfPage } from './page/text.js'

/**
 * The article in a page: its text, with a blank line between paragraphs, and what the page says of it. Scripts are not run
 * and nothing is fetched.
 */
export function readPage(page: Decoded, known: Partial<Article> & { readonly id: string }): Article {
  const source = readSource(page.text)
  const { document } = parseHTML(source.html)
  // Before the article is looked for, which takes the page apart.
  const metadata = readMetadata(document, source.linkedData)
  const whole = textOfPage(mainOf(document))
  const found = source.weight > HEAVIEST ? null : findArticle(document)
  const body = (found && textOfPage(found.content)) || whole
  return articleOf(withByline(body, found?.byline ?? null), {
    ...known,
    title: metadata.title ?? found?.title ?? null,
    url: metadata.url,
    declaredLanguage: metadata.language,
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

/** The time that looking for the article takes grows with this; pages of news stay below a tenth of it. */
const HEAVIEST = 300_000

interface FoundArticle {
  readonly content: Element
  readonly title: string | null
  readonly byline: string | null
}

/** What Readability takes for the article; null where it finds none, or the page is such that it would not come to an end. */
function findArticle(document: Document): FoundArticle | null {
  const found = new Readability<Element>(document, { serializer: (element) => element as Element }).parse()
  return found?.content ? { content: found.content, title: oneLine(found.title), byline: oneLine(found.byline) } : null
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
