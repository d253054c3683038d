import { isPersonNoun } from '../language/words/people.js'
import { singular } from '../language/words/plurals.js'
import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { before, type Clue, type Weights } from './clue.js'
import { bodyIntroducers } from './lexicon/context.js'
import { isNameWord } from './name-words.js'
import { isGivenName, isPlainEnglish } from './names.js'
import type { OrganizationType } from './organization-types.js'
import { rowEnd } from './rows.js'
import type { Word } from './words.js'

/** Clues that the noun gives under which a name is listed, and what stands joined to a place before it. */
export const rowClues: readonly Clue[] = [
  {
    name: 'listed-under-noun',
    examples: [
      'He sold it to firms such as Gazprom, {Zzarq|organization} and Shell.',
      'Towns including {Zzarq|place} flooded.',
      'Residents of the villages of Oslo, {Zzarq|place} and Gary met.',
      'Rain fell in areas such as {Zzarq Qwxil|place}.',
      'The worst areas of the county include Oslo, {Zzarq|place} and Gary.',
    ],
    leaves: [
      'The worst roads of the county include Oslo, Zzarq and Gary.',
      'He sold it to firms, and Zzarq left.',
      'The town had Zzarq there.',
    ],
    weigh: (candidate) => weighRow(candidate),
  },
  {
    name: 'row-before-place-noun',
    examples: [
      'They flew over {Zzarq|place} and Qwxil counties.',
      'It spread in {Zzarq|place}, Hama and Homs districts.',
    ],
    leaves: ['They flew over Zzarq and Qwxil castles.', 'They flew over Zzarq or Qwxil counties.'],
    weigh: (candidate) => (isBeforePlaces(candidate) ? { place: 2.5 } : null),
  },
  {
    name: 'counted-from',
    examples: ['Of the sick, 23 were from Oslo and one from {Zzarq|place}.'],
    leaves: ['Of the sick, 23 were for Oslo and one from Zzarq.', 'Of the sick, 23 were from Oslo and far from Zzarq.'],
    weigh: (candidate) => (isCountedFrom(candidate) ? { place: 1.5 } : null),
  },
  {
    name: 'based-before',
    examples: ['They bought the Lima-based {Zzarq|organization} there.'],
    leaves: ['They bought the bank-based Zzarq there.'],
    weigh: (candidate) =>
      SEATED.has(before(candidate)?.lower ?? '') &&
      before(candidate, 2)?.text === '-' &&
      isNameWord(before(candidate, 3))
        ? { organization: 2 }
        : null,
  },
]

/** "in A, B and C counties": names that only commas and an "and" part, with a noun for several places at the end. */
function isBeforePlaces({ line: { words }, to, known, title }: Candidate): boolean {
  if (known?.kind === 'organization' || title !== null) return false
  const at = rowEnd(words, to, LONGEST_ROW)
  const isJoined = words.slice(to, at).some(({ lower }) => lower === 'and')
  const noun = words[at]
  return (
    isJoined && noun?.shape === 'lower' && noun.lower !== singular(noun.lower) && placeKinds.has(singular(noun.lower))
  )
}

/** "23 from Beni, four from Butembo, one from X": counted by where they come from, behind others that are counted so. */
function isCountedFrom({ line: { words, isSport }, from, words: own, plainWords }: Candidate): boolean {
  if (isSport || plainWords > 0 || own.length > 2 || !isCountFrom(words, from - 1)) return false
  for (let at = from - 3; at > from - LONGEST_ROW && at > 1; at--) {
    if (words[at]?.lower === 'from' && isNameWord(words[at + 1])) return true
  }
  return false
}
const isCountFrom = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'from' && (words[at - 1]?.shape === 'number' || words[at - 1]?.pos === 'NUM')

/** "Paris-based", "London-listed". */
const SEATED = wordSet`based headquartered listed`

/** How many words of a row stand at most between a name and what opens the row. */
const LONGEST_ROW = 24

