import type { Sense } from '../gazetteer/gazetteer.js'
import { wordSet } from '../language/words/word-set.js'
import { isDemonym, type Known, knownNames, placeSenses, titles } from './knowledge.js'
import { neverNames, particles } from './lexicon/common.js'
import { directions } from './lexicon/places.js'
import { isNameWord, joinedText } from './name-words.js'
import { isClearName, nameFacts } from './names.js'
import { isInitialsAt } from './namesakes.js'
import { oncePerWord } from './once.js'
import { phraseAt } from './phrases.js'
import type { Word } from './words.js'

/** One or more words of a run of capitals that belong together whatever stands around them. */
export interface Part {
  /** Indices into the sentence's words, half open. */
  readonly from: number
  readonly to: number
  readonly is: 'title' | 'known' | 'demonym' | 'place' | 'word' | 'link'
  readonly known: Known | null
  readonly senses: readonly Sense[]
}

/** Whether a known body bears a land's name behind its own in each land: "World Vision Australia". */
export const hasBranches = ({ known, from, to }: Part): boolean =>
  BRANCHING.has(known?.type ?? '') || (known?.type === 'party' && to - from > 1)
const BRANCHING = wordSet`company media ngo`

/** The part that begins at `words[at]`, which is a capitalised word: the longest that a lexicon knows. */
export const partAt = oncePerWord(readPart)

function readPart(words: readonly Word[], at: number): Part {
  const phrase = knownAt(words, at)
  const title = titleAt(words, at)
  const nation = demonymAt(words, at)
  const place = preferred(words, placeAt(words, at), { at, title: title !== null, nation })
  const known = phrase?.words.length ?? 0
  const length = Math.max(known, title?.words.length ?? 0, place?.length ?? 0, nation)
  const part = (is: Part['is'], extra: Partial<Part> = {}): Part => ({
    from: at,
    to: at + Math.max(length, 1),
    is,
    known: null,
    senses: [],
    ...extra,
  })
  if (length === 0) return part('word')
  if (title?.words.length === length) return part('title')
  if (known === length) return part('known', { known: phrase?.value ?? null })
  if (nation === length) return part('demonym')
  const senses = place?.senses ?? []
  return part(isProminent(senses, length) ? 'place' : 'word', { senses })
}

/** A title, but not the "Council members" of "War Council members": what follows a name in small letters is none. */
function titleAt(words: readonly Word[], at: number) {
  const title = phraseAt(titles, words, at, 'lower')
  if (title?.words.length === 1 && isWomanCalledSheikh(words, at)) return null
  if (title?.words.length === 2 && title.words[0] === 'police' && isTitleOfSeveral(words, at + 1)) return null
  const isSmall = title && title.words.length > 1 && words[at + title.words.length - 1]?.shape === 'lower'
  if (!isSmall || !isNameWord(words[at - 1])) return title
  // "Jackson County Sheriff's deputies": the office is no part of the county's name.
  return titles.get(words[at]?.lower ?? '')?.find((phrase) => phrase.words.length === 1) ?? null
}

/** "Greater Manchester Police Chief Constable Olt": the longer title is the force's head's. */
const isTitleOfSeveral = (words: readonly Word[], at: number): boolean =>
  (phraseAt(titles, words, at, 'lower')?.words.length ?? 0) > 1

/** "Sheikh Hasina": women of Bengal bear the word as a name; as a title it is a man's. */
function isWomanCalledSheikh(words: readonly Word[], at: number): boolean {
  const given = words[at + 1]?.shape === 'name' ? nameFacts(words[at + 1]?.text ?? '') : null
  return words[at]?.text === 'Sheikh' && given?.female === true && !given.male
}

/** "The Standard" at the head of a sentence may be any standard; three words may not. */
function knownAt(words: readonly Word[], at: number) {
  if (isInitialsAt(words, at)) return null
  const phrase = phraseAt(knownNames, words, at) ?? undotted(words[at]?.text ?? '')
  if (phrase?.words.length === 1 && directions.has(phrase.words[0] ?? '') && goesOn(words, at)) return null
  return phrase && phrase.words.length < 3 && phrase.words[0] === 'The' && words[at]?.first ? null : phrase
}

/** "I.M.F." is the IMF. */
function undotted(text: string) {
  if (!DOTTED.test(text)) return null
  return knownNames.get(text.replaceAll('.', ''))?.find(({ words }) => words.length === 1) ?? null
}
const DOTTED = /^(?:\p{Lu}\.){3,6}$/u

