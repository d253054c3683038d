/** The words in an element's class and id. */
export function namesOf(element: Element): readonly string[] {
  let names = known.get(element)
  if (!names) {
    const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    names = written === ' ' ? NONE : written.split(/\s+/).filter((name) => name !== '')
    known.set(element, names)
  }
  return names
}
const known = new WeakMap<Element, readonly string[]>()
const NONE: readonly string[] = []

/** Every element of a part of a page, in order. One walk over all is cheaper by far than a search for each selector. */
export function elementsIn(top: Document | Element): readonly Element[] {
  const elements: Element[] = []
  const waiting: Element[] = childrenOf(top)
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    elements.push(element)
    for (const child of childrenOf(element)) waiting.push(child)
  }
  return elements
}

/** The elements right below, the last first. */
function childrenOf(parent: Document | Element): Element[] {
  const children: Element[] = []
  for (let child = parent.lastElementChild; child; child = child.previousElementSibling) children.push(child)
  return children
}

/** Whether an element stands with other stories or readers' words, by its own name or that of what it stands in. */
export function standsElsewhere(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement)
    if (isElsewhere(at)) return true
  return false
}

/** Whether a part of a page is not about its story, by its name. */
export function isElsewhere(element: Element): boolean {
  if (PARTS.has(element.tagName)) return true
  const name = element.getAttribute('class')
  const id = element.getAttribute('id')
  return (name !== null && OTHER.test(name)) || (id !== null && OTHER.test(id))
}

const PARTS: ReadonlySet<string> = new Set(['ASIDE', 'FOOTER', 'NAV', 'SELECT'])
const OTHER = /comment|related|sidebar|widget|recommend|footer|trending|popular/i
