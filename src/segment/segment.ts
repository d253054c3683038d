import type { Article } from '../read/article.js'
import type { Block, Layout } from './layout.js'

/** Tells what each stretch of an article's page is: title, dateline, byline, paragraphs and boilerplate. */
export function segment(article: Article): Layout {
  const blocks: Block[] = []
  for (const match of article.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const text = match[0].trimEnd()
    blocks.push({ start: match.index, end: match.index + text.length, role: 'paragraph', reading: 'sentences' })
  }
  return {
    blocks,
    title: article.title === null ? null : { text: article.title },
    published: article.published,
    dateline: null,
    byline: null,
  }
}
