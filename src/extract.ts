import { parse } from './language/parse.js'
import { readingView, withoutUnseen } from './language/reading-view.js'
import type { Extraction } from './link/extraction.js'
import { link } from './link/link.js'
import { onWrittenText } from './link/written-text.js'
import type { Article } from './read/article.js'
import { type Kind, kinds, recognise, withNeeded } from './recognise/recognisers.js'
import { segment } from './segment/segment.js'
import { tag } from './tag/tag.js'

/** The whole pipeline: one article in, its record out. Offsets are UTF-16; `only` names the kinds that are needed. */
export function extractArticle(article: Article, only: readonly Kind[] = kinds): Extraction {
  const title = article.title && withoutUnseen(article.title)
  const view = readingView(article.text)
  if (!view) return extractAsWritten({ ...article, title }, only)
  const record = extractAsWritten({ ...article, title, text: view.text }, only)
  return onWrittenText(record, article, view)
}

function extractAsWritten(article: Article, only: readonly Kind[]): Extraction {
  const layout = segment(article)
  const parsed = parse(article, layout)
  const document = tag(parsed)
  const isRead = !article.warnings.some(({ code }) => UNREAD.has(code))
  const found = recognise(document, isRead ? withNeeded(only) : new Set())
  return link(document, found)
}

/** Warnings of what is no English article: no facts are read from it. */
const UNREAD: ReadonlySet<string> = new Set(['no-article', 'not-english', 'several-articles'])
