import type { Masses } from './mass.js'
import { namesOf } from './named.js'

/** A part of a page, and how sure the mark of it is: 0 is the surest. */
export interface MarkedPart {
  readonly element: Element
  readonly rank: number
}

/** What speaks for a part before anything else is heard, by its rank. */
export const PRIORS: readonly number[] = [0.3, 0.2, 0.15, 0.05, 0, -0.1]

/** The part of a page that its makers marked as the story, by the surest mark that holds running text. */
export function markedPart(body: Element, elements: readonly Element[], masses: Masses): MarkedPart | null {
  const best: (Element | undefined)[] = []
  const consider = (element: Element, rank: number): void => {
    const mass = masses.get(element) ?? 0
    const known = best[rank]
    // What was taken out of the page is not looked at.
    if (mass > LEAST && (!known || mass > (masses.get(known) ?? 0)) && body.contains(element)) best[rank] = element
  }
  for (const element of elements) {
    const rank = masses.has(element) ? rankOf(element) : null
    if (rank !== null) consider(element, rank)
  }
  for (const part of headedParts(elements.filter((element) => element.tagName === 'H1' && body.contains(element))))
    consider(part, HEADED)
  const rank = best.findIndex((element) => element !== undefined)
  const element = best[rank]
  return element ? { element, rank } : null
}

const LEAST = 140
const HEADED = 4

export function rankOf(element: Element): number | null {
  if (/\barticleBody\b/.test(`${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`))
    return 0
  let best = RANK_OF_TAG.get(element.tagName) ?? (element.getAttribute('role') === 'main' ? 5 : 9)
  for (const name of namesOf(element)) best = Math.min(best, RANK_OF_NAME.get(name.toLowerCase()) ?? 9)
  return best === 9 ? null : best
}

/** The parts around the only heading of the first rank, the smallest first, up to a few. */
function headedParts([heading, ...others]: readonly Element[]): readonly Element[] {
  const parts: Element[] = []
  if (!heading || others.length > 0) return parts
  for (let part = heading.parentElement; part && part.tagName !== 'BODY' && parts.length < 3; part = part.parentElement)
    parts.push(part)
  return parts
}

const RANK_OF_TAG: ReadonlyMap<string, number> = new Map([
  ['ARTICLE', 3],
  ['MAIN', 5],
])

/** Names that many systems give to the story, in lower case. */
const RANK_OF_NAME: ReadonlyMap<string, number> = new Map(
  [
    'article-body article__body article_body articlebody article-content article__content article-text article-copy body-copy story-body ' +
      'storybody story-content story__content story-text storytext articlebody-articlebody richtextstorybody article-body-content ' +
      'article__main-content article-main-content article_content articlecontent article-body__content c-article-body story-body-text',
    'entry-content post-content post-body post-entry postcontent single-content td-post-content blog-content node-content field-name-body ' +
      'field--name-body news-content news-body news-text content-body main-content-body post__content entry post-text postbody',
  ]
    .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1]))
    .concat('main-content content main maincontent hentry'.split(' ').map((name): [string, number] => [name, 5])),
)
