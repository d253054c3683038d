import { ARTICLE_TYPE, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import { beginningOf } from './mass.js'
import { firstMeta, type Metas, plainLine } from './metas.js'
import { namesOf } from './named.js'
import { siteNamesIn } from './site-names.js'
import { keyOf } from './text-key.js'

/** What is asked for the title of a page. */
interface TitleSource {
  readonly elements: readonly Element[]
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
  readonly url: string | null
}

/**
 * The headline of a page. Each place that names it has a vote (its headings, og:title, JSON-LD, `<title>` without the site's name …):
 * editors give a page one headline in most of them, and others in one or two (for social media, for search engines).
 */
export function titleOf(source: TitleSource): string | null {
  const site = siteNames(source)
  const votes = new Map<string, { text: string; weight: number }>()
  for (const [text, weight] of candidatesOf(source, site)) {
    const key = keyOf(text)
    if (key.length < 2 || site.has(key) || GENERIC.has(key)) continue
    const known = votes.get(key)
    if (known) known.weight += weight
    else votes.set(key, { text, weight })
  }
  completeCut(votes)
  let best: { text: string; weight: number } | null = null
  for (const vote of votes.values()) if (best === null || vote.weight > best.weight) best = vote
  return best?.text ?? plainLine(titleElement(source.elements)?.textContent)
}

/** Texts with the weight of their votes; where weights are equal, the first wins. */
function* candidatesOf(
  { elements, metas, nodes }: TitleSource,
  site: ReadonlySet<string>,
): Iterable<readonly [string, number]> {
  const headings = headingsOf(elements)
  for (const [text, weight] of headings) yield [text, weight]
  // Old pages set their headline in bold, blogs in the second rank, below the site's name.
  const known = headings.some(([text]) => !site.has(keyOf(text))) ? headings : boldLines(elements)
  for (const [names, weight] of NAMES) {
    const content = plainLine(firstMeta(metas, names))
    if (content !== null) yield [withoutSite(content, site, known), weight]
  }
  const article = nodes.find(
    (node) => isOfType(node, ARTICLE_TYPE) && (stringIn(node, 'headline') ?? stringIn(node, 'name')),
  )
  const headline = article && plainLine(stringIn(article, 'headline') ?? stringIn(article, 'name'))
  if (headline) yield [withoutSite(headline, site, known), 2]
  const whole = plainLine(titleElement(elements)?.textContent)
  if (whole !== null) yield [withoutSite(whole, site, known), 1.5]
}

const NAMES: readonly (readonly [readonly string[], number])[] = [
  [['og:title'], 2],
  [['twitter:title'], 0.8],
  [
    [
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'headline',
      'hdl',
      'article:title',
      'title',
    ],
    1,
  ],
]

/** The headings of the first rank; one alone, or one that is marked as the headline, weighs more than one of many. */
function headingsOf(elements: readonly Element[]): readonly (readonly [string, number])[] {
  const marked = elements.find(isMarkedHeadline)
  const headings = elements.filter(({ tagName }) => tagName === 'H1').slice(0, 30)
  const found: (readonly [string, number])[] = []
  for (const heading of headings) {
    const text = plainLine(heading.textContent)
    if (text !== null && text.length <= LONGEST)
      found.push([text, headings.length === 1 ? 1.7 : heading.closest('article') ? 1.4 : 1])
  }
  const text = marked && plainLine(marked.textContent)
  if (text && text.length <= LONGEST) found.push([text, 1])
  return found
}

const LONGEST = 300

/** Short lines in large or bold letters; they tell where the headline ends in a longer title, and are none themselves. */
const boldLines = (elements: readonly Element[]): readonly (readonly [string, number])[] =>
  elements
    .filter(({ tagName }) => BOLD.has(tagName))
    .slice(0, 60)
    .flatMap((element) => {
      const text = plainLine(beginningOf(element, LONGEST + 1))
      return text !== null && text.length <= LONGEST && keyOf(text).length >= LEAST ? [[text, 0] as const] : []
    })
const BOLD: ReadonlySet<string> = new Set(['B', 'BIG', 'FONT', 'H2', 'H3', 'STRONG'])
/** A shorter one may be a section's. */
const LEAST = 12

/** A title without the site's name, its section and the like at its ends. */
function withoutSite(
  title: string,
  site: ReadonlySet<string>,
  headings: readonly (readonly [string, number])[],
): string {
  const heads = new Set(headings.map(([text]) => keyOf(text)).filter((key) => !site.has(key)))
  if (heads.has(keyOf(title))) return title
  // "Ferry sinks | World | The Gazette": the longest head or tail that is a heading of the page.
  const cuts = [...title.matchAll(SEPARATOR)].map(({ index, 0: sign }) => ({
    before: title.slice(0, index),
    behind: title.slice(index + sign.length),
  }))
  for (const { before } of [...cuts].reverse())
    if (heads.has(keyOf(before)) && !site.has(keyOf(before))) return before.trim()
  for (const { behind } of cuts) if (heads.has(keyOf(behind)) && !site.has(keyOf(behind))) return behind.trim()
  const colon = title.indexOf(': ')
  const behindColon = title.slice(colon + 2)
  if (colon > 0 && (site.has(keyOf(title.slice(0, colon))) || heads.has(keyOf(behindColon)))) return behindColon.trim()
  let left = title
  for (let i = 0; i < 4; i++) {
    const signs = [...left.matchAll(SEPARATOR)]
    const [first, last] = [signs[0], signs.at(-1)]
    if (!first || !last) break
    if (isSite(left.slice(last.index + last[0].length), site)) left = left.slice(0, last.index)
    else if (isSite(left.slice(0, first.index), site)) left = left.slice(first.index + first[0].length)
    else break
  }
  return left.trim() || title
}

/** A bar or a dash between blanks, or marks that stand in titles for nothing else. */
const SEPARATOR = /\s+[|\-–—·•:»«›~/\\]{1,2}\s+|\s?[|»]\s?|\s::\s?/g

function isSite(part: string, site: ReadonlySet<string>): boolean {
  const key = keyOf(part)
  if (key === '') return true
  if (site.has(key)) return true
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|co\.\w\w|gov|edu|info|news|\w\w)$/i.test(part.trim())) return true
  return SECTIONS.has(key) || (part.trim().split(/\s+/).length <= 5 && OUTLET.test(part))
}

