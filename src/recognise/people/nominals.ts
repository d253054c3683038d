import type { Document, Name, Sentence, Token } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { firstFrom } from '../../text/sorted.js'
import type { PersonGroup } from './group.js'
import { kinNouns } from './lexicon.js'
import { nounsFor } from './one-role.js'
import type { Reference } from './pronouns.js'
import { isRoleNoun } from './role-nouns.js'

/** Somebody with a role, as it is compared. */
interface Holder {
  readonly group: PersonGroup
  /** Where the person is named. */
  readonly names: readonly Name[]
  /** "Foreign" of "Foreign Minister of Peru". */
  readonly modifiers: ReadonlySet<string>
  readonly isFormer: boolean
}

/** More holders of one role than a noun is asked for. */
const MOST_HOLDERS = 8

/**
 * "the president", "its chief executive", "the DPO", "the 42-year-old" for the one person in the article, named before, whom that tells; of several
 * for the one named in the sentences just before.
 */
export function findNominals(document: Document, groups: readonly PersonGroup[]): readonly Reference[] {
  const byNoun = holders(groups)
  const byAge = agesOf(document, groups)
  return document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, i) =>
      DETERMINERS.has(token.lower) ? (referenceAt(token, i, { document, sentence, byNoun, byAge }) ?? []) : [],
    ),
  )
}

/** Whom the words behind a determiner take up. */
function referenceAt(token: Token, at: number, field: Field): Reference | null {
  const { sentence, byAge } = field
  const aged = token.lower === 'the' ? agedBehind(sentence, at, byAge) : null
  if (aged) return isNamedBefore(aged.group, token) ? { ...aged, start: token.start, sentence } : null
  const phrase = phraseBehind(sentence, at)
  if (!phrase || (OWNERS.has(token.lower) && !SERVING.has(phrase.noun))) return null
  const group = holderOf(phrase, token, field)
  // "The bank's | chairman".
  const start = token.lower === "'s" ? (sentence.tokens[at + 1]?.start ?? token.start) : token.start
  return group && { start, end: phrase.head.end, sentence, group }
}

const DETERMINERS = wordSet`the its 's her his their`
const OWNERS = wordSet`her his their`
/** Of those who serve somebody an article mostly names one. */
const SERVING = wordSet`advocate attorney barrister counsel lawyer representative solicitor spokesman spokesperson spokeswoman`

const isNamedBefore = ({ names }: PersonGroup, { start }: Token): boolean => (names[0]?.name.start ?? 0) <= start

/** A noun for a role with the words before it. */
interface Phrase {
  readonly head: Token
  readonly noun: string
  readonly modifiers: readonly string[]
}

interface Field {
  readonly document: Document
  readonly sentence: Sentence
  readonly byNoun: ReadonlyMap<string, readonly Holder[]>
  readonly byAge: ReadonlyMap<string, PersonGroup | null>
}

function holderOf(
  { noun, modifiers }: Phrase,
  token: Token,
  { document, sentence, byNoun }: Field,
): PersonGroup | null {
  const isFormer = modifiers.includes('former')
  const others = modifiers.filter((word) => word !== 'former')
  const all = (byNoun.get(noun) ?? []).filter(
    (holder) =>
      holder.isFormer === isFormer &&
      (holder.modifiers.size === 0 || others.every((word) => holder.modifiers.has(word))),
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

/** For each noun those whose role has it. */
function holders(groups: readonly PersonGroup[]): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>()
  for (const group of groups) {
    const names = group.names.map(({ name }) => name)
    for (const role of new Set(group.names.flatMap(({ role: each }) => each ?? []))) {
      for (const part of role.split(/ and /)) {
        const words = plainWords(part)
        const noun = headOf(words)
        if (!noun) continue
        const modifiers = new Set(words.slice(0, -1).filter((word) => !FORMER.has(word) && !EMPTY.has(word)))
        const holder = { group, names, modifiers, isFormer: words.some((word) => FORMER.has(word)) }
        for (const each of new Set([...nounsFor(noun), ...initialsOf(part)])) {
          const list = found.get(each) ?? []
          if (list.length <= MOST_HOLDERS) found.set(each, [...list, holder])
        }
      }
    }
  }
  return found
}

/** The words of a role in lower case up to "of" or "for". */
const plainWords = (role: string): readonly string[] =>
  (role.toLowerCase().split(/ (?:of|for|at|in|to) |,/)[0] ?? '')
    .replace(/\./g, '')
    .split(/[\s-]+/)
    .filter(Boolean)

const FORMER = wordSet`former ex late then vice deputy acting`
const EMPTY = wordSet`the a an its his her their`

/** The noun at the end of a role; offices of two words are one. */
function headOf(words: readonly string[]): string | undefined {
  const two = words.slice(-2).join(' ')
  return PAIRS.get(two) ?? words.at(-1)
}
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'prime-minister'],
  ['secretary general', 'secretary-general'],
  ['attorney general', 'attorney-general'],
  ['lieutenant governor', 'lieutenant-governor'],
  ['lt gov', 'lieutenant-governor'],
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
])

/** "District Police Officer" is the DPO. */
function initialsOf(role: string): readonly string[] {
  const capitals = role.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []
  return capitals.length >= 3 && capitals.length <= 5 ? [capitals.join('')] : []
}

const MOST_MODIFIERS = 3

/** "president", "prime minister", "opposition leader", in lower case or not: without "of …" or a name behind. */
function phraseBehind({ tokens }: Sentence, at: number): Phrase | null {
  const modifiers: string[] = []
  for (let i = at + 1; i <= at + 1 + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token || !/^[\p{L}.-]+$/u.test(token.text)) return null
    const next = tokens[i + 1]
    const isInner =
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'PROPN' || next.text === '-' || PAIRS.has(`${token.lower} ${next.lower}`))
    if (!isInner) return isNamedBehind(tokens, i) ? null : headAt(token, next, modifiers)
    if (token.text !== '-') modifiers.push(token.lower)
  }
  return null
}

/** "Its leader, Mara Olt": the name itself tells who it is. */
const isNamedBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' && tokens[at + 2]?.pos === 'PROPN'

function headAt(token: Token, next: Token | undefined, before: readonly string[]): Phrase | null {
  if (next && BEHIND_OFFICE.has(next.lower)) return null
  if (/^\p{Lu}{3,5}$/u.test(token.text))
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

/** Whose age a text tells, where one is of that age: "Mara Olt, 42,". */
function agesOf({ plain }: Document, groups: readonly PersonGroup[]): ReadonlyMap<string, PersonGroup | null> {
  const found = new Map<string, PersonGroup | null>()
  for (const group of groups) {
    const ages = group.names.flatMap(({ name }) => AGE.exec(plain.slice(name.end, name.end + 12))?.[1] ?? [])
    for (const age of new Set(ages)) found.set(age, found.has(age) ? null : group)
  }
  return found
}
const AGE = /^(?:, | \()(\d{1,2})[,).]/

/** "the 42-year-old" without a noun behind. */
function agedBehind(
  { tokens }: Sentence,
  at: number,
  byAge: ReadonlyMap<string, PersonGroup | null>,
): { readonly group: PersonGroup; readonly end: number } | null {
  const [age, , year, , old, next] = tokens.slice(at + 1, at + 7)
  const group = byAge.get(age?.text ?? '')
  if (!group || year?.lower !== 'year' || old?.lower !== 'old') return null
  return next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN' ? null : { group, end: old.end }
}
