import type { Token } from '../../language/document.js'
import { kinNouns } from '../../language/words/kin.js'
import { lowerAt } from '../../language/words/lower-at.js'
import { occasions, opensOccasion } from '../../language/words/occasions.js'
import { isPersonNoun, peoples } from '../../language/words/people.js'
import { wordSet } from '../../language/words/word-set.js'
import { simplePhraseAfter } from '../../syntax/noun-phrase-after.js'
import { simplePhraseBefore } from '../../syntax/simple-phrase-before.js'
import type { Range, View } from '../../syntax/view.js'
import { startsWithCapital } from '../../text/capital.js'
import { courtesies } from './lexicon.js'
import { isRankWord } from './ranks.js'
import { isRoleNoun } from './role-nouns.js'

/**
 * The whole title of somebody named at `at`, before the name: "the school's arts teacher Mara Olt", "Prime Minister of the United Kingdom Mara Olt",
 * "the foreign minister, Mara Olt, said", "the army's chief, Gen. Olt".
 */
export function roleBefore(view: View, at: number): Range | null {
  const { tokens } = view
  let rank = at
  while (rank > 1 && isRankWord(tokens[rank - 1])) rank--
  const office = rank < at && lowerAt(tokens, rank - 1) === ',' ? fittingBefore(view, rank) : null
  return office ? { from: office.from, to: at } : fittingBefore(view, overCourtesies(view, at))
}

/** The same without a rank between the two. */
function fittingBefore(view: View, at: number): Range | null {
  const { tokens } = view
  const hasComma = lowerAt(tokens, at - 1) === ','
  const role = roleEndingAt(view, hasComma ? overCourtesies(view, at - 1) : at)
  return role && hasComma && (!standsAlone(view, role.from) || isFrontedSource(view, role.from, at)) ? null : role
}

/** Where the courtesies begin that stand right before a name: "Gen. | Sir Mark Olt". They are no part of a role; "First Lady" is an office. */
export function overCourtesies({ tokens }: View, at: number): number {
  let from = at
  while (courtesies.has(lowerAt(tokens, from - 1).replace(/\.$/, '')) && !isRoleAt(tokens, from - 1)) from--
  return from
}

/** A phrase with a role at its head, that ends where a name, a comma or a branch in brackets begins, or the one whose "of …" ends there. */
function roleEndingAt(view: View, at: number): Range | null {
  const { tokens, classes } = view
  // "DCP | (special cell) Olt"
  const end = classes[at - 1] === 'close' ? classes.lastIndexOf('open', at - 1) : at
  // "Sgt. Maj. | Olt"
  let phrase = simplePhraseBefore(view, lowerAt(tokens, end - 1) === '.' ? end - 1 : end)
  for (let n = 0, joint = ''; n < MOST_PARTS && phrase; n++) {
    if (joint !== 'and' && isRoleAt(tokens, phrase.to - 1)) return { from: firstOf(view, phrase), to: end }
    joint = lowerAt(tokens, phrase.from - 1)
    phrase = LINKS.has(joint) || joint === 'and' ? simplePhraseBefore(view, phrase.from - 1) : null
  }
  return null
}
const LINKS = wordSet`of for to at from on`
const MOST_PARTS = 6

/** The first word of a role in its phrase: "former Labour", "founder and", "University of Tarn". */
function firstOf(view: View, phrase: Range): number {
  const { tokens } = view
  let from = phrase.to - 1
  while (from > phrase.from && belongs(view, from - 1)) from--
  while ((isLoose(tokens[from]) || isOfCount(view, from)) && !isRoleAt(tokens, from)) from++
  const isPair = lowerAt(tokens, from - 1) === 'and' && isRoleAt(tokens, from) && isRoleAt(tokens, from - 2)
  const before = isPair || (from < phrase.to - 1 && isOfName(view, from)) ? simplePhraseBefore(view, from - 1) : null
  return before ? firstOf(view, before) : from
}

