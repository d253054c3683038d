import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, type Weights } from './clue.js'
import { knownNames } from './knowledge.js'
import { bodyIntroducers, matchVerbs, personRelatives, unitNouns } from './lexicon/context.js'
import { placeNounsBefore } from './lexicon/places.js'
import { roleNouns } from './lexicon/titles.js'
import { nameFacts } from './names.js'
import { phraseAt } from './phrases.js'
import type { Word } from './words.js'

/** The three words behind the next one. */
export const nextText = (candidate: Candidate): string =>
  `${after(candidate, 1)?.text} ${after(candidate, 2)?.text} ${after(candidate, 3)?.text}`

/** "Italy beat Ghana 2-0", "lost to Spain": a place that plays is a team. */
export function weighTeam(candidate: Candidate): Weights | null {
  const { line, from } = candidate
  if (isPlaceName(candidate) && (isTableRow(candidate) || isFixture(candidate))) return { organization: 9 }
  if (candidate.words.length > 3 || !line.isSport) return null
  if (
    candidate.words.length > 1 &&
    nameFacts(candidate.words[0]?.text ?? '') &&
    !candidate.parts.some(({ is }) => is === 'place')
  )
    return null
  const wins = matchVerbs.has(after(candidate, AUXILIARY.has(after(candidate)?.lower ?? '') ? 1 : 0)?.lower ?? '')
  const link = line.words[from - 1]?.lower ?? ''
  const verb = line.words[from - 2]?.lower ?? ''
  const loses =
    matchVerbs.has(link) ||
    ((link === 'against' || link === 'over' || link === 'to' || link === 'with') && matchVerbs.has(verb))
  if (isAtHome(candidate) || isInRowOfClubs(candidate)) return { organization: 9 }
  if (!(wins || loses) || candidate.parts.every(({ is }) => is === 'demonym')) return null
  // "Federer beat Williams": who plays with no town in the name may be a player.
  return { organization: mayBePlayer(candidate) ? 1 : 9 }
}

const AUXILIARY = wordSet`had has have will would`

const mayBePlayer = ({ words, parts, known, head }: Candidate): boolean =>
  known === null &&
  head === null &&
  parts.every(({ is }) => is === 'word') &&
  words.every(({ shape }) => shape === 'name')

/** "Swansea were at home to Millwall". */
function isAtHome(candidate: Candidate): boolean {
  const { line, from } = candidate
  const link = line.words[from - 1]
  const isHosted =
    link?.lower === 'to' && line.words[from - 2]?.lower === 'home' && line.words[from - 3]?.lower === 'at'
  const hosts =
    after(candidate)?.lemma === 'be' && after(candidate, 1)?.lower === 'at' && after(candidate, 2)?.lower === 'home'
  return isHosted || hosts
}

/** "Manchester United, Liverpool and Chelsea": a town in a row with a club. */
function isInRowOfClubs({ line, from, to, parts }: Candidate): boolean {
  if (parts.length > 1 || !(parts[0]?.senses.length || parts[0]?.known?.type === 'sports')) return false
  const isLink = (word: Word | undefined): boolean => word?.text === ',' || word?.lower === 'and'
  const behind = isLink(line.words[to]) ? phraseAt(knownNames, line.words, to + 1)?.value.type : undefined
  const before = isLink(line.words[from - 1])
    ? [2, 3, 4].map((back) => (from - back >= 0 ? phraseAt(knownNames, line.words, from - back) : null))
    : []
  return (
    behind === 'sports' || before.some((phrase, i) => phrase?.words.length === i + 1 && phrase.value.type === 'sports')
  )
}

const isPlaceName = ({ parts }: Candidate): boolean => parts.length === 1 && (parts[0]?.senses.length ?? 0) > 0

/** "Boston 4 12 .250 9": a row of a table. */
const isTableRow = ({ line, from, to }: Candidate): boolean =>
  from < 2 &&
  line.sentence.role !== 'dateline' &&
  line.sentence.role !== 'date' &&
  !/^(?:19|20)\d\d/.test(line.words[to]?.text ?? '') &&
  line.words.length - to > 2 &&
  line.words.length - to < 12 &&
  line.words.slice(to).every(({ shape, text }) => shape === 'number' || /^[-.,+%]$/.test(text)) &&
  line.words.slice(to).filter(({ shape }) => shape === 'number').length > 2

/** "Sussex 288 v Durham". */
const isFixture = (candidate: Candidate): boolean => {
  const { line, from } = candidate
  const behind = after(candidate)?.shape === 'number' ? after(candidate, 1) : after(candidate)
  return (
    /^vs?$/.test(line.words[from - 1]?.lower ?? '') || (/^vs?$/.test(behind?.lower ?? '') && behind?.shape === 'lower')
  )
}

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
export const seatPrepositions: ReadonlySet<string> = new Set([
  'at',
  'outside',
  'near',
  'inside',
  'around',
  'visit',
  'visits',
  'visited',
  'visiting',
  'leave',
  'left',
  'leaving',
  'enter',
  'entered',
  'entering',
  'stormed',
  'toured',
  'evacuated',
  'in',
])

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
  if (!next) return null
  if (next.shape === 'number' && /^\d\d?$/.test(next.text) && endsAge(after(candidate, 2))) return { person: 4 }
  // "a former engineer of Araks Cargo, who": the engineer is who is told of.
  if (personRelatives.has(next.lower)) return isMemberOf(candidate) ? null : { person: 2.2 }
  const opensNoun = BEFORE_DESCRIPTION.has(next.lower) || roleNouns.has(next.lower)
  if (!opensNoun) return null
  for (let on = 1; on < 6; on++) {
    const noun = after(candidate, on)
    if (!noun || noun.text === ',' || noun.text === '.') return null
    if (noun.shape === 'lower' && roleNouns.has(noun.lower)) return { person: 2.5 }
    if (isUnitOf(candidate, on)) return { organization: 6 }
    if (noun.shape === 'lower' && on < 5 && bodyIntroducers.has(noun.lower)) return { organization: 3 }
    if (noun.shape === 'lower' && placeNounsBefore.has(noun.lower)) return { place: 1.5 }
    if (AFTER_NOUN.has(noun.lower)) return null
  }
  return null
}

const AFTER_NOUN = wordSet`of in who which that for`

const BEFORE_DESCRIPTION = wordSet`a an the his her their its another one former president head chairman`
