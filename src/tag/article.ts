import type { Parsed, Sentence } from '../language/document.js'
import { askedOnce, factsOf } from '../language/words/word-facts.js'
import { wordSet } from '../language/words/word-set.js'
import { knownNames, placeSenses } from './knowledge.js'
import { gaelicGames, irishCounties } from './lexicon/clubs.js'
import { neverNames } from './lexicon/common.js'
import { matchVerbs, sportWords } from './lexicon/context.js'
import { isNameWord } from './name-words.js'
import { isListedName, isPlainEnglish, nameFacts } from './names.js'
import { isMonthSurname, isPersonAt } from './namesakes.js'
import { phraseAt } from './phrases.js'
import { type Word, wordsOf } from './words.js'

/** A sentence with its words, and how far its capitals can be trusted. */
export interface Line {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** `plain`: capitals mark names; `title`: Every Word Has One; `capitals`: ALL IS CAPITALS. */
  readonly capitals: 'plain' | 'title' | 'capitals'
  /** It tells of a match or a game. */
  readonly isSport: boolean
  /** It tells of a match of Gaelic games, which counties of Ireland play. */
  readonly isGaelic?: true
}

/** What the whole article shows of its words, gathered before any name is decided. */
export interface ArticleWords {
  readonly lines: readonly Line[]
  /** Words that stand capitalised where a common word would not, with how often. */
  readonly attested: ReadonlyMap<string, number>
  /** Words that stand in lower case somewhere. */
  readonly lowered: ReadonlySet<string>
  /** Capitalised words that stand behind a given name or a title: "May", "Read". */
  readonly surnames: ReadonlySet<string>
  /** "bne" of "bne IntelliNews": what always stands in lower case before a name with a capital inside. */
  readonly lowerStarts: ReadonlyMap<string, string>
}

/** Cuts the article into lines of words and counts what stands capitalised where. */
export function gatherWords(parsed: Parsed): ArticleWords {
  const lines = withReport(parsed.sentences.map((sentence) => lineOf(parsed, sentence)))
  const attested = new Map<string, number>()
  const lowered = new Set<string>()
  for (const { words, capitals } of lines) {
    for (const word of words) {
      if (word.shape === 'lower') lowered.add(word.lower)
      else if (capitals === 'plain' && isNameWord(word) && (!word.first || word.shape === 'acronym')) {
        attested.set(word.text, (attested.get(word.text) ?? 0) + 1)
      }
    }
  }
  return { lines, attested, lowered, surnames: findSurnames(lines), lowerStarts: findLowerStarts(lines) }
}

/** Where most of an article tells of matches, all of it does. */
function withReport(lines: readonly Line[]): readonly Line[] {
  const told = lines.filter(({ isSport }) => isSport).length
  const isReport = told >= LEAST_OF_REPORT && told * 2 >= lines.length
  if (!isReport) return lines
  const isGaelic = tellsOfGaelicGames(lines)
  if (isGaelic) return lines.map((line) => ({ ...line, isSport: true, isGaelic: true }))
  return lines.map((line) => (line.isSport ? line : { ...line, isSport: true }))
}
const LEAST_OF_REPORT = 3

/** Whether a report of matches names a Gaelic game or their cup, or else three counties of Ireland. */
function tellsOfGaelicGames(lines: readonly Line[]): boolean {
  const counties = new Set<string>()
  for (const { words } of lines)
    for (const { text, lower, shape } of words) {
      if (shape !== 'lower' && irishCounties.has(text)) counties.add(text)
      if (gaelicGames.has(lower) || counties.size >= LEAST_OF_REPORT) return true
    }
  return false
}

function lineOf(parsed: Parsed, sentence: Sentence): Line {
  const words = wordsOf(parsed, sentence)
  const canBeHeading = sentence.role === 'text' && parsed.sentences.length >= LEAST_WITH_HEADINGS
  const isHeading = canBeHeading && isShoutedHeading(words)
  const capitals = isHeading ? 'capitals' : capitalsOf(words, sentence)
  const isSport = words.some((word, i) => tellsOfSport(words, i, ofSport(word)))
  return { sentence, words: capitals === 'capitals' ? words.map(quieted) : withQuietOpening(words), capitals, isSport }
}

