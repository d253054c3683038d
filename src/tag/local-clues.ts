import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { placeSenses } from './knowledge.js'
import { placePrepositions } from './lexicon/context.js'
import { listed } from './lexicon/listed.js'
import { isNameWord } from './name-words.js'

/** Clues by which news of a small town is told: "A Keeseville man", "Monette police", "in Penns Grove and Chapin". */
export const localClues: readonly Clue[] = [
  {
    name: 'townsman',
    examples: ['A {Hammond|place} man was hurt.'],
    leaves: ['A Hammond organ was hurt.'],
    weigh: (candidate) => {
      if (!articles.has(before(candidate)?.lower ?? '') || !inhabitants.has(nounBehind(candidate))) return null
      return isNamed(candidate) ? null : { place: isTown(candidate) ? 4 : 1.2 }
    },
  },
  {
    name: 'town-body',
    examples: ['At noon {Hammond|place} firefighters left.'],
    leaves: ['At noon Hammond machines left.'],
    weigh: (candidate) =>
      townBodies.has(nounBehind(candidate)) &&
      isTown(candidate) &&
      !isNamed(candidate) &&
      before(candidate)?.text !== '-'
        ? { place: 2.8 }
        : null,
  },
  {
    name: 'in-known-town',
    examples: ['She lives in {Hammond|place} now.'],
    leaves: ['She lives with Hammond now.'],
    weigh: (candidate) =>
      /^(?:in|near|outside)$/.test(before(candidate)?.lower ?? '') && isTown(candidate) && !isNamed(candidate)
        ? { place: 1.8 }
        : null,
  },
  {
    name: 'in-row-of-places',
    examples: ['They have shops in Zzarq and {Hammond|place} now.', 'Residents of Zzarq and {Hammond|place} spoke.'],
    leaves: ['They met Zzarq and Hammond now.'],
    weigh: (candidate) => {
      if (!followsPlacedName(candidate)) return null
      // "In Indonesia, Dewa Budjana played", "Born in Leeds, Preston joined": behind a comma a sentence may go on.
      const isComma = before(candidate)?.text === ','
      if (isComma && after(candidate)?.lower !== 'and' && after(candidate)?.shape !== 'sign') return null
      // "in Radio Physics and Electronics": what is on no map is not made a place by what it stands beside.
      return isTown(candidate) ? { place: 2.5 } : null
    },
  },
]

const nounBehind = (candidate: Candidate): string => {
  const noun = after(candidate)
  return noun?.shape === 'lower' && !noun.glued ? noun.lower : ''
}
const isTown = ({ text, words }: Candidate): boolean =>
  words.length < 4 && placeSenses(text).some(({ type, prominence }) => type === 'city' && prominence >= LEAST_KNOWN)
/** A hamlet that some list has is no evidence. */
const LEAST_KNOWN = 2.5
const isNamed = ({ known, title }: Candidate): boolean => known !== null || title !== null

/** "in Zzarq and X", "residents of Zzarq, Qwxil and X": the row that it goes on stands behind a preposition of place. */
function followsPlacedName({ line, from, known }: Candidate): boolean {
  const { words } = line
  let at = from - 1
  if (known || !(words[at]?.lower === 'and' || words[at]?.text === ',')) return false
  while (at > from - MOST_BACK && (isNameWord(words[at]) || words[at]?.lower === 'and' || words[at]?.text === ',')) at--
  if (!isNameWord(words[at + 1])) return false
  const link = words[at]?.lower ?? ''
  return (placePrepositions.get(link) ?? 0) >= 2 || (link === 'of' && inhabitants.has(words[at - 1]?.lower ?? ''))
}
const MOST_BACK = 12

const articles: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'the', 'three', 'two'])
const inhabitants: ReadonlySet<string> = new Set(
  listed(
    'boy; boys; couple; girl; girls; man; men; native; natives; resident; residents; teen; teenager; teenagers; teens; woman; women; voters; homeowner; homeowners',
  ),
)
const townBodies: ReadonlySet<string> = new Set(
  listed(
    'councillor; councillors; councilman; councilors; firefighter; firefighters; mayor; officers; officials; police; residents; schools; sheriff; voters; aldermen; selectmen',
  ),
)
