import type { Extra } from './extra.js'
import { textWarnings, withoutLoneSurrogates } from './text-warnings.js'
import type { Warning } from './warning.js'

/** Where a publication date can come from, the surest first. */
export type DateOrigin = 'input' | 'option' | 'metadata' | 'text' | 'url' | 'filename'

/** Where an article was read; with it every article of a run has a key of its own. */
export interface Origin {
  /** The path as given; `-` for standard input. */
  readonly file: string
  /** Of a file of JSONL, counted from 1; in a JSON list the place in the list. */
  readonly line: number | null
}

/** @example whereOf({ file: 'wire.jsonl', line: 7 }) // "wire.jsonl:7" */
export const whereOf = ({ file, line }: Origin): string => (line === null ? file : `${file}:${line}`)

/** One article as it was read: nothing in it has been interpreted yet. */
export interface Article {
  /** The path as given, or the id of a JSONL line, or FILE:LINE where it has none. */
  readonly id: string
  /** Null for text handed in by a program. */
  readonly origin: Origin | null
  readonly url: string | null
  /** The analysed text: offsets count in it, and it is never edited. */
  readonly text: string
  /** A title that came with the article, outside its text. */
  readonly title: string | null
  /** The language that it says it is in (`<html lang>`), not checked. */
  readonly declaredLanguage: string | null
  /** ISO 639-1, as found out or told; null while nobody has asked. */
  readonly language: string | null
  /** A publication date, YYYY-MM-DD, that came with the article, from a flag or from a page's metadata. */
  readonly published: { readonly value: string; readonly from: DateOrigin } | null
  /** A day that counts where neither the text nor the address has one: when a page was changed, or a date that it shows. */
  readonly fallbackDate: { readonly value: string; readonly from: DateOrigin } | null
  /** The file's name, in which a date may stand; null where there is none. */
  readonly fileName: string | null
  /** As read: utf-8, windows-1252 …; null for text handed in by a program. */
  readonly encoding: string | null
  /** Whether the text was taken out of something else (HTML), so that readers need to be given it. */
  readonly derived: boolean
  /** Members of its line that copydesk does not know, where they are to be handed through. */
  readonly extra: Extra | null
  readonly warnings: readonly Warning[]
}

/**
 * An article from a text and what is known of it; everything that is not given is unknown. Half surrogate pairs, which
 * no file can hold, become U+FFFD; what is odd about the text is added to the warnings.
 */
export function articleOf(text: string, known: Partial<Article> = {}): Article {
  const wellFormed = withoutLoneSurrogates(text)
  const repair = { code: 'lone-surrogate', message: 'Half surrogate pairs in the text were replaced by U+FFFD.' }
  const { id = '-', title = null } = known
  return {
    origin: null,
    url: null,
    declaredLanguage: null,
    language: null,
    published: null,
    fallbackDate: null,
    fileName: null,
    encoding: null,
    derived: false,
    extra: null,
    ...known,
    id: withoutLoneSurrogates(id),
    title: title === null ? null : withoutLoneSurrogates(title),
    text: wellFormed,
    warnings: [...(known.warnings ?? []), ...(wellFormed === text ? [] : [repair]), ...textWarnings(text)],
  }
}
