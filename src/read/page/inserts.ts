import { beginningOf, lengthOf, lengthUpTo, massIn } from './mass.js'

/**
 * Boxes between a story's paragraphs that want something of the reader: a few words with a button, or with a link that is a line of its
 * own ("Add the river as an interest", "Create account"), or something of their own with a heading.
 */
export function insertsIn(elements: readonly Element[]): readonly Element[] {
  const proseBeside = new Map<Element, number>()
  return elements.filter((element) => {
    const { parentElement } = element
    if (!parentElement || !BOXES.has(element.tagName)) return false
    const prose = proseBeside.get(parentElement) ?? countProse(parentElement)
    proseBeside.set(parentElement, prose)
    return prose >= LEAST && isInsert(element)
  })
}

const BOXES: ReadonlySet<string> = new Set(['ASIDE', 'DIV', 'SECTION'])
/** So many paragraphs beside a box make it one between paragraphs. */
const LEAST = 3
const LONGEST = 400
const STORY = 'blockquote, table, pre, dl, h1, [itemprop="articleBody"]'

function countProse(parent: Element): number {
  let count = 0
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) if (isProse(child)) count++
  return count
}

function isInsert(box: Element): boolean {
  const length = lengthUpTo(box, LONGEST + 1)
  if (length === 0 || length > LONGEST || box.querySelector(STORY)) return false
  if (hasHeading(box, length) && isBetween(box)) return true
  return box.querySelector('button, form') !== null || Array.from(box.getElementsByTagName('a')).some(isLineAlone)
}

/** Whether a box has a heading of its own and more below it: a film, another story, a few facts. */
function hasHeading(box: Element, length: number): boolean {
  const first = box.querySelector('h2, h3, h4, h5')
  return first !== null && lengthOf(first) + 10 < length
}

/** Whether the story goes on beside a box, on both sides of it. */
const isBetween = (box: Element): boolean => isProse(box.previousElementSibling) && isProse(box.nextElementSibling)
const isProse = (element: Element | null): boolean => element?.tagName === 'P' && massIn([element]) > 0

/** A link to another page with nothing beside it in its part of the page. */
function isLineAlone(link: Element): boolean {
  const { parentElement } = link
  // One without an address is a button, or the name of a place in the text.
  const href = link.getAttribute('href')
  const isButton = href === null && !link.hasAttribute('name') && !link.hasAttribute('id')
  if (!parentElement || (!isButton && /^#|^$/.test(href ?? ''))) return false
  const length = lengthOf(link)
  return (
    length > 0 && (BOXES.has(parentElement.tagName) || length === beginningOf(parentElement, LONGEST).trim().length)
  )
}
