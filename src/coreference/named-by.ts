import type { Sentence, Token } from '../language/document.js'
import { isPersonNoun } from '../language/words/people.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { isPossessive } from './place.js'
import type { Standing } from './standing.js'

const GOES_ON = wordSet`VERB AUX ADV`

/** How many words a phrase like "his former chief of staff, the banker" may have. */
const LONGEST = 9

/**
 * "His brother, Mark Olt", "her lawyer Ana Roe": whoever is named by the phrase that a pronoun opens. Nobody is brother or lawyer of himself, so the
 * pronoun does not mean that one.
 */
export const namedBy = <Referent>(
  sentence: Sentence,
  index: number,
  named: readonly Standing<Referent>[],
): Referent | null => (isPossessive(sentence, index) ? (callingBehind(sentence, index, named)?.referent ?? null) : null)

/** Whoever is named by the phrase behind an owner, "Olt's brother, Mark", and that phrase. */
export function callingBehind<Referent>(
  { tokens }: Sentence,
  index: number,
  named: readonly Standing<Referent>[],
): { readonly referent: Referent; readonly phrase: readonly Token[] } | null {
  const next = named[firstFrom(named, tokens[index]?.end ?? 0)]
  if (!next || next.referent === null) return null
  const phrase = tokens.slice(index + 1, Math.min(index + 1 + LONGEST, firstFrom(tokens, next.start)))
  const isWhole = tokens[index + 1 + phrase.length]?.start === next.start
  // "Taught by his father, Olt left": another clause.
  const isClosed = phrase.at(-1)?.text === ','
  if (isClosed && GOES_ON.has(tokens[firstFrom(tokens, next.end)]?.pos ?? '')) return null
  // "In her new book, Olt": who wrote it.
  if (isClosed && index === 1 && isTitled(phrase)) return null
  return isWhole && (isCalling(phrase) || isTitled(phrase)) ? { referent: next.referent, phrase } : null
}

/** "His new novel, Ashley Bell": nobody at all. */
const isTitled = (phrase: readonly Token[]): boolean =>
  phrase.every(describes) && WORKS.has(phrase.findLast(({ text }) => text !== ',')?.lower ?? '')
const WORKS = wordSet`
  album autobiography band biography boat book cat comedy company debut documentary dog drama film firm horse memoir movie musical novel opera painting
  play poem series show single song team thriller yacht`

/** "former chief of staff, the banker": what somebody is, and no more. */
const isCalling = (phrase: readonly Token[]): boolean =>
  phrase.every(describes) && phrase.some(({ lower }) => isPersonNoun(lower))

const describes = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM' || JOINS.has(lower)
const JOINS = wordSet`, - . a an of the`

/** "Olt, his old coach, praised him": who stands before such a phrase is not the one it is said of; "Olt, his wife and his son" may be. */
export function describedBy<Referent>(
  sentence: Sentence,
  index: number,
  here: readonly Standing<Referent>[],
): Referent | null {
  const { tokens } = sentence
  const before = here.at(-1)
  if (!before || !isPossessive(sentence, index) || tokens[index - 1]?.text !== ',') return null
  if (before.end !== tokens[index - 1]?.start) return null
  const length = tokens.slice(index + 1, index + LONGEST).findIndex(({ text }) => text === ',')
  const phrase = tokens.slice(index + 1, index + 1 + Math.max(0, length))
  const next = tokens[index + 2 + length]
  return isCalling(phrase) && (next?.pos === 'VERB' || next?.pos === 'AUX') ? before.referent : null
}
