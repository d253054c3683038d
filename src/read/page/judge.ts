import type { Warning } from '../warning.js'
import { ARTICLE_TYPE, isNode, isOfType, type LinkedNode } from './linked-data.js'
import { lengthOf } from './mass.js'
import { firstMeta, type Metas } from './metas.js'
import { standsElsewhere } from './named.js'

/** What a page is judged by. */
interface JudgedPage {
  /** What stands in its `<title>`, and all of its text. */
  readonly title: string | null
  readonly whole: string
  readonly metas: Metas
  readonly nodes: readonly LinkedNode[]
  /** How many cards with the headline and the beginning of another story there are, and how much of the page they hold. */
  readonly cards: Cards
}

export interface Cards {
  readonly count: number
  readonly mass: number
}

/** What the reader of a page should know of it besides its facts: a list of stories, a beginning that is for sale, no story at all. */
export function judge(page: JudgedPage, text: string): readonly Warning[] {
  const { nodes, whole, title } = page
  const warnings: Warning[] = []
  if (isNoArticle(text, title ?? '')) warnings.push(NO_ARTICLE)
  else if (isList(page, text)) warnings.push(SEVERAL)
  if (isLocked(nodes) && (text.length < LONGEST_BEGINNING || PAYWALL.test(text))) warnings.push(PAYWALLED)
  else if (text.length < SHORT && PAYWALL.test(whole)) warnings.push(PAYWALLED)
  return warnings
}

const NO_ARTICLE: Warning = {
  code: 'no-article',
  message: 'The page holds no story (a notice, a form or an error stands there), so its lists are empty.',
}
const SEVERAL: Warning = {
  code: 'several-articles',
  message: 'The page is a list of several stories, so its lists are empty; the pages that it leads to can be read.',
}
const PAYWALLED: Warning = {
  code: 'paywall',
  message: 'The story is for subscribers: the page may hold its beginning only.',
}

const LONGEST_BEGINNING = 3000
const SHORT = 1500

const PAYWALL =
  /\b(?:already (?:a )?(?:subscriber|subscribed|member)|subscribe (?:now|today)? ?(?:to|for) (?:continue|read|unlock|full|unlimited)|to (?:continue|keep) reading|for (?:our )?subscribers only|subscribers? only|this (?:article|story|content) is (?:exclusively )?(?:for|available to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)|(?:log|sign) in or subscribe|unlock this (?:article|story)|you(?:'|’)ve (?:reached|read) your|free articles? (?:remaining|left)|premium content)\b/i

/** Whether the page itself says that its story is not free. */
const isLocked = (nodes: readonly LinkedNode[]): boolean =>
  nodes.some((node) =>
    [node, node.hasPart].flat().some((part) => isNode(part) && /^false$/i.test(String(part.isAccessibleForFree ?? ''))),
  )

/** Notices that stand where a story should be: consent, an error, a check for robots. Their words stand in the most of what there is. */
function isNoArticle(text: string, title: string): boolean {
  if (text.length > LONGEST_NOTICE) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const notices = lines.filter((line) => NOTICE.test(line)).reduce((sum, line) => sum + line.length, 0)
  return (notices > 0 && notices >= 0.5 * text.length) || (text.length < 600 && ERROR_TITLE.test(title))
}

const LONGEST_NOTICE = 2500
const NOTICE =
  /\b(?:(?:we|us|our|and) (?:and our |our )?(?:\d+ )?(?:third[- ]party )?(?:partners|vendors)\b|(?:use|uses|using|accept|our|these|enable|and|of|allow) cookies?\b|cookie (?:policy|notice|settings|consent)|privacy (?:policy|settings|notice|matters)|your (?:privacy|consent|choices|device)|personal(?:ised|ized) (?:ads|advertising|content)|(?:enable|turn on|requires?) (?:java ?script|cookies)|are (?:you )?(?:not )?a (?:ro)?bot|unusual traffic|access denied|verify (?:that )?you are|captcha|page (?:not found|you (?:are looking|requested))|(?:could|can)(?:not|n't| not) be found|no longer (?:available|exists)|store (?:and|or|and\/or) (?:read|access) information|change your mind at any time|accept all|age (?:gate|verification)|checking your browser|ad ?blocker)\b/i
const ERROR_TITLE =
  /\b(?:404|403|500|not found|access denied|forbidden|error|just a moment|attention required|are you a robot|page unavailable)\b/i

/** Whether the page is a front page or a section: cards of other stories hold the most of what there is to read. */
function isList({ metas, nodes, cards }: JudgedPage, text: string): boolean {
  if (cards.count < 4) return false
  if (
    /^(?:article|video)/i.test(firstMeta(metas, ['og:type']) ?? '') ||
    nodes.some((node) => isOfType(node, ARTICLE_TYPE))
  )
    return false
  if (firstMeta(metas, ['article:published_time']) !== null) return false
  return cards.mass >= 0.6 * Math.max(1, text.length) && !/[^\n]{400}/.test(text)
}

/** The cards of other stories on a page: a heading that is a link, with a few lines below it. To be counted before the page is cleaned. */
export function countCards(elements: readonly Element[]): Cards {
  // One part may hold many headings: what it holds is counted once.
  const headingsOf = new Map<Element, number>()
  const lengths = elements
    .filter((element) => CARD_HEADINGS.has(element.tagName) && isCardHeading(element))
    .map((heading) => {
      const card = heading.parentElement
      const headings = card ? (headingsOf.get(card) ?? countHeadings(card)) : 0
      if (card) headingsOf.set(card, headings)
      return lengthOf(card && headings === 1 ? card : heading)
    })
    .filter((length) => length <= LONGEST_CARD)
  return { count: lengths.length, mass: lengths.reduce((sum, length) => sum + length, 0) }
}

const LONGEST_CARD = 900
const SHORTEST_HEADLINE = 12

/** A heading that is a link to another page. */
function isCardHeading(heading: Element): boolean {
  const link = heading.getElementsByTagName('a')[0] ?? heading.closest('a')
  if (!link || /^#/.test(link.getAttribute('href') ?? '') || standsElsewhere(heading)) return false
  return (heading.textContent ?? '').trim().length >= SHORTEST_HEADLINE
}

const countHeadings = (card: Element): number =>
  [...CARD_HEADINGS].reduce((sum, name) => sum + card.getElementsByTagName(name).length, 0)

const CARD_HEADINGS: ReadonlySet<string> = new Set(['H2', 'H3', 'H4'])
