import { type Article, articleOf } from './article.js'
import type { Decoded } from './decode.js'
import { findBody } from './page/body.js'
import { withByline } from './page/byline.js'
import { showEntryDays } from './page/entry-times.js'
import { countCards, judge } from './page/judge.js'
import { readMetadata } from './page/metadata.js'
import { oneLine } from './page/metas.js'
import { elementsIn } from './page/named.js'
import { peopleIn } from './page/people-in.js'
import { readSource } from './page/source.js'
import { standfirstOf, withStandfirst } from './page/standfirst.js'
import { parseHTML } from './parse-html.js'
import type { Warning } from './warning.js'

/**
 * The article in a page: its text, with a blank line between paragraphs, and what the page says of it. Scripts are not run
 * and nothing is fetched.
 */
export async function readPage(page: Decoded, known: Partial<Article> & { readonly id: string }): Promise<Article> {
  const source = readSource(page.text)
  const { document } = parseHTML(source.html)
  const elements = elementsIn(document)
  // Before the story is looked for, which takes the page apart.
  const metadata = readMetadata(document, elements, source.linkedData)
  const pageTitle = document.querySelector('title')?.textContent ?? null
  const cards = countCards(elements)
  // What is shown of the authors is gone when the story has been found.
  const shown = metadata.authors.length > 0 ? [] : metadata.shownAuthors()
  const standfirst = standfirstOf(elements)
  showEntryDays(document, metadata.published?.value ?? null)
  const body = await findBody({ document, elements }, source, metadata.nodes)
  const byline = peopleIn(body.byline ?? '')
  // Where parts stand side by side, readability's byline may hold a name with what is right behind it: "Ada RoeMonday".
  const isGlued = byline.some((name) =>
    shown.some((other) => name !== other && name.toLowerCase().startsWith(other.toLowerCase())),
  )
  const authors = metadata.authors.length > 0 ? metadata.authors : byline.length > 0 && !isGlued ? byline : shown
  const judgement = judge(
    { title: pageTitle, whole: body.whole, metas: metadata.metas, nodes: metadata.nodes, cards },
    body.text,
  )
  return articleOf(withByline(withStandfirst(body.text, standfirst), authors), {
    ...known,
    title: metadata.title ?? oneLine(body.title),
    url: metadata.url,
    declaredLanguage: metadata.language,
    published: known.published ?? metadata.published,
    fallbackDate: metadata.fallback,
    encoding: page.encoding,
    warnings: [...page.warnings, ...judgement, ...(body.isUncertain && judgement.length === 0 ? [UNCERTAIN] : [])],
    derived: true,
  })
}

const UNCERTAIN: Warning = {
  code: 'body-uncertain',
  message: 'What of the page is its story is not sure: some of it may be missing, or something else among it.',
}

/** The encoding that a page declares in its head; null where it declares none. */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4096).toString('latin1')
  const name = (head.match(/<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i) ??
    head.match(/^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i))?.[1]?.toLowerCase()
  if (!name || /^utf-?(?:8|16)/.test(name)) return null
  // As browsers do: what calls itself so is in its superset.
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name) ? 'windows-1252' : name
}
