import type { Document, Quotation, Sentence, Token } from '../language/document.js'
import type { Heard } from './heard.js'
import type { Kin } from './kin.js'
import type { Sex, Standing } from './standing.js'
import type { Teller } from './teller.js'

/** What the resolver asks of those who may be meant, and tells them. */
export interface Cast<Referent> {
  readonly sexOf: (referent: Referent) => Sex | null
  /** What a name that both sexes bear makes likelier. */
  readonly likelySexOf: (referent: Referent) => Sex | null
  /** Whether the text tells of the death of somebody. */
  readonly isDead: (referent: Referent) => boolean
  /** A pronoun tells the sex of whom it stands for. */
  readonly learn: (referent: Referent, sex: Sex) => void
  /** Told of each pronoun: all who may be meant, the likeliest first. */
  readonly weighed?: Listener<Referent> | undefined
}

/** Told of what was weighed for a pronoun. */
export type Listener<Referent> = (
  pronoun: Token,
  weighed: readonly { readonly referent: Referent | null; readonly at: number; readonly sum: number }[],
) => void

/** A pronoun where it stands, with all that may tell whom it stands for. */
export interface Place<Referent> {
  /** Who spoke before and goes on. */
  readonly goesOn: Heard<Referent> | null
  /** Whom the article is mostly about. */
  readonly main: Referent | null
  readonly document: Document
  readonly sentence: Sentence
  readonly token: Token
  readonly index: number
  readonly sex: Sex
  readonly here: readonly Standing<Referent>[]
  readonly before: readonly Standing<Referent>[]
  /** Both. */
  readonly all: readonly Standing<Referent>[]
  readonly counts: ReadonlyMap<Referent, number>
  readonly cast: Cast<Referent>
  readonly quotation: Quotation | null
  readonly speaker: Referent | null
  readonly teller: Teller<Referent> | null
  /** Those whom the words around a pronoun leave out: who is spoken of in its own quotation. */
  readonly left: ReadonlySet<Referent>
  /** "If he wins, Olt": who comes behind an opening clause. */
  readonly announced: Standing<Referent> | null
  /** How many sentences are told, quotations left out, up to each sentence. */
  readonly told: ReadonlyMap<Sentence, number>
  readonly kin: Kin<Referent>
}

export const isSubjectForm = ({ lower }: Token): boolean => lower === 'he' || lower === 'she'
export const isPossessive = ({ tokens }: Sentence, index: number): boolean => {
  const { lower } = tokens[index] as Token
  if (lower !== 'her') return lower === 'his'
  // "On her back", which taggers take for an adverb.
  if (tokens[index + 1]?.lower === 'back' && tokens[index - 1]?.pos === 'ADP') return true
  const at = tokens[index + 1]?.pos === 'ADV' ? index + 2 : index + 1
  const next = tokens[at]
  if (next?.pos === 'VERB') return at === index + 1 && /(?:ed|ing)$/.test(next.lower) && tokens[at + 1]?.pos === 'NOUN'
  // "Her two sons", "her on-court rival".
  return OWNED.has(next?.pos ?? '') || tokens[at + 1]?.text === '-'
}
const OWNED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN'])

/** Pronouns by the sex that they tell. */
export const pronouns: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])