/** The "term" of "a two-term senator". */
const isOfCount = ({ tokens, classes }: View, i: number): boolean =>
  classes[i - 2] === 'number' && lowerAt(tokens, i - 1) === '-' && tokens[i - 1]?.end === tokens[i]?.start

/** "University of | Tarn professor", and not "kidnappers in Tarn of | American journalist". */
const isOfName = ({ tokens, classes }: View, from: number): boolean =>
  classes[from - 1] === 'of' &&
  tokens[from]?.pos === 'PROPN' &&
  !peoples.has(lowerAt(tokens, from)) &&
  startsWithCapital(tokens[from - 2]?.text ?? '')

/** What may open a phrase and says nothing of the role; "New" may be of a name. */
const isLoose = (token: Token | undefined): boolean =>
  token !== undefined && LOOSE.has(token.lower) && (token.lower !== 'new' || token.text === token.lower)
const LOOSE = wordSet`' - . 's even iconic famous late new only outspoken prominent renowned then top`

/** Whether a word belongs to the role behind it: no day, no count, nobody who is accused by "Olt accused | President Roe". */
function belongs({ tokens, classes }: View, i: number): boolean {
  const kind = classes[i]
  const lower = lowerAt(tokens, i)
  if (kind === 'determiner' || kind === 'number' || kind === 'time' || DAY.test(lower)) return false
  // "which pits | co-founder Roe": a verb that the tagger takes for a noun.
  if (classes[i - 1] === 'who' && /^\p{Ll}.*[^s]s$/u.test(tokens[i]?.text ?? '')) return false
  return !(ACCUSING.has(lower) && startsWithCapital(tokens[i + 1]?.text ?? ''))
}
const ACCUSING = wordSet`accused asked blamed criticised criticized praised thanked told urged`
const DAY =
  /day$|^(?:tonight|noon|morning|afternoon|evening|night|week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/
/** Before a comma a role must be a phrase of its own: "the foreign minister, Olt", "said CBS News president, Olt", not "met a teacher, Olt and Roe". */
function standsAlone({ tokens, classes }: View, from: number): boolean {
  const before = lowerAt(tokens, from - 1)
  if (from === 0 || BEFORE_ROLE.has(before) || (from === 1 && classes[0] === 'determiner')) return true
  const kind = classes[from - 1]
  return (
    kind === 'verb' ||
    kind === 'mark' ||
    kind === 'open' ||
    classes.slice(from, from + 6).some((each) => each === 'possessive')
  )
}
const BEFORE_ROLE = wordSet`the his her its my their our whose 's`

/** "According to the mayor, | Mara Olt left": another one than the mayor. */
function isFrontedSource({ tokens, classes }: View, role: number, name: number): boolean {
  const the = classes[role - 1] === 'determiner' ? role - 1 : role
  if (the !== 2 || lowerAt(tokens, 0) !== 'according') return false
  let behind = name
  while (tokens[behind]?.pos === 'PROPN') behind++
  return lowerAt(tokens, behind) !== ','
}

/** What an apposition behind a name says: "Mara Olt, founder and CEO of the mill,", "Mara Olt, a historian from Lille,", "Mara Olt, who is the mayor". */
export function roleBehind(view: View, at: number): Range | null {
  const { tokens, classes } = view
  const opening = classes[at]
  const isDash = opening === 'hyphen' && tokens[at]?.start !== tokens[at - 1]?.end
  if (opening !== 'comma' && opening !== 'open' && !isDash) return null
  let from = at + 1
  if (classes[from] === 'who' && /^(?:is|was)$/.test(lowerAt(tokens, from + 1))) from += 2
  // "Olt, 42, a teacher": the age first.
  if (classes[from] === 'number' && classes[from + 1] === 'comma') from += 2
  // "who was recently a dean", "until recently the dean"
  if (lowerAt(tokens, from) === 'until') from++
  if (classes[from] === 'adverb' || classes[from] === 'time') from++
  return roleFrom(view, from)
}

/** "Mara Olt is dean of the school.": what somebody is said to be. */
export const roleTold = (view: View, at: number): Range | null =>
  lowerAt(view.tokens, at) === 'is' ? roleFrom(view, at + 1) : null

/** The role whose phrase begins at a token, up to a comma, a verb or somebody else; null where its head is no role. */
function roleFrom(view: View, start: number): Range | null {
  const { tokens, classes } = view
  const head = simplePhraseAfter(view, start)
  if (head === null || !isRoleAt(tokens, head - 1) || classes[head] === 'possessive') return null
  let from = start
  while (classes[from] === 'determiner') from++
  let to = head
  for (let n = 0; n < MOST_PARTS && BEHIND.has(lowerAt(tokens, to)) && !endsRole(view, to); n++) {
    const next = simplePhraseAfter(view, to + 1) ?? behindCapital(view, to + 1)
    if (next === null) break
    // "Mara Olt, his wife and son", "Scott and Mara Olt, husband and wife": a list.
    const isList = OF_SOMEBODY.has(lowerAt(tokens, start)) || kinNouns.has(lowerAt(tokens, head - 1))
    if (to === head && lowerAt(tokens, to) === 'and' && (isList || !isRoleAt(tokens, next - 1))) return null
    to = next
  }
  // "In memory of Olt, | the president orders": a clause begins.
  const isClause =
    from > start && classes[to] === 'verb' && (/[^s]s$/.test(lowerAt(tokens, to)) || isFronted(view, start - 1))
  return isClause || isSpeaker(view, { from, to, start }) ? null : { from, to }
}

/** "According to Olt, | the man left": what stands before the first comma of a sentence opens with a preposition. */
const isFronted = ({ tokens, classes }: View, comma: number): boolean =>
  (classes[0] === 'preposition' || lowerAt(tokens, 0) === 'according') && classes.indexOf('comma') === comma

/** "They sued the owner, Olt, | the mayor said": another than Olt, where Olt is not the one who speaks, as in '"No," Olt, the mayor said'. */
function isSpeaker({ tokens, classes }: View, { from, to, start }: Range & { readonly start: number }): boolean {
  if (from === start || !SPEAKS.has(lowerAt(tokens, to))) return false
  let name = start - 1
  while (startsWithCapital(tokens[name - 1]?.text ?? '')) name--
  if (classes[name - 1] === 'comma') return isPersonNoun(lowerAt(tokens, name - 2))
  return classes[name - 1] === 'preposition' || classes[name - 1] === 'verb'
}
const SPEAKS = wordSet`added confirmed explained said told wrote`
const BEHIND = wordSet`of for to at from on in with and &`

const OF_SOMEBODY = wordSet`her his my their your`

/** "editor of Out | in Tarn": a name that begins like no noun. */
const behindCapital = ({ tokens }: View, i: number): number | null =>
  startsWithCapital(tokens[i]?.text ?? '') ? i + 1 : null

/** An occasion as in "Mara Olt, head of the board | in an interview", or somebody else: "engineer | and Claude Olt". */
function endsRole({ tokens }: View, i: number): boolean {
  if (opensOccasion(tokens, i) && tokens.slice(i + 2, i + 5).some(({ lower }) => occasions.has(lower))) return true
  const isPair = lowerAt(tokens, i) === 'and' && tokens[i + 1]?.pos === 'PROPN' && tokens[i + 2]?.pos === 'PROPN'
  return isPair && !isRoleAt(tokens, i + 1) && !isRoleAt(tokens, i + 2)
}

/** Whether the head of a role stands at a token; "First Lady" is an office, "elect" and "emeritus" tell of the noun before. */
function isRoleAt(tokens: readonly Token[], i: number): boolean {
  const lower = lowerAt(tokens, i)
  if (lower === 'lady') return /^(?:first|second)$/.test(lowerAt(tokens, i - 1))
  if (lower === 'elect') return lowerAt(tokens, i - 1) === '-' && isRoleNoun(tokens[i - 2])
  // "now head of the board": a verb for taggers.
  if (lower === 'head' && lowerAt(tokens, i + 1) === 'of') return true
  return isRoleNoun(tokens[lower === 'emeritus' ? i - 1 : i])
}
