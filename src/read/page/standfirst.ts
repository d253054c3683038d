import { lengthOf } from './mass.js'
import { namesOf, standsElsewhere } from './named.js'

/**
 * What stands between a page's headline and its text and is marked as the story's beginning, where it is running text: with some
 * pages it is the first paragraph. To be looked for before the page is cleaned.
 */
export function standfirstOf(elements: readonly Element[]): string | null {
  const at = elements.findIndex(({ tagName }) => tagName === 'H1')
  const heading = elements[at]
  if (!heading) return null
  const near = elements.slice(at + 1, at + 1 + REACH)
  const found = near.find(
    (element) => NAMES.test(namesOf(element).join(' ')) && isRunningText(element) && isNear(element, heading),
  )
  if (!found || standsElsewhere(found) || isOfCard(found)) return null
  return near.slice(0, near.indexOf(found)).some((element) => isText(element, found)) ? null : textOf(found)
}

/** How many elements behind the headline are looked at. */
const REACH = 60
const NAMES =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head|heading|headline|deck)|perex|chapo|lead|lede|lead-?paragraph|leadin|intro|introduction|teaser-?text|summary|article-?description|excerpt|synopsis)(?=\s|$|__)/i

/** A paragraph of the story, which no standfirst comes behind; what stands below a picture is none. */
const isText = (element: Element, standfirst: Element): boolean =>
  element.tagName === 'P' &&
  !element.contains(standfirst) &&
  lengthOf(element) >= SHORTEST &&
  element.closest('figure, figcaption, [class*=caption]') === null

/** Whether a text stands below the headline of another story, which is a link to it. */
function isOfCard(element: Element): boolean {
  const above = element.previousElementSibling
  return above !== null && /^H[2-6]$/.test(above.tagName) && (above.querySelector('a') ?? above.closest('a')) !== null
}

const isRunningText = (element: Element): boolean => {
  const length = lengthOf(element)
  return (
    length >= SHORTEST && length <= LONGEST && /[.!?]["”’)]*$/.test(textOf(element)) && !element.querySelector('li')
  )
}
const SHORTEST = 60
const LONGEST = 600

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Whether an element stands in a part of the page with the headline that is not all of it. */
function isNear(element: Element, heading: Element): boolean {
  let part = heading.parentElement
  for (let left = 4; part && part.tagName !== 'BODY' && left > 0; part = part.parentElement, left--)
    if (part.contains(element)) return true
  return part?.tagName === 'BODY' && element.parentElement === part
}

/** The text with its standfirst before it, where it does not have it already in these words or others. */
export function withStandfirst(text: string, standfirst: string | null): string {
  if (standfirst === null || text === '') return text
  const head = text.slice(0, 3 * standfirst.length + 600).replace(/\s+/g, ' ')
  const words = wordsOf(standfirst)
  const known = new Set(wordsOf(head))
  if (words.filter((word) => known.has(word)).length >= MOSTLY * words.length) return text
  return `${standfirst}\n\n${text}`
}

/** A summary has so many of the first paragraphs' words. */
const MOSTLY = 0.75
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
