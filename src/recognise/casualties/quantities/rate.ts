import type { Token } from '../../../language/document.js'
import { wordSet } from '../../../language/words/word-set.js'
import type { Link } from '../reading.js'

const UNITS = /^(?:years?|days?|months?|weeks?|hours?|minutes?|decades?|seconds?)$/

/** "ten deaths a year", "12 deaths per 100,000", "a child every two minutes", "who die each day": how often, not how many. */
export function isRate(tokens: readonly Token[], { quantity, at }: Link): boolean {
  if (quantity.form === 'nobody') return false
  const word = (i: number): string => tokens[i]?.lower ?? ''
  if (EACH.has(word(quantity.to))) return true
  if (isEach(word, quantity.to) || (word(quantity.to) === 'a' && isPerUnit(word, quantity.to))) return true
  for (let i = Math.max(quantity.to, at + 1); i < Math.max(quantity.to, at + 1) + 8; i++) {
    if (/^[,;.:]$/.test(word(i))) break
    if (isEach(word, i)) return true
  }
  for (let i = quantity.from - 5; i < quantity.from; i++) if (isEach(word, i)) return true
  return false
}

const EACH = wordSet`per annually daily every`

const isEach = (word: (i: number) => string, i: number): boolean =>
  /^(?:each|every)$/.test(word(i)) && UNITS.test(word(i + 1))

/** "12 people a day", but not "12 people a day earlier". */
const isPerUnit = (word: (i: number) => string, i: number): boolean =>
  UNITS.test(word(i + 1)) && !BEHIND_A_TIME.has(word(i + 2))

const BEHIND_A_TIME = wordSet`ago earlier later before after old in`
