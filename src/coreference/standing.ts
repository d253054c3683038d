import type { Sentence } from '../language/document.js'
import type { Extent } from '../text/span.js'

export type Sex = 'male' | 'female'

/** Somebody spoken of at a place of the text: whom a pronoun behind it may mean. */
export interface Standing<Referent> extends Extent {
  /** Null for somebody without a name: "a woman", whom a pronoun may mean as well, and then it is known only that it means nobody named. */
  readonly referent: Referent | null
  readonly sentence: Sentence
  readonly sex: Sex | null
  readonly isSubject: boolean
  /** "Olt's": spoken of for what is hers. */
  readonly isPossessive: boolean
  readonly isPronoun: boolean
}

/** A pronoun with whom it stands for. */
export interface Resolution<Referent> extends Extent {
  readonly referent: Referent
  readonly sentence: Sentence
  readonly confidence: number
}
