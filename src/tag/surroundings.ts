import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, type Weights } from './clue.js'
import { bodyIntroducers, personRelatives, unitNouns } from './lexicon/context.js'
import { placeNounsBefore } from './lexicon/places.js'
import { roleNouns } from './lexicon/titles.js'
import type { Word } from './words.js'

/** The three words behind the next one. */
export const nextText = (candidate: Candidate): string =>
  `${after(candidate, 1)?.text} ${after(candidate, 2)?.text} ${after(candidate, 3)?.text}`

/** Buildings that stand for who works in them, unless something happens at them. */
export const seats: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Capitol',
  'Elysee',
  'Blue House',
  'Supreme Court',
])
/** What happens at a building. */
export const seatPrepositions = wordSet`
  at outside near inside around visit visits visited visiting leave left leaving enter entered entering stormed toured
  evacuated in
`

/** ", a unit of Ladbrook Services". */
const isUnitOf = (candidate: Candidate, on: number): boolean =>
  unitNouns.has(after(candidate, on)?.lower ?? '') && after(candidate, on + 1)?.lower === 'of'

const isMemberOf = ({ line, from }: Candidate): boolean =>
  BEHIND_ROLE.has(line.words[from - 1]?.lower ?? '') && roleNouns.has(line.words[from - 2]?.lower ?? '')

const BEHIND_ROLE = wordSet`at for of with`

/** "Olt, 34, and", "Olt, 34." */
const endsAge = (word: Word | undefined): boolean => word === undefined || /^[,.;)]$/.test(word.text)

/** ", 34,", ", who", ", a spokesman for", ", president of". */
export function weighApposition(candidate: Candidate): Weights | null {
  if (after(candidate)?.text !== ',') return null
  const next = after(candidate, 1)
  if (!next || isBareHead(candidate)) return null
  if (/^\d\d?$/.test(next.text) && endsAge(after(candidate, 2))) return { person: 4 }
  // "a former engineer of Araks Cargo, who": the engineer is who is told of.
  if (personRelatives.has(next.lower)) return isMemberOf(candidate) ? null : { person: 2.2 }
  const opensNoun = BEFORE_DESCRIPTION.has(next.lower) || roleNouns.has(next.lower)
  if (!opensNoun) return null
  // "a 62-year-old grandmother": five words for an age.
  const isAged = after(candidate, 4)?.lower === 'year'
  const start = isAged ? 7 : 1
  for (let on = start; on < start + 5; on++) {
    const noun = after(candidate, on)
    if (!noun || noun.text === ',' || noun.text === '.') return null
    const weights = weighNoun(candidate, on, on === start + 4)
    if (weights) return weights
    if (AFTER_NOUN.has(noun.lower)) return null
  }
  return null
}

/** "According to Police, the woman": no name. */
const isBareHead = ({ head, text }: Candidate): boolean => head?.kind === 'organization' && head.text === text

/** What a noun of an apposition makes of the name before it. */
function weighNoun(candidate: Candidate, on: number, isLast: boolean): Weights | null {
  const noun = after(candidate, on)
  const lower = noun?.shape === 'lower' ? noun.lower : ''
  // "sued the firm, Olt Travels, | the mayor said": another, who speaks.
  const isSpeaker =
    after(candidate, 1)?.lower === 'the' && SPEAKS.has(after(candidate, on + 1)?.lower ?? '') && !opensClause(candidate)
  if (roleNouns.has(lower)) return isSpeaker ? null : { person: 2.5 }
  if (isUnitOf(candidate, on)) return { organization: 6 }
  // "a sewing operator at Olt Mills", "the party leader" is somebody.
  const next = after(candidate, on + 1)?.lower ?? ''
  const isPerson = next === 'at' || roleNouns.has(next)
  if (!isLast && !isPerson && bodyIntroducers.has(lower)) return { organization: 3 }
  if (!placeNounsBefore.has(lower)) return null
  // ", a town of 3,000", ", a remote municipality in Peru": what it is, and not where somebody is from.
  const isWhat =
    /^(?:a|an|the)$/.test(after(candidate, 1)?.lower ?? '') && WHAT_FOLLOWS.test(after(candidate, on + 1)?.lower ?? '')
  return isWhat && certainPlaces.has(lower) ? { place: 4, person: -3 } : { place: 1.5 }
}

const WHAT_FOLLOWS = /^(?:about|around|in|just|near|north|of|on|outside|south|east|west|that|where|with|,)$/
const certainPlaces = wordSet`barangay borough city hamlet island municipality neighborhood neighbourhood province suburb town township village`

/** '"No," | Olt, the mayor said' */
const opensClause = (candidate: Candidate): boolean => {
  const before = candidate.line.words[candidate.from - 1]
  return before === undefined || before.text === '"'
}
const SPEAKS = wordSet`added adds said says told`
const AFTER_NOUN = wordSet`of in who which that for`

const BEFORE_DESCRIPTION = wordSet`a an the his her their its another one former president head chairman`
