import { ARTICLE_TYPE, isNode, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import type { Metas } from './metas.js'
import { namesOf, standsElsewhere } from './named.js'
import { peopleIn } from './people-in.js'
import type { ShortLine } from './short-lines.js'
import { siteNamesIn } from './site-names.js'
import { keyOf } from './text-key.js'

/** What is asked for the authors of a page. */
interface AuthorSource {
  readonly elements: readonly Element[]
  /** Those of them that have marks for machines. */
  readonly annotated: readonly Element[]
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
  readonly lines: () => readonly ShortLine[]
}

/** The people who wrote the article, as the page names them; logins, desks and agencies are left out. */
export const authorsOf = (source: AuthorSource): readonly string[] => fullest(namesForMachines(source), source)

/** The same by what is shown. */
export const shownAuthorsOf = (source: AuthorSource): readonly string[] => fullest(shownPlaces(source), source)

/** The known authors, with those that one byline on the page names beside all of them: machines are often told of the first alone. */
export const withShownAuthors = (known: readonly string[], source: AuthorSource): readonly string[] =>
  fullest([known, ...bylinesIn(source.elements)], source)

/** What each of the first bylines of the page says, and what those say together that stand side by side. */
function bylinesIn(elements: readonly Element[]): readonly (readonly string[])[] {
  const bylines = elements.filter((element) => isNamed(element, BYLINE)).slice(0, 8)
  const sides = new Map<Element | null, string[]>()
  for (const byline of bylines) {
    if (standsElsewhere(byline)) continue
    const side = sides.get(byline.parentElement) ?? []
    side.push(textIn(byline))
    sides.set(byline.parentElement, side)
  }
  return [...sides.values()].flatMap((texts) => [...texts.map((text) => [text]), texts])
}
const BYLINE = /by-?line|^submitted|^(?:[\w-]*[-_])?authors?$/i

function* shownPlaces({ elements, lines }: AuthorSource): Iterable<readonly string[]> {
  yield* shownIn(elements, SHOWN)
  yield bylineIn(lines())
}

/** The people of the first place that names any; of a later one where it names those and others. */
function fullest(places: Iterable<readonly string[]>, { metas, nodes }: AuthorSource): readonly string[] {
  const site = siteNamesIn(metas, nodes)
  const keys = new Set(site.map(keyOf))
  let best: readonly string[] = []
  for (const names of places) {
    const written = names.map((name) => withoutNames(name, site))
    const people = distinct(written.flatMap(peopleIn)).filter((name) => !keys.has(keyOf(name)))
    const isFuller =
      people.length > best.length && best.every((name) => people.some((other) => keyOf(other) === keyOf(name)))
    if (isFuller && people.length <= MOST) best = people
  }
  return best
}

const MOST = 12

/** A byline without the site's names, which some set right behind the author: "ADA ROE Lorne Times". */
function withoutNames(byline: string, names: readonly string[]): string {
  let text = byline
  for (const name of names) if (name.includes(' ') && text.length > name.length) text = text.replaceAll(name, ' | ')
  return text
}

/** The names that stand in each place made for machines, the surest place first. */
function* namesForMachines({ annotated, metas, nodes }: AuthorSource): Iterable<readonly string[]> {
  for (const node of nodes) if (isOfType(node, ARTICLE_TYPE)) yield authorsOfNode(node, nodes)
  yield META_NAMES.flatMap((name) => metas.get(name) ?? []).slice(0, 20)
  yield metas.get('twitter:label1')?.some((label) => /^(?:written )?by$/i.test(label))
    ? (metas.get('twitter:data1') ?? [])
    : []
  yield* shownIn(annotated, MARKED)
}

/** The texts of the elements that are of each kind, but for those of other stories: their cards name authors too. */
function* shownIn(
  elements: readonly Element[],
  kinds: readonly ((element: Element) => boolean)[],
): Iterable<readonly string[]> {
  for (const isOfKind of kinds) {
    const found = elements.filter((element) => isOfKind(element) && !standsElsewhere(element))
    if (found.length <= 8) yield found.map(textIn)
  }
}

const META_NAMES = [
  'author', 'article:author', 'authors', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'dc.creator.personalname',
  'byl', 'citation_author', 'article.author', 'article:author_name', 'og:article:author', 'cxenseparse:author', 'creator', 'dcsext.author', 'lp.article:author',
] // biome-ignore format: a table

const has = (element: Element, attribute: string, word: string): boolean =>
  element.getAttribute(attribute)?.split(/\s+/).includes(word) ?? false
const isNamed = (element: Element, names: RegExp): boolean => namesOf(element).some((name) => names.test(name))

/** Elements that are marked as the author's name, the surest kind first. */
const MARKED: readonly ((element: Element) => boolean)[] = [
  (element) =>
    has(element, 'itemprop', 'name') && element.parentElement !== null && isWithinAuthor(element.parentElement),
  (element) => has(element, 'itemprop', 'author'),
  (element) => has(element, 'rel', 'author'),
]

function isWithinAuthor(element: Element): boolean {
  let at: Element | null = element
  for (let left = 3; at && left > 0; at = at.parentElement, left--) if (has(at, 'itemprop', 'author')) return true
  return false
}

/** Elements in which names are shown, by their classes. */
const SHOWN: readonly ((element: Element) => boolean)[] = [
  (element) => isNamed(element, /^(?:(?:[\w-]*[-_])?(?:byline|author)(?:__|-|_)?(?:name|link)|fn)$/i),
  (element) => isNamed(element, /^(?:(?:post|entry|article|story|c-byline_)[-_]+author|vcard)$/i),
  (element) =>
    isNamed(
      element,
      /^(?:by-?line|author-(?:info|details|meta|block|wrapper)|(?:article|story|post|entry)[-_]+by(?:-?line)?|by|author-?(?:line|names?)?|[\w-]*meta[\w-]*[-_]author|autor|authors|contributors?)$/i,
    ),
]

/** The first line of the page that begins with "By" and names somebody, or that has a name behind the day and how long it takes to read. */
function bylineIn(lines: readonly ShortLine[]): readonly string[] {
  for (const { text } of lines) {
    if (text.length > 120) continue
    if (BY.test(text) && peopleIn(text).length > 0) return [text]
    const behind = BEHIND_LENGTH.exec(text)?.[1]
    if (behind && peopleIn(behind).length > 0) return [behind]
  }
  return []
}

/** "January 30, 2024 · 2 min · Ada Roe". */
const BEHIND_LENGTH = /\b(?:19|20)\d\d\b\s?[·•|]\s?\d{1,3} min(?:ute)?s?(?: read)?\s?[·•|]\s?(\p{Lu}[^·•|\d]{3,60})$/u

/** Also behind a day: "Posted on May 3, 2020 by Ada Roe". */
const BY =
  /^(?:[^.!?]{0,40}\b(?:19|20)\d\d\b(?:[^.!?]{0,20}\s)?\s?)?(?:(?:written|posted|submitted|story|text|words|reported) )?by:?\s+\p{Lu}/iu

/** Its parts apart, as they are shown: "By", "Ada Roe", and on a line of its own "Health reporter". */
function textIn(element: Element, depth = 0): string {
  const content = element.getAttribute('content')
  if (content !== null) return content
  if (element.childElementCount === 0 || depth > 5) return element.textContent ?? ''
  return Array.from(element.childNodes)
    .slice(0, 60)
    .map((child) => (isElement(child) ? partIn(child, depth + 1) : (child.textContent ?? '')))
    .join(' ')
}

const isElement = (node: Node): node is Element => node.nodeType === 1

function partIn(element: Element, depth: number): string {
  if (element.tagName === 'BR') return ' | '
  const text = textIn(element, depth)
  return element.tagName === 'A' || LINES.has(element.tagName) || isNamed(element, BESIDE_NAME) ? ` | ${text} | ` : text
}
/** What the author is, where, and for whom, in an element of its own. */
const BESIDE_NAME =
  /^(?:[\w-]*[-_])?(?:title|job-?title|role|position|beat|outlet|affiliation|credit|source|desk|location|bureau)$/i
const LINES: ReadonlySet<string> = new Set(['DD', 'DIV', 'DT', 'LI', 'P'])

function authorsOfNode(node: LinkedNode, nodes: readonly LinkedNode[]): readonly string[] {
  return [node.author, node.creator].flat().flatMap((author): readonly string[] => {
    if (typeof author === 'string') return [author]
    if (!isNode(author)) return []
    const known = stringIn(author, 'name')
      ? author
      : nodes.find((other) => other['@id'] !== undefined && other['@id'] === author['@id'])
    if (!known || isOfType(known, /Organization/)) return []
    return [known.name].flat().filter((name): name is string => typeof name === 'string')
  })
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = keyOf(name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
