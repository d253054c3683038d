import { monthNames } from '../calendar/month-names.js'
import type { Sentence, Token } from '../language/document.js'
import { bes } from '../language/words/auxiliaries.js'
import { isPersonNoun } from '../language/words/people.js'
import { reportingFormOf } from '../language/words/reporting-forms.js'
import { wordSet } from '../language/words/word-set.js'
import { roleTitles } from '../tag/lexicon/titles.js'
import { firstFrom } from '../text/sorted.js'

/** How many words may describe a name before it: "the former Russian intelligence agent". */
const MOST_BEFORE = 8
/** How many words may stand between a name and its verb: an aside, "of Peru". */
const LONGEST_ASIDE = 26
const LONGEST_COMPLEMENT = 6
const MOST_MORE = 2

/** Whether a name, from its first token to behind its last, is the subject of a clause: its verb follows, or it stands behind "said". */
export function isSubjectAt({ tokens }: Sentence, from: number, end: number): boolean {
  const start = phraseStart(tokens, from)
  const before = tokens[start - 1]
  if (before?.pos === 'ADP' && !OPENERS.has(before.lower)) return false
  if (before?.lower === ',' && isOwnedOf(tokens, start - 1)) return false
  if (before?.pos === 'CCONJ' && tokens[start - 2]?.lower !== ',') return false
  let to = end
  // A name may go on behind the words that were taken for it.
  while (tokens[to]?.pos === 'PROPN' && to - end < MOST_MORE) to++
  // "The witness was his sister, Mara Olt."
  if (bes.has(tokens[predicateStart(tokens, start, to) - 1]?.lower ?? '')) return true
  const acts = hasVerbBehind(tokens, to)
  if (before?.pos !== 'VERB') return acts
  // "Said Olt", "said Olt knew"; whom somebody beat is no subject.
  return reportingFormOf(before.lower) !== null && (acts || isInverted(tokens, start - 1))
}

/** "The fall of his rival, | Olt, is": what one speaks of is no subject. */
function isOwnedOf(tokens: readonly Token[], comma: number): boolean {
  const from = phraseStart(tokens, comma)
  return from < comma && OWNERS.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'of'
}
const OWNERS = wordSet`her his their`

/** Where a predicate begins that ends with a name, what is said of it before included. */
function predicateStart(tokens: readonly Token[], start: number, to: number): number {
  const isLast = /^[.,]$/.test(tokens[to]?.text ?? '')
  return isLast && tokens[start - 1]?.text === ',' ? phraseStart(tokens, start - 1) : start
}

/** Words that open a clause as well as a phrase: "after Olt left". */
const OPENERS = wordSet`after as because before if once since than though unless until when whether while`

/** Whether somebody is the subject of a clause that such a word opens: of less weight for what the next sentences tell. */
export function isUnder({ tokens }: Sentence, start: number): boolean {
  const at = phraseStart(tokens, firstFrom(tokens, start)) - 1
  const before = tokens[at]
  // "A man identified as Olt is held".
  if (before?.lower === 'as' && CALLED.has(tokens[at - 1]?.lower ?? '')) return false
  return before !== undefined && OPENERS.has(before.lower)
}
const CALLED = wordSet`identified known named`

/** '"…," said Olt': the verb stands behind a quotation or a comma. */
const isInverted = (tokens: readonly Token[], verb: number): boolean => /^["',”’]$/.test(tokens[verb - 1]?.text ?? '')

/** Where the phrase begins that ends with a name: "in the murder case of | Russian agent Olt", "| president of the Blue Company Olt". */
export function phraseStart(tokens: readonly Token[], from: number): number {
  const before = overWords(tokens, from)
  // "Ally and former resident Olt".
  const isPair = tokens[before - 1]?.lower === 'and' && before < from && isPersonNoun(tokens[before - 2]?.lower ?? '')
  const at = isPair ? overWords(tokens, before - 1) : before
  const isTitle = tokens[at - 1]?.lower === 'of' && TITLES.has(tokens[at - 2]?.lower ?? '')
  return isTitle ? overWords(tokens, at - 1) : at
}

function overWords(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && from - at < MOST_BEFORE && (describes(tokens[at - 1]) || isCompound(tokens, at - 1))) at--
  return at
}
const TITLES: ReadonlySet<string> = new Set(roleTitles)

function describes(token: Token | undefined): boolean {
  if (!token || isTime(token.lower)) return false
  const { pos, lower } = token
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'ADJ' ||
    pos === 'DET' ||
    lower === "'s" ||
    lower === '-' ||
    lower === '.'
  )
}
/** "The fourth-seeded", "US-backed". */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && /(?:ed|en|rn)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === '-'

/** "Tuesday", "last week", "in March". */
const isTime = (lower: string): boolean => lower.endsWith('day') || TIMES.has(lower) || monthNames.has(lower)
const TIMES = wordSet`yesterday tonight morning afternoon evening night week month year`

/** A verb right behind, behind "of Peru", or behind an aside between commas. */
function hasVerbBehind(tokens: readonly Token[], to: number): boolean {
  if (isVerbal(tokens, to)) return true
  const next = tokens[to]
  // "Its president, Mara Olt, said": the comma may close an apposition.
  if (next?.lower === ',' && isVerbal(tokens, to + 1)) return true
  if (next?.lower === ',' || next?.lower === '(') return isVerbal(tokens, asideEnd(tokens, to))
  // "A witness who saw it": it goes on behind the clause.
  if (next?.lower === 'who') return true
  if (next?.pos !== 'ADP') return false
  for (let i = to + 1; i <= to + LONGEST_COMPLEMENT; i++) {
    const token = tokens[i]
    if (!token || isVerbal(tokens, i)) return token !== undefined
    if (token.lower === ',') return isVerbal(tokens, asideEnd(tokens, i))
    if (token.pos !== 'PROPN' && token.pos !== 'NOUN' && token.pos !== 'DET' && token.pos !== 'ADJ') return false
  }
  return false
}

/** Where a sentence goes on behind what a comma or a bracket opens; its length where it does not. */
function asideEnd(tokens: readonly Token[], open: number): number {
  const closing = tokens[open]?.lower === '(' ? ')' : ','
  for (let i = open + 2; i < Math.min(tokens.length, open + LONGEST_ASIDE); i++)
    if (tokens[i]?.lower === closing && (closing === ')' || isVerbal(tokens, i + 1))) return i + 1
  return tokens.length
}

/** A finite verb at a token, adverbs aside; "claims that" is one, whatever the tagger says. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' ? at + 1 : at
  const token = tokens[verb]
  // "Olt retired in May" is often taken for an adjective.
  if (token?.pos === 'ADJ')
    return verb === at && token.lower.endsWith('ed') && token.lower !== 'aged' && tokens[verb + 1]?.pos === 'ADP'
  if (token?.pos === 'NOUN') return tokens[verb + 1]?.lower === 'that' && reportingFormOf(token.lower) !== null
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && !/ing$/.test(token.lower))
}
