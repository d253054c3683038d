import { wordSet } from './word-set.js'

/** What "ago", "earlier" and "later" stand behind: "two weeks ago". */
export const lengthsOfTime = wordSet`
  day days decade decades hour hours minute minutes month months week weeks year years`
