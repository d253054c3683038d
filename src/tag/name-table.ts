import { readFileSync } from 'node:fs'
import { shippedFile } from '../text/shipped-file.js'
import { hashOf } from '../text/word-table.js'
import { oncePerText } from './once-per-text.js'

/**
 * What a byte of the table says of a word, bit by bit. `listed`: it stands in a large list of names of either sort;
 * `rareGiven`: in one of given names that has rare ones too, many of them family names.
 */
export const NAME_FACTS = { male: 1, female: 2, given: 4, family: 8, plain: 16, listed: 32, rareGiven: 64 } as const

let bytes: Buffer | null = null
/** The facts of a word in lower case without accents, as bits of `NAME_FACTS`; 0 when no list has it. */
export const nameBits: (word: string) => number = oncePerText(lookUp)

function lookUp(word: string): number {
  bytes ??= readFileSync(shippedFile('models/names.bin'))
  const count = bytes.length / 5
  const wanted = hashOf(word)
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (bytes.readUInt32LE(middle * 4) < wanted) low = middle + 1
    else high = middle
  }
  return low < count && bytes.readUInt32LE(low * 4) === wanted ? (bytes[count * 4 + low] as number) : 0
}
