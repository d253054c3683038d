import type { Document, Sentence, Token } from '../language/document.js'
import { wordSet } from '../language/words/word-set.js'
import { firstFrom } from '../text/sorted.js'
import { isSayingVerb } from './saying.js'
import type { Standing } from './standing.js'

/** Whose words or thoughts a pronoun stands in without quotation marks, and for whom that one speaks. */
export interface Teller<Referent> {
  readonly teller: Standing<Referent>
  /** "Her lawyer said she": the one whose lawyer it is. */
  readonly owner: Standing<Referent> | null
  /** How much the one who tells it speaks for the owner: somebody's lawyer or the like; 0 for others. */
  readonly serves: number
  /** "Olt asked him whether he": whom the question is put to; "Olt, who said he": whom that is said of. */
  readonly isSure: boolean
}

interface Asked<Referent> {
  readonly document: Document
  readonly sentence: Sentence
  readonly index: number
  readonly here: readonly Standing<Referent>[]
}

/** How many words may stand between the verb of saying and the clause with the pronoun: "told the paper last year that". */
const MOST_BETWEEN = 10

const ASKS = wordSet`ask asked asking asks question questioned`

/** Who tells what a pronoun opens: "Olt told the jury that | he", "said Olt, adding that | his family"; null where none does. */
export function tellerOf<Referent>({ document, sentence, index, here }: Asked<Referent>): Teller<Referent> | null {
  const verb = verbOver(sentence.tokens, index)
  const token = verb === null ? undefined : sentence.tokens[verb]
  if (verb === null || !token) return null
  const { start, end, lower } = token
  if (ASKS.has(lower)) {
    // "Olt asked him whether he": the one who is asked.
    const asked = here.findLast((standing) => standing.start >= end)
    return asked ? { teller: asked, owner: null, serves: 0, isSure: true } : null
  }
  const who = whoBefore(sentence.tokens, verb)
  // "Olt, a baker, who admitted that he": whoever that is said of.
  const teller = here.findLast((one) => (who ? one.end <= who.start : one.isSubject && one.end <= start))
  if (!teller || !(who || isNextTo(sentence.tokens, verb, teller))) return null
  // "Olt said Roe lost | his wife": another acts in what is told.
  if (here.some((one) => one.isSubject && one.start >= end)) return null
  // "Olt praised Roe, saying she": mostly Roe is spoken of.
  const praised = lower === 'saying' ? here.findLast((one) => one.start >= teller.end && one.end <= start) : undefined
  if (praised) return { teller: praised, owner: null, serves: 0, isSure: false }
  const served = servedBy(teller, here, document)
  if (served) return { teller, ...served, isSure: who !== null }
  const owner = ownerOf(teller, here, document)
  return {
    teller,
    owner,
    serves: owner !== null && SERVES.test(document.plain.slice(owner.end, teller.end)) ? 1 : 0,
    isSure: who !== null,
  }
}

function verbOver(tokens: readonly Token[], index: number): number | null {
  for (let i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
    const token = tokens[i]
    if (!token) return null
    if (token.pos === 'VERB' || isTakenForNoun(token, tokens[i - 1])) return isSayingVerb(token) ? i : null
    if (/^["“”;:(),]$/.test(token.text)) return null
  }
  return null
}

/** "Olt claims that he", "Olt, a baker, claims": a verb, whatever the tagger says. */
const isTakenForNoun = (token: Token, before: Token | undefined): boolean =>
  token.pos === 'NOUN' && isSayingVerb(token) && (before?.pos === 'PROPN' || before?.text === ',')

/** The "who" whose verb stands at a token. */
function whoBefore(tokens: readonly Token[], verb: number): Token | null {
  const token = beforeGroup(tokens, verb)
  return token?.lower === 'who' ? token : null
}

/** What stands before a verb with its auxiliaries and adverbs. */
function beforeGroup(tokens: readonly Token[], verb: number): Token | undefined {
  let at = verb - 1
  while (at > 0 && isLight(tokens[at])) at--
  return tokens[at]
}
const isLight = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || token?.pos === 'ADV' || token?.pos === 'PART'

/** Only auxiliaries and adverbs stand between a teller and the verb, or an aside that closes before it. */
function isNextTo(tokens: readonly Token[], verb: number, { end }: { readonly end: number }): boolean {
  const before = beforeGroup(tokens, verb)
  if (before === undefined) return false
  return before.end <= end || /^[,)]$/.test(before.text) || isRelativeBetween(tokens, { end, before })
}

/** "A witness | who saw Olt leave | has admitted that he". */
function isRelativeBetween(
  tokens: readonly Token[],
  { end, before }: { readonly end: number; readonly before: Token },
): boolean {
  const who = firstFrom(tokens, end)
  return tokens[who]?.lower === 'who' && tokens.slice(who, tokens.indexOf(before)).some(({ pos }) => pos === 'VERB')
}

/** "His sister, Mara Olt": whose sister she is, where that is told right before. */
function ownerOf<Referent>(
  teller: Standing<Referent>,
  here: readonly Standing<Referent>[],
  { plain }: Document,
): Standing<Referent> | null {
  const owner = here.findLast(({ start }) => start < teller.start)
  return owner?.isPossessive && OWNED.test(plain.slice(owner.end, teller.start)) ? owner : null
}
/** "A spokesman for Olt, Peter Roe, said", "Peter Roe, a lawyer for Olt, said": for whom the teller speaks; a lawyer may tell of himself. */
function servedBy<Referent>(
  teller: Standing<Referent>,
  here: readonly Standing<Referent>[],
  { plain }: Document,
): Pick<Teller<Referent>, 'owner' | 'serves'> | null {
  const at = here.indexOf(teller)
  const [before, behind] = [here[at - 1], here[at + 1]]
  const serves = (words: string) => (SERVES_FOR.test(words) ? (/\bspokes/.test(words) ? 1.1 : 0.5) : 0)
  const told =
    before && BESIDE.test(plain.slice(before.end, teller.start))
      ? serves(plain.slice(Math.max(0, before.start - FOR), before.start))
      : 0
  if (before && told > 0) return { owner: before, serves: told }
  const between = behind ? plain.slice(teller.end, behind.start) : ''
  const tells = between.startsWith(', ') && between.length < FOR ? serves(between) : 0
  return behind && tells > 0 ? { owner: behind, serves: tells } : null
}
const BESIDE = /^, (?:\p{Lu}[\p{L}.]+ )*$/u
/** Characters that such words may take. */
const FOR = 80

const SERVES =
  /\b(?:advocate|agent|attorney|barrister|biographer|counsel|doctor|lawyer|physician|publicist|representative|solicitor|spokesman|spokesperson|spokeswoman)\b/
const SERVES_FOR = new RegExp(`${SERVES.source} (?:for|of|to) (?:the )?(?:[\\p{L}.-]+ ){0,4}$`, 'u')
const OWNED = /^(?:'s?)?(?: [\p{L}.-]+){0,5},? ?(?:\p{Lu}[\p{L}.]+ )*$/u
