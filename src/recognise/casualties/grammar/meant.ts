import type { Token } from '../../../language/document.js'
import { wordSet } from '../../../language/words/word-set.js'

/**
 * Whether a noun of harm at `noun` tells only of what somebody wants or plans: "plotting the murder of", "called for the arrest of", "a
 * warrant for the arrest of". The word that says so stands right before the phrase.
 */
export const isMeantOnly = (tokens: readonly Token[], noun: number): boolean => governs(tokens, noun, MEANING)

/** The same with an order, which may yet be carried out: "ordered the killing of Ana Roe". */
export const isMeantOrOrdered = (tokens: readonly Token[], noun: number): boolean =>
  isMeantOnly(tokens, noun) || governs(tokens, noun, ORDERING)

function governs(tokens: readonly Token[], noun: number, words: ReadonlySet<string>): boolean {
  let at = noun - 1
  while (noun - at < MOST_BEFORE && IN_PHRASE.has(tokens[at]?.pos ?? 'X') && !words.has(tokens[at]?.lower ?? '')) at--
  const isBehind = BEHIND.has(tokens[at]?.lower ?? '')
  if (isBehind) at--
  while (isBehind && ISSUED.has(tokens[at]?.lower ?? '')) at--
  const lower = tokens[at]?.lower ?? ''
  // "called for the arrest of", and not "called the arrest of three men a mistake"
  return words.has(lower) && (isBehind || !lower.startsWith('call'))
}
/** No such word stands farther before its noun. */
const MOST_BEFORE = 5
const IN_PHRASE = wordSet`ADJ DET NOUN PROPN`
const BEHIND = wordSet`for of to`
/** "a warrant | was issued | for his arrest" */
const ISSUED = wordSet`been has have is issued out was were`

const MEANING = wordSet`
  advocate advocated advocates advocating attempted attempting call called calling calls conspiracy conspire conspired conspiring contemplated contemplating demand demanded
  demanding demands encouraged encouraging incite incited inciting plan planned planning plans plot plots plotted plotting seek seeking seeks sought threaten threatened threatening
  threatens urge urged urging want wanted wants warrant warrants`
const ORDERING = wordSet`order ordered ordering orders`
