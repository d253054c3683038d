import type { NameKind } from '../language/document.js'
import type { Candidate } from './candidates.js'
import type { Word } from './words.js'

/** What speaks for each kind, about in units of "twice as likely". */
export type Weights = Readonly<Partial<Record<NameKind, number>>>

/** One piece of evidence on what a candidate names. Its examples mark a candidate for which it speaks, with the kind. */
export interface Clue {
  readonly name: string
  readonly examples: readonly string[]
  /** Sentences in which it says nothing. */
  readonly leaves: readonly string[]
  weigh(candidate: Candidate): Weights | null
}

/** The word before a candidate, or the one so many back. */
export const before = ({ line, from }: Candidate, back = 1): Word | undefined => line.words[from - back]

/** The word behind a candidate, or one further on. */
export const after = ({ line, to }: Candidate, on = 0): Word | undefined => line.words[to + on]
