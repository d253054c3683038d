import type { Sentence, Token } from '../language/document.js'
import { isPersonNoun } from '../language/words/people.js'
import { firstFrom } from '../text/sorted.js'
import { isPossessive } from './place.js'
import type { Standing } from './standing.js'

/** How many words a phrase like "his former chief of staff, the banker" may have. */
const LONGEST = 9

/**
 * "His brother, Mark Olt", "her lawyer Ana Roe": whoever is named by the phrase that a pronoun opens. Nobody is brother or lawyer of himself, so the
 * pronoun does not mean that one.
 */
export function namedBy<Referent>(
  sentence: Sentence,
  index: number,
  named: readonly Standing<Referent>[],
): Referent | null {
  if (!isPossessive(sentence, index)) return null
  const { tokens } = sentence
  const next = named[firstFrom(named, tokens[index]?.end ?? 0)]
  if (!next || next.referent === null) return null
  const phrase = tokens.slice(index + 1, Math.min(index + 1 + LONGEST, firstFrom(tokens, next.start)))
  const isWhole = tokens[index + 1 + phrase.length]?.start === next.start
  return isWhole && phrase.every(describes) && phrase.some(({ lower }) => isPersonNoun(lower)) ? next.referent : null
}

const describes = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' || pos === 'NUM' || JOINS.has(lower)
const JOINS: ReadonlySet<string> = new Set([',', '-', '.', 'a', 'an', 'of', 'the'])
