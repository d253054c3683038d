import type { PackedFile } from './packed-file.js'

/** The 32 bits under which a word is kept: FNV-1a over its UTF-16 units. One in twenty thousand strange words meets another's. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A list of words in a packed file: each becomes a string when it is asked for, and is found by its hash. */
export interface WordTable {
  readonly size: number
  word(index: number): string
  /** The word's index in the list; -1 where it is not in it. */
  indexOf(word: string): number
}

/** The words whose sections are `NAME.text`, `NAME.ends`, `NAME.hashes` (sorted) and `NAME.order` (the index of the word with that hash). */
export function openWordTable(file: PackedFile, name: string): WordTable {
  const text = file.bytes(`${name}.text`)
  const ends = file.smallNumbers(`${name}.ends`)
  const hashes = file.numbers(`${name}.hashes`)
  const order = file.smallNumbers(`${name}.order`)
  const word = (index: number): string => text.toString('utf8', index > 0 ? ends.at(index - 1) : 0, ends.at(index))
  return {
    size: ends.length,
    word,
    indexOf: (wanted) => {
      const hash = hashOf(wanted)
      for (let at = lowerBound(hashes, hash); hashes[at] === hash; at++) {
        const index = order.at(at)
        if (word(index) === wanted) return index
      }
      return -1
    },
  }
}

/** Where the first of the sorted numbers is that is not less than `wanted`. */
export function lowerBound(sorted: Uint32Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
