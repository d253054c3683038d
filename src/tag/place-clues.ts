import { regionByAbbreviation, type Sense } from '../gazetteer/gazetteer.js'
import { wordSet } from '../language/words/word-set.js'
import { titled } from '../text/capital.js'
import type { Candidate } from './candidates.js'
import type { Clue, Weights } from './clue.js'
import { isDemonym, placeSenses } from './knowledge.js'
import { listed } from './lexicon/listed.js'
import { directions } from './lexicon/places.js'
import { storms } from './lexicon/things.js'
import { isNameWord, joinedText } from './name-words.js'
import { isGivenName, isPlainEnglish } from './names.js'
import { isNamedLikePlace, isPersonAt } from './namesakes.js'
import { isRoad, isRoadCode, isShortStreet } from './roads.js'
import { rowStart } from './rows.js'
import { isPartyTag, type Word } from './words.js'

/** Clues that other places around a name give, and what says that a place's name names something else here. */
export const placeClues: readonly Clue[] = [
  {
    name: 'state-of-party',
    examples: ['Sen. Ann Olt (D-{TX|place}) left.'],
    leaves: ['They bought a D-TX there.'],
    weigh: ({ line, from, text }) =>
      /^\p{Lu}{2}$/u.test(text) && isBehindParty(line.words, from) ? { place: 8, organization: -3 } : null,
  },
  {
    name: 'place-in-region',
    examples: ['They reached {Zzarq|place}, Indiana, at noon.'],
    leaves: ['They reached Zzarq, however, at noon.'],
    weigh: weighRegionBehind,
  },
  {
    name: 'numbered-road',
    weigh: ({ words }) => (isRoad(words) ? { place: 7 } : null),
    examples: ['The van left on {Highway 61|place} at noon.'],
    leaves: ['The van left in Flight 61 at noon.'],
  },
  {
    name: 'state-abbreviation',
    weigh: ({ line, from, text, words }) =>
      words.length < 3 && isAbbreviationHere(line.words, from, text) ? { place: 9, organization: -4 } : null,
    examples: [
      'They flew to Boise, {ID|place}, at noon.',
      'They flew to Austin {TX|place} at noon.',
      'They met Rep. Ann Olt (D-{Vt|place}.) and Rep. Ben Hale ({Calif|place}.) there.',
    ],
    leaves: ['They flew with CA at noon.', 'They met Ann Olt (Dir.) there.'],
  },
  {
    name: 'seat-of-office',
    examples: [
      'They met {Zzarq|place} Governor Ilse Ritola there.',
      'They met {Zzarq|place} MP Ilse Ritola there.',
      'They met {Zzarq South|place} MP Ilse Ritola there.',
      'They met his {Zzarq Qwxil|place} counterpart Ilse Ritola there.',
    ],
    leaves: [
      'They met Zzarq Manager Ilse Ritola there.',
      'They met ZZQ MP Ilse Ritola there.',
      'They met his Zzarq Qwxil counterpart there.',
    ],
    weigh: ({ line, to, known, words, head }) =>
      (seatOffices.has(line.words[to]?.text ?? '') || line.words[to]?.text === 'counterpart') &&
      line.words[to + 1]?.shape === 'name' &&
      known === null &&
      head === null &&
      words.length < 4 &&
      words.every(isOfSeat) &&
      !(words.length === 1 && isPlainEnglish(words[0]?.lower ?? '')) &&
      !line.words[to]?.glued
        ? { place: 3, ...(words.length > 1 && { person: -2 }) }
        : null,
  },
  {
    name: 'index-of-exchange',
    examples: ['At noon the {Zzarq|other} index fell.'],
    leaves: ['At noon the Zzarq finger fell.'],
    weigh: ({ line, to }) => (isIndex(line.words, to) ? { other: 9, organization: -3 } : null),
  },
  {
    name: 'on-street',
    examples: ['They live on {Bruce Street|place} now.'],
    leaves: ['They know Bruce Street now.'],
    weigh: ({ line, from, head, words }) =>
      isNamedLikePlace(head, words) && onStreet.has(line.words[from - 1]?.lower ?? '') ? { place: 7 } : null,
  },
  {
    name: 'seat-in-brackets',
    examples: [
      'Coun Ilse Olt (Lib Dem, {Zzarq|place}) said no.',
      'Coun Ilse Olt (Lab, {Zzarq|place} and Gary) said no.',
    ],
    leaves: ['Coun Ilse Olt (aged 34, Zzarq) said no.', 'Coun Ilse Olt (Con, aged 34) said no.'],
    weigh: (candidate) => (isSeatInBrackets(candidate) ? { place: 4, person: -2, organization: -2 } : null),
  },
  {
    name: 'seat-of-deputy',
    examples: [
      'They met the Member of Parliament for {Zzarq|place} there.',
      'They met the MP for {Zzarq South|place} there.',
    ],
    leaves: ['They met the Minister for Zzarq there.'],
    weigh: ({ line, from, known, head }) =>
      line.words[from - 1]?.lower === 'for' &&
      deputies.has(line.words[from - 2]?.text ?? '') &&
      !known &&
      head?.kind !== 'organization'
        ? { place: 4, person: -3 }
        : null,
  },
  {
    name: 'part-of-town',
    examples: ["It began in the capital's {Zzarq Qwxil|place} on Monday."],
    leaves: ["It began in the firm's Zzarq Qwxil on Monday."],
    weigh: ({ line, from, known, head }) =>
      line.words[from - 1]?.shape === 'possessive' &&
      settlements.has(line.words[from - 2]?.lower ?? '') &&
      !known &&
      !head
        ? { place: 3, person: -3 }
        : null,
  },
  {
    name: 'house-on-street',
    examples: ['It opened at 506 {Zzarq St.|place} on Monday.'],
    leaves: ['It opened at 506 Zzarq Co. on Monday.', 'It opened with Zzarq St. on Monday.'],
    weigh: ({ line, from, words }) =>
      line.words[from - 1]?.shape === 'number' && isShortStreet(words) ? { place: 7, person: -3 } : null,
  },
  {
    name: 'road-code',
    examples: ['They crashed on the {N17|place} near Oslo.'],
    leaves: ['They crashed in the N17 near Oslo.', 'They crashed on the A320 jet.'],
    weigh: ({ line, from, to, words, known }) =>
      known === null &&
      isRoadCode(words) &&
      line.words[from - 1]?.lower === 'the' &&
      onRoad.has(line.words[from - 2]?.lower ?? '') &&
      (line.words[to]?.pos !== 'NOUN' || roadNouns.has(line.words[to]?.lower ?? ''))
        ? { place: 7 }
        : null,
  },
  {
    name: 'listed-with-places',
    examples: ['They visited Oslo, {Zzarq|place} and Lima.'],
    leaves: ['They visited Zzarq with Lima.'],
    weigh: weighList,
  },
  {
    name: 'direction-of-place',
    weigh: ({ words }) => {
      const isTurned = words.length > 1 && directions.has(words[0]?.text ?? '')
      const place = isTurned ? placeSenses(joinedText(words, 1, words.length))[0] : undefined
      return place && place.prominence >= KNOWN ? { place: 4 } : null
    },
    examples: ['Crews worked across {North Dallas|place} on Monday.'],
    leaves: ['Crews worked across Dallas on Monday.'],
  },
  {
    name: 'place-and-direction',
    weigh: ({ words, parts }) => {
      const isTurned = words.length > 1 && words.length < 4 && directions.has(words.at(-1)?.text ?? '')
      return isTurned &&
        (parts[0]?.senses.length ?? 0) > 0 &&
        !isPlainEnglish(words[0]?.lower ?? '') &&
        !isGivenName(words[0]?.text ?? '')
        ? { place: 4, person: -2 }
        : null
    },
    examples: ['They voted in {Oslo East|place} on Monday.', '{Oslo East|place} MP Ilse Ritola spoke.'],
    leaves: ['They voted in Oslo on Monday.'],
  },
  {
    name: 'direction-in-brackets',
    weigh: ({ line, from, to, words }) =>
      words.length === 1 &&
      directions.has(words[0]?.text ?? '') &&
      line.words[from - 1]?.text === '(' &&
      line.words[to]?.text === ')'
        ? { other: 9, place: -6 }
        : null,
    examples: ['The commissioner of police ({East|other}) spoke on Monday.'],
    leaves: ['The commissioner of police (Oslo) spoke on Monday.'],
  },
  {
    name: 'home-behind-age',
    weigh: ({ line, from, to, known, words, head }) => {
      if (
        known?.kind === 'organization' ||
        head?.kind === 'organization' ||
        words.length > 3 ||
        line.words[from - 1]?.lower !== 'of'
      )
        return null
      const age = line.words[from - 3]
      if (line.words[from - 2]?.text !== ',') return null
      // "Ilse Ritola, of Zzarq,"
      const isNamed = isPersonsName(line.words, from - 3) && /^[,.]$/.test(line.words[to]?.text ?? '')
      return isNamed || (age?.shape === 'number' && /^\d\d?$/.test(age.text)) ? { place: 3.5, person: -2 } : null
    },
    examples: [
      'Police named her as Ilse Ritola, 44, of {Zzarq|place}.',
      'Police found Maria Olt, of {Zzarq|place}, dead.',
    ],
    leaves: ['Police named her as Ilse Ritola, nurse, of Zzarq.'],
  },
  {
    name: 'bank-or-coast',
    weigh: ({ line, from, words, head, known }) =>
      words.length === 3 &&
      beforeCoast.has(line.words[from - 1]?.lower ?? '') &&
      known === null &&
      head === null &&
      directions.has(words[0]?.text ?? '') &&
      /^(?:Bank|Coast|Shore)$/.test(words[1]?.text ?? '') &&
      words[2]?.shape === 'name' &&
      !/-|er$/.test(words[2].lower) &&
      !isPlainEnglish(words[2].lower)
        ? { place: 6, organization: -4 }
        : null,
    examples: ['They live in {East Coast Zzarq|place} now.'],
    leaves: ['They live by East Coast Zzarq now.'],
  },
  {
    name: 'direction-alone',
    weigh: ({ line, to, text }) =>
      directions.has(text) &&
      isAnd(line.words[to]) &&
      directions.has(line.words[to + 1]?.text ?? '') &&
      isNameWord(line.words[to + 2])
        ? { other: 7, place: -4 }
        : null,
    examples: ['They live in {South|other} and Central America.'],
    leaves: ['They live in Peru and Central America.'],
  },
  {
    name: 'named-storm',
    weigh: ({ line, to, text }) => (line.words[to]?.text === '"' && storms.has(text) ? { other: 5, place: -5 } : null),
    examples: ['They fear {Hurricane|other} "Ida" there.'],
    leaves: ['They live in Hurricane, Utah.'],
  },
  {
    name: 'national-railway',
    weigh: ({ words }) =>
      words.length === 2 && words[1]?.text === 'Railway' && placeSenses(words[0]?.text ?? '')[0]?.type === 'country'
        ? { organization: 6 }
        : null,
    examples: ['{Bangladesh Railway|organization} sold more tickets.'],
    leaves: ['The Hejaz Railway is long.'],
  },
  {
    name: 'dateline-place',
    weigh: ({ line, from, text }) =>
      line.sentence.role === 'dateline' && from === 0 && placeSenses(titled(text)).length > 0
        ? { place: 6, organization: -4 }
        : null,
    examples: ['{JOS|place}, Nigeria (AP) — Rain fell on Monday, officials said.'],
    leaves: ['JOS, Nigeria (AP) fell on Monday, officials said.'],
  },
  {
    name: 'disease',
    examples: ['They studied the {Marburg|other} virus.', 'They saw four confirmed {ZZQ|other} cases.'],
    leaves: ['They studied the Marburg team.', 'They saw four pending ZZQ cases.'],
    weigh: ({ line, from, to, text }) => {
      const noun = line.words[to]
      if (noun?.shape !== 'lower' || !(diseaseNouns.has(noun.lower) || isCaseOf(line.words, from, noun))) return null
      return placeSenses(text)[0]?.type === 'country' ? null : { other: 5, place: -2 }
    },
  },
  {
    name: 'native-people',
    examples: ['They met the Bolivian {Indians|other} there.'],
    leaves: ['They met the young Indians there.'],
    weigh: ({ line, from, text }) =>
      /^Indians?$/.test(text) && isDemonym(line.words[from - 1]?.text ?? '') ? { other: 9, place: -4 } : null,
  },
  {
    name: 'currency',
    examples: ['It costs {US|other}$30 there.'],
    leaves: ['It costs US 30 there.'],
    weigh: ({ line, to }) =>
      line.words[to]?.text === '$' && line.words[to]?.glued ? { other: 8, place: -4, organization: -4 } : null,
  },
  {
    name: 'zone-of-clock',
    examples: ['The call is at 1:30 PM {PT|other} there.'],
    leaves: ['The call is at 1:30 for PT there.'],
    weigh: ({ line, from, text }) =>
      zones.test(text) && halves.test(line.words[from - 1]?.lower ?? '') ? { other: 9, organization: -3 } : null,
  },
  {
    name: 'number-with-letter',
    examples: ['They filed our draft {8K|other} earnings statement.'],
    leaves: ['They filed our draft 8KX earnings statement.'],
    weigh: ({ text }) => (/^\d{1,3}[Kk]$/.test(text) ? { other: 5, organization: -3 } : null),
  },
  {
    name: 'between-slashes',
    examples: ['The strain A/{Oslo|other}/1 spread.'],
    leaves: ['The strain A-Oslo/1 spread.'],
    weigh: ({ line, from, to }) =>
      line.words[from - 1]?.text === '/' && line.words[to]?.text === '/' ? { other: 6, place: -3 } : null,
  },
]

