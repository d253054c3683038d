import type { Token } from '../../../language/document.js'
import { modals } from '../../../language/words/auxiliaries.js'
import { lowerAt } from '../../../language/words/lower-at.js'
import { personNouns } from '../../../language/words/people.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { acronymEnd } from '../../../syntax/acronym.js'
import { startsWithCapital } from '../../../text/capital.js'
import { isHarmForm, isHarmNoun } from '../lexicon/harm-forms.js'
import { kindOfNoun, type NounKind } from '../lexicon/nouns.js'
import { innerWords, lastNouns, temporals } from '../lexicon/words.js'

/** A noun with what stands before it: "suspected Palestinian militants". */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** Index of the noun; null where none was reached. */
  readonly head: number | null
  readonly kind: NounKind
}

/** A noun phrase has few words; a list of capitals is none. */
const LONGEST = 14

/** Reads the adjectives and nouns that begin at a token, up to the last noun. */
export function readNounPhrase(tokens: readonly Token[], from: number): NounPhrase {
  const { head, closed } = walkFrom(tokens, from)
  if (head === null) return { from, to: from, head, kind: 'none' }
  const kind = isHeadOf(tokens, head) ? 'person' : kindOfNoun(tokens[head] as Token)
  return { from, to: Math.max(head + 1, closed), head, kind }
}

/** The last noun, and where a mark stands behind it that closes what the phrase opened. */
interface Reached {
  readonly head: number | null
  readonly closed: number
}

function walkFrom(tokens: readonly Token[], from: number): Reached {
  let reached: Reached = { head: null, closed: 0 }
  let i = from
  while (i < tokens.length && i - from < LONGEST) {
    const past = pastName(tokens, i, reached)
    if (past) {
      reached = past
      i = past.to
      continue
    }
    const step = stepAt(tokens, i, reached.head)
    if (step === 'stop') return closesMark(tokens, from, i) ? { head: reached.head, closed: i + 1 } : reached
    if (step === 'noun') reached = { head: i, closed: reached.closed }
    if (step === 'noun' && endsPhrase(tokens, i)) return reached
    i++
  }
  return reached
}

/** Past an acronym in brackets, the rest of a body's name, or a rank in quotation marks. */
function pastName(
  tokens: readonly Token[],
  i: number,
  { head, closed }: Reached,
): (Reached & { readonly to: number }) | null {
  const behind = head === i - 1 ? (acronymEnd(tokens, i) ?? bodyEnd(tokens, i)) : null
  if (behind !== null) return { head, closed, to: behind }
  const rank = quotedRank(tokens, i, head)
  return rank === null ? null : { head: rank - 1, closed: rank + 1, to: rank + 1 }
}

/** "others", "else": nothing of the phrase stands behind them. */
const endsPhrase = (tokens: readonly Token[], i: number): boolean =>
  lastNouns.has(lowerAt(tokens, i)) && lowerAt(tokens, i + 1) !== "'s"

