import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { marketVerbs } from './lexicon/context.js'
import { isGivenName, isListedName } from './names.js'
import type { Word } from './words.js'

/** "Zzarq rose 7p to 602p", "Zzarq put on 27 1/2p", "Zzarq, up 38p at 348p": what has a price that is told is a share of a firm. */
export function isPriced(candidate: Candidate): boolean {
  const { words } = candidate.line
  let at = candidate.to
  if (words[at]?.text === ',') at++
  if (words[at - 1]?.text === ',' && directions.has(words[at]?.lower ?? ''))
    return isPrice(words, at + 1) && !isCommodity(candidate)
  if (adverbs.has(words[at]?.lower ?? '')) at++
  const verb = words[at]
  if (!verb || !isMarketVerb(verb) || isCommodity(candidate)) return false
  // "Ritola lost $5 at cards", but "Ritola put on 7p".
  const isOfPeople = mayBePerson(candidate) && ofPeople.has(verb.lower)
  for (let i = at + 1; i < at + REACH; i++) {
    if (isPrice(words, i)) return !isOfPeople || isInPence(words, i)
    if (!between.has(words[i]?.lower ?? '')) return false
  }
  return false
}

const isMarketVerb = ({ shape, glued, lemma, lower }: Word): boolean =>
  shape === 'lower' && !glued && (marketVerbs.has(lemma) || endings.has(lower) || tradeForms.has(lower))

/** How far behind the verb its figure may stand: "closed up by a further 7p". */
const REACH = 6
const directions = wordSet`down off up`
const adverbs = wordSet`also itself meanwhile`
/** Verbs that share prices alone do not have, and forms of those they have that are taken for nouns. */
const endings = wordSet`advanced advancing brightened brightening declined dipped eased edged ended firmed finished put rebounded recovered remained shaved slumped stayed stood topped traded was`
const tradeForms = wordSet`added climbed closed dropped fell gained jumped lost plunged rallied rose shed slid slipped soared surged tumbled rising falling climbing`
const ofPeople = wordSet`add added ended finished gain gained lose loses lost put remained shed stayed stood topped was`
const mayBePerson = ({ words, known }: Candidate): boolean =>
  known === null && (words.length > 1 ? isGivenName(words[0]?.text ?? '') : isListedName(words[0]?.text ?? ''))
const between = wordSet`a about almost another around at back by down ahead further higher in just lower more nearly off on only over some steady the to unchanged up`

const isInPence = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + MOST_OF_FRACTION).some(({ text }) => text === 'p' || PENCE.test(text))
const PENCE = /^\d[\d.,]*p$/

/** "7p", "69p", "$5", "1.5 percent", "20 cents". Points are those of an index. */
function isPrice(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (PENCE.test(word.text)) return true
  const sign = /^(?:[$£€¥₹₦]|Rs|Rs\.|Sh|KSh|Ksh|DM|HK|A|C)$/.test(word.text)
  if (sign)
    return words
      .slice(at + 1, at + 3)
      .some(({ shape }, i) => shape === 'number' && !great.has(words[at + 2 + i]?.lower ?? ''))
  if (word.shape !== 'number') return false
  let unit = at + 1
  while (unit < at + MOST_OF_FRACTION && (words[unit]?.shape === 'number' || words[unit]?.text === '/')) unit++
  return units.has(words[unit]?.lower ?? '') || words[unit]?.text === '%' || PENCE.test(words[unit - 1]?.text ?? '')
}
const great = wordSet`billion crore lakh million trillion`
const MOST_OF_FRACTION = 5
const units = wordSet`baht cent cents crowns euros francs guilders kobo kronor kroner lire marks p pence percent pesetas peso pesos rand ringgit rupees schillings shillings won yen yuan`

/** "Gold rose $5", "Brent fell 20 cents": an everyday word with a capital that says nothing, and what no firm is called. */
const isCommodity = ({ words, plainWords, text, known }: Candidate): boolean =>
  (known !== null && known.kind !== 'organization') ||
  commodities.has(text) ||
  (plainWords === words.length && words[0]?.first === true)
const commodities: ReadonlySet<string> = new Set(
  'Brent Comex COMEX DAX Dow Dubai Footsie Nasdaq NASDAQ Nifty Nikkei NYMEX Nymex Sensex'.split(' '),
)
