import { wordSet } from '../../../language/words/word-set.js'
import { skipQuantifier } from '../../../syntax/quantifiers.js'
import type { Context } from './construction.js'

const PHRASE_STARTS = wordSet`noun adjective determiner number pronoun adverb mark that`

/** Whether a noun phrase, an -ing form or a number begins at `at`. */
export function startsPhrase({ unit, limit }: Context, at: number): boolean {
  const kind = unit.classes[at] ?? 'end'
  if (at >= limit) return false
  if (skipQuantifier(unit, at) > at) return true
  if (kind === 'adverb') return ['hyphen', 'number', 'adjective', 'determiner'].includes(unit.classes[at + 1] ?? 'end')
  if (kind === 'verb') return unit.classes[at + 1] === 'noun' || /ing$/.test(unit.tokens[at]?.lower ?? '')
  return PHRASE_STARTS.has(kind)
}

/** The first of some words behind an object and before any finite verb: "the tax | as". */
export function wordWithin({ unit, limit }: Context, from: number, words: readonly string[]): number | null {
  const { classes, tokens, quotations } = unit
  for (let i = from + 1; i < Math.min(limit, from + 30); i++) {
    if (words.includes(tokens[i]?.lower ?? '') && !quotations[i]) return i
    if (classes[i] === 'end' && !quotations[i]) return null
    if ((classes[i] === 'verb' || classes[i] === 'aux') && i - from > 14) return null
  }
  return null
}
