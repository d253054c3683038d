import type { Article } from '../read/article.js'
import type { OwnName } from '../read/own-name.js'
import type { Layout } from '../segment/layout.js'
import type { Extent, Span } from '../text/span.js'
import type { WordFacts } from './words/word-facts.js'

/** A universal part of speech (universaldependencies.org/u/pos), as wink-nlp gives it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or sign. Compounds are taken apart at hyphens, contractions and possessives at the apostrophe: U.S. - led, were n't, Olt 's. */
export interface Token extends Span {
  /** Its place in `document.tokens`. */
  readonly index: number
  /** The text in lower case with plain quotation marks and dashes, for look-ups. May differ in length from the text. */
  readonly lower: string
  /** The base form in lower case: said → say. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** What is known of the word in `lower`, whatever text it stands in. */
  readonly facts: WordFacts
}

/**
 * A sentence of the title or of the article's own text, or one that stands in the margin: a dateline, a byline or the line
 * with the publication date, which are read like sentences but have no number.
 */
export interface Sentence extends Extent {
  /** Its index in the record's `document.sentences`; null in the margin. */
  readonly number: number | null
  readonly role: 'title' | 'text' | 'dateline' | 'byline' | 'date'
  /** Which block of the layout it stands in. */
  readonly block: number
  readonly tokens: readonly Token[]
}

/** A stretch between double (or paired single) quotation marks; `inner` is without the marks. */
export interface Quotation extends Extent {
  readonly inner: Extent
  /** False where the closing mark is missing, as at the end of a paragraph when the quotation goes on in the next. */
  readonly closed: boolean
}

/** What a name names; `other` is a name of none of the kinds: an operation, a law, a work, a product, an event. */
export type NameKind = 'person' | 'organization' | 'place' | 'demonym' | 'other'

/** A proper name in the text, found and classified in one pass over the document. Names do not overlap. */
export interface Name extends Span {
  readonly kind: NameKind
  /** A finer type where the evidence for the kind gives one: `police`, `company`; `city`, `country` … */
  readonly type: string | null
  /** The rule that decided. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  /** The user's own entry that it was found by. */
  readonly own?: OwnName
}

/** An article taken apart into sentences, tokens and quotations. */
export interface Parsed {
  readonly article: Article
  readonly text: string
  /** The equal-length view of the text with plain quotation marks, dashes and blanks: offsets hold in both. */
  readonly plain: string
  readonly layout: Layout
  /** In text order, those of the margin among them. */
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}

/** An article that is ready to be read for facts. */
export interface Document extends Parsed {
  /** In text order, none overlapping. */
  readonly names: readonly Name[]
}
