import { openPacked } from '../text/packed-file.js'
import { hashOf } from '../text/word-table.js'
import { oncePerText } from './once-per-text.js'

/**
 * What a byte of the table says of a word, bit by bit. `listed`: it stands in a large list of names of either sort;
 * `rareGiven`: in one of given names that has rare ones too, many of them family names.
 */
export const NAME_FACTS = { male: 1, female: 2, given: 4, family: 8, plain: 16, listed: 32, rareGiven: 64 } as const

/**
 * `models/names.bin`: the hashes of words, sorted, of which the upper 16 bits are told by how many have them, and the lower ones stand in two columns;
 * and a byte of facts for each.
 */
interface NameTable {
  readonly ends: Uint32Array
  readonly low: Buffer
  readonly facts: Buffer
}

let table: NameTable | null = null
/** The facts of a word in lower case without accents, as bits of `NAME_FACTS`; 0 when no list has it. */
export const nameBits: (word: string) => number = oncePerText(lookUp)

function lookUp(word: string): number {
  table ??= openNames()
  const { ends, low, facts } = table
  const hash = hashOf(word)
  const upper = hash >>> 16
  const [lower, middle] = [hash & 255, (hash >>> 8) & 255]
  const end = ends[upper] ?? 0
  for (let i = ends[upper - 1] ?? 0; i < end; i++) {
    if (low[i] === lower && low[facts.length + i] === middle) return facts[i] ?? 0
  }
  return 0
}

function openNames(): NameTable {
  const file = openPacked('models/names.bin')
  return { ends: file.ends('upper.words'), low: file.bytes('lower'), facts: file.bytes('facts') }
}
