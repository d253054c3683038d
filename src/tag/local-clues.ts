import { singular } from '../language/words/plurals.js'
import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import { after, before, type Clue } from './clue.js'
import { placeSenses } from './knowledge.js'
import { placePrepositions } from './lexicon/context.js'
import { listed } from './lexicon/listed.js'
import { placeNounsBefore } from './lexicon/places.js'
import { roleNouns } from './lexicon/titles.js'
import { isNameWord, joinedText } from './name-words.js'
import { isListedName } from './names.js'
import { isJoint, rowEnd, rowStart } from './rows.js'
import type { Word } from './words.js'

/** Clues by which news of a small town is told: "A Keeseville man", "Monette police", "in Penns Grove and Chapin". */
export const localClues: readonly Clue[] = [
  {
    name: 'in-byline',
    examples: [
      'Boats lost\n\nBy {Zzarq Qwxil|person}\n\nTwo boats were lost in the night, officials said on Monday.',
      'Boats lost\n\nBy {SUMMER BALLEN|person}\n\nTwo boats were lost in the night, officials said on Monday.',
    ],
    leaves: [
      'Boats lost\n\nBy Zzarq Gazette\n\nTwo boats were lost in the night, officials said on Monday.',
      'Boats lost\n\nOff Zzarq Qwxil\n\nTwo boats were lost in the night, officials said on Monday.',
    ],
    weigh: (candidate) => (isWriter(candidate) ? { person: 4 } : null),
  },
  {
    name: 'dateline-inside',
    examples: ['They won.\n\n{HAMMOND|place} - The men left.'],
    leaves: ['They won.\n\nHammond - the men - left.'],
    weigh: (candidate) =>
      candidate.from === 0 &&
      candidate.line.capitals === 'plain' &&
      candidate.words.every(({ text }) => /^\p{Lu}{3,}$/u.test(text)) &&
      after(candidate)?.text === '-' &&
      !after(candidate)?.glued &&
      placeSenses(candidate.text).length > 0
        ? { place: 9 }
        : null,
  },
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
    examples: [
      'They have shops in Bergen, {Zzarq|place}, Molde and Oslo.',
      'They left the suburbs of Zzarq and {Hammond|place} there.',
      'They have shops in Zzarq and {Hammond|place} now.',
      'Residents of Zzarq and {Hammond|place} spoke.',
    ],
    leaves: ['They met Zzarq and Hammond now.'],
    weigh: (candidate) => {
      if (!followsPlacedName(candidate)) return null
      // "In Indonesia, Dewa Budjana played", "Born in Leeds, Preston joined": behind a comma a sentence may go on.
      const isComma = before(candidate)?.text === ','
      if (isComma && after(candidate)?.lower !== 'and' && after(candidate)?.shape !== 'sign') return null
      // "in Radio Physics and Electronics": what is on no map is not made a place by what it stands beside.
      if (isTown(candidate)) return { place: 2.5 }
      if (isOnMap(candidate)) return { place: 1.5 }
      return isAmongTowns(candidate) ? { place: 1.3 } : null
    },
  },
  {
    name: 'heads-row-of-places',
    examples: ['They went through {Max Meadows|place} and Pulaski now.'],
    leaves: ['They went with Max Meadows and Pulaski now.'],
    weigh: (candidate) => {
      const weight = placePrepositions.get(before(candidate)?.lower ?? '') ?? 0
      const behind = after(candidate)
      if (weight < 1 || !(behind?.lower === 'and' || behind?.text === ',') || isNamed(candidate)) return null
      return isTown(candidate) && isTownAt(candidate.line.words, candidate.to + 1) ? { place: 2.5 } : null
    },
  },
  {
    name: 'journey-to',
    examples: ['She flew to {Hammond|place} then.'],
    leaves: ['She spoke to Hammond then.'],
    weigh: (candidate) =>
      /^(?:from|to)$/.test(before(candidate)?.lower ?? '') &&
      journeys.has(before(candidate, 2)?.lower ?? '') &&
      isTown(candidate) &&
      !isNamed(candidate)
        ? { place: 2.5, person: -1.5 }
        : null,
  },
  {
    name: 'office-of-land',
    examples: ['At noon {Victoria|place} premier Ilse Ritola left.'],
    leaves: ['At noon Victoria Premier Foods left.'],
    weigh: (candidate) =>
      landOffices.has(nounBehind(candidate)) &&
      !isNamed(candidate) &&
      placeSenses(candidate.text).some(({ type }) => type === 'country' || type === 'region')
        ? { place: 4 }
        : null,
  },
  {
    name: 'seat-of-member',
    examples: ['At noon {Zzarq|place} assemblyman Ilse Ritola left.'],
    leaves: ['At noon Zzarq policeman Ilse Ritola left.'],
    weigh: (candidate) =>
      seatHolders.has(nounBehind(candidate)) && isNameWord(after(candidate, 1)) && !isNamed(candidate)
        ? { place: 4, person: -4 }
        : null,
  },
  {
    name: 'route',
    examples: ['The ferry from Oban to {Zzarq|place} was late.', 'The road from {Hammond|place} to Gary is shut.'],
    leaves: ['The ferry for Oban to Zzarq was late.'],
    weigh: (candidate) => {
      const { line, from, to } = candidate
      if (isNamed(candidate) || candidate.plainWords === candidate.words.length) return null
      const link = before(candidate)?.lower
      if (link === 'from' && line.words[to]?.lower === 'to')
        return isOnMap(candidate) && isTownAt(line.words, to + 1) ? { place: 1.5 } : null
      return link === 'to' && isRouteBefore(line.words, from - 1, isOnMap(candidate) ? LEAST_KNOWN : WELL_KNOWN)
        ? { place: 1.5 }
        : null
    },
  },
]

