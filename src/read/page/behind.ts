import { type MarkedPart, rankOf } from './marked-part.js'
import { lengthOf, type Masses } from './mass.js'

/** A page on which a part is marked as the story. */
interface MarkedPage {
  readonly elements: readonly Element[]
  readonly masses: Masses
  /** How much running text there is on it. */
  readonly mass: number
}

/**
 * Takes away what stands behind the story where the page says which part that is, and it holds nearly all of the running text: notices,
 * what the paper is, and other things of a sentence or two that a reader could take for the story's last paragraphs.
 */
export function removeBehind({ element, rank }: MarkedPart, { elements, masses, mass }: MarkedPage): void {
  if (rank > SUREST || (masses.get(element) ?? 0) < MOST * mass) return
  // Some pages cut their story into several parts of one name.
  const last =
    elements.findLast((part) => masses.has(part) && rankOf(part) === rank && !part.contains(element)) ?? element
  const most = lengthOf(element) / 2
  for (const part of behind(last)) if (!part.querySelector('h1') && lengthOf(part) <= most) part.remove()
}

/** Of the marks these are no frames around other things. */
const SUREST = 3
const MOST = 0.8

/** The parts of a page that begin behind an element, each once. */
function behind(element: Element): readonly Element[] {
  const parts: Element[] = []
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) parts.push(next)
  return parts
}
