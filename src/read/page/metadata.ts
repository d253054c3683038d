import { readUrl } from '../fields.js'
import { authorsOf, shownAuthorsOf, withShownAuthors } from './authors.js'
import { datesOf, type PageDay } from './dates.js'
import { ARTICLE_TYPE, isOfType, type LinkedNode, readLinkedData, stringIn } from './linked-data.js'
import { firstMeta, type Metas, oneLine, readMetas } from './metas.js'
import { type ShortLine, shortLines } from './short-lines.js'
import { keyOf } from './text-key.js'
import { titleOf } from './title.js'

/** What a page says of its article outside the article's text. */
interface PageMetadata {
  readonly title: string | null
  /** The authors by its marks for machines; where there are none, by what it shows. */
  readonly authors: readonly string[]
  /** The authors by what is shown. */
  readonly shownAuthors: () => readonly string[]
  readonly published: PageDay | null
  /** A day that counts where the text has none. */
  readonly fallback: PageDay | null
  /** The language that it says it is in, such as "en-GB". */
  readonly language: string | null
  /** The page's own address, of the web. */
  readonly url: string | null
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
}

/** Reads the head of a page, the marks in it that are made for machines, and what is shown around the story. */
export function readMetadata(
  document: Document,
  elements: readonly Element[],
  linkedData: readonly string[],
): PageMetadata {
  const metas = readMetas(elements)
  const linked = readLinkedData(linkedData)
  const annotated = elements.filter((element) => ANNOTATIONS.some((name) => element.hasAttribute(name)))
  const language = languageOf(document, metas)
  const marked = (name: string, value: string): Element | undefined =>
    annotated.find((element) => element.getAttribute(name) === value)
  const url =
    readUrl(marked('rel', 'canonical')?.getAttribute('href') ?? null) ??
    readUrl(firstMeta(metas, ['og:url', 'twitter:url', 'parsely-link'])) ??
    readUrl(marked('itemprop', 'mainEntityOfPage')?.getAttribute('itemid') ?? null)
  let known: readonly ShortLine[] | null = null
  const lines = (): readonly ShortLine[] => {
    known ??= [...shortLines(document)]
    return known
  }
  const title = titleOf({ elements, metas, nodes: linked, url })
  const nodes = ownFirst(linked, title)
  const source = { document, elements, annotated, metas, nodes, url, language, lines }
  const { published, fallback } = datesOf(source)
  const authors = authorsOf(source)
  return {
    title,
    authors: authors.length > 0 ? withShownAuthors(authors, source) : authors,
    shownAuthors: () => shownAuthorsOf(source),
    published,
    fallback,
    language,
    url,
    metas,
    nodes,
  }
}

/** The nodes, those first that tell of the story with this title: some pages tell machines of others as well. */
function ownFirst(nodes: readonly LinkedNode[], title: string | null): readonly LinkedNode[] {
  const key = keyOf(title ?? '')
  const isOwn = (node: LinkedNode): boolean =>
    isOfType(node, ARTICLE_TYPE) && key !== '' && keyOf(stringIn(node, 'headline') ?? '') === key
  return nodes.some(isOwn) ? [...nodes.filter(isOwn), ...nodes.filter((node) => !isOwn(node))] : nodes
}

const languageOf = (document: Document, metas: Metas): string | null =>
  oneLine(document.documentElement.getAttribute('lang')) ??
  oneLine(document.documentElement.getAttribute('xml:lang')) ??
  firstMeta(metas, ['content-language', 'language', 'dc.language', 'og:locale'])

/** Attributes that mark an element for machines. */
const ANNOTATIONS = ['itemprop', 'property', 'rel']
