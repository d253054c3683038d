import { parse } from './language/parse.js'
import type { Extraction } from './link/extraction.js'
import { link } from './link/link.js'
import type { Article } from './read/article.js'
import { type Kind, kinds, recognise, withNeeded } from './recognise/recognisers.js'
import { segment } from './segment/segment.js'
import { tag } from './tag/tag.js'

/** The whole pipeline: one article in, its record out. Offsets are UTF-16; `only` names the kinds that are needed. */
export function extractArticle(article: Article, only: readonly Kind[] = kinds): Extraction {
  const layout = segment(article)
  const parsed = parse(article, layout)
  const document = tag(parsed)
  const found = recognise(document, withNeeded(only))
  return link(document, found)
}
