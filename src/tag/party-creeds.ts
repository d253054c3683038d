import { wordSet } from '../language/words/word-set.js'
import { partyCreeds } from './lexicon/common.js'
import type { Word } from './words.js'

/** "the Liberal party", "Conservative MPs", "Conservative Leader Ann Olt": a creed that is a party by what stands behind it. */
export function isCreedOfParty(words: readonly Word[], at: number): boolean {
  const { text = '' } = words[at] ?? {}
  const next = words[at + 1]
  if (!next || next.glued || !partyCreeds.has(text)) return false
  return next.text === 'party' || (clear.has(text) && OF_PARTY.has(next.lower))
}

/** Those that are hardly ever anything else with a capital. */
const clear = wordSet`Conservative Liberal`
const OF_PARTY = wordSet`
  backbencher backbenchers candidate candidates councillor councillors frontbencher leader leadership mp mps mpp mpps
  peer peers senator senators`
