/** Between places in the page and offsets in the text. A label counts as the characters that it stands for. */
import type { Ends } from '../../review/decisions/index.js'
import { byId } from '../dom.js'

/** How many code units of the text a node stands for. */
function lengthOf(node: Node): number {
  if (node instanceof Text) return node.data.length
  const units = node instanceof Element ? node.getAttribute('data-n') : null
  if (units !== null) return Number(units)
  return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0)
}

/** The offset in the text of a place in the page; null where it lies outside the article's text. */
function offsetOf(node: Node, within: number): number | null {
  const body = byId('body')
  if (!body.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest('[data-start]')
  if (!paragraph) return paragraphAt(body, node, within)
  const sign = element?.closest('[data-n]')
  let offset = Number(paragraph.getAttribute('data-start'))
  if (sign) return offset + before(paragraph, sign) + (within > 0 ? Number(sign.getAttribute('data-n')) : 0)
  offset += before(paragraph, node)
  if (node instanceof Text) return offset + within
  return offset + [...node.childNodes].slice(0, within).reduce((sum, child) => sum + lengthOf(child), 0)
}

/** Where a place lies between paragraphs: where the next one begins. */
function paragraphAt(body: Element, node: Node, within: number): number | null {
  const next = node === body ? body.children[within] : null
  const last = body.lastElementChild
  if (next) return Number(next.getAttribute('data-start'))
  return last ? Number(last.getAttribute('data-start')) + lengthOf(last) : null
}

/** Code units that stand in a paragraph before a node. */
function before(paragraph: Element, node: Node): number {
  let sum = 0
  for (let at: Node | null = node; at && at !== paragraph; at = at.parentNode) {
    for (let other = at.previousSibling; other; other = other.previousSibling) sum += lengthOf(other)
  }
  return sum
}

/** What is selected of the text; null where nothing is. */
export function selectedEnds(): Ends | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? [start, end] : null
}

/** The range of the page in which a stretch of the text stands. */
function rangeOf([start, end]: Ends): Range | null {
  const from = placeOf(start, false)
  const to = placeOf(end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** `isEnd`: a place at a border belongs to what stands before it. */
function placeOf(offset: number, isEnd: boolean): [Node, number] | null {
  const paragraphs = [...byId('body').children]
  const reached = paragraphs.filter((one) => {
    const start = Number(one.getAttribute('data-start'))
    return isEnd ? start < offset : start <= offset
  })
  const paragraph = reached.at(-1)
  if (!paragraph) return null
  let left = offset - Number(paragraph.getAttribute('data-start'))
  let last: [Node, number] | null = null
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const sign = node.parentElement?.closest('[data-n]')
    const length = sign ? Number(sign.getAttribute('data-n')) : (node as Text).data.length
    last = [node, sign ? (node as Text).data.length : length]
    if (isEnd ? left <= length : left < length) return [node, sign ? (isEnd ? (node as Text).data.length : 0) : left]
    left -= length
  }
  return last
}

/** Shows stretches of the text under a name that the style sheet knows; where the browser cannot, they are in words only. */
export function highlight(name: 'chosen' | 'added', stretches: readonly Ends[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  const ranges = stretches.flatMap((ends) => rangeOf(ends) ?? [])
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}
