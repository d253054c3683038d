import { isNameWord } from './name-words.js'
import type { Word } from './words.js'

/** What parts the names of a row: "A, B and C". */
export const isJoint = (word: Word | undefined): boolean => word?.text === ',' || word?.lower === 'and'

const isOfRow = (word: Word | undefined): boolean => isNameWord(word) || isJoint(word)

/** Behind the last word of the row of names that goes on at `to`, at most so many words on. */
export function rowEnd(words: readonly Word[], to: number, most: number): number {
  let at = to
  while (at < to + most && isOfRow(words[at])) at++
  return at
}

/** Where the row of names begins that a word at `from` stands in or behind, at most so many words back. */
export function rowStart(words: readonly Word[], from: number, most: number): number {
  let at = from
  while (at > from - most && isOfRow(words[at - 1])) at--
  return at
}
