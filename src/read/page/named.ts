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
  if (PARTS.has(element.tagName)) return !(element.tagName === 'FOOTER' && isOfArticle(element))
  const name = element.getAttribute('class')
  const id = element.getAttribute('id')
  return ((name !== null && OTHER.test(name)) || (id !== null && OTHER.test(id))) && !isAroundStory(element)
}

const PARTS: ReadonlySet<string> = new Set(['ASIDE', 'FOOTER', 'NAV', 'SELECT'])
const OTHER =
  /comment|related|sidebar|(?<!elementor-)widget|recommend|(?<!(?:post|entry|article|story|node|content)[-_]{0,2})footer|trending|popular/i

/** A story's own foot: many systems name its author and its day there. */
function isOfArticle(footer: Element): boolean {
  if (OWN_FOOT.test(footer.getAttribute('class') ?? '')) return true
  for (let at = footer.parentElement; at; at = at.parentElement) if (at.tagName === 'ARTICLE') return true
  return false
}

const OWN_FOOT = /(?:^|\s)(?:article|entry|node|post|story)[-_]{1,2}(?:byline|foot|footer|info|meta)\b/i

/** Frames around the whole page bear such names too: "content-sidebar-wrap", "widget Blog", "has-comments". */
function isAroundStory(element: Element): boolean {
  const document = element.ownerDocument
  let frames = framesOf.get(document)
  if (!frames) {
    frames = new Set()
    const marks = new Set<string>()
    for (const marked of elementsIn(document)) {
      const mark = storyMarkOf(marked)
      if (mark === null || marks.has(mark)) continue
      marks.add(mark)
      for (let at: Element | null = marked; at; at = at.parentElement) frames.add(at)
    }
    framesOf.set(document, frames)
  }
  return frames.has(element)
}
const framesOf = new WeakMap<Document, Set<Element>>()
/** A mark whose first bearer stands in the story or around it. */
function storyMarkOf(element: Element): string | null {
  const { tagName } = element
  if (tagName === 'H1' || tagName === 'MAIN') return tagName
  if (namesOf(element).includes('entry-content')) return 'entry-content'
  return /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '') ? 'articleBody' : null
}