/** "a PLF 'area commander'", "a 'lance corporal' of": where the mark stands that closes such a rank; null where none begins here. */
function quotedRank(tokens: readonly Token[], open: number, head: number | null): number | null {
  const mark = tokens[open]
  if (!mark || !/^["']$/.test(mark.lower) || tokens[open - 1]?.end === mark.start) return null
  if (head !== null && head !== open - 1) return null
  let close = open + 1
  while (close - open <= LONGEST_RANK && isRankWord(tokens[close])) close++
  const last = tokens[close - 1]
  const isRank = tokens[close]?.lower === mark.lower && isPersonNoun(last)
  return isRank && last?.pos !== 'ADJ' ? close : null
}
const LONGEST_RANK = 6
const RANKS = wordSet`ADJ NOUN PROPN VERB`
const isPersonNoun = (token: Token | undefined): boolean => token !== undefined && kindOfNoun(token) === 'person'

/** "a 'self-styled major' | of the front": the mark at a phrase's end that closes the one at its start. */
const closesMark = (tokens: readonly Token[], from: number, i: number): boolean =>
  i > from + 1 &&
  /^["']$/.test(tokens[i]?.lower ?? '') &&
  tokens[from]?.lower === tokens[i]?.lower &&
  tokens[i - 1]?.end === tokens[i]?.start

const isRankWord = (token: Token | undefined): boolean =>
  token !== undefined && (RANKS.has(token.pos) || token.lower === '-')

/** "a Democratic Front | of Tarn (DFT) | militant": past the rest of a body's name, where its acronym shows that it describes a person. */
function bodyEnd(tokens: readonly Token[], of: number): number | null {
  if (tokens[of]?.lower !== 'of' || !startsWithCapital(tokens[of - 1]?.text ?? '')) return null
  let open = of + 1
  while (open - of < LONGEST_NAME && (startsWithCapital(tokens[open]?.text ?? '') || tokens[open]?.lower === '-'))
    open++
  const end = acronymEnd(tokens, open)
  return end !== null && isPersonNoun(tokens[end]) ? end : null
}
const LONGEST_NAME = 6

/** "a village head", "a passer-by": persons by the word before. */
const isHeadOf = (tokens: readonly Token[], head: number): boolean =>
  (tokens[head]?.lower === 'by' && isJoined(tokens, head - 1)) ||
  (HEADS.has(tokens[head]?.lower ?? '') && HEADED.has(tokens[head - 1]?.lower ?? ''))
const HEADS = wordSet`head heads`
const HEADED = wordSet`
  area clan district faction family household party police provincial school town tribal union village ward
`

/** "12 wounded soldiers", "five missing sailors". */
const HARM_ADJECTIVE = /ed$|^(?:dead|homeless|ill|missing|sick|slain)$/

/** "another suffered injuries": verbs, and no participles before a noun. */
const NO_ATTRIBUTES = wordSet`received suffered sustained`

type Step = 'noun' | 'inner' | 'stop'

/** A token that may go on with a noun phrase, and the phrase's noun so far. */
interface Place {
  readonly tokens: readonly Token[]
  readonly i: number
  readonly token: Token
  readonly next: Token | undefined
  readonly head: number | null
}

function stepAt(tokens: readonly Token[], i: number, head: number | null): Step {
  if (isTemporal(tokens, i)) return 'stop'
  const place = { tokens, i, token: tokens[i] as Token, next: tokens[i + 1], head }
  return stepOfMark(place) ?? stepOfWord(place) ?? stepOfHarm(place) ?? stepOfClass(place)
}

/** Hyphens, owners and quotation marks; null for a word. */
function stepOfMark({ tokens, i, token, next, head }: Place): Step | null {
  const { lower } = token
  if (lower === '-') return isJoined(tokens, i) ? 'inner' : 'stop'
  if (lower === "'s" || (lower === "'" && head !== null && next?.pos === 'NOUN'))
    return head === i - 1 ? 'inner' : 'stop'
  return lower === '"' || lower === "'" ? (head === null ? 'inner' : 'stop') : null
}

/** Words that are told by themselves, whatever the tagger takes them for. */
function stepOfWord(place: Place): Step | null {
  const { tokens, i, token, next, head } = place
  const { lower, pos } = token
  if (NO_ATTRIBUTES.has(lower) || endsWithCaptives(place)) return 'stop'
  // "a most-wanted commander"
  if (lower === 'most' && head === null && isJoined(tokens, i + 1)) return 'inner'
  // "four over ground workers of the group"
  if (lower === 'over' && next?.lower === 'ground') return 'inner'
  if (lower === 'others' || lower === 'else') return 'noun'
  if (lower === 'more' && next?.lower !== 'than') return stepOfMore(place)
  if (innerWords.has(lower)) return head === null || isJoined(tokens, i - 1) ? 'inner' : 'stop'
  return modals.has(lower) && pos !== 'NOUN' ? 'stop' : null
}

/** "took 12 children | hostage", 'took 251 hostage': said of them, and counted is nothing. */
const endsWithCaptives = ({ tokens, i, token, next, head }: Place): boolean =>
  CAPTIVES.has(token.lower) && next?.pos !== 'NOUN' && (head === i - 1 || isPluralNumber(tokens[i - 1]))
const CAPTIVES = wordSet`captive hostage prisoner`

/** "two more rebels", and "two more" alone. */
function stepOfMore({ tokens, i, next, head }: Place): Step {
  const isVerb = next?.pos === 'VERB' && next.lower !== 'including'
  const isBeforeNoun = (isNominal(next) || isVerb) && head === null
  return isBeforeNoun && (!isHarmForm(next) || describes(tokens, i + 1)) ? 'inner' : 'noun'
}

/** "12 wounded soldiers", "two soldiers | wounded", "a man | bearing torture marks". */
function stepOfHarm({ tokens, i, token, next, head }: Place): Step | null {
  const { lower } = token
  if (isHarmForm(token) && !isHarmNoun(token))
    return head === null && HARM_ADJECTIVE.test(lower) && describes(tokens, i) ? 'inner' : 'stop'
  const isBearing = head === i - 1 && /ing$/.test(lower) && isNominal(next)
  return isBearing && kindOfNoun(tokens[head] as Token) === 'person' ? 'stop' : null
}

/** By the part of speech. */
function stepOfClass(place: Place): Step {
  const { tokens, i, token } = place
  if (/^passers?$/.test(lowerAt(tokens, i - 2))) return 'noun'
  return (BY_CLASS[token.pos] ?? stepOfOther)(place)
}

const BY_CLASS: Partial<Record<Token['pos'], (place: Place) => Step>> = {
  NOUN: () => 'noun',
  PROPN: () => 'noun',
  ADJ: ({ tokens, i, token, next, head }) =>
    isPersonAdjective(token, next) ? 'noun' : describes(tokens, i) || head === null ? 'inner' : 'stop',
  NUM: ({ tokens, i }) => (isAge(tokens, i) ? 'inner' : 'stop'),
  ADV: ({ token, next, head }) =>
    head === null && token.lower.endsWith('ly') && (next?.pos === 'ADJ' || next?.pos === 'VERB') ? 'inner' : 'stop',
  VERB: (place) => stepOfVerb(place),
}

/** "somebody"; the joint of two adjectives. */
function stepOfOther({ tokens, i, token, head }: Place): Step {
  if (SOMEBODY.has(token.lower)) return 'noun'
  return JOINTS.has(token.lower) && (head === i - 1 || head === null) ? joinsAdjectives(tokens, i) : 'stop'
}
const SOMEBODY = wordSet`anybody anyone somebody someone`
const JOINTS = wordSet`, / and`

/** What a tagger takes for a verb: "six workers", "a suspected rebel", "a Roe brother". */
function stepOfVerb({ tokens, i, token, next, head }: Place): Step {
  const { lower } = token
  if (lower.endsWith('s') && personNouns.has(singular(lower)) && next?.pos !== 'DET') return 'noun'
  if ((isJoined(tokens, i - 1) || head === null) && describes(tokens, i)) return 'inner'
  return startsWithCapital(token.text) && head === null ? 'noun' : 'stop'
}

const isPluralNumber = (token: Token | undefined): boolean => token?.pos === 'NUM' && token.lower !== 'one'

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ')

/** A participle or adjective before a noun: "suspected militants", "12 wounded soldiers", but not "12 dead, 18 injured". */
function describes(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.lower === '-') return isJoined(tokens, i + 1)
  if (next === undefined || isTemporal(tokens, i + 1) || (isHarmForm(next) && !isHarmNoun(next))) return false
  return isNominal(next)
}

/** "injured" and "dead" count people themselves when nothing follows, which is the harm's own business. */
const isPersonAdjective = (token: Token, next: Token | undefined): boolean =>
  !isNominal(next) &&
  token.lower !== 'probable' &&
  next?.lower !== '-' &&
  kindOfNoun(token) === 'person' &&
  (/^\p{Lu}|s$/u.test(token.text) || personNouns.has(token.lower))

/** A hyphen with no blank on either side. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const [left, hyphen, right] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return hyphen?.lower === '-' && left?.end === hyphen.start && right?.start === hyphen.end
}

/** "16-year-old", with or without hyphens. */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === '-' && /^(?:years?|months?|weeks?|days?|yr)$/.test(tokens[i + 2]?.lower ?? '')

/** "NATO and Afghan troops": adjectives or names of one noun, joined. */
function joinsAdjectives(tokens: readonly Token[], i: number): Step {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const last = tokens[i + 2]
  const names = before?.pos === 'PROPN' && (after?.pos === 'PROPN' || after?.pos === 'ADJ') && last?.pos === 'NOUN'
  const adjectives = before?.pos === 'ADJ' && after?.pos === 'ADJ' && last?.pos === 'NOUN'
  return names || adjectives ? 'inner' : 'stop'
}

/** A day, month or other word of time, which ends a noun phrase. */
export function isTemporal(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (lower === 'last' || lower === 'next' || lower === 'this')
    return temporals.has(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.pos === 'NUM'
  return (
    temporals.has(lower) &&
    !(tokens[i + 1]?.lower === '-' || /^(?:workers?|laborers?|labourers?)$/.test(tokens[i + 1]?.lower ?? ''))
  )
}