/** "companies such as A, B and C": what the row's noun says of each. */
function weighRow({ line: { words }, from, parts }: Candidate): Weights | null {
  const noun = rowNoun(words, from)
  if (noun === null) return null
  // "Digital India" is called after a place.
  if (placeKinds.has(noun))
    return parts.length > 1 && !isStrange(parts, words) ? { place: 0.5 } : { place: 2, person: -2 }
  if (bodyOfNoun(noun)) return { organization: 4, person: -2.5 }
  return isPersonNoun(noun) ? { person: 1.5 } : null
}

/** Words that no list and no dictionary has: "areas such as Bukit Tinggi". */
const isStrange = (parts: Candidate['parts'], words: readonly Word[]): boolean =>
  parts.every(
    ({ is, from }) =>
      is === 'word' && !isPlainEnglish(words[from]?.lower ?? '') && !isGivenName(words[from]?.text ?? ''),
  )

/** Which bodies a name stands among: the `company` of "firms such as A and B"; undefined where it stands in no such row. */
export function typeOfRow({ line: { words }, from }: Candidate): OrganizationType | undefined {
  const noun = rowNoun(words, from)
  return noun === null ? undefined : bodyOfNoun(noun)
}

const bodyOfNoun = (noun: string): OrganizationType | undefined => bodyIntroducers.get(noun) ?? bodyKinds.get(noun)

/** The noun, in the singular, under which a row of names stands; null for a word in none. */
function rowNoun(words: readonly Word[], from: number): string | null {
  const opener = rowOpener(words, from)
  if (opener === null) return null
  if (isOfPlaces(words, opener)) return 'village'
  const noun = nounBefore(words, words[opener - 1]?.text === ',' ? opener - 2 : opener - 1)
  return noun && (noun.shape === 'lower' || noun.first) ? singular(noun.lower) : null
}

/** The noun that a word is, or that a participle behind it goes with: "towns hit, including". */
const nounBefore = (words: readonly Word[], at: number): Word | undefined =>
  /.{2}ed$/.test(words[at]?.lower ?? '') ? words[at - 1] : words[at]

/** Where "such as", "including" or "like" opens the row of names in which a word stands; null where it is in none. */
function rowOpener(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(1, from - LONGEST_ROW); at--) {
    const word = words[at]
    if (word?.lower === 'as' && words[at - 1]?.lower === 'such') return at - 1
    if (word?.lower === 'including' || word?.lower === 'like') return at
    if (isOfPlaces(words, at)) return at
    if (!isNameWord(word) && !JOINTS.has(word?.lower ?? '') && word?.text !== ',') return null
  }
  return null
}

/** "the villages of A, B and C", "three districts affected (A and B)". */
function isOfPlaces(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.lower === 'of') return isPlural(words[at - 1])
  // "the worst areas in the county include A and B"
  if (word?.lower === 'include') return words.slice(Math.max(0, at - 8), at).some(isPlural)
  if (word?.text !== '(' && word?.text !== ':' && word?.text !== ';') return false
  return (
    words.slice(Math.max(0, at - 4), at).some(isPlural) &&
    words.slice(Math.max(0, at - 4), at).every(({ shape }) => shape === 'lower')
  )
}
const isPlural = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && /s$/.test(word.lower) && placeKinds.has(singular(word.lower))

const JOINTS = wordSet`and of or the &`

/** Places that come in rows. */
const placeKinds = wordSet`
  area city country county district island municipality nation neighborhood neighbourhood province region state
  subcounty suburb town township village`

/** Bodies that come in rows, beside those that stand before one name. */
const bodyKinds: ReadonlyMap<string, OrganizationType> = new Map([
  ['academy', 'university'],
  ['bookmaker', 'company'],
  ['college', 'university'],
  ['ministry', 'government'],
  ['outlet', 'media'],
  ['publisher', 'company'],
  ['university', 'university'],
])
