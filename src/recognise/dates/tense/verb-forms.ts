/** Forms of verbs, told from the words around them. */
import type { Token } from '../../../language/document.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { wordSet } from '../../../language/words/word-set.js'
import type { View } from '../../../syntax/view.js'
import { pastHelpers, presentOfBe } from '../lexicon/verbs.js'

/** Forms of "be" in the present. */
export const PRESENT_OF_BE: ReadonlySet<string> = new Set(presentOfBe)
/** "was", "had": helpers in the past. */
export const PAST_HELPERS: ReadonlySet<string> = new Set(pastHelpers)

/** "met", "killed": neither the base form nor one in -s or -ing. */
export const isPastForm = ({ lower, lemma }: Token): boolean =>
  lower.endsWith('ed') || (lower !== lemma && !lower.endsWith('s') && !PRESENT_OF_BE.has(lower))

/** "is expected", "are not expected", "isn't now expected". */
export const isPresentPassive = ({ classes, tokens }: View, at: number): boolean => {
  const isBetween = classes[at - 1] === 'adverb' || classes[at - 1] === 'not' || classes[at - 1] === 'time'
  return PRESENT_OF_BE.has(lowerAt(tokens, isBetween ? at - 2 : at - 1))
}

/** Whether "'d" is "had", not "would": "he'd tied it", "he'd never tied it". */
export function isHad({ classes, tokens }: View, at: number): boolean {
  const isBetween = classes[at + 1] === 'adverb' || classes[at + 1] === 'not'
  const main = isBetween ? at + 2 : at + 1
  return isPastForm(tokens[main] as Token)
}

/** Whether what may be a verb is a noun that a verb has before it: "take up a tax cut in May", but not "the bank cut rates". */
export function isNounOfObject({ classes, tokens }: View, at: number): boolean {
  if (OBJECT_PARTS.has(classes[at + 1] ?? 'end')) return false
  const article = [at - 1, at - 2, at - 3].find((i) => ARTICLES.has(lowerAt(tokens, i)))
  return article !== undefined && GOVERNING.has(classes[article - 1] ?? 'end')
}
const OBJECT_PARTS = wordSet`adjective determiner noun number pronoun`
const ARTICLES = wordSet`a an`
const GOVERNING = wordSet`of preposition to verb`

/** "was set", "had long planned". */
export const isOfThePast = ({ tokens }: View, at: number): boolean =>
  PAST_HELPERS.has(lowerAt(tokens, at - 1)) || PAST_HELPERS.has(lowerAt(tokens, at - 2))
