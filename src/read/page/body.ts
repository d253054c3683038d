import { Readability } from '@mozilla/readability'
import { parseHTML } from '../parse-html.js'
import { removeBehind } from './behind.js'
import { cleanPage } from './clean.js'
import { removeFootNotes } from './foot-notes.js'
import { ARTICLE_TYPE, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import { type MarkedPart, markedPart, PRIORS } from './marked-part.js'
import { lengthOf, massesOf } from './mass.js'
import { elementsIn } from './named.js'
import type { PageSource } from './source.js'
import { textOfPage } from './text.js'

/** The story of a page. */
interface FoundBody {
  readonly text: string
  /** What readability took for the byline and the title. */
  readonly byline: string | null
  readonly title: string | null
  /** All text of the page. */
  readonly whole: string
  /** Whether the ways of finding it disagree. */
  readonly isUncertain: boolean
}

/** The time that looking for the article takes grows with this; pages of news stay below a tenth of it. */
const HEAVIEST = 300_000

/**
 * Finds the story in a page, which is taken apart by it. Readability's choice stands where the part of the page that its makers
 * marked as the story holds the same; else a third opinion (defuddle) is asked, and the one is taken that the others agree with most.
 */
export async function findBody(
  { document, elements }: { readonly document: Document; readonly elements: readonly Element[] },
  source: PageSource,
  nodes: readonly LinkedNode[],
): Promise<FoundBody> {
  const embedded = embeddedBody(nodes)
  const { marked, mass, whole } = survey(document, elements, source)
  const found = source.weight > HEAVIEST ? null : readable(document, elements)
  const chosen =
    found !== null && isSure(found.text, marked, mass)
      ? { text: found.text, isUncertain: false }
      : await consult(found?.text ?? '', source)
  const isEmbedded = embedded !== null && embedded.length > 2 * chosen.text.length && embedded.length > 150
  return {
    text: isEmbedded ? embedded : chosen.text,
    byline: found?.byline ?? null,
    title: found?.title ?? null,
    whole,
    isUncertain: !isEmbedded && chosen.isUncertain,
  }
}

/** What is known of a page before it is taken apart. */
interface Survey {
  readonly marked: (MarkedPart & { readonly mass: number; readonly length: number }) | null
  readonly mass: number
  readonly whole: string
}

function survey(document: Document, elements: readonly Element[], source: PageSource): Survey {
  cleanPage(elements, source.unshown)
  const body = document.body ?? document.documentElement
  const masses = massesOf(elements)
  const marked = markedPart(body, elements, masses)
  if (marked) removeBehind(marked, { elements, masses, mass: masses.get(body) ?? 0 })
  const notes = marked ? removeFootNotes(marked.element) : 0
  return {
    marked: marked && { ...marked, mass: (masses.get(marked.element) ?? 0) - notes, length: lengthOf(marked.element) },
    mass: (masses.get(body) ?? 0) - notes,
    whole: body.textContent ?? '',
  }
}

interface Readable {
  readonly text: string
  readonly byline: string | null
  readonly title: string | null
}

/** What readability takes for the story; null where it finds none or fails: it walks past the top of a page whose body was ended too often. */
function readable(document: Document, elements: readonly Element[]): Readable | null {
  // It joins the lines of old pages where they stand in such.
  for (const font of elements) if (font.tagName === 'FONT' && font.parentElement) toSpan(font, document)
  const reader = new Readability<Element>(document, { serializer: (element) => element as Element })
  let found: ReturnType<typeof reader.parse>
  try {
    found = reader.parse()
  } catch {
    return null
  }
  if (!found?.content) return null
  return { text: textOfPage(found.content), byline: found.byline ?? null, title: found.title ?? null }
}

function toSpan(font: Element, document: Document): void {
  const span = document.createElement('span')
  span.append(...font.childNodes)
  font.replaceWith(span)
}

/** Whether nothing speaks against a text: it has the running text of the marked part and not much more, and no menus. */
function isSure(text: string, marked: Survey['marked'], mass: number): boolean {
  const prose = proseIn(text)
  if (text === '' || prose < 0.5 * mass || prose < MOSTLY * text.length) return false
  return marked === null || (prose >= SAME * marked.mass && text.length <= 1.4 * marked.length + 200)
}

const SAME = 0.8
/** Of the text of a story so much stands in running text. */
const MOSTLY = 0.7

interface Opinion {
  readonly text: string
  /** What is for it before the others are heard. */
  readonly prior: number
}

/** What the marked part of the page and, where these two do not settle it, a third reader say. */
async function consult(
  found: string,
  source: PageSource,
): Promise<{ readonly text: string; readonly isUncertain: boolean }> {
  // The page was taken apart: it is parsed again, which is seldom needed.
  const { document } = parseHTML(source.html)
  const { marked, mass } = survey(document, elementsIn(document), source)
  const markedText = marked ? textOfPage(marked.element) : ''
  const opinions: Opinion[] = [
    { text: withoutMenus(found), prior: 0.15 },
    { text: markedText, prior: PRIORS[marked?.rank ?? 0] ?? 0 },
  ].filter(({ text }) => text !== '')
  // It costs as much as all else together: only where there is running text, and neither of these holds much of it.
  const held = Math.max(0, ...opinions.map(({ text }) => proseIn(text)))
  if (source.weight <= HEAVIEST && mass > LITTLE && held < 0.5 * mass) {
    const third = await defuddled(source)
    if (third) opinions.push({ text: third, prior: 0 })
  }
  if (opinions.length === 0) {
    const whole = textOfPage(document.documentElement)
    return { text: whole, isUncertain: whole !== '' }
  }
  return bestOf(opinions)
}

/** So much running text is a short story. */
const LITTLE = 400

/** The text that the others agree with most, that has most of the running text, and little else. */
function bestOf(opinions: readonly Opinion[]): { readonly text: string; readonly isUncertain: boolean } {
  const mostProse = Math.max(1, ...opinions.map(({ text }) => proseIn(text)))
  const rated = opinions.map(({ text, prior }) => {
    const others = opinions.filter((other) => other.text !== text)
    const agreement =
      others.length === 0
        ? opinions.length > 1
          ? 1
          : 0.5
        : Math.max(...others.map((other) => overlap(text, other.text)))
    const prose = proseIn(text)
    return {
      text,
      prior,
      agreement,
      rating: prior + agreement + 0.4 * (prose / mostProse) + 0.5 * (prose / text.length),
    }
  })
  const best = rated.reduce((one, other) => (other.rating > one.rating ? other : one))
  return { text: best.text, isUncertain: best.agreement < SAME && !isWhole(best, opinions) }
}

/** Whether a text is a part that was marked as the story and has all that the others have, with nothing but running text besides. */
function isWhole({ text, prior }: Opinion, opinions: readonly Opinion[]): boolean {
  if (prior < MARKED || proseIn(text) < CLEAN * text.length) return false
  return opinions.every((other) => shared(text, other.text) >= CLEAN * countWords(other.text))
}

/** What speaks for a part whose mark says nothing else than that it is a story's text. */
const MARKED = 0.2
const CLEAN = 0.9

/** Labels of menus are shorter. */
const LONGEST_LABEL = 40

/** A text without the labels of menus before its first line that is more, and behind its last, where it has many. */
function withoutMenus(text: string): string {
  const lines = text.split('\n')
  if (proseIn(text) >= MOSTLY * text.length) return text
  const isMore = (line: string): boolean => line.length >= LONGEST_LABEL || (line !== '' && SENTENCE_END.test(line))
  const [first, last] = [lines.findIndex(isMore), lines.findLastIndex(isMore)]
  return first < 0 ? text : lines.slice(first, last + 1).join('\n')
}

/** What defuddle takes for the story; it is loaded where it is asked for. */
async function defuddled(source: PageSource): Promise<string | null> {
  const { default: defuddle } = await import('defuddle')
  // The types say that this is the class; for Node it is an object that holds it.
  const Defuddle = 'default' in defuddle ? defuddle.default : defuddle
  const { document } = parseHTML(source.html)
  cleanPage(elementsIn(document), source.unshown)
  // An address of no site: those of some sites are read in ways of their own.
  const { content } = new Defuddle(document, { url: 'https://page.invalid/' }).parse()
  return textOfPage(parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.documentElement) || null
}

/** How much of a text stands in lines that are running text: of some length, and ending like a sentence; lines set to a width are one. */
function proseIn(text: string): number {
  let sum = 0
  let begun = 0
  for (const line of text.split('\n')) {
    const length = begun + line.length
    const isEnd = SENTENCE_END.test(line)
    if (isEnd && length >= 60) sum += length
    begun = !isEnd && line.length >= SET_LINE && line.length <= 2 * SET_LINE ? length + 1 : 0
  }
  return sum
}

/** Lines that are set to a width are not shorter. */
const SET_LINE = 50

const SENTENCE_END = /[.!?:…。！？]["'”’»)\]\s]*$/u

/** How much two texts have in common, in words: twice the common ones by all of both. */
const overlap = (first: string, second: string): number =>
  (2 * shared(first, second)) / (countWords(first) + countWords(second))

const countWords = (text: string): number => text.split(/\s+/).length

/** How many words two texts have in common, each as often as it stands in both. */
function shared(first: string, second: string): number {
  const counts = new Map<string, number>()
  const [some, others] = [first.split(/\s+/), second.split(/\s+/)]
  for (const word of some) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of others) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      common++
      counts.set(word, left - 1)
    }
  }
  return common
}

/** The story as JSON-LD holds it, for pages that are put together by scripts. */
function embeddedBody(nodes: readonly LinkedNode[]): string | null {
  for (const node of nodes) {
    if (!isOfType(node, ARTICLE_TYPE)) continue
    const body = stringIn(node, 'articleBody')
    if (body !== null)
      return body
        .replace(/<(?:br|\/p|\/div)[^<>]{0,99}>/gi, '\n\n')
        .replace(/<[a-z/][^<>]{0,999}>/gi, '')
        .replace(/[ \t\r\f\u00a0]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{2,}/g, '\n\n')
        .trim()
  }
  return null
}
