import { parse } from '../../src/language/parse.js'
import { articleOf } from '../../src/read/article.js'
import { segment } from '../../src/segment/segment.js'
import { type View, viewsOf } from '../../src/syntax/view.js'
import { tag } from '../../src/tag/tag.js'

/** A sentence as the grammar reads it, and the token behind the bar in it: "The hull, |which is old, leaks." */
export function viewAt(marked: string): { readonly view: View; readonly at: number } {
  const bar = marked.indexOf('|')
  const article = articleOf(marked.replace('|', ''))
  const document = tag(parse(article, segment(article)))
  const [view] = document.sentences.flatMap((sentence) => viewsOf(document, sentence))
  if (!view) throw new Error(`no sentence in ${marked}`)
  return { view, at: view.tokens.findIndex(({ start }) => start >= bar) }
}
