import type { Name } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import { initialsOfTitle, isTitleInitials, titleInitials } from '../../tag/lexicon/title-initials.js'
import type { PersonGroup } from './group.js'
import { nounsFor } from './one-role.js'

/** Somebody with a role, as it is compared. */
export interface Holder {
  readonly group: PersonGroup
  /** Where the person is named. */
  readonly names: readonly Name[]
  /** "Foreign" of "Foreign Minister of Peru". */
  readonly modifiers: ReadonlySet<string>
  readonly isFormer: boolean
}

/** More holders of one role than a noun is asked for. */
export const MOST_HOLDERS = 8

/** For each noun those whose role has it. */
export function holders(groups: readonly PersonGroup[]): ReadonlyMap<string, readonly Holder[]> {
  const found = new Map<string, Holder[]>()
  for (const group of groups) {
    const names = group.names.map(({ name }) => name)
    for (const role of new Set(group.names.flatMap(({ role: each, office }) => [each ?? [], office ?? []].flat()))) {
      for (const part of role.split(/ and |, /)) {
        const words = plainWords(part)
        const noun = headOf(words)
        if (!noun) continue
        const modifiers = new Set(words.slice(0, -1).filter((word) => !FORMER.has(word) && !EMPTY.has(word)))
        const add = (each: string, holder: Holder): void => {
          const list = found.get(each) ?? []
          if (list.length <= MOST_HOLDERS) found.set(each, [...list, holder])
        }
        const holder = { group, names, modifiers, isFormer: words.some((word) => FORMER.has(word)) }
        for (const each of new Set([...nounsFor(noun), ...spelledOut(part)])) add(each, holder)
        // The deputy of a DCP is in the initials.
        for (const each of new Set(initialsOf(part))) add(each, { ...holder, isFormer: GONE.test(part) })
      }
    }
  }
  return found
}

const GONE = /\b(?:ex|former|late)\b/i

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
/** Offices of two words. */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ['prime minister', 'prime-minister'],
  ['secretary general', 'secretary-general'],
  ['attorney general', 'attorney-general'],
  ['district attorney', 'district-attorney'],
  ['us attorney', 'us-attorney'],
  ['lieutenant governor', 'lieutenant-governor'],
  ['lt gov', 'lieutenant-governor'],
  ['chief executive', 'ceo'],
  ['executive officer', 'ceo'],
  ['first lady', 'first-lady'],
])

/** "District Police Officer" is the DPO, an "inspector general of police" the IG. */
function initialsOf(role: string): readonly string[] {
  const office = role.split(/ (?:of|for|at|in|to) /)[0] ?? ''
  // "leader of the Movement for a New Party" is not the MNP.
  const capitals = /(?:^| )\p{Lu}\S*$/u.test(office) ? (role.match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []) : []
  const own = capitals.length >= 3 && capitals.length <= 5 ? [capitals.join('')] : []
  const last = office.slice(office.lastIndexOf(' ') + 1)
  const short = isTitleInitials(last) ? [last] : []
  return [...own, ...short, ...initialsOfTitle(role).map((each) => each.toUpperCase())]
}

/** The PM is "the prime minister" too. */
function spelledOut(role: string): readonly string[] {
  const initials = role.split(/\s+/).at(-1) ?? ''
  const titles = isTitleInitials(initials) ? (titleInitials.get(initials.toLowerCase()) ?? []) : []
  const [only, ...more] = new Set(titles.map((title) => headOf(plainWords(title)) ?? ''))
  return only && more.length === 0 ? nounsFor(only) : []
}