/** Whether a town begins at a word. */
function isTownAt(words: readonly Word[], at: number): boolean {
  for (let length = 3; length > 0; length--) {
    if (!words.slice(at, at + length).every(isNameWord) || isNameWord(words[at + length])) continue
    return isTownOf(joinedText(words, at, at + length), LEAST_KNOWN)
  }
  return false
}

/** "from Oban", before the "to" of a route. */
function isRouteBefore(words: readonly Word[], to: number, least: number): boolean {
  let at = to - 1
  while (at > to - 4 && isNameWord(words[at])) at--
  return at < to - 1 && words[at]?.lower === 'from' && isTownOf(joinedText(words, at + 1, to), least)
}

const isTownOf = (text: string, least: number): boolean =>
  placeSenses(text).some(({ type, prominence }) => type === 'city' && prominence >= least)
const WELL_KNOWN = 3.5
const isOnMap = ({ text, words }: Candidate): boolean => words.length < 4 && placeSenses(text).length > 0

const nounBehind = (candidate: Candidate): string => {
  const noun = after(candidate)
  return noun?.shape === 'lower' ? noun.lower : ''
}
const isTown = ({ text, words }: Candidate): boolean => words.length < 4 && isTownOf(text, LEAST_KNOWN)
/** A hamlet that some list has is no evidence. */
const LEAST_KNOWN = 2.5
const isNamed = ({ known, title }: Candidate): boolean => known !== null || title !== null

/** "in Zzarq and X", "residents of Zzarq, Qwxil and X": the row that it goes on stands behind a preposition of place. */
function followsPlacedName({ line, from, known }: Candidate): boolean {
  const { words } = line
  if (known || !isJoint(words[from - 1])) return false
  const start = rowStart(words, from, MOST_BACK)
  if (!isNameWord(words[start])) return false
  const link = words[start - 1]?.lower ?? ''
  const noun = words[start - 2]
  return (
    (placePrepositions.get(link) ?? 0) >= 1 ||
    ((link === 'of' || link === 'from') && arePeople(noun)) ||
    // "the suburbs of A and B"
    (link === 'of' && noun?.shape === 'lower' && noun.lower.endsWith('s') && placeNounsBefore.has(singular(noun.lower)))
  )
}

/** "in Oslo, Bergen, X and Molde": a word that no list has, in a row with two towns at least. */
function isAmongTowns({ line: { words, isSport }, from, to, words: own, plainWords }: Candidate): boolean {
  if (isSport || own.length > 1 || plainWords > 0 || own[0]?.shape !== 'name' || isListedName(own[0].text)) return false
  let towns = 0
  let start = rowStart(words, from, MOST_BACK)
  const end = rowEnd(words, start, to + MOST_BACK - start)
  for (let at = start; at < end; at++) {
    if (isNameWord(words[at])) continue
    if (start < at && isTownOf(joinedText(words, start, at), LEAST_KNOWN)) towns++
    start = at + 1
  }
  return towns > 1
}

/** "residents of", "crews from", "miners from", but not "goals from". */
const arePeople = (word: Word | undefined): boolean =>
  inhabitants.has(word?.lower ?? '') ||
  townBodies.has(word?.lower ?? '') ||
  crews.has(word?.lower ?? '') ||
  (word?.pos === 'NOUN' && roleNouns.has(word.lemma))
/** "flew to", "a flight from". */
const journeys: ReadonlySet<string> = new Set(
  listed(
    'bus; commuted; drive; drove; fled; flew; flight; flights; fly; flying; headed; heading; journey; moved; relocated; returned; sailed; train; trains; travel; traveled; travelled; travelling; trip; trips; walked; went',
  ),
)
/** Who sits for a place in a house. */
const seatHolders: ReadonlySet<string> = new Set(
  listed('assemblyman; assemblymen; assemblywoman; assemblyperson; assemblymember; lawmaker; mp'),
)
/** Who is at the head of a state or a province. */
const landOffices: ReadonlySet<string> = new Set(
  listed('assembly; governor; governors; legislature; legislators; lawmakers; parliament; premier; senator; senators'),
)
const crews: ReadonlySet<string> = new Set(
  listed('ambulances; crews; deputies; families; people; pupils; rescuers; teams; villagers'),
)

const MOST_BACK = 12

const articles = wordSet`a an another one the three two`
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

/** "By Maya Lindqvist and Ola Venn": who stands behind the "by" of a byline, but for papers and desks. */
function isWriter(candidate: Candidate): boolean {
  const { line, words, head, known, plainWords } = candidate
  if (line.sentence.role !== 'byline' || words.length < 2 || words.length > 4) return false
  if (head !== null || known !== null || plainWords === words.length) return false
  return line.words[0]?.lower === 'by' && /^(?:by|and)$/.test(before(candidate)?.lower ?? '')
}