const SECTIONS: ReadonlySet<string> = new Set(
  'news world uknews usnews politics business sport sports opinion home blog breakingnews worldnews technology health science culture local video press pressreleases'.split(
    ' ',
  ),
)
/** Words with which the names of papers and stations end or begin. */
const OUTLET =
  /^the \p{Lu}|\b(?:News|Times|Post|Gazette|Herald|Tribune|Journal|Telegraph|Guardian|Observer|Chronicle|Daily|Weekly|Magazine|Press|Radio|TV|Broadcasting|Reuters|CNN|BBC|NPR|Online|Blog|Bulletin|Courier|Echo|Express|Mirror|Independent|Mail|Sun|Star|Globe|Inquirer|Examiner|Dispatch|Reporter|Record|Review|Today|Standard|Sentinel|Network)$/u

/** The names under which the site goes, without blanks and marks. */
function siteNames({ elements, metas, nodes, url }: TitleSource): ReadonlySet<string> {
  const names = [
    ...siteNamesIn(metas, nodes),
    firstMeta(metas, ['twitter:site'])?.replace(/^@/, ''),
    firstMeta(metas, ['copyright']),
    ...homeHeadings(elements),
  ]
  const keys = names.map((name) => keyOf(plainLine(name) ?? '')).filter((key) => key.length > 1)
  const host = url?.match(/^https?:\/\/(?:www\.)?([^/:]+)/i)?.[1]?.toLowerCase() ?? ''
  const labels =
    host === ''
      ? []
      : [
          host.replace(/[^a-z\d]+/g, ''),
          ...host
            .split('.')
            .slice(0, -1)
            .filter((label) => label.length > 3),
        ]
  return new Set([
    ...keys,
    ...keys.map((key) => key.replace(/^the/, '')),
    ...keys.map((key) => `the${key}`),
    ...labels,
    ...labels.map((key) => `the${key}`),
  ])
}

/** Headings that lead to the front page: the name of the site. */
const homeHeadings = (elements: readonly Element[]): readonly (string | null)[] =>
  elements
    .filter((element) => element.tagName === 'H1' || namesOf(element).includes('site-title'))
    .slice(0, 20)
    .filter((heading) => {
      const href =
        heading.getElementsByTagName('a')[0]?.getAttribute('href') ?? heading.closest('a')?.getAttribute('href')
      return href !== undefined && href !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href)
    })
    .map(({ textContent }) => textContent)

/** Titles that pages have in every place while they have none. */
const GENERIC: ReadonlySet<string> = new Set(
  'home homepage index untitled untitleddocument news article blog post page story menu search error'.split(' '),
)

/** "Ferry sinks off …" votes for the headline that it is the beginning of. */
function completeCut(votes: Map<string, { text: string; weight: number }>): void {
  for (const [key, vote] of votes) {
    if (!/(?:…|\.\.\.)$/.test(vote.text) || key.length < 12) continue
    const whole = [...votes].find(
      ([other]) => other !== key && other.startsWith(key.slice(0, -3)) && other.length > key.length,
    )
    if (!whole) continue
    whole[1].weight += vote.weight
    vote.weight = 0
  }
}

const titleElement = (elements: readonly Element[]): Element | undefined =>
  elements.find(({ tagName }) => tagName === 'TITLE')

/** A heading that is marked as the headline, for machines or by the name that many systems give it. */
const isMarkedHeadline = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'headline' ||
  (/^H[123]$/.test(element.tagName) &&
    namesOf(element).some((name) => /^(?:entry|post|article)[-_]+(?:title|headline)$/i.test(name)))
