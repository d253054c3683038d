import { oneLine } from './metas.js'
import { isElsewhere } from './named.js'

/** A short line of a page, with the element that it stands in, or that its first figure stands in. */
export interface ShortLine {
  readonly text: string
  readonly element: Element
}

/** Short stretches of the page between its blocks, with the element that each begins in. */
export function* shortLines(document: Document): Iterable<ShortLine> {
  const body = document.body
  if (!body) return
  let text = ''
  let element: Element | null = null
  for (const node of nodesOf(body)) {
    if ('isBreak' in node) {
      const line = oneLine(text)
      if (line !== null && line.length <= LONGEST_LINE && element) yield { text: line, element }
      text = ''
      element = null
    } else {
      if (text.length <= LONGEST_LINE) text = joined(text, node.textContent ?? '')
      if (/\d/.test(node.textContent ?? '') || element === null) element = node.parentElement ?? element
    }
  }
}

const LONGEST_LINE = 160

/** Two parts of a line. A date may be there twice, once for those who listen: "27 Jun 2024" and right behind it "27 Jun 2024". */
const joined = (text: string, behind: string): string =>
  /\d$/.test(text) && /^\d/.test(behind) ? `${text} ${behind}` : text + behind

/** The texts of a page in order, and the breaks between its blocks. */
function* nodesOf(top: Element): Iterable<Node | { readonly isBreak: true }> {
  const waiting: (Node | { readonly isBreak: true })[] = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('isBreak' in node) yield node
    else if (node.nodeType === 3) yield node
    else if (node.nodeType === 1) {
      const element = node as Element
      if (isElsewhere(element)) continue
      const isBlock = !INLINE.has(element.tagName.toLowerCase())
      if (isBlock) waiting.push({ isBreak: true })
      showLabel(element)
      const children = element.childNodes
      for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i] as Node)
      if (isBlock) waiting.push({ isBreak: true })
    }
  }
}

/** What an empty element is labelled with, scripts show. */
function showLabel(element: Element): void {
  const label = element.firstChild === null ? element.getAttribute('aria-label') : null
  if (label !== null) element.textContent = label
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code em font i label mark small span strong sub sup time u'.split(' '),
)
