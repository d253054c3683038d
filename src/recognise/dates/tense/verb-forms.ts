/** Forms of verbs, told from the tokens around them. */
import type { Token } from '../../../language/document.js'
import { pastHelpers, pluralsWithoutS, presentOfBe } from '../lexicon/verbs.js'

type Tokens = readonly Token[]

/** Forms of "be" in the present. */
export const PRESENT_OF_BE: ReadonlySet<string> = new Set(presentOfBe)
/** "was", "had": helpers in the past. */
export const PAST_HELPERS: ReadonlySet<string> = new Set(pastHelpers)

/** Whether a token is a verb or one of its helpers. */
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX')

/** "met", "killed": neither the base form nor one in -s or -ing. */
export const isPastForm = ({ lower, lemma }: Token): boolean =>
  lower.endsWith('ed') ||
  (lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing') && !PRESENT_OF_BE.has(lower))

/** "is expected", "are not expected", "isn't now expected". */
export const isPresentPassive = (tokens: Tokens, at: number): boolean => {
  const isBetween = tokens[at - 1]?.pos === 'ADV' || tokens[at - 1]?.pos === 'PART'
  return PRESENT_OF_BE.has(tokens[isBetween ? at - 2 : at - 1]?.lower ?? '')
}

/** Whether "'d" is "had", not "would": "he'd tied it", "he'd never tied it". */
export function isHad(tokens: Tokens, at: number): boolean {
  const main = tokens[tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1]
  return main?.pos === 'VERB' && isPastForm(main)
}

/** Whether what may be a verb is a noun that a verb has before it: "take up a tax cut in May", but not "the bank cut rates". */
export function isNounOfObject(tokens: Tokens, at: number): boolean {
  if (OBJECT_PARTS.has(tokens[at + 1]?.pos ?? '')) return false
  const isArticle = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'
  const article = [at - 1, at - 2, at - 3].find((i) => isArticle(tokens[i]))
  return article !== undefined && /^(?:ADP|PART|VERB)$/.test(tokens[article - 1]?.pos ?? '')
}
const OBJECT_PARTS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN'])

/** "was set", "had long planned". */
export const isOfThePast = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => PAST_HELPERS.has(lower))

/** "Offices close at noon Wednesday": not the adjective, though it is taken for one; but "kept shops open Friday" is. */
export const isOpenOrClose = (tokens: Tokens, at: number): boolean =>
  /^(?:open|close)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at]?.pos === 'ADJ' &&
  /^\p{L}+s$/u.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
  !tokens.slice(Math.max(0, at - 6), at).some(isVerb)

/** Whether a noun is a plural: "polls open", but not "his radio address". */
export const isPlural = ({ lower }: Token): boolean => lower.endsWith('s') || PLURALS.has(lower)
const PLURALS: ReadonlySet<string> = new Set(pluralsWithoutS)
