import type { Document, Sentence, Token } from '../../language/document.js'
import { gatherAt, markOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { isTitleInitials } from '../../tag/lexicon/title-initials.js'
import { gather } from '../../text/gather.js'
import { firstFrom, type Located, locate, startingIn } from '../../text/sorted.js'
import { agesOf } from './ages.js'
import { calledSo } from './epithets.js'
import type { PersonGroup } from './group.js'
import { type Holder, holders, MOST_HOLDERS, PAIRS } from './held-roles.js'
import { kinNouns } from './lexicon.js'
import type { Reference } from './pronouns.js'
import { isRoleNoun } from './role-nouns.js'

/**
 * "the president", "its chief executive", "the DPO", "the 42-year-old" for the one person in the article, named before, whom that tells; of several
 * for the one named in the sentences just before.
 */
export function findNominals(document: Document, groups: readonly PersonGroup[]): readonly Reference[] {
  const byNoun = holders(groups)
  const byAge = agesOf(document, groups)
  const aged = new Set([...byAge.values()])
  const byPlace = locate(
    groups.flatMap((group) => group.names.map(({ name }) => ({ name, group }))),
    ({ name }) => [name],
  ).map(({ thing, start, end }) => ({ thing: thing.group, start, end }))
  return gather(document.sentences, (sentence) => {
    const field = { document, sentence, byNoun, byAge, aged, byPlace }
    return gatherAt(sentence.tokens, DETERMINER, (token, i) => {
      const reference = referenceAt(token, i, field)
      return reference ? [reference] : []
    })
  })
}

/** Whom the words behind a determiner take up. */
function referenceAt(token: Token, at: number, field: Field): Reference | null {
  const { sentence } = field
  const aged = token.lower === 'the' ? agedBehind(at, field) : null
  if (aged) return isNamedBefore(aged.group, token) ? { ...aged, start: token.start, sentence } : null
  const phrase = phraseBehind(sentence, at)
  if (!phrase || (OWNERS.has(token.lower) && !SERVING.has(phrase.noun))) return null
  const group =
    holderOf(phrase, token, field) ??
    (field.byNoun.has(phrase.noun) ? null : calledSo({ ...phrase, from: token }, field.document, field.byPlace))
  // "The bank's | chairman".
  const start = token.lower === "'s" ? (sentence.tokens[at + 1]?.start ?? token.start) : token.start
  return group && { start, end: phrase.head.end, sentence, group }
}

const DETERMINERS = wordSet`the its 's her his their`
const DETERMINER = markOf((lower) => DETERMINERS.has(lower))
const OWNERS = wordSet`her his their`
/** Of those who serve somebody an article mostly names one. */
const SERVING = wordSet`advocate attorney barrister counsel lawyer representative solicitor spokesman spokesperson spokeswoman`

const isNamedBefore = ({ names }: PersonGroup, { start }: Token): boolean => (names[0]?.name.start ?? 0) <= start

/** A noun for a role with the words before it. */
interface Phrase {
  readonly head: Token
  readonly noun: string
  readonly modifiers: readonly string[]
  /** Those of them with a capital, in lower case: "Swiss". */
  readonly proper: ReadonlySet<string>
}

interface Field {
  readonly document: Document
  readonly sentence: Sentence
  readonly byNoun: ReadonlyMap<string, readonly Holder[]>
  readonly byAge: ReadonlyMap<string, PersonGroup | null>
  readonly aged: ReadonlySet<PersonGroup | null>
  /** Who is named where, in text order. */
  readonly byPlace: readonly Located<PersonGroup>[]
}

function holderOf(
  { noun, modifiers, proper }: Phrase,
  token: Token,
  { document, sentence, byNoun }: Field,
): PersonGroup | null {
  const isFormer = modifiers.includes('former')
  const others = modifiers.filter((word) => word !== 'former')
  // "The Swiss president" is no president of whom the text says no more.
  const owners = new Set(others.filter((word) => proper.has(word)))
  const all = (byNoun.get(noun) ?? []).filter(
    (holder) =>
      holder.isFormer === isFormer &&
      others.every((word) => holder.modifiers.has(word) || (holder.modifiers.size === 0 && !owners.has(word))),
  )
  const fitting = [...new Set(all.map(({ group }) => group))]
  if (fitting.length > MOST_HOLDERS) return null
  const [only = null, ...more] = fitting
  if (more.length === 0) return only && isNamedBefore(only, token) ? only : null
  const from = document.sentences[Math.max(0, firstFrom(document.sentences, sentence.start) - NEAR)]?.start ?? 0
  const isNear = ({ names }: Holder) => (names[firstFrom(names, token.start) - 1]?.start ?? -1) >= from
  const near = new Set(all.filter(isNear).map(({ group }) => group))
  return near.size === 1 ? ([...near][0] ?? null) : null
}

/** Sentences before in which one of several holders of a role must have been named alone. */
const NEAR = 2

const MOST_MODIFIERS = 3

/** "president", "prime minister", "opposition leader", in lower case or not: without "of …" or a name behind. */
function phraseBehind({ tokens }: Sentence, at: number): Phrase | null {
  const modifiers: string[] = []
  const proper = new Set<string>()
  for (let i = at + 1; i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token || !/^[\p{L}.-]+$/u.test(token.text)) return null
    const next = tokens[i + 1]
    const isInner =
      next !== undefined &&
      (next.pos === 'NOUN' ||
        next.pos === 'PROPN' ||
        next.text === '-' ||
        // Taggers take the "chief" of "the police chief said" for an adjective.
        (next.lower === 'chief' && tokens[i + 2]?.pos === 'VERB') ||
        PAIRS.has(`${token.lower} ${next.lower}`))
    if (!isInner) {
      const phrase = isNamedBehind(tokens, i) ? null : headAt(token, next, modifiers)
      return phrase && { ...phrase, proper }
    }
    if (token.text !== '-') modifiers.push(token.lower)
    if (token.text !== token.lower) proper.add(token.lower)
  }
  return null
}

