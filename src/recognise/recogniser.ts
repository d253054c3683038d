import type { z } from 'zod'
import type { Document } from '../language/document.js'
import type { Extent } from '../text/span.js'

/**
 * One kind of fact. `Item` is what it puts in the record, before `link/` adds the references between kinds; `Given` are the
 * kinds that it needs, which stand earlier in the list of recognisers.
 */
export interface Recogniser<Kind extends string, Item, Given extends object = object> {
  /** The key in the output record. */
  readonly kind: Kind
  /** What a person calls it: "casualty figures". */
  readonly label: string
  /** Made when it is first asked for. */
  schema(): z.ZodType<Item>
  /** Kinds handed in as `given`. */
  readonly needs: readonly (keyof Given & string)[]
  /** The items of a document, in reading order, their ids counted from 1. */
  recognise(document: Document, given: Given): readonly Item[]
  /** What reports and the review screen mark. */
  spans(item: Item): readonly Extent[]
  /** Columns for a table. */
  describe(item: Item): Readonly<Record<string, string | number | null>>
}

/** What every rule carries: its name, sentences in which it must find the marked words, and sentences in which it must find nothing. */
export interface Proof {
  readonly name: string
  readonly examples: readonly string[]
  readonly leaves: readonly string[]
}
