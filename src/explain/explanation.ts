import type { Span } from '../text/span.js'

/** A rule as a reader meets it: what it finds, and what it leaves alone. */
export interface RuleWords {
  readonly name: string
  /** In plain words, where the examples do not say it. */
  readonly says: string | null
  /** Sentences in which it finds something. */
  readonly examples: readonly string[]
  /** Sentences in which it finds nothing. */
  readonly leaves: readonly string[]
}

/** A clue and how much it counted; below 0 it spoke against. */
export interface WeighedClue {
  readonly clue: string
  readonly weight: number
}

/** Something that was weighed: a place that a name can stand for, a kind that it can name. */
export interface Candidate {
  readonly name: string
  readonly chosen: boolean
  readonly total: number
  readonly clues: readonly WeighedClue[]
}

/** What was weighed against each other, and what came of it. */
export interface Choice {
  readonly about: string
  readonly outcome: string
  /** The likeliest first. */
  readonly candidates: readonly Candidate[]
}

/** Why an item is what it is. */
export interface ItemExplanation {
  readonly id: string
  readonly kind: string
  /** What it is, as a reader would say it. */
  readonly inWords: string
  readonly confidence: number
  readonly sentence: Span
  /** The words of the item that stand in that sentence. */
  readonly marked: readonly Span[]
  readonly rules: readonly RuleWords[]
  readonly reasons: readonly string[]
  readonly choices: readonly Choice[]
}

/** What stands at a place in the text. */
export interface PlaceInText {
  readonly at: number
  readonly word: Span | null
  readonly sentence: Span | null
  /** Why nothing, or something else than a fact, was found there. */
  readonly reasons: readonly string[]
  readonly choices: readonly Choice[]
  readonly near: readonly { readonly id: string; readonly text: string }[]
}

/** The answer to "why?". */
export interface Explanation {
  readonly article: string
  readonly items: readonly ItemExplanation[]
  /** Null where an item was asked for by its id. */
  readonly place: PlaceInText | null
}

/** What is asked about: an item by its id, or an offset in UTF-16 units. */
export type Where = { readonly item: string } | { readonly at: number }
