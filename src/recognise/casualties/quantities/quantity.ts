import type { NounKind } from '../lexicon/nouns.js'

/** A quantity with its modifiers and its counted noun, as it stands in a sentence. Indices are into the sentence's tokens. */
export interface Quantity {
  readonly from: number
  /** After its last token. */
  readonly to: number
  /** Its first token without "at least", "another" and the like. */
  readonly core: number
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly vague: boolean
  /** `article`: "a policeman"; `nobody`: "no one", "no injuries"; `any`: "any casualties", which needs a negation. */
  readonly form: 'number' | 'vague' | 'article' | 'nobody' | 'any' | 'others'
  readonly noun: NounKind
  /** Index of the noun's last word; null where no noun is said. */
  readonly head: number | null
  /** "Twelve of them", "four of its soldiers": part of a group. */
  readonly partitive: 'pronoun' | 'noun' | null
  /** Begins with "the", "these", "all", "both": spoken of before. */
  readonly definite: boolean
  /** Begins with "another", "further" or ends in "others", "more". */
  readonly further: boolean
  /** First and after the last token of the noun with what describes it, without the number. */
  readonly victims: readonly [number, number] | null
}