/** "(Lib Dem, Warley)", "(Lab, Greetland and Stainland)": the ward behind the party of a councillor. */
function isSeatInBrackets({ line: { words }, from, known }: Candidate): boolean {
  if (known?.kind === 'organization') return false
  const first = rowStart(words, from, LONGEST_WARD)
  for (let at = from - 1; at > from - LONGEST_WARD && at >= first - 4; at--) {
    if (words[at]?.text === '(') return at + 1 < from && partyTags.has(words[at + 1]?.text ?? '')
  }
  return false
}
const LONGEST_WARD = 10
const partyTags = wordSet`Alliance Con Conservative DUP Green Ind Independent Lab Labour LD Lib LibDem Plaid Reform SNP Tory UKIP`
const deputies = wordSet`MLA MP MPA MPP Parliament TD`
const settlements = wordSet`capital city district town village`
/** A word of a constituency's name: "Tarn", "Tarn South". */
const isOfSeat = ({ shape, lower }: Word): boolean =>
  shape === 'name' && (!isPlainEnglish(lower) || quarters.has(lower))
const quarters = wordSet`central east north rural south urban west`
const seatOffices = wordSet`Governor MCA MLA MP Mayor Senator TD`

/** "the Dow Jones industrial average", "the Hang Seng index". */
const isIndex = (words: readonly Word[], at: number): boolean => {
  const noun = words[at]
  if (noun?.shape !== 'lower' || noun.glued) return false
  return (
    /^(?:composite|index|industrials)$/.test(noun.lower) ||
    (noun.lower === 'industrial' && words[at + 1]?.lower === 'average')
  )
}

