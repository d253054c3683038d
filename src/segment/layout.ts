import type { DateOrigin } from '../read/article.js'
import type { Extent, Span } from '../text/span.js'

/** What a stretch of a page is when it is not the article's own text. */
export const boilerplateKinds = [
  'masthead',
  'date',
  'weather',
  'navigation',
  'share',
  'caption',
  'duplicateTitle',
  'copyright',
  'related',
  'advertisement',
  'other',
] as const
export type BoilerplateKind = (typeof boilerplateKinds)[number]

/** What a block of a page is. A `date` block is a line with a date; a `dateline` heads a paragraph: "KABUL, Dec. 6 (Agency) —". */
export type BlockRole = 'title' | 'paragraph' | 'dateline' | 'byline' | BoilerplateKind

/**
 * A stretch of the page: blocks lie in order, do not overlap, and hold all that is not white space.
 * `reading` says what is read from it: `sentences` (the article's own text), `margin` (a dateline, a byline, the line with
 * the publication date: items are read, but it is no sentence), or `none` (boilerplate).
 */
export interface Block extends Extent {
  readonly role: BlockRole
  readonly reading: 'sentences' | 'margin' | 'none'
}

/** When the article was published, and by what; with offsets where it is read from the text. */
export interface Published {
  readonly value: string
  readonly from: DateOrigin
  readonly start?: number
  readonly end?: number
}

/** An entry of a live page: where it begins, and the day on which it was written, YYYY-MM-DD. */
export interface Entry {
  readonly start: number
  readonly day: string
}

/** What the page is made of. */
export interface Layout {
  readonly blocks: readonly Block[]
  /** Offsets where the title stands in the text: the copy nearest to the body. */
  readonly title: { readonly text: string; readonly start?: number; readonly end?: number } | null
  readonly published: Published | null
  readonly dateline: Span | null
  readonly byline: Span | null
  /** Of a live page, in order; none on other pages. */
  readonly entries: readonly Entry[]
}