/** "West Nile", "North Dallas": a direction goes with the name behind it. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && isNameWord(next) && !neverNames.has(next.lower)
}

/** A village that shares a name with half the world says little; a name of several words says more. */
const isProminent = (senses: readonly Sense[], length: number): boolean =>
  (senses[0]?.prominence ?? 0) >= (length > 1 ? 2 : 4)

type FoundPlace = { readonly length: number; readonly senses: readonly Sense[] } | null

/** "King Abdullah" is a king though a port is called so, and "Indian Kashmir" is Kashmir. */
function preferred(
  words: readonly Word[],
  place: FoundPlace,
  { at, ...other }: { readonly at: number; readonly title: boolean; readonly nation: number },
): FoundPlace {
  if (place === null || place.length < 2) return place
  const prominence = place.senses[0]?.prominence ?? 0
  // "King's Lynn", "Bishop's Stortford"
  if (words[at + 1]?.shape === 'possessive') return place
  if (other.title && prominence < 5 && !isCounty(words[at + place.length - 1])) return null
  if (other.nation !== 1 || place.length > 2) return place
  // "Western Australia" is a state of its own.
  if (directions.has(words[at]?.text ?? '') && place.senses[0]?.type === 'region') return place
  // "British Columbia", "French Guiana"
  if (words[at]?.text === 'British' || place.senses[0]?.type === 'country') return place
  const rest = placeSenses((words[at + 1] as Word).text)[0]?.prominence ?? 0
  return rest > prominence ? null : place
}

/** "Queen Anne's County", "Prince Edward Island" are no royalty. */
const isCounty = (last: Word | undefined): boolean => COUNTIES.has(last?.text ?? '')

const COUNTIES = wordSet`County Island Parish Township`

function placeAt(words: readonly Word[], at: number): FoundPlace {
  if (words[at]?.lower === 'the' && words[at + 1]?.text !== 'Hague') return null
  for (let length = reachOf(words, at); length > 0; length--) {
    const owns = words[at + length - 1]?.shape === 'possessive'
    if (!owns && !isNameWord(words[at + length - 1])) continue
    if (owns && !isSaint(words[at])) continue
    const name = length === 1 ? (words[at] as Word).text : joinedText(words, at, at + length)
    if (length === 1 && (directions.has(name) || oldNames.has(name)) && goesOn(words, at)) return null
    const senses = placeSenses(name)
    if (senses.length && !(owns && isLesser(senses, placeSenses(joinedText(words, at, at + length - 1))))) {
      return { length, senses }
    }
  }
  return null
}

/** What firms and parties of India are called after: "Bharat Heavy Electricals". */
const oldNames = wordSet`Bharat Hindustan`

/** "St. John's": the possessive may be part of a saint's town. */
const isSaint = (word: Word | undefined): boolean => /^(?:St\.?|Saint)$/i.test(word?.text ?? '')

/** "St. Paul's mayor" is Saint Paul's, not that of some St. Pauls. */
const isLesser = ([own]: readonly Sense[], [other]: readonly Sense[]): boolean =>
  (own?.prominence ?? 0) + 0.3 < (other?.prominence ?? 0)

/** How many of the next words could belong to one place's name, five at most: "Democratic Republic of the Congo". */
function reachOf(words: readonly Word[], at: number): number {
  let length = 1
  while (length < 5) {
    const word = words[at + length]
    // "Queen Anne's County", "Martha's Vineyard"
    if (word?.shape === 'possessive' && (isNameWord(words[at + length + 1]) || isSaint(words[at]))) {
      length++
      continue
    }
    if (
      !word ||
      !(isNameWord(word) || (word.shape === 'lower' && (particles.has(word.lower) || RIVER_LINKS.has(word.lower))))
    )
      break
    length++
  }
  return length
}

/** "Newcastle upon Tyne", "Carrick on Suir", "Isle of Man". */
const RIVER_LINKS = wordSet`and of on the under upon`

/** Demonyms that are given names too. */
const givenNames = wordSet`Norman Roman`

/** "Roman Abramovich", but "Roman Catholic". */
const isSurname = (word: Word): boolean => word.shape === 'name' && isClearName(word) && word.lower !== 'catholic'

/** What names a nation only before a hyphen. */
const halfDemonyms = wordSet`Afro Anglo Euro Franco Indo Russo Sino`

function demonymAt(words: readonly Word[], at: number): number {
  const next = words[at + 1]
  if (next && isNameWord(next) && !next.glued && isDemonym(`${words[at]?.text} ${next.text}`)) return 2
  const { text } = words[at] as Word
  // "Franco Frattini" is a man; "Franco-German" are two nations.
  if (halfDemonyms.has(text) && next?.text !== '-') return 0
  if (givenNames.has(text) && next && isSurname(next)) return 0
  return isDemonym(text) ? 1 : 0
}
