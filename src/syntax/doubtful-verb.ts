import { placeOfDemonym } from '../gazetteer/gazetteer.js'
import type { Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import type { WordClass } from './word-class.js'

/**
 * Whether a word that may be a reporting verb or a noun is a verb, where `isVerbInContext` finds the words beside it silent: a
 * subject before it and an object or "that" behind it. What else may follow ("in", a comma, a quotation) follows a noun as
 * well; then only a name before it that has no other verb makes it one.
 *
 * @example "Wikinews reports from the village", "Critics claim victory", "Olt, …, points out that", and not "peace talks with the rebels"
 */
export function isDoubtfulVerb(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.pos === 'VERB') return true
  if (token.pos !== 'NOUN') return false
  const next = classes[i + 1] ?? 'end'
  if (tokens[i + 1]?.lower === 'out') return true
  switch (classes[i - 1]) {
    case 'noun':
    case 'close':
      if (next === 'that' || OBJECTS.has(next)) return !isOrigin(tokens[i - 1])
      return opensClause(tokens, classes, i) && isOpenEnd(classes, i)
    case 'comma':
      return next === 'that' || next === 'determiner'
    case 'conjunction':
      return next === 'determiner'
    case 'adjective':
    case 'adverb':
      return next === 'determiner' || next === 'noun'
    default:
      return false
  }
}

/** "Greek court rules worship", "agencies report new cases", "officials frame it". */
const OBJECTS = wordSet`adjective determiner noun number pronoun time who`

/** "Australian rules football", "an Italian appeals court": where something is from, and nobody who does anything, as Iran or Putin may. */
const isOrigin = (token: Token | undefined): boolean => placeOfDemonym(token?.text ?? '') !== null

/** Whether a name stands before the word that is no clause's yet: "As Ben Lee reports from", and not "held FTA talks in". */
function opensClause(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  const before = tokens[i - 1]
  if (i < 2 || before?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(before.text)) return false
  return !classes.slice(0, i).some((kind) => kind === 'verb' || kind === 'aux')
}

/** "… notes, “it": a comma goes with a verb only before what is quoted. */
function isOpenEnd(classes: readonly WordClass[], i: number): boolean {
  const next = classes[i + 1]
  return next === 'preposition' || (next === 'comma' && classes[i + 2] === 'mark')
}
