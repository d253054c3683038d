import type { Document } from '../language/document.js'
import { parse } from '../language/parse.js'
import { type ReadingView, readingView, withoutUnseen } from '../language/reading-view.js'
import type { Extraction } from '../link/extraction.js'
import { link } from '../link/link.js'
import type { Article } from '../read/article.js'
import { kinds, recognise } from '../recognise/recognisers.js'
import { segment } from '../segment/segment.js'
import { tag } from '../tag/tag.js'

/** An article with all that was made of it on the way: its offsets are those of the text as a reader takes it in. */
export interface Study {
  readonly document: Document
  readonly record: Extraction
  /** The way back to the text as it was written; null where that is the same. */
  readonly view: ReadingView | null
}

/** Warnings of what is no English article: no facts are read from it. */
const UNREAD: ReadonlySet<string> = new Set(['no-article', 'not-english', 'several-articles'])

/** The stages of extract.ts, with what lies between them kept. */
export function study(given: Article): Study {
  const view = readingView(given.text)
  const article = { ...given, title: given.title && withoutUnseen(given.title), text: view?.text ?? given.text }
  const document = tag(parse(article, segment(article)))
  const isRead = !article.warnings.some(({ code }) => UNREAD.has(code))
  return { document, view, record: link(document, recognise(document, new Set(isRead ? kinds : []))) }
}