const zones = /^[CEMP][DS]?T$/
const halves = /^[ap]\.?m\.?$/
const onStreet = wordSet`along down in near off on onto up`
const onRoad = wordSet`along down near off on onto up via`
const roadNouns = wordSet`bypass expressway highway junction motorway road toll`

/** "29 new confirmed EVD cases", "a Marburg infection". */
const isCaseOf = (words: readonly Word[], from: number, noun: Word): boolean =>
  /^infections?$/.test(noun.lower) || (/^cases?$/.test(noun.lower) && countedIll.has(words[from - 1]?.lower ?? ''))
const countedIll = wordSet`active confirmed human imported probable suspected`

const beforeCoast = wordSet`along at from in near ,`

/** "Steven Root": a given name, and another that ends at a word. */
const isPersonsName = (words: readonly Word[], last: number): boolean =>
  words[last]?.shape === 'name' && [1, 2].some((back) => isGivenName(words[last - back]?.text ?? ''))

const diseaseNouns: ReadonlySet<string> = new Set(
  listed(
    'bacterium; disease; ebolavirus; encephalitis; fever; filovirus; flu; hantavirus; hemorrhagic; influenza; pneumonia; strain; syndrome; virus; virus-like; viruses',
  ),
)

/** "Hammond, Indiana": a place behind a comma, in which one of the name's senses lies. */
function weighRegionBehind({ line, to, text, words }: Candidate): Weights | null {
  if (line.words[to]?.text !== ',' || words.length > 3) return null
  const short = stateShortAt(line.words, to + 1)
  if (short) return { place: 4 }
  const outer = placeFrom(line.words, to + 1)
  if (!outer || (outer.type !== 'region' && outer.type !== 'country')) return null
  const lies = placeSenses(text).some((sense) => sense.country === outer.country && sense.type !== 'country')
  return { place: lies ? 3.5 : 1.2 }
}

