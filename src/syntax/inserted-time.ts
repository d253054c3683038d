import type { Token } from '../language/document.js'
import { bes, have, modals } from '../language/words/auxiliaries.js'
import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'

const DAYS = wordSet`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight`

/** The words of which such a time is made. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...DAYS, 'on', 'early', 'late', 'last', 'morning', 'afternoon', 'evening', 'night',
]) // biome-ignore format: a list

/**
 * Whether a word belongs to a time between an auxiliary and its verb, as papers of South Asia put it: "were on Thursday killed", "was
 * early on Friday evening arrested", "was yesterday charged".
 */
export function isInsertedTime(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > at - LONGEST && TIME_WORDS.has(lowerAt(tokens, from - 1))) from--
  const helper = lowerAt(tokens, from - 1)
  if (!bes.has(helper) && !have.has(helper) && !modals.has(helper)) return false
  let to = at + 1
  while (to < at + LONGEST && TIME_WORDS.has(lowerAt(tokens, to))) to++
  const isVerb = tokens[to]?.pos === 'VERB' || lowerAt(tokens, to) === 'shot'
  return isVerb && tokens.slice(from, to).some(({ lower }) => DAYS.has(lower))
}

const LONGEST = 5
