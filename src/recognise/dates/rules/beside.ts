/** Patterns for the words right beside an expression, of a list. */
import type { PartOfSpeech } from '../../../language/document.js'
import { anyOf } from '../../../text/pattern.js'

/** One of the words ends what stands before the expression. */
export const wordBefore = (words: readonly string[]): RegExp => new RegExp(`\\b${anyOf(words)}\\s$`, 'i')

/** One of the words begins what stands behind it. */
export const wordBehind = (words: readonly string[]): RegExp => new RegExp(`^\\s${anyOf(words)}\\b`, 'i')

/** What follows is told more closely by the expression: "the overnight train", "the future wife". */
export const isOfNoun = (part: PartOfSpeech | null): boolean => part === 'ADJ' || part === 'NOUN' || part === 'PROPN'