/** The state that a short form stands for behind a comma: "Vt.", "N. Y.", "TX". */
function stateShortAt(words: readonly Word[], at: number): Sense | null {
  const word = words[at]
  if (!word || !isNameWord(word)) return null
  const isInitials = /^\p{Lu}\.$/u.test(word.text) && /^(?:\p{Lu}\.?|Va|Mex|Dak|Car)$/u.test(words[at + 1]?.text ?? '')
  const short = isInitials ? `${word.text}${words[at + 1]?.text}` : word.text
  const isShort = short.length < 6 && (word.shape === 'acronym' || isInitials || words[at + 1]?.text === '.')
  return isShort ? regionByAbbreviation(short) : null
}

/** "Ann Olt (Calif.)", "Ann Olt, D-Vt.,": the state that somebody sits for. */
function isSeatHere(words: readonly Word[], from: number): boolean {
  if (words[from + 1]?.text !== '.') return false
  const isAlone = words[from - 1]?.text === '(' && words[from + 2]?.text === ')' && isNameWord(words[from - 2])
  return isAlone || isBehindParty(words, from)
}

/** "Ann Olt (D-| TX)", "Ann Olt, D-| Vt.,". */
function isBehindParty(words: readonly Word[], from: number): boolean {
  const [opening, party, hyphen] = [words[from - 3], words[from - 2], words[from - 1]]
  return hyphen?.text === '-' && party !== undefined && isPartyTag(party, opening, words[from])
}

