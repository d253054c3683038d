import { wordSet } from '../../language/words/word-set.js'
import { sexOfGiven } from '../../recognise/people/given-sex.js'
import { areOneRole } from '../../recognise/people/one-role.js'
import type { Person } from '../../recognise/people/schema.js'
import { startingIn } from '../../text/sorted.js'
import type { Landscape } from '../landscape.js'
import { headNounOf } from './words.js'

export type Sex = 'male' | 'female'

const SEX_OF_PRONOUN: Readonly<Record<string, Sex>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}
const MALE =
  /\b(?:mr|sir|lord|king|prince|father|brother|son|husband|spokesman|chairman|congressman|businessman|policeman|pope|bishop)\b/i
const FEMALE =
  /\b(?:mrs|ms|miss|lady|dame|queen|princess|mother|sister|daughter|wife|spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|actress)\b/i

/** The sex of a person as titles, pronouns and the given name tell it; null where they do not. */
export function sexOf({ name, role = '', mentions }: Person): Sex | null {
  const words = `${role} ${name}`
  if (MALE.test(words)) return 'male'
  if (FEMALE.test(words)) return 'female'
  for (const { kind, text } of mentions) {
    const sex = kind === 'pronoun' ? SEX_OF_PRONOUN[text.toLowerCase()] : undefined
    if (sex) return sex
  }
  return sexOfGiven(name)
}

/** The sex that the words of a source tell: "A spokeswoman". */
export const sexOfWords = (text: string): Sex | null => (MALE.test(text) ? 'male' : FEMALE.test(text) ? 'female' : null)

/**
 * The one person whose role a title names: "the president", "the Suffolk Constabulary Sergeant", "his lawyer". Somebody named later is meant only
 * by a title that says of what: "the Nigerian President". Of several the one with whom the title's other words fit best.
 */
export function holderOf(title: string, at: number, landscape: Landscape): Person | null {
  const noun = headNounOf(title)
  if (!noun) return null
  const saysOfWhat = SAYS_OF_WHAT.test(title)
  const holders = peopleOf(landscape)
    .map((person) => ({ person, fit: fitOf(person, title, noun) }))
    .filter(({ person, fit }) => fit > 0 && (firstOf(person) < at || fit > 1 || saysOfWhat))
  const most = Math.max(...holders.map(({ fit }) => fit))
  const best = holders.filter(({ fit }) => fit === most)
  return best.length === 1 ? (best[0]?.person ?? null) : null
}

/** "the President of Peru", "his lawyer": there is but one, so he may be named later. */
const SAYS_OF_WHAT = /^(?:his|her|their|its) |\b(?:of|to|for) (?:the )?\p{Lu}|'s /u

const known = new WeakMap<Landscape, readonly Person[]>()

/** The people of an article, gathered once. */
function peopleOf(landscape: Landscape): readonly Person[] {
  const people = known.get(landscape) ?? [...new Set(landscape.people.map(({ thing }) => thing.entity))]
  known.set(landscape, people)
  return people
}

const firstOf = ({ mentions }: Person): number => mentions[0]?.start ?? 0

/** 0: another role; 1: the role; more where other words of the title stand in the role too. */
function fitOf({ role }: Person, title: string, noun: string): number {
  if (!role) return 0
  const [own, wanted] = [tellingWords(role), tellingWords(title)]
  const isFormer = (words: ReadonlySet<string>) => [...words].some((word) => FORMER.has(word))
  if (!headsOf(role).some((head) => areOneRole(head, noun)) || isFormer(own) !== isFormer(wanted)) return 0
  // "his lawyer" is no district attorney.
  if (PROSECUTOR.test(role) && !/\b(?:district|general|prosecutor|u\.?s|state)\b/i.test(title)) return 0
  // "the prime minister" is no minister of the interior.
  if (wanted.has('prime') && !own.has('prime')) return 0
  if (isOfAnother(role, title) || isOfAnotherNation(role, title, noun)) return 0
  return 1 + [...wanted].filter((word) => word !== noun && own.has(word)).length
}

const PROSECUTOR = /\b(?:district attorney|attorney general|(?:u\.s\.|state's|county) attorney)\b/i

const FORMER = wordSet`former ex vice deputy acting then`

/** "President of the House" is not "the President of Peru". */
function isOfAnother(role: string, title: string): boolean {
  const [own, other] = [role, title].map((words) =>
    words.match(/\b(?:of|for|to) (?:the )?([\p{L}-]+)/u)?.[1]?.toLowerCase(),
  )
  return own !== undefined && other !== undefined && own !== other
}

/** "France's minister of defence" is not "the Brazilian defence minister": each says of what, in other names. */
function isOfAnotherNation(role: string, title: string, noun: string): boolean {
  const [own, other] = [role, title].map((text) =>
    [...text.matchAll(/(?<!^)(?<![.] )\b\p{Lu}[\p{L}.]+|^(?!The|His|Her)\p{Lu}[\p{L}.]+/gu)]
      .map(([word]) => word.toLowerCase())
      .filter((word) => !areOneRole(word, noun) && !GENERAL.has(word)),
  )
  return (
    own !== undefined &&
    other !== undefined &&
    own.length > 0 &&
    other.length > 0 &&
    !own.some((word) => other.includes(word))
  )
}
const GENERAL = wordSet`acting defence defense deputy finance foreign former interior prime secretary vice`

/** "President and director of the board" has two heads. */
const headsOf = (role: string): readonly string[] => role.split(/\s+and\s+/).map(headNounOf)

const EMPTY = wordSet`a an the of for in at and to his her its their who s`
function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word && !EMPTY.has(word)),
  )
}

/** How much of an article must be about one person for a pronoun far from any name to mean that one. */
const LEAST_MENTIONS = 5
const LEAST_SHARE = 0.5

/** The one whom an article is about: named in its headline, and in half of all that it says of people. */
export function protagonistOf({ people, document }: Landscape): Person | null {
  const title = document.sentences.find(({ role }) => role === 'title')
  const named = new Set(title ? startingIn(people, title).map(({ thing }) => thing.entity) : [])
  const [main] = named
  if (!main || named.size > 1) return null
  const count = main.mentions.length
  return count >= LEAST_MENTIONS && count >= people.length * LEAST_SHARE ? main : null
}
