/** Where a publication date can come from, the surest first. */
export type DateOrigin = 'input' | 'option' | 'metadata' | 'text' | 'url' | 'filename'

/** Something about an article that its reader should know; the codes are stable. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** One article as it was read: nothing in it has been interpreted yet. */
export interface Article {
  /** The path as given, or the id of a JSONL line, or FILE:LINE where it has none. */
  readonly id: string
  readonly url: string | null
  /** The analysed text: offsets count in it, and it is never edited. */
  readonly text: string
  /** A title that came with the article, outside its text. */
  readonly title: string | null
  /** A publication date, YYYY-MM-DD, that came with the article, from a flag or from a page's metadata. */
  readonly published: { readonly value: string; readonly from: DateOrigin } | null
  /** The file's name, in which a date may stand; null where there is none. */
  readonly fileName: string | null
  /** As read: utf-8, windows-1252 …; null for text handed in by a program. */
  readonly encoding: string | null
  /** Whether the text was taken out of something else (HTML), so that readers need to be given it. */
  readonly derived: boolean
  readonly warnings: readonly Warning[]
}

/** An article from a text alone; everything that is not given is unknown. */
export function articleOf(text: string, known: Partial<Article> = {}): Article {
  return {
    id: '-',
    url: null,
    title: null,
    published: null,
    fileName: null,
    encoding: null,
    derived: false,
    warnings: [],
    ...known,
    text,
  }
}
