import { isSayingVerb } from '../../coreference/saying.js'
import { placeOfDemonym } from '../../gazetteer/gazetteer.js'
import type { Document, Sentence, Token } from '../../language/document.js'
import { kinNouns } from '../../language/words/kin.js'
import { gatherAt, markOf } from '../../language/words/marks.js'
import { wordSet } from '../../language/words/word-set.js'
import { isTitleInitials } from '../../tag/lexicon/title-initials.js'
import { gather } from '../../text/gather.js'
import { firstFrom, type Located, locate, startingIn } from '../../text/sorted.js'
import { type Accused, accusedBefore, accusedOf, callsAccused } from './accused.js'
import { agesOf } from './ages.js'
import { calledSo, isCalling } from './epithets.js'
import type { PersonGroup } from './group.js'
import { type Holder, holders, MOST_HOLDERS, PAIRS } from './held-roles.js'
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
  let known: readonly Accused[] | null = null
  const accused = (): readonly Accused[] => {
    known ??= accusedOf(document, groups)
    return known
  }
  return gather(document.sentences, (sentence) => {
    const field = { document, sentence, accused, byNoun, byAge, aged, byPlace }
    return gatherAt(sentence.tokens, DETERMINER, (token, i) => {
      const reference = referenceAt(token, i, field)
      return reference ? [reference] : []
    })
  })
}

/** Whom the words behind a determiner take up. */
function referenceAt(token: Token, at: number, field: Field): Reference | null {
  const { sentence } = field
  if (callsAccused(sentence.tokens, at)) return accusedBehind(at, field)
  const aged = token.lower === 'the' ? agedBehind(at, field) : null
  if (aged) return isNamedBefore(aged.group, token) ? { ...aged, start: token.start, sentence } : null
  const phrase = phraseBehind(sentence, at)
  if (!phrase || (OWNERS.has(token.lower) && !SERVING.has(phrase.noun))) return null
  const group =
    holderOf(phrase, token, field) ??
    (field.byNoun.has(phrase.noun) ? null : calledSo({ ...phrase, from: token }, field.document, field.byPlace)) ??
    saidAgain(phrase, at, field)
  // "The bank's | chairman".
  const start = token.lower === "'s" ? (sentence.tokens[at + 1]?.start ?? token.start) : token.start
  return group && { start, end: phrase.head.end, sentence, group }
}

/** "The defendant", "his client": whoever stands accused. */
function accusedBehind(at: number, { document, sentence, accused }: Field): Reference | null {
  const [token, head] = sentence.tokens.slice(at)
  if (!token || !head) return null
  const group = accusedBefore(accused(), {
    from: startBefore(document, sentence),
    start: token.start,
  })
  return group && { start: token.start, end: head.end, sentence, group }
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
  readonly accused: () => readonly Accused[]
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
  const fitting = [...new Set(all.map(({ group }) => group))].filter((group) => isNamedBefore(group, token))
  if (fitting.length > MOST_HOLDERS) return null
  const [only = null, ...more] = fitting
  if (more.length === 0) return only
  const from = startBefore(document, sentence)
  const isNear = ({ names }: Holder) => (names[firstFrom(names, token.start) - 1]?.start ?? -1) >= from
  const near = new Set(all.filter(isNear).map(({ group }) => group))
  return near.size === 1 ? ([...near][0] ?? null) : null
}

/** Sentences before in which one of several holders of a role must have been named alone. */
const NEAR = 2
/** Where those sentences begin. */
const startBefore = ({ sentences }: Document, { start }: Sentence): number =>
  sentences[Math.max(0, firstFrom(sentences, start) - NEAR)]?.start ?? 0

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
        (token.lower === 'former' && next.pos === 'ADJ') ||
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
  if (!isOffice(token, before)) return null
  return { head: token, noun: token.lower, modifiers: before }
}

/** "the striker", "the former soldier"; but "the soldier" is anybody. */
const isOffice = (token: Token, before: readonly string[] = []): boolean =>
  isRoleNoun(token) && !(ANYBODY.has(token.lower) && !before.includes('former')) && !kinNouns.has(token.lower)

const BEHIND_OFFICE = wordSet`of for - 's elect`

/** Those who stand about without a name, though one who was named may be called so too. */
const ANYBODY = wordSet`
  citizen critic demonstrator expert fan fellow friend member neighbor neighbour parent partner passenger patient player prisoner protester resident
  soldier student supporter suspect tourist victim witness worker`

/** "the 42-year-old", "the 42-year-old striker". */
function agedBehind(at: number, field: Field): { readonly group: PersonGroup; readonly end: number } | null {
  const { sentence, byAge, aged } = field
  const [age, , year, , old] = sentence.tokens.slice(at + 1, at + 6)
  if (year?.lower !== 'year' || old?.lower !== 'old') return null
  const last = calledAt(sentence.tokens, at + 6)
  const known = byAge.get(age?.text ?? '')
  // "The 42-year-old man" is mostly somebody else.
  const only = known === undefined && !/^(?:wo)?man$/.test(last?.lower ?? '') ? onlyOneBefore(sentence, field) : null
  const group = known ?? (only && !aged.has(only) ? only : null)
  return group && last && { group, end: last.end }
}

/** "the 42-year-old | striker", "the 42-year-old | said": the last word of what somebody is called; null where something else is aged so. */
function calledAt(tokens: readonly Token[], at: number): Token | null {
  const next = tokens[at]
  if (!next || !AGED.has(next.pos)) return tokens[at - 1] ?? null
  const isCalled = isOffice(next) || placeOfDemonym(next.text) !== null
  return isCalled && !isNamedBehind(tokens, at) && !NAMED.has(tokens[at + 1]?.pos ?? '') ? next : null
}
const NAMED = wordSet`NOUN PROPN`
const AGED = wordSet`ADJ NOUN PROPN`

/** "Mara Olt won. The 42-year-old": who alone is named in the last sentence before that names anybody, in the paragraph. */
function onlyOneBefore(sentence: Sentence, { document, byPlace }: Field): PersonGroup | null {
  const at = firstFrom(document.sentences, sentence.start)
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const before = document.sentences[i]
    if (!before || before.block !== sentence.block) return null
    const [only, ...more] = new Set(startingIn(byPlace, before).map(({ thing }) => thing))
    if (only) return more.length === 0 ? only : null
  }
  return null
}

/** "Mara Olt tore into the plan. "It will fail," the former nurse said": a speaker of whom the paragraph named nobody else. */
function saidAgain({ head, noun, modifiers }: Phrase, at: number, field: Field): PersonGroup | null {
  const { sentence } = field
  if (sentence.tokens[at]?.lower !== 'the' || !(modifiers.includes('former') || isCalling(noun))) return null
  const { tokens } = sentence
  const says = (token: Token | undefined): boolean => token?.pos === 'VERB' && isSayingVerb(token)
  const isSpeaker =
    says(tokens[firstFrom(tokens, head.end)]) || (says(tokens[at - 1]) && /^[",]$/.test(tokens[at - 2]?.text ?? ''))
  return isSpeaker ? onlyOneBefore(sentence, field) : null
}
