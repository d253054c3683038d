import { ARTICLE_TYPE, isNode, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import { type Metas, plainLine } from './metas.js'
import { namesOf, standsElsewhere } from './named.js'
import type { ShortLine } from './short-lines.js'
import { keyOf } from './title.js'

/** What is asked for the authors of a page. */
export interface AuthorSource {
  readonly elements: readonly Element[]
  /** Those of them that have marks for machines. */
  readonly annotated: readonly Element[]
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
  readonly lines: () => readonly ShortLine[]
}

/** The people who wrote the article, as the page names them; logins, desks and agencies are left out. */
export const authorsOf = (source: AuthorSource): readonly string[] => fullest(namesForMachines(source), siteOf(source))

/** The same by what is shown. */
export const shownAuthorsOf = (source: AuthorSource): readonly string[] => fullest(shownPlaces(source), siteOf(source))

/** The known authors, with those that one byline on the page names beside all of them: machines are often told of the first alone. */
export const withShownAuthors = (known: readonly string[], source: AuthorSource): readonly string[] =>
  fullest([known, ...bylinesIn(source.elements)], siteOf(source))

/** What each of the first bylines of the page says. */
const bylinesIn = (elements: readonly Element[]): readonly (readonly string[])[] =>
  elements
    .filter((element) => isNamed(element, BYLINE))
    .slice(0, 8)
    .flatMap((element) => (standsElsewhere(element) ? [] : [[textIn(element)]]))
const BYLINE = /by-?line/i

const siteOf = ({ metas }: AuthorSource): ReadonlySet<string> => new Set((metas.get('og:site_name') ?? []).map(keyOf))

function* shownPlaces({ elements, lines }: AuthorSource): Iterable<readonly string[]> {
  yield* shownIn(elements, SHOWN)
  yield bylineIn(lines())
}

/** The people of the first place that names any; of a later one where it names those and others. */
function fullest(places: Iterable<readonly string[]>, site: ReadonlySet<string>): readonly string[] {
  let best: readonly string[] = []
  for (const names of places) {
    const people = distinct(names.flatMap(peopleIn)).filter((name) => !site.has(keyOf(name)))
    const isFuller =
      people.length > best.length && best.every((name) => people.some((other) => keyOf(other) === keyOf(name)))
    if (isFuller && people.length <= MOST) best = people
  }
  return best
}

const MOST = 12

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
      /^(?:by-?line|(?:article|story|post|entry)[-_]+by(?:-?line)?|by|author-?(?:line|names?)?|authors|contributors?)$/i,
    ),
]

/** The first line of the page that begins with "By" and names somebody. */
function bylineIn(lines: readonly ShortLine[]): readonly string[] {
  const line = lines.find(({ text }) => text.length <= 120 && BY.test(text) && peopleIn(text).length > 0)
  return line ? [line.text] : []
}

/** Also behind a day: "Posted on May 3, 2020 by Ada Roe". */
const BY =
  /^(?:[^.!?]{0,40}\b(?:19|20)\d\d\b(?:[^.!?]{0,20}\s)?\s?)?(?:(?:written|posted|story|text|words|reported) )?by:?\s+\p{Lu}/iu

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
  return LINES.has(element.tagName) ? ` | ${text} | ` : text
}
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

/** The names of people in a byline: "By Ada Roe and Ben Lee, Staff Writers". */
export function peopleIn(byline: string): readonly string[] {
  const line = plainLine(byline)
  if (line === null || line.length > 300 || /^https?:|^www\./i.test(line)) return []
  // "ByAda Roe": parts of a page without a blank between.
  const apart = line.replace(/\S{1,60}@\S{1,60}/g, '|').replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ')
  const words = behindBy(apart).replace(/\([^()]{0,80}\)/g, ' ')
  const [head = ''] = words.split(ENDS_NAMES)
  return head
    .split(/\s*(?:[,;|/•·]|\s(?:and|with|&)\s|\sby\s)\s*/i)
    .map(asName)
    .filter((name) => name !== null)
}

/** What stands behind "By", wherever that is: "Posted on May 3, 2020 by Ada Roe". */
function behindBy(line: string): string {
  const by = line.match(/(?:^|\s)by:?\s+(?=\p{Lu})/iu)
  if (by?.index !== undefined) return line.slice(by.index + by[0].length)
  return line.replace(/^\W*(?:author|from|par|por|von|door|text|words)\b\s?:?\s*/i, '')
}

/** What goes on behind the names. */
const ENDS_NAMES =
  /\s+[-–—]\s+|[,;]?\s(?:and\s)?(?:additional |further )?(?:illustrat(?:ions?|ed)|photo(?:graph)?s?|photograph(?:y|ed)|pictures|graphics?|video|edit(?:ed|ing)|translat(?:ed|ion)|reporting|produced|research)\s(?:and\s\w+\s)?by\b|\s(?:for|in|at|on|of)\s(?=\p{Lu}|the\b|\d)|\b(?:published|posted|updated|created|last modified|follow|email|e-mail|print|share|contact|view|more from|read more)\b|@|\d{1,2}[:/.]\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d)/iu

/** A person's name in its usual spelling; null for what is none. */
function asName(part: string): string | null {
  const name = part
    .replace(/^(?:dr|mr|mrs|ms|prof|sir|dame)\.?\s/i, '')
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 5 || name.length > 50) return null
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word.toLowerCase()))) return null
  if (!/^\p{Lu}/u.test(words[0] as string) || !/^\p{Lu}/u.test(words.at(-1) as string)) return null
  if (words.some((word) => NO_NAME.has(word.toLowerCase()))) return null
  if (!/\p{Ll}/u.test(name)) return words.map(inLowerCase).join(' ')
  // "Claire VASSEUR", as the French write a family's name.
  return words.map((word) => (/^\p{Lu}{4,}$/u.test(word) ? inLowerCase(word) : word)).join(' ')
}

const inLowerCase = (word: string): string =>
  /^(?:\p{Lu}\.)+$|^(?:II|III|IV|JR|[A-Z]{2}\.)$/u.test(word) || word.length === 1
    ? word
    : word
        .toLowerCase()
        .replace(/(?:^|['’-]|^mc)\p{L}/gu, (letter) =>
          letter.replace(/\p{L}$/u, (last) => last.toUpperCase()).replace(/^m/, 'M'),
        )

const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u
const PARTICLES: ReadonlySet<string> = new Set(
  'al ben bin da das de del della den der di dos du el ibn la le mac san ter van von y'.split(' '),
)
/** Words of desks, agencies, papers, roles and forms, in lower case. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'about ediciones edition today usa admin administrator agencies agency all anonymous associate associated author authors back blog blogger board bureau by chief column columnist ' +
    'comment comments contributed contributing contributor contributors correspondent correspondents crew daily department desk deputy digital editor editorial ' +
    'editors express foundation freelance gazette group guest herald home institute international journalist learn magazine manager media ministry more national network ' +
    'news newspaper newsroom newswire no none office online our partner photographer photographs post posts press producer profile programme project publisher radio read ' +
    'report reporter reporters reporting reuters review senior service services site special staff studio team the times tribune tv unknown user view web webdesk ' +
    'webmaster website wire world writer writers yahoo'
  ).split(' '),
)

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = keyOf(name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
