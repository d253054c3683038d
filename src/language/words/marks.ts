import type { Token } from '../document.js'
import type { WordFacts } from './word-facts.js'

/** A kind of words that a rule needs, by its number. */
export type Mark = number

const kinds: ((lower: string) => boolean)[] = []

/**
 * A kind of words, told by a word in lower case alone; to be made before the first text is read. A rule that begins at such a word asks where
 * they stand, and looks at no other: few sentences have a word of few kinds.
 */
export function markOf(isOne: (lower: string) => boolean): Mark {
  kinds.push(isOne)
  return kinds.length - 1
}

/** Where the words of a kind stand in a list of tokens, in order. Of all kinds that is found in one pass, and kept as long as the list. */
export const placesOf = (tokens: readonly Token[], mark: Mark): readonly number[] => placesIn(tokens)[mark] ?? NOWHERE

/** Whether some of the tokens is of a kind. */
export const holdsOne = (tokens: readonly Token[], mark: Mark): boolean => placesIn(tokens)[mark] !== undefined

/** Calls a function for each word of a kind, in order. */
export function eachAt(tokens: readonly Token[], mark: Mark, call: (token: Token, at: number) => void): void {
  for (const at of placesOf(tokens, mark)) {
    const token = tokens[at]
    if (token) call(token, at)
  }
}

/** What a rule finds at each word of a kind. */
export function gatherAt<Result>(
  tokens: readonly Token[],
  mark: Mark,
  of: (token: Token, at: number) => readonly Result[],
): readonly Result[] {
  if (!holdsOne(tokens, mark)) return []
  const all: Result[] = []
  eachAt(tokens, mark, (token, at) => {
    all.push(...of(token, at))
  })
  return all
}

/** The places of each kind that a list has. */
type Places = readonly (readonly number[] | undefined)[]

const NOWHERE: readonly number[] = []
const lists = new WeakMap<readonly Token[], Places>()

function placesIn(tokens: readonly Token[]): Places {
  const before = lists.get(tokens)
  if (before) return before
  const places: (number[] | undefined)[] = new Array<undefined>(kinds.length)
  tokens.forEach(({ facts }, at) => {
    for (const mark of facts.marks ?? learn(facts)) {
      const own = places[mark]
      if (own) own.push(at)
      else places[mark] = [at]
    }
  })
  lists.set(tokens, places)
  return places
}

function learn(facts: WordFacts): readonly Mark[] {
  const marks: Mark[] = []
  for (let mark = 0; mark < kinds.length; mark++) if (kinds[mark]?.(facts.lower)) marks.push(mark)
  facts.marks = marks.length > 0 ? marks : NONE
  return facts.marks
}

const NONE: readonly Mark[] = []
