import { beginningOf, lengthOf, massIn } from './mass.js'

/**
 * The parts of a page that are marked as articles and are others than its story: cards with the headline of another, and what
 * follows the story where one page shows several.
 */
export function teasersIn(elements: readonly Element[]): readonly Element[] {
  const articles = elements.filter((element) => element.tagName === 'ARTICLE' && !element.querySelector('h1'))
  const boxes = boxesIn(elements)
  if (articles.length === 0 && boxes.length === 0) return articles
  const whole = massIn(elements)
  const own = ownArticle(elements, whole)
  const others = [...articles.filter((article) => isCard(article) || isBehind(article, own)), ...boxes]
  // A page that is mostly cards is a list: there is no story that they stand beside.
  return 2 * others.reduce((sum, article) => sum + massOf(article), 0) > whole ? [] : others
}

/** Cards in other elements: nothing but the headline of another story, and its first words. */
function boxesIn(elements: readonly Element[]): readonly Element[] {
  const boxes = new Set<Element>()
  for (const heading of elements) {
    const box = CARD_HEADINGS.has(heading.tagName) ? heading.parentElement : null
    // A heading with words bounds how far is looked for the end of a short box.
    if (box && CARDS.has(box.tagName) && !boxes.has(box) && lengthOf(heading) >= SHORTEST_HEADLINE) boxes.add(box)
  }
  return [...boxes].filter(
    (box) => beginningOf(box, LONGEST_BOX).length <= LONGEST_BOX && !box.querySelector('time, h1') && isCard(box),
  )
}

const SHORTEST_HEADLINE = 12
const LONGEST_BOX = 400
const CARDS: ReadonlySet<string> = new Set(['DIV', 'LI'])
const CARD_HEADINGS: ReadonlySet<string> = new Set(['H3', 'H4', 'H5'])

const massOf = (article: Element): number => massIn(Array.from(article.getElementsByTagName('p')))

/** The article around the page's only heading of the first rank, where it holds most of the running text. */
function ownArticle(elements: readonly Element[], whole: number): Element | null {
  const [heading, ...more] = elements.filter(({ tagName }) => tagName === 'H1')
  const own = more.length === 0 ? (heading?.closest('article') ?? null) : null
  return own !== null && 2 * massOf(own) > whole ? own : null
}

/** An article of its own with a heading, that the page's story neither holds nor stands in. */
const isBehind = (article: Element, own: Element | null): boolean =>
  own !== null && !own.contains(article) && !article.contains(own) && article.querySelector('h2, h3, h4') !== null

/** A heading that is a link to another page, and a few lines. */
function isCard(article: Element): boolean {
  const heading = article.querySelector('h2, h3, h4, h5')
  const link = heading?.querySelector('a') ?? heading?.closest('a')
  if (!heading || !link || /^#|^$/.test(link.getAttribute('href') ?? '')) return false
  return lengthOf(link) >= 0.8 * lengthOf(heading) && lengthOf(article) <= LONGEST_CARD
}

const LONGEST_CARD = 900
