import type { Sense } from '../gazetteer/gazetteer.js'
import type { Candidate } from './candidates.js'
import type { Clue, Weights } from './clue.js'
import { placeSenses } from './knowledge.js'
import { listed } from './lexicon/listed.js'
import { directions } from './lexicon/places.js'
import { isNameWord, joinedText } from './name-words.js'
import type { Word } from './words.js'

/** Clues that other places around a name give, and what says that a place's name names something else here. */
export const placeClues: readonly Clue[] = [
  {
    name: 'place-in-region',
    examples: ['They reached {Zzarq|place}, Indiana, at noon.'],
    leaves: ['They reached Zzarq, however, at noon.'],
    weigh: weighRegionBehind,
  },
  {
    name: 'listed-with-places',
    examples: ['They visited Oslo, {Zzarq|place} and Lima.'],
    leaves: ['They visited Zzarq on foot.'],
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
    leaves: ['JOS fell on Monday, officials said.'],
  },
  {
    name: 'disease',
    examples: ['They studied the {Marburg|other} virus.'],
    leaves: ['They studied in Marburg.'],
    weigh: ({ line, to, text }) => {
      const noun = line.words[to]
      if (noun?.shape !== 'lower' || !diseaseNouns.has(noun.lower)) return null
      return placeSenses(text)[0]?.type === 'country' ? null : { other: 5, place: -2 }
    },
  },
  {
    name: 'currency',
    examples: ['It costs {US|other}$30 there.'],
    leaves: ['It left the US there.'],
    weigh: ({ line, to }) =>
      line.words[to]?.text === '$' && line.words[to]?.glued ? { other: 8, place: -4, organization: -4 } : null,
  },
  {
    name: 'between-slashes',
    examples: ['The strain A/{Oslo|other}/1 spread.'],
    leaves: ['The flu reached Oslo in May.'],
    weigh: ({ line, from, to }) =>
      line.words[from - 1]?.text === '/' && line.words[to]?.text === '/' ? { other: 6, place: -3 } : null,
  },
]

/** "AUSTIN" as "Austin". */
const titled = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())

const diseaseNouns: ReadonlySet<string> = new Set(
  listed(
    'bacterium; disease; ebolavirus; encephalitis; fever; filovirus; flu; hantavirus; hemorrhagic; influenza; pneumonia; strain; syndrome; virus; virus-like; viruses',
  ),
)

/** "Hammond, Indiana": a place behind a comma, in which one of the name's senses lies. */
function weighRegionBehind({ line, to, text, words }: Candidate): Weights | null {
  if (line.words[to]?.text !== ',' || words.length > 3) return null
  const outer = placeFrom(line.words, to + 1)
  if (!outer || (outer.type !== 'region' && outer.type !== 'country')) return null
  const lies = placeSenses(text).some((sense) => sense.country === outer.country && sense.type !== 'country')
  return { place: lies ? 3.5 : 1.2 }
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
