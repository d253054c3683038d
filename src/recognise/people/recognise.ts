import { isSubjectAt } from '../../coreference/subject.js'
import type { Document, Name, Sentence, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { keyOf } from '../../tag/names.js'
import { firstEndingAfter } from '../../text/sorted.js'
import { sexOfGiven } from './given-sex.js'
import { courtesies, femaleWords, kinNouns, maleWords, roleHeads, roleWords } from './lexicon.js'
import { isRank, isRankWord } from './ranks.js'
import { roleBehindName, roleToldBehind, titleBeforeName } from './roles.js'

export type Sex = 'male' | 'female'

/** A name of a person, with what stands beside it. */
export interface NamedPerson {
  readonly name: Name
  readonly sentence: Sentence
  /** The name's words, compared without case and accents. */
  readonly words: readonly string[]
  readonly sex: Sex | null
  /** As the text puts it: "Azerbaijani President". */
  readonly role: string | null
  /** What stands behind the name, where the role is the rank before it: "chief of the army" of "Gen. Olt, chief of the army"; "Olt is the dean". */
  readonly office: string | null
  /** It is the subject of its clause: a verb follows. */
  readonly isSubject: boolean
}

/** The names of people in a document, in order. */
export function findNamedPeople(document: Document): readonly NamedPerson[] {
  let sentenceAt = 0
  return document.names.flatMap((name, i) => {
    while ((document.sentences[sentenceAt]?.end ?? Number.POSITIVE_INFINITY) <= name.start) sentenceAt++
    const sentence = document.sentences[sentenceAt]
    if (name.kind !== 'person' || !sentence) return []
    const at = tokenAt(sentence, name.start)
    const before = titleBefore(document, sentence, { at, nameIndex: i })
    const behind = roleBehindName(document, sentence, name) ?? roleBehind(document, sentence, name)
    const role = wholeRole(before.role, { before: titleBeforeName(document, sentence, at), behind })
    return [
      {
        name,
        sentence,
        words: keyOf(name.own?.name ?? name.text).split(/\s+/),
        sex: sexOf(name.text, before.words) ?? sexBeside(sentence.tokens, at, tokenAt(sentence, name.end)),
        role: officeAndRank(document, sentence, at) ?? role,
        office: (role !== null && isRank(role) ? behind : null) ?? roleToldBehind(document, sentence, name),
        isSubject: isSubjectAt(sentence, at - before.words.length, tokenAt(sentence, name.end)),
      },
    ]
  })
}

/** The title before a name, as the longer of two readings that end alike; else what stands behind the name. */
function wholeRole(
  near: string | null,
  { before, behind }: { readonly before: string | null; readonly behind: string | null },
): string | null {
  const role = near === null ? (before ?? behind) : before?.endsWith(near) ? before : near
  return role?.replace(NOT_OF_ROLE, '').replace(ACCUSED, '') || null
}

/** "The army's chief, Gen. | Olt": the office before the comma with the rank behind it. */
function officeAndRank(document: Document, sentence: Sentence, at: number): string | null {
  const { tokens } = sentence
  let from = at
  while (isRankWord(tokens[from - 1])) from--
  if (from === at || tokens[from - 1]?.lower !== ',') return null
  const rank = document.text.slice(tokens[from]?.start, tokens[at - 1]?.end).replace(/\s+/g, ' ')
  const office = isRank(rank) ? titleBeforeName(document, sentence, from) : null
  return office && `${office}, ${rank}`
}

/** Small words that a phrase may open with and that belong to no role. */
const NOT_OF_ROLE =
  /^(?:(?:and|as|by|for|from|in|of|on|past|than|the|to|under|when|while|with) )+| (?:and|at the time and)$/i

/** "Olt accused | President Roe"; but "accused killer Jan Roe". */
const ACCUSED = /^accused (?=\p{Lu})/u

/** The index of the first token of a sentence that ends after an offset. */
export const tokenAt = ({ tokens }: Sentence, offset: number): number => firstEndingAfter(tokens, offset)

interface TitleBefore {
  readonly role: string | null
  readonly words: readonly string[]
}

/** The title or role directly before a name, with the nationality or body that belongs to it. */
function titleBefore(document: Document, sentence: Sentence, at: At): TitleBefore {
  const { tokens } = sentence
  const { from, until, words } = titleWords(document, sentence, at)
  const isRole = words.some((word) => roleHeads.has(word.replace(/^ex-/, '')))
  const start = tokens[from]?.start ?? 0
  const end = tokens[until - 1]?.end ?? 0
  const isWhole = isRole && end > start && !words.every((word) => courtesies.has(word))
  return { role: isWhole ? document.text.slice(start, end).replace(/\s+/g, ' ') : null, words }
}

/** A name by its first token, and by its place among the document's names. */
interface At {
  readonly at: number
  readonly nameIndex: number
}

/** Back over the words of titles, their commas and their owners: the last first. The role itself ends before a comma. */
function titleWords(document: Document, sentence: Sentence, { at, nameIndex }: At) {
  const { tokens } = sentence
  let [from, until, nearest] = [at, at, nameIndex - 1]
  const words: string[] = []
  while (from > 0 && at - from < 12) {
    const token = tokens[from - 1] as Token
    const name = document.names[nearest]
    if (name && name.end === token.end && isOwner(name) && words.length > 0) {
      from = tokenAt(sentence, name.start)
      nearest--
    } else if (isCommaOfRole(tokens, from - 1, words)) {
      if (until === at) until = from - 1
      from--
    } else if (isRoleToken(token, tokens[from])) {
      words.push(token.lower.replace(/\.$/, ''))
      from--
    } else break
  }
  while (from < at && isLoose(tokens[from] as Token)) from++
  return { from, until, words }
}

/** "Its leader, | Mr. Ritola", "Its leader, | Olt Ritola". */
const isCommaOfRole = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  tokens[i]?.lower === ',' &&
  isRoleHead(tokens[i - 1]) &&
  (words.length > 0 ? words.every((word) => courtesies.has(word)) : isOwned(tokens, i - 2))

/** "Its leader, Olt Ritola", "the ministry's spokesman, Olt Ritola": the owner before the role. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  OWNERS.has(tokens[at]?.lower ?? '') || OWNERS.has(tokens[at - 1]?.lower ?? '')

const OWNERS = wordSet`its his her their 's '`

const isRoleHead = (token: Token | undefined): boolean => roleHeads.has(token?.lower ?? '')

const isOwner = ({ kind }: Name): boolean => kind === 'demonym' || kind === 'place' || kind === 'organization'

const isRoleToken = (token: Token, next: Token | undefined): boolean => {
  const word = token.lower.replace(/\.$/, '')
  if (token.lower === '-' || token.lower === '.')
    return next !== undefined && roleWords.has(next.lower.replace(/\.$/, ''))
  if (token.lower === 'of' || token.lower === 'for') return next !== undefined && roleWords.has(next.lower)
  return roleWords.has(word) || roleHeads.has(word) || courtesies.has(word) || SHORT_RANKS.has(word)
}

const SHORT_RANKS = wordSet`gen lt col sgt maj capt gov sen rep adm cmdr prof`

const isLoose = ({ lower, pos }: Token): boolean =>
  /^(?:[-.,'"]|of|for|the|a|an|and|new|late|top|his|her|its|their)$/.test(lower) || pos === 'DET'

/** "Ilham Aliyev, president of Azerbaijan," and "Safaa Elnour, director of the city's main hospital, said". */
function roleBehind({ plain, text }: Document, sentence: Sentence, { end }: Name): string | null {
  const rest = plain.slice(end, Math.min(sentence.end, end + 90))
  const found = rest.match(
    /^(, (?!who|whom|which|when|(?:had|has|have|is|was|were|are|will|would|can|could|may|might|did|does) )(?:the |a |an )?)([^,.;:"()\n]{3,70})[,.;]/u,
  )
  const [, lead = '', role = ''] = found ?? []
  const noun = role.split(/ (?:of|for|at|in|from|with|on|to|who|whose) /)[0]?.split(' ') ?? []
  if (noun.length === 0 || noun.length > 4 || !roleHeads.has((noun.at(-1) ?? '').toLowerCase())) return null
  if (/ (?:as|is|was|has|had|said|says|who|whose|told|were|and)(?: |$)/.test(role)) return null
  return text.slice(end + lead.length, end + lead.length + role.length).replace(/\s+/g, ' ')
}

/** By a title or role, else by the given name, which a noun does not overrule: "the wife John Olt had left". */
function sexOf(name: string, before: readonly string[]): Sex | null {
  const given = sexOfGiven(name)
  for (const word of before) {
    const told = maleWords.has(word) ? 'male' : femaleWords.has(word) ? 'female' : null
    if (told !== null) return kinNouns.has(word) ? (given ?? told) : told
  }
  return given
}

/** "Olt's wife, Dana Roe", "Dana Roe, a mother of two": what somebody is said to be beside a name that tells no sex. */
function sexBeside(tokens: readonly Token[], from: number, end: number): Sex | null {
  const before = tokens[from - 1]?.text === ',' ? tokens[from - 2] : undefined
  const behind = tokens[end]?.text === ',' && APPOSES.has(tokens[end + 1]?.lower ?? '') ? tokens[end + 2] : undefined
  for (const noun of [before, behind])
    if (noun?.pos === 'NOUN') {
      if (maleWords.has(noun.lower)) return 'male'
      if (femaleWords.has(noun.lower)) return 'female'
    }
  return null
}
const APPOSES = wordSet`a an her his my the their`
