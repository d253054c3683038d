import type { Document, Parsed } from '../../src/language/document.js'
import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'
import { tag } from '../../src/tag/tag.js'

/** A text as a stage of the program sees it. */
export function parsedOf(text: string): Parsed {
  const article = articleOf(text)
  return parse(article, segment(article))
}

export const documentOf = (text: string): Document => tag(parsedOf(text))