/** "Its leader, Mara Olt": the name itself tells who it is. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' && tokens[at + 2]?.pos === 'PROPN'

function headAt(token: Token, next: Token | undefined, before: readonly string[]): Omit<Phrase, 'proper'> | null {
  if (next && BEHIND_OFFICE.has(next.lower)) return null
  if (/^\p{Lu}{3,5}$/u.test(token.text) || isTitleInitials(token.text))
    return before.length === 0 ? { head: token, noun: token.text, modifiers: [] } : null
  const noun = PAIRS.get(`${before.at(-1)} ${token.lower}`)
  if (noun) return { head: token, noun, modifiers: before.slice(0, -1) }
  if (!isRoleNoun(token) || ANYBODY.has(token.lower) || kinNouns.has(token.lower)) return null
  return { head: token, noun: token.lower, modifiers: before }
}

const BEHIND_OFFICE = wordSet`of for - 's elect`

/** Those who stand about without a name, though one who was named may be called so too. */
const ANYBODY = wordSet`
  citizen critic demonstrator expert fan fellow friend member neighbor neighbour parent partner passenger patient player prisoner protester resident
  soldier student supporter suspect tourist victim witness worker`

/** "the 42-year-old" without a noun behind. */
function agedBehind(at: number, field: Field): { readonly group: PersonGroup; readonly end: number } | null {
  const { sentence, byAge } = field
  const [age, , year, , old, next] = sentence.tokens.slice(at + 1, at + 7)
  if (year?.lower !== 'year' || old?.lower !== 'old') return null
  if (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN') return null
  const known = byAge.get(age?.text ?? '')
  const group = known === undefined ? onlyOneBefore(sentence, field) : known
  return group && { group, end: old.end }
}

/** "Mara Olt won. The 42-year-old": who alone is named in the sentence before, in the paragraph. */
function onlyOneBefore(sentence: Sentence, { document, aged, byPlace }: Field): PersonGroup | null {
  const before = document.sentences[firstFrom(document.sentences, sentence.start) - 1]
  if (!before || before.block !== sentence.block) return null
  const named = new Set(startingIn(byPlace, before).map(({ thing }) => thing))
  const [only = null, ...more] = named
  return only && more.length === 0 && !aged.has(only) ? only : null
}
