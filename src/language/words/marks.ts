import type { Token } from '../document.js'
import type { WordFacts } from './word-facts.js'

/** A kind of words that a rule needs: one bit. */
export type Mark = number

const kinds: ((lower: string) => boolean)[] = []

/**
 * A kind of words, told by a word in lower case alone; to be made before the first text is read. A rule that needs such a word asks a
 * sentence whether it has one, before it looks at each of its words: few sentences have a word of few kinds.
 */
export function markOf(isOne: (lower: string) => boolean): Mark {
  if (kinds.length === MOST) throw new Error(`more than ${MOST} kinds of words`)
  kinds.push(isOne)
  return 1 << (kinds.length - 1)
}

/** As many as a number has bits, but for its sign. */
const MOST = 31

/** Whether some of the tokens is of a kind. What a list of tokens holds is found once. */
export const holdsOne = (tokens: readonly Token[], mark: Mark): boolean => (marksIn(tokens) & mark) !== 0

const sentences = new WeakMap<readonly Token[], number>()

function marksIn(tokens: readonly Token[]): number {
  const before = sentences.get(tokens)
  if (before !== undefined) return before
  let marks = 0
  for (const { facts } of tokens) marks |= facts.marks < 0 ? learn(facts) : facts.marks
  sentences.set(tokens, marks)
  return marks
}

function learn(facts: WordFacts): number {
  let marks = 0
  for (let i = 0; i < kinds.length; i++) if (kinds[i]?.(facts.lower)) marks |= 1 << i
  facts.marks = marks
  return marks
}
