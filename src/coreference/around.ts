import type { Document, Sentence, Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { entryAt, firstFrom } from '../text/sorted.js'
import { isPossessive, pronouns } from './place.js'
import type { Standing } from './standing.js'

/** Words that open a clause or a phrase before the one that is told. */
const OPENERS = wordSet`
  after ahead although amid among as at because before besides by despite during even following for from if in like on once since though under unless
  until upon when whenever while with without`
/** "As he left, Olt", "Fearing for her life, Olt", "Born to his mother's delight, Olt". */
export const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && (OPENERS.has(token.lower) || (token.pos === 'VERB' && /(?:ing|ed|rn|wn)$/.test(token.lower)))

/**
 * "If he wins, Olt will go": the subject behind the clause or phrase that opens a sentence with a pronoun in it. Where nobody was told of before it
 * is whoever of that sex is named first: "As his trial began, Olt's lawyer".
 */
export function announcedBehind<Referent>({
  document,
  sentence,
  token,
  named,
  from,
  isFirst,
}: {
  readonly document: Document
  readonly sentence: Sentence
  readonly token: Token
  readonly named: readonly Standing<Referent>[]
  /** Where what is said begins: behind "Olt:", who has the turn. */
  readonly from: number
  readonly isFirst: boolean
}): Standing<Referent> | null {
  if (!isOpener(sentence.tokens[firstFrom(sentence.tokens, from)])) return null
  // "After his death, Olt led the bank": somebody else's death.
  if (PARTINGS.has(sentence.tokens[firstFrom(sentence.tokens, token.end)]?.lower ?? '')) return null
  const sex = pronouns.get(token.lower)
  // "In her new book, Olt": nothing but a subject follows.
  const isOwnPhrase = isPossessive(sentence, 1) && sentence.tokens[1] === token
  for (const next of named.slice(firstFrom(named, token.end))) {
    if (next.start - token.end > REACH) return null
    const isOther = next.sex !== null && next.sex !== sex
    if (next.referent !== null && !isOther && (next.isSubject || isFirst || isOwnPhrase))
      return COMES.test(document.plain.slice(token.end, next.start).replace(TITLED, '$1')) ? next : null
  }
  return null
}
/** What befalls one whose place or cause another takes. */
const PARTINGS = wordSet`
  absence assassination behalf death departure dismissal exit footsteps funeral honor honour killing memory murder ouster ousting passing presence
  removal resignation retirement sacking stead wake`
/** How far behind the pronoun, in characters. */
const REACH = 260
/** 'In his new play, "Rain," Olt': what it is called, up to its comma. */
const TITLED = /"[^"]{1,60}?(,?)"/g
/** Up to the comma before a name, and its title. */
const COMES = /^[^;:"()]{1,250}, (?:(?!her |his |who |whose |and )[\p{L}.'’-]+ ){0,5}$/u

/** Whether a sentence is nothing but somebody's words. */
export function isAllQuoted({ quotations }: Document, { start, end }: Sentence): boolean {
  const quotation = entryAt(quotations, start)
  return quotation !== null && quotation.end >= end - 1
}
