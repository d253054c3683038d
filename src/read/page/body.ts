import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanPage, paragraphMass } from './clean.js'
import { ARTICLE_TYPE, isOfType, type LinkedNode, stringIn } from './linked-data.js'
import type { PageSource } from './source.js'
import { textOfPage } from './text.js'

/** The story of a page. */
export interface FoundBody {
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
  document: Document,
  source: PageSource,
  nodes: readonly LinkedNode[],
): Promise<FoundBody> {
  const embedded = embeddedBody(nodes)
  cleanPage(document, source.unshown)
  const body = document.body ?? document.documentElement
  const whole = textOfPage(body)
  const mass = paragraphMass(body)
  const marked = markedPart(document)
  const markedText = marked && textOfPage(marked.element)
  const markup = source.weight > HEAVIEST ? null : document.toString()
  const found = markup === null ? null : readable(document)
  const first = found?.text ?? null
  const chosen =
    first !== null && isSure(first, markedText, mass)
      ? { text: first, isUncertain: false }
      : await consult(first, marked && { text: markedText ?? '', rank: marked.rank }, { markup, whole })
  const isEmbedded = embedded !== null && embedded.length > 2 * chosen.text.length && embedded.length > 150
  return {
    text: isEmbedded ? embedded : chosen.text,
    byline: found?.byline ?? null,
    title: found?.title ?? null,
    whole,
    isUncertain: !isEmbedded && chosen.isUncertain,
  }
}

interface Readable {
  readonly text: string
  readonly byline: string | null
  readonly title: string | null
}

function readable(document: Document): Readable | null {
  const found = new Readability<Element>(document, { serializer: (element) => element as Element }).parse()
  if (!found?.content) return null
  return { text: textOfPage(found.content), byline: found.byline ?? null, title: found.title ?? null }
}

/** Whether nothing speaks against a text: the marked part holds the same, and the page has not much more running text. */
const isSure = (text: string, marked: string | null, mass: number): boolean =>
  text !== '' &&
  (marked === null || overlap(text, marked) >= SAME) &&
  proseIn(text) >= 0.5 * mass &&
  !isMostlyLabels(text)

const SAME = 0.8

/** What else there is to go by: the page, for a further opinion, and all of its text. */
interface Rest {
  readonly markup: string | null
  readonly whole: string
}

interface Opinion {
  readonly text: string
  /** What is for it before the others are heard. */
  readonly prior: number
}

async function consult(
  found: string | null,
  marked: { readonly text: string; readonly rank: number } | null,
  { markup, whole }: Rest,
): Promise<{ readonly text: string; readonly isUncertain: boolean }> {
  const third = markup === null ? null : await defuddled(markup)
  const opinions: readonly Opinion[] = [
    { text: found ?? '', prior: 0.15 },
    { text: marked?.text ?? '', prior: PRIORS[marked?.rank ?? 0] ?? 0 },
    { text: third ?? '', prior: 0 },
  ].filter(({ text }) => text !== '')
  if (opinions.length === 0) return { text: whole, isUncertain: whole !== '' }
  const mostProse = Math.max(1, ...opinions.map(({ text }) => proseIn(text)))
  const rated = opinions.map(({ text, prior }) => {
    const agreement = Math.max(
      0,
      ...opinions.filter((other) => other.text !== text).map((other) => overlap(text, other.text)),
    )
    const prose = proseIn(text)
    return { text, agreement, rating: prior + agreement + 0.4 * (prose / mostProse) + 0.5 * (prose / text.length) }
  })
  const best = rated.reduce((one, other) => (other.rating > one.rating ? other : one))
  return { text: best.text, isUncertain: best.agreement < SAME }
}

/** By how surely the mark (see `MARKS`) is that of the story. */
const PRIORS: readonly number[] = [0.3, 0.2, 0.15, 0.05, 0, -0.1]

/** What defuddle takes for the story; it is loaded where it is asked for. */
async function defuddled(markup: string): Promise<string | null> {
  const { default: defuddle } = await import('defuddle')
  // The types say that this is the class; for Node it is an object that holds it.
  const Defuddle = 'default' in defuddle ? defuddle.default : defuddle
  const { document } = parseHTML(markup)
  // An address of no site: those of some sites are read in ways of their own.
  const { content } = new Defuddle(document, { url: 'https://page.invalid/' }).parse()
  return textOfPage(parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.documentElement) || null
}

/** How much of a text stands in lines that are running text: of some length, and ending like a sentence. */
const proseIn = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + (line.length >= 60 && SENTENCE_END.test(line) ? line.length : 0), 0)

const SENTENCE_END = /[.!?:…。！？]["'”’»)\]\s]*$/u

const isMostlyLabels = (text: string): boolean => proseIn(text) < 0.7 * text.length

/** How much two texts have in common, in words: twice the common ones by all of both. */
function overlap(first: string, second: string): number {
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
  return (2 * common) / (some.length + others.length)
}

/** The part of a page that its makers marked as the story, by the surest mark that holds running text. */
function markedPart(document: Document): { readonly element: Element; readonly rank: number } | null {
  for (const [rank, selector] of MARKS.entries()) {
    const parts =
      selector === HEADED ? headedParts(document) : Array.from(document.querySelectorAll(selector)).slice(0, 60)
    let best: { element: Element; mass: number } | null = null
    for (const element of parts) {
      const mass = paragraphMass(element)
      if (mass > (best?.mass ?? LEAST)) best = { element, mass }
    }
    if (best) return { element: best.element, rank }
  }
  return null
}

/** The smallest part of the page around its heading that holds running text. */
function headedParts(document: Document): readonly Element[] {
  const headings = document.querySelectorAll('h1')
  for (
    let part = headings.length === 1 ? (headings[0]?.parentElement ?? null) : null;
    part && part.tagName !== 'BODY';
    part = part.parentElement
  ) {
    if (paragraphMass(part) > LEAST) return [part]
  }
  return []
}

const LEAST = 140
/** Stands for the part around the heading. */
const HEADED = 'h1'
const MARKS: readonly string[] = [
  '[itemprop~="articleBody"], [property~="articleBody"]',
  '.article-body, .article__body, .article_body, .articleBody, .articlebody, .article-content, .article__content, .article-text, .article-copy, .body-copy, .story-body, .storybody, .story-content, .story__content, .story-text, #article-body, #articleBody, #story-body, #storytext, #article-content, .StoryBodyCompanionColumn, [data-component="text-block"], .ArticleBody-articleBody, .RichTextStoryBody, .paywall',
  '.entry-content, .post-content, .post-body, .post-entry, .postcontent, .single-content, .td-post-content, .blog-content, .node-content, .field-name-body, .field--name-body, .news-content, .news-body, .news-text, .content-body, .main-content-body, .post__content, .entry, .post-text, .hentry',
  'article',
  HEADED,
  'main, [role="main"], #main-content, #content, #main, .content',
]

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
