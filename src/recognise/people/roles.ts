import type { Document, Name, Sentence, Token } from '../../language/document.js'
import { occasions, opensOccasion } from '../../language/words/occasions.js'
import { wordSet } from '../../language/words/word-set.js'
import { startsWithCapital } from '../../text/capital.js'
import { firstFrom } from '../../text/sorted.js'
import { isRoleNoun, isRoleWord } from './role-nouns.js'

/** A role in the tokens of a sentence: from its first word to behind its last. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The whole title of somebody named at `at`, before the name: "the school's arts teacher Mara Olt", "Prime Minister of the United Kingdom Mara Olt",
 * "the foreign minister, Mara Olt, said".
 */
export function titleBeforeName(document: Document, sentence: Sentence, at: number): string | null {
  const { tokens } = sentence
  const hasComma = tokens[at - 1]?.lower === ','
  const end = hasComma ? at - 1 : at
  const range = phraseEndingAt(tokens, beforeCourtesy(tokens, hasComma ? end : beforeBranch(tokens, end)))
  if (!range || (hasComma && (!standsAlone(tokens, range.from) || isFrontedSource(tokens, range.from, at)))) return null
  return textOf(document, tokens, range)
}

/** "According to the mayor, | Mara Olt left": another one than the mayor. */
function isFrontedSource(tokens: readonly Token[], role: number, name: number): boolean {
  const the = tokens[role - 1]?.pos === 'DET' ? role - 1 : role
  if (the !== 2 || tokens[1]?.lower !== 'to' || tokens[0]?.lower !== 'according') return false
  let behind = name
  while (tokens[behind]?.pos === 'PROPN') behind++
  return tokens[behind]?.lower !== ','
}

/** "DCP (special cell) Mara Olt", "Deputy Commissioner of Police (East) Mara Olt": the branch in brackets. */
function beforeBranch(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.lower !== ')') return end
  let open = end - 2
  while (open > 0 && end - open <= LONGEST_BRANCH && tokens[open]?.lower !== '(') open--
  return open > 0 && tokens[open]?.lower === '(' ? open : end
}
const LONGEST_BRANCH = 7

/** "First Lady" is an office. */
const isFirstLady = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'lady' && /^(?:first|second)$/.test(tokens[at - 1]?.lower ?? '')

/** "Gen. Sir Mark Olt": a courtesy is no part of the role. */
function beforeCourtesy(tokens: readonly Token[], end: number): number {
  let at = end
  while (
    at > 1 &&
    !isFirstLady(tokens, at - 1) &&
    (NO_ROLE.has(tokens[at - 1]?.lower.replace(/\.$/, '') ?? '') ||
      (tokens[at - 1]?.lower === '.' && NO_ROLE.has(tokens[at - 2]?.lower ?? '')))
  )
    at--
  return at
}
const NO_ROLE = wordSet`mr mrs ms miss sir lady dame lord`

/** A phrase with a role at its head, that ends where a name or a comma begins. */
function phraseEndingAt(tokens: readonly Token[], end: number): Range | null {
  const head = headBefore(tokens, end)
  if (head === null) return null
  const from = firstOf(tokens, head)
  return { from, to: end }
}

const MOST_OF_COMPLEMENT = 10
const LINKS = wordSet`of for to at from on`

/** The head of the role: the word before, or the one whose "of …" ends here. */
function headBefore(tokens: readonly Token[], end: number): number | null {
  const last = tokens[end - 1]
  if (isFirstLady(tokens, end - 1)) return end - 1
  // The "chief" of "the army chief, Gen. Olt" is no adjective, whatever the tagger says.
  if (isRoleNoun(last) && (last?.pos !== 'ADJ' || tokens[end]?.lower === ',')) return end - 1
  if (last?.lower === '.' && isRoleNoun(tokens[end - 2])) return end - 2
  for (let i = end - 1; i >= Math.max(1, end - MOST_OF_COMPLEMENT); i--) {
    const token = tokens[i] as Token
    if (LINKS.has(token.lower) && isRoleNoun(tokens[i - 1])) return i < end - 1 && !isRoleNoun(last) ? i - 1 : null
    if (!isOfComplement(token)) return null
  }
  return null
}

const isOfComplement = ({ pos, lower }: Token): boolean =>
  pos === 'PROPN' ||
  pos === 'NOUN' ||
  pos === 'ADJ' ||
  pos === 'DET' ||
  lower === 'of' ||
  lower === 'and' ||
  lower === '-' ||
  lower === "'s" ||
  lower === '&' ||
  lower === '.'

const MOST_BEFORE = 8

/** The first word that belongs to the head: "former Labour", "Air Methods Corporation CEO", "founder and". */
function firstOf(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0 && head - from < MOST_BEFORE && belongs(tokens, from - 1)) from--
  while (from < head && (isLoose(tokens[from] as Token) || isVerbOfRelative(tokens, from))) from++
  return from
}

/** "which pits | co-founder Roe": a verb that the tagger takes for a part of the role. */
function isVerbOfRelative(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return /[^s]s$/.test(lower) && RELATIVE.has(tokens[at - 1]?.lower ?? '')
}
const RELATIVE = wordSet`that which who`

function belongs(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  // "Olt accused | President Roe"; but "accused killer Jan Roe".
  if (ACCUSING.has(token.lower) && startsWithCapital(tokens[i + 1]?.text ?? '')) return false
  if (token.lower === 'and') return isRoleNoun(before) && isRoleNoun(tokens[i + 1])
  if (token.lower === '-') return (before?.end ?? 0) === token.start
  if (token.lower === "'s" || token.lower === '.') return before?.pos === 'PROPN'
  if (token.pos === 'NUM' || token.pos === 'ADP' || LINKS.has(token.lower) || DAY.test(token.lower)) return false
  return isRoleWord(token) || token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN'
}

