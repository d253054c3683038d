import type { Token } from '../language/document.js'
import { bes, have, modals } from '../language/words/auxiliaries.js'
import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'

/** The words of which such a time is made. */
export const TIME_WORDS = [
  'on', 'early', 'late', 'last', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday',
  'tonight', 'morning', 'afternoon', 'evening', 'night',
] as const // biome-ignore format: a list

/**
 * Whether a word belongs to a time between an auxiliary and its verb, as papers of South Asia put it: "were on Thursday killed", "was
 * early on Friday evening arrested", "was yesterday charged".
 */
export function isInsertedTime(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > at - LONGEST && isOfTime(tokens, from - 1)) from--
  const helper = lowerAt(tokens, from - 1)
  if (!bes.has(helper) && !have.has(helper) && !modals.has(helper)) return false
  let to = at + 1
  while (to < at + LONGEST && isOfTime(tokens, to)) to++
  return tokens[to]?.pos === 'VERB' && tokens.slice(from, to).some(({ lower }) => DAYS.has(lower))
}

const LONGEST = 8

/** Also ", June 26," behind a weekday. */
const isOfTime = (tokens: readonly Token[], i: number): boolean =>
  IS_TIME.has(lowerAt(tokens, i)) ||
  [i, i - 1, i - 2, i - 3].some(
    (comma) =>
      lowerAt(tokens, comma) === ',' && MONTH.test(lowerAt(tokens, comma + 1)) && lowerAt(tokens, comma + 3) === ',',
  )
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|tember|ober|ember)?$/
const IS_TIME: ReadonlySet<string> = new Set(TIME_WORDS)
const DAYS = wordSet`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight`
