import { beginningOf, lengthUpTo } from './mass.js'

/**
 * Removes headings of readers' comments with all behind them in their part of the page, unless the story's heading is there. Each part
 * of the page is asked once where its last heading of the first rank stands.
 */
export function removeComments(elements: readonly Element[]): void {
  let lasts: ReadonlyMap<Element, number> | null = null
  for (const [i, element] of elements.entries()) {
    const { parentElement } = element
    if (!parentElement || !HEADINGS.has(element.tagName) || !isCommentsHeading(element)) continue
    lasts ??= lastHeadings(elements)
    if ((lasts.get(parentElement) ?? -1) < i && isShareOfPage(element)) removeFrom(element)
  }
}

const HEADINGS: ReadonlySet<string> = new Set(['DIV', 'H2', 'H3', 'H4', 'H5', 'P'])

/** "3 replies", "Comments (12)": what stands below it in its part of the page is readers' words. */
function isCommentsHeading(element: Element): boolean {
  const children = element.childElementCount
  if (children > (element.tagName === 'DIV' || element.tagName === 'P' ? 1 : 2) || !element.nextElementSibling)
    return false
  const text = beginningOf(element, 80).trim()
  return text.length <= 60 && COMMENTS_HEADING.test(text.replace(/\s+/g, ' '))
}

const COMMENTS_HEADING =
  /^(?:(?:\d[\d,.]{0,6}|no|one|all|view all|reader'?s?'?|readers[’'])?\s?(?:comments?|repl(?:y|ies)|responses?|reactions|thoughts)(?:\s?[:(]?\s?\d{0,6}\)?)?(?: (?:to|on) .{1,100})?|readers?['’]? (?:opinions|feedback|letters)\s?:?|(?:leave|add|post|write) (?:a|your) (?:reply|comment)s?|have your say|join the (?:conversation|discussion)|what do you think\??)$/i

/** For each part of a page the place, in their order, of the last heading of the first rank that stands in it. */
function lastHeadings(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const lasts = new Map<Element, number>()
  for (let i = elements.length - 1; i >= 0; i--) {
    if (elements[i]?.tagName !== 'H1') continue
    for (let at = elements[i]?.parentElement; at && !lasts.has(at); at = at.parentElement) lasts.set(at, i)
  }
  return lasts
}

function removeFrom(element: Element): void {
  for (let next: Element | null = element; next; ) {
    const behind: Element | null = next.nextElementSibling
    next.remove()
    next = behind
  }
}

/** Whether what would be taken leaves a story. The heading alone may be a link to comments that stand elsewhere. */
function isShareOfPage(element: Element): boolean {
  let before = 0
  for (let at = element.previousElementSibling; at && before < STORY; at = at.previousElementSibling)
    before += lengthUpTo(at, STORY)
  if (before >= STORY) return true
  let behind = 0
  for (let at = element.nextElementSibling; at && behind < MANY_WORDS; at = at.nextElementSibling)
    behind += lengthUpTo(at, MANY_WORDS)
  return behind < MANY_WORDS
}

const STORY = 80
const MANY_WORDS = 2000