/** "Boise, ID" and "Austin TX": behind a town, with or without a comma. */
function isAbbreviationHere(words: readonly Word[], from: number, text: string): boolean {
  const region = stateShortAt(words, from)
  if (!region) return false
  if (isSeatHere(words, from)) return true
  const comma = words[from - 1]?.text === ','
  const town = words[from - (comma ? 2 : 1)]
  if (!isNameWord(town)) return false
  // "Tom Molomby, SC": letters of honour.
  if (comma) return !(from > 2 && isPersonAt(words, from - 3))
  return text.length === 2 && placeSenses(town?.text ?? '').some((sense) => sense.country === region.country)
}

/** "Moonbi, Parkes and Wyong": what stands in a row with places is one. */
function weighList({ line, from, to }: Candidate): Weights | null {
  const { words } = line
  const before = placeBefore(words, from)
  const behind = isLink(words[to]) ? placeFrom(words, to + (isAnd(words[to + 1]) ? 2 : 1)) : null
  const weight = (before ? 1 : 0) + (behind ? 1 : 0)
  return weight > 0 ? { place: weight } : null
}

const isAnd = (word: Word | undefined): boolean => word?.lower === 'and' || word?.lower === 'or'
const isLink = (word: Word | undefined): boolean => word?.text === ',' || isAnd(word)

/** The known place that begins at a word. */
function placeFrom(words: readonly Word[], at: number): Sense | null {
  for (let length = 3; length > 0; length--) {
    if (!words.slice(at, at + length).every(isNameWord) || at + length > words.length) continue
    const sense = placeSenses(joinedText(words, at, at + length))[0]
    if (sense && sense.prominence >= KNOWN) return sense
  }
  return null
}

/** The known place before a comma or an "and" before a word. */
function placeBefore(words: readonly Word[], from: number): Sense | null {
  let end = from
  while (end > from - 2 && isLink(words[end - 1])) end--
  if (end === from || end <= 0 || !isNameWord(words[end - 1])) return null
  for (let length = Math.min(3, end); length > 0; length--) {
    if (!words.slice(end - length, end).every(isNameWord) || isNameWord(words[end - length - 1])) continue
    const sense = placeSenses(joinedText(words, end - length, end))[0]
    return sense && sense.prominence >= KNOWN ? sense : null
  }
  return null
}

/** Villages that share their names with people and things prove nothing. */
const KNOWN = 4.5