/** "MARK Golding opened", "ANNE MARIE OLT, 34, left": papers set the first words of a story in capitals; a name stays one. */
function withQuietOpening(words: readonly Word[]): readonly Word[] {
  const [first, next] = words
  if (first?.shape !== 'acronym' || first.text.length < 3 || !isNameWord(next)) return words
  const facts = neverNames.has(first.lower) ? null : nameFacts(first.text)
  if (!(facts?.male || facts?.female) || isKnownBody(first.text)) return words
  const end = words.findIndex(({ shape }) => shape !== 'acronym')
  return end > 0 && end < MOST_SHOUTED ? words.map((word, i) => (i < end ? quieted(word) : word)) : words
}
const MOST_SHOUTED = 5

function capitalsOf(words: readonly Word[], sentence: Sentence): Line['capitals'] {
  if (sentence.role === 'byline' || sentence.role === 'date') return 'plain'
  const long = words.filter(({ shape, text }) => text.length > 3 && (shape === 'lower' || /^\p{L}/u.test(text)))
  if (sentence.role === 'dateline' || long.length < 3) return 'plain'
  const shouting = long.filter((word) => word.shape === 'acronym').length
  if (shouting > long.length * 0.7) return 'capitals'
  const capital = long.filter(isNameWord).length
  if (sentence.role === 'title') return long.length > 3 && capital > long.length * 0.6 ? 'title' : 'plain'
  // A sentence that lists names is no heading: a heading has no full stop, and all its long words have capitals.
  if (long.some(({ shape, text }) => shape === 'lower' && text.length > 6)) return 'plain'
  if (/^[.!?"':;]$/.test(words.at(-1)?.text.slice(-1) ?? '')) return 'plain'
  return long.length > 3 && capital > long.length * 0.8 && !isRowOfNames(long) ? 'title' : 'plain'
}

/** Shorter texts have no headings, though somebody may shout in them. */
const LEAST_WITH_HEADINGS = 5

/** "SIEGE WARFARE": words that no person and no town is called. */
function isNobodysName({ text, lower }: Word): boolean {
  const written = text.charAt(0) + lower.slice(1)
  return text.length > 4 && !isListedName(written) && placeSenses(written).length === 0 && !knownNames.get(text)
}

/** "SHIFT IN POLICY", and not "BBC GMT": nothing but capitals, with words among them that are no acronyms. */
function isShoutedHeading(words: readonly Word[]): boolean {
  // Nearly every sentence is told by its first word or two.
  if (words.some(({ shape }) => shape === 'lower' || shape === 'name')) return false
  const written = words.filter(({ text }) => /\p{L}/u.test(text))
  return (
    written.length > 1 &&
    written.every(({ shape }) => shape === 'acronym') &&
    (written.some(({ text, lower }) => linking.has(text) || (text.length > 3 && isPlainEnglish(lower))) ||
      written.every(isNobodysName))
  )
}

/** "1 - Thomas Aasen (Norway) beat Jan Ritola (Finland)": a row of a table, in which few words are everyday English. */
const isRowOfNames = (long: readonly Word[]): boolean =>
  long.filter(({ lower }) => isPlainEnglish(lower)).length < long.length / 3

/** What tells of a match: a word of sport by itself, others by what stands beside them. */
type OfSport = 'word' | 'club' | 'score'

const SPORT: ReadonlyMap<string, OfSport> = new Map<string, OfSport>([
  ...[...matchVerbs, 'home'].map((word) => [word, 'club'] as const),
  ['-', 'score'],
  ...[...sportWords].map((word) => [word, 'word'] as const),
])

const ofSport = askedOnce((lower) => SPORT.get(lower) ?? null)

const tellsOfSport = (words: readonly Word[], at: number, by: OfSport | null): boolean =>
  by !== null && (by === 'word' || (by === 'score' ? isScore(words, at) : isMatchOfClub(words, at)))

/** "Arsenal drew with Everton", "at home to Millwall": a club that plays. */
function isMatchOfClub(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word
  if (lower === 'home' && words[at - 1]?.lower === 'at' && words[at + 1]?.lower === 'to')
    return isNameWord(words[at + 2])
  const before = words[at - 1]
  if (!matchVerbs.has(lower) || !isNameWord(before)) return false
  return isClub(words, at - 1) || isMatchOfTowns(words, at)
}

/** "Surrey drew with Durham", "Leeds lost to Hull": towns or counties, no states, do so in matches alone. */
function isMatchOfTowns(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? ''
  const link = words[at + 1]?.lower ?? ''
  const rival = /^(?:to|with|against)$/.test(link) ? at + 2 : at + 1
  const plays =
    verb === 'beat' || verb === 'thrashed' || (verb === 'drew' && link === 'with') || (verb === 'lost' && link === 'to')
  return plays && isTown(words[at - 1]) && isTown(words[rival])
}

const isTown = (word: Word | undefined): boolean => {
  const [sense] = isNameWord(word) ? placeSenses(word?.text ?? '') : []
  return sense !== undefined && sense.type !== 'country' && sense.prominence >= LEAST_KNOWN
}
const LEAST_KNOWN = 4

/** Whether a known club ends at a word. */
const isClub = (words: readonly Word[], last: number): boolean =>
  [1, 2, 3].some((length) => {
    const from = last - length + 1
    const phrase = from >= 0 ? phraseAt(knownNames, words, from) : null
    return phrase?.words.length === length && phrase.value.type === 'sports'
  })

/** "2-1", which no date and no range of years looks like. */
const isScore = (words: readonly Word[], at: number): boolean =>
  words[at]?.glued === true &&
  words[at + 1]?.glued === true &&
  /^\d{1,3}$/.test(words[at - 1]?.text ?? '') &&
  /^\d{1,3}$/.test(words[at + 1]?.text ?? '')

/** A shouted word as it would stand elsewhere: "BAKU" as "Baku". Offsets stay. */
function quieted(word: Word): Word {
  if (linking.has(word.text)) return { ...word, text: word.lower, facts: factsOf(word.lower), shape: 'lower' }
  // "NASA'S CREW": who is called so in capitals anyway.
  if (word.shape !== 'acronym' || isKnownBody(word.text)) return word
  const text = word.lower
    .replace(/(?<=^|-|^[dlo]')\p{L}/giu, (letter) => letter.toUpperCase())
    .replace(INNER_LINK, lowered)
  const isShort = word.text.length < 4 && !shortStarts.has(word.text) && !isGreatPlace(text)
  return isShort ? word : { ...word, text, facts: factsOf(text), shape: 'name' }
}

const isKnownBody = (text: string): boolean =>
  knownNames.get(text)?.some(({ words, value }) => words.length === 1 && value.kind === 'organization') ?? false

/** "ROSTOV-ON-DON" is Rostov-on-Don. */
const INNER_LINK = /-(?:Al|De|Du|E|El|La|On|Sur|Ul)-/g
const lowered = (text: string): string => text.toLowerCase()
/** First words of names that are no acronyms. */
const shortStarts: ReadonlySet<string> = new Set(
  'ABU AD AL DA DAR EL HO LA LAS LE LOS NEW RIO SAN SAO SRI ST TEL'.split(' '),
)
/** "OYO", "GOA": a great town or a state is one in capitals too. */
const isGreatPlace = (text: string): boolean =>
  (placeSenses(text)[0]?.prominence ?? 0) >= 5.5 && !knownNames.get(text.toUpperCase())

/** The family names that a given name or a title before them proves. */
function findSurnames(lines: readonly Line[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { words, capitals } of lines) {
    if (capitals !== 'plain') continue
    for (let at = 1; at < words.length; at++) {
      const { shape, text } = words[at] as Word
      if (shape !== 'name' || words[at - 1]?.shape !== 'name') continue
      if (isMonthSurname(words, at) || isPersonAt(words, at - 1)) surnames.add(text)
    }
  }
  return surnames
}

/** Small words inside names: "TRINIDAD AND TOBAGO". */
const linking: ReadonlySet<string> = new Set('AND DE DEL DO DOS DU ES OF ON THE'.split(' '))

/** Names that begin in lower case: the word before a name with an inner capital, if it is there every time, twice at least. */
function findLowerStarts(lines: readonly Line[]): ReadonlyMap<string, string> {
  const before = new Map<string, { start: string | null; count: number }>()
  for (const { words } of lines) {
    words.forEach((word, i) => {
      if (word.text === word.lower || !/\p{Ll}\p{Lu}/u.test(word.text)) return
      const previous = words[i - 1]
      const start = previous && mayStart(previous) ? previous.text : null
      const seen = before.get(word.text)
      if (!seen) before.set(word.text, { start, count: 1 })
      else before.set(word.text, { start: seen.start === start ? start : null, count: seen.count + 1 })
    })
  }
  return new Map(
    [...before].flatMap(([text, { start, count }]) => (start && count > 1 ? [[text, start] as const] : [])),
  )
}

const mayStart = (word: Word): boolean =>
  word.shape === 'lower' && /^\p{Ll}{2,5}$/u.test(word.text) && !neverNames.has(word.lower) && !VERBAL.has(word.pos)
const VERBAL = wordSet`VERB AUX DET ADP PRON CCONJ SCONJ ADV PART`
