import { type Article, articleOf } from './article.js'
import type { Decoded } from './decode.js'

/** The encoding that a page declares; null where it declares none. */
export function declaredEncoding(_bytes: Buffer): string | null {
  return null
}

/** The article in a page. */
export function readPage(page: Decoded, known: Partial<Article>): Article {
  return articleOf(page.text, { ...known, encoding: page.encoding, warnings: page.warnings, derived: true })
}
