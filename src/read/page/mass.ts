/** How much running text there is in each part of a page: its paragraphs of some length, those that are links not counted. */
export type Masses = ReadonlyMap<Element, number>

/** The masses of the parts of a page, by one walk from each paragraph up. */
export function massesOf(elements: readonly Element[]): Masses {
  const masses = new Map<Element, number>()
  for (const element of elements) {
    if (element.tagName !== 'P') continue
    const mass = massOf(element)
    if (mass > 0)
      for (let at: Element | null = element; at; at = at.parentElement) masses.set(at, (masses.get(at) ?? 0) + mass)
  }
  return masses
}

/** How much running text some elements hold that are paragraphs. */
export const massIn = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + (element.tagName === 'P' ? massOf(element) : 0), 0)

function massOf(paragraph: Element): number {
  let mass = known.get(paragraph)
  if (mass === undefined) {
    mass = measure(paragraph)
    known.set(paragraph, mass)
  }
  return mass
}
/** What is measured stays: little is taken out of a paragraph. */
const known = new WeakMap<Element, number>()

function measure(paragraph: Element): number {
  const length = lengthOf(paragraph)
  if (length < 60) return 0
  let linked = 0
  for (const link of Array.from(paragraph.getElementsByTagName('a'))) linked += lengthOf(link)
  return linked < 0.5 * length ? length : 0
}

/** The length of an element's text, its white space run together. */
export const lengthOf = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length

/** The beginning of an element's text, of `longest` characters at least where it has them: no more of it is looked at than needed. */
export function beginningOf(element: Element, longest: number): string {
  let text = ''
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node && text.length <= longest; node = waiting.pop()) {
    if (node.nodeType === 3) text += node.textContent ?? ''
    else if (node.nodeType === 1) for (const child of Array.from(node.childNodes).reverse()) waiting.push(child)
  }
  return text
}

/** The length of an element's text up to a bound, its white space run together: no more of it is looked at than needed. */
export const lengthUpTo = (element: Element, most: number): number =>
  Math.min(
    most,
    beginningOf(element, 2 * most)
      .replace(/\s+/g, ' ')
      .trim().length,
  )