const ACCUSING = wordSet`accused asked blamed criticised criticized praised thanked told urged`

const DAY =
  /day$|^(?:yesterday|tonight|morning|afternoon|evening|night|week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/
const LOOSE = wordSet`
  - . , 's the a an and new late top then only iconic famous renowned prominent another her his its outspoken their
  whereas while whilst
`
const isLoose = ({ lower, text, pos }: Token): boolean =>
  (LOOSE.has(lower) && (lower !== 'new' || text === lower)) || pos === 'DET' || pos === 'PRON' || pos === 'SCONJ'

/** Before a comma a role must be a phrase of its own: "the foreign minister, Olt", "said CBS News president, Olt", not "met a teacher, Olt and Roe". */
function standsAlone(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  if (!before || BEFORE_ROLE.has(before.lower) || (from === 1 && before.pos === 'DET')) return true
  return (
    before.pos === 'VERB' ||
    /^["(]$/.test(before.lower) ||
    tokens.slice(from, from + 6).some(({ lower }) => lower === "'s")
  )
}

const BEFORE_ROLE = wordSet`the his her its their our 's`

function textOf({ text }: Document, tokens: readonly Token[], { from, to }: Range): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null
}

const MOST_BEHIND = 14

/** What an apposition behind a name says: "Mara Olt, founder and CEO of the mill,", "Mara Olt, a historian from Lille,", "Mara Olt, who is the mayor". */
export function roleBehindName(document: Document, sentence: Sentence, { end }: Name): string | null {
  const { tokens } = sentence
  const at = firstFrom(tokens, end)
  const opening = tokens[at]
  if (!opening || !/^(?:,|\(|-)$/.test(opening.lower) || (opening.lower === '-' && opening.start === end)) return null
  let from = at + 1
  if (tokens[from]?.lower === 'who' && /^(?:is|was)$/.test(tokens[from + 1]?.lower ?? '')) from += 2
  // "Olt, 42, a teacher": the age first.
  if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.lower === ',') from += 2
  // "who was recently a dean"
  if (tokens[from]?.pos === 'ADV' && tokens[from + 1]?.pos === 'DET') from++
  // "Olt, 36, and his wife": somebody else.
  if (tokens[from]?.lower === 'and') return null
  if (tokens[from]?.pos === 'DET') from++
  // "(Reporting by Ellen Olt, | Editing by Belinda Roe)"
  if (tokens[from + 1]?.lower === 'by') return null
  const to = endOfRole(tokens, from)
  // "Olt, terms as minister": what somebody did.
  const isDone = tokens.slice(from, to ?? from).some(({ lower }) => lower === 'as')
  return to === null || isDone ? null : textOf(document, tokens, { from, to })
}

/** "Mara Olt is dean of the school.": what somebody is said to be. */
export function roleToldBehind(document: Document, { tokens }: Sentence, { end }: Name): string | null {
  const at = firstFrom(tokens, end)
  if (tokens[at]?.lower !== 'is') return null
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const to = endOfRole(tokens, from)
  return to === null ? null : textOf(document, tokens, { from, to })
}

/** Where a role that begins at `from` ends: at the next comma, verb or stop; null where its head is no role. */
function endOfRole(tokens: readonly Token[], from: number): number | null {
  let head: number | null = null
  for (let i = from; i < Math.min(tokens.length, from + MOST_BEHIND); i++) {
    const token = tokens[i] as Token
    const isLink = LINKS.has(token.lower) || token.lower === 'in' || token.lower === 'with'
    if (head === null && (isLink || /^[,.;:()]$/.test(token.lower))) {
      if (!isRoleNoun(tokens[i - 1])) return null
      head = i - 1
    }
    if (head !== null && endsRole(tokens, i)) return i
    // "Mara Olt, founder of the mill died": the role ends before the verb.
    if (isVerbAt(tokens, i)) return head !== null || isRoleNoun(tokens[i - 1]) ? i : null
  }
  return null
}

/** A verb; the "Operating" of "Chief Operating Officer" is none. */
const isVerbAt = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.pos === 'VERB' &&
    !(startsWithCapital(tokens[i]?.text ?? '') && isRoleNoun(tokens[i + 1])) &&
    !isNewlyMade(tokens, i)) ||
  tokens[i]?.pos === 'AUX'

/** "the recently | appointed chief of staff" */
const isNewlyMade = (tokens: readonly Token[], i: number): boolean =>
  /ly$/.test(tokens[i - 1]?.lower ?? '') && /(?:ed|en)$/.test(tokens[i]?.lower ?? '')

/** A comma, a clause, the end of the sentence, or somebody else: "engineer at the time and Claude Olt". */
function endsRole(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  if (/^[,;:()"]$/.test(lower) || lower === 'who' || isStop(tokens, i) || isOccasion(tokens, i)) return true
  const [next, second] = [tokens[i + 1], tokens[i + 2]]
  return lower === 'and' && next?.pos === 'PROPN' && second?.pos === 'PROPN' && !isRoleNoun(next) && !isRoleNoun(second)
}

/** "Mara Olt, head of the board | in an interview". */
const isOccasion = (tokens: readonly Token[], i: number): boolean =>
  opensOccasion(tokens, i) && tokens.slice(i + 2, i + 5).some(({ lower }) => occasions.has(lower))

const isStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === '.' && (i === tokens.length - 1 || (tokens[i - 1]?.text.length ?? 0) > 2)
