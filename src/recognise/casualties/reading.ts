import type { Document, Sentence, Token } from '../../language/document.js'
import { openView, pieces, type View, viewsOf } from '../../syntax/view.js'
import { findQuantities } from './quantities/quantities.js'
import type { Quantity } from './quantities/quantity.js'
import type { Outcome } from './schema.js'

/** A sentence with its quantities, ready for the rules. All indices are into its tokens. */
export interface Reading {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  /** The same tokens as the grammar sees them; made when first asked for. */
  readonly view: () => View
  /** The quantity that begins at a token. */
  readonly startingAt: ReadonlyMap<number, Quantity>
  /** The quantity that ends before a token. */
  readonly endingAt: ReadonlyMap<number, Quantity>
  /** Whether the article is about a disease, so that its patients and cases are of it. */
  readonly aboutDisease: boolean
}

/** Finds the quantities of a sentence; of a run-on (a table, a list), piece by piece. */
export function readSentence(document: Document, sentence: Sentence, aboutDisease: boolean): readonly Reading[] {
  return pieces(sentence.tokens).map((tokens, piece) => {
    const quantities = findQuantities(tokens)
    return {
      sentence,
      tokens,
      quantities,
      view: once(() => openView(viewsOf(document, sentence)[piece] as View)),
      startingAt: new Map(quantities.map((quantity) => [quantity.from, quantity])),
      endingAt: new Map(quantities.map((quantity) => [quantity.to, quantity])),
      aboutDisease,
    }
  })
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** What a rule found: a quantity of the sentence is the figure of a harm. */
export interface Link {
  readonly quantity: Quantity
  /** Two or more where they are said of the same people. */
  readonly outcomes: readonly Outcome[]
  /** Several outcomes that are not told apart: "20 killed or wounded", "no casualties". */
  readonly undivided?: boolean
  /** Index of the word that says the harm. */
  readonly at: number
  /** First token of that word's verb group. */
  readonly from: number
  /** The tie: of several harms that could take a quantity, the one with the strongest does. */
  readonly strength: number
  readonly relation?: 'partOf' | 'updates'
  /** Through a relative clause or participle, so that the main clause may say another harm of the same people. */
  readonly aside?: boolean
  readonly hypothetical?: boolean
  readonly negated?: boolean
}

/** A link with the name of the rule that found it. */
export type NamedLink = Link & { readonly rule: string }
