import { wordSet } from '../language/words/word-set.js'
import { headOf } from './heads.js'
import { isDemonym, knownNames, smallNames } from './knowledge.js'
import { agencyFields } from './lexicon/agencies.js'
import { bodyConnectors, neverNames, particles } from './lexicon/common.js'
import { foreignLinks, foreignOpenerTypes } from './lexicon/foreign.js'
import { headTypes, openerTypes } from './lexicon/heads.js'
import { placeOpenerTypes } from './lexicon/places.js'
import { fields, officeNouns } from './lexicon/titles.js'
import { isNameWord, joinedText } from './name-words.js'
import { isGivenName as isGiven, isPlainEnglish, nameFacts } from './names.js'
import { isMonthSurname, isPersonAt } from './namesakes.js'
import { type Part, partAt } from './parts.js'
import { phraseAt } from './phrases.js'
import { opensRoad } from './roads.js'
import type { Word } from './words.js'

/** Capitalised words that follow one another, with what links them: one or more names and titles. */
export interface Run {
  readonly parts: readonly Part[]
  readonly from: number
  readonly to: number
}

/** Whether a word may begin or go on with a name; asked of each capitalised word, so that each kind of line has its own answer. */
export type IsNaming = (words: readonly Word[], at: number) => boolean

/** The runs of a sentence, in order. */
export function runsOf(words: readonly Word[], isNaming: IsNaming): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    if (!mayBegin(words, at, isNaming)) continue
    const run = runAt(words, at, isNaming)
    runs.push(run)
    at = run.to - 1
  }
  return runs
}

/** A capitalised word that may be a name, or a small one that begins a known name: "al Qaeda", "bin Laden". */
function mayBegin(words: readonly Word[], at: number, isNaming: IsNaming): boolean {
  const word = words[at] as Word
  if (isNameWord(word)) return !ROMAN.test(word.text) && isNaming(words, at)
  if (word.shape !== 'lower') return false
  if (smallNames.has(word.text)) return true
  if (!isNameWord(words[at + 1])) return false
  if (!fatherly.has(word.lower)) return phraseAt(knownNames, words, at) !== null
  // "Action démocratique du Québec" is no Mr du Québec.
  return isNaming(words, at + 1) && partAt(words, at + 1).senses.length === 0
}
const ROMAN = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{1,3})$/
const fatherly = wordSet`bin bint da de der dos du ibn von van`

function runAt(words: readonly Word[], from: number, isNaming: IsNaming): Run {
  const begins = fatherly.has(words[from]?.lower ?? '') && words[from]?.shape === 'lower'
  const parts: Part[] = begins ? [wordPart(from), wordPart(from + 1)] : [partAt(words, from)]
  for (;;) {
    const last = parts.at(-1) as Part
    const link = linkAfter(words, parts, isNaming)
    if (link === null || parts.length > LONGEST) return { parts, from, to: last.to }
    if (link > 0) parts.push({ from: last.to, to: last.to + link, is: 'link', known: null, senses: [] })
    parts.push(partAt(words, last.to + link))
  }
}

/** A run of more parts is no name; the rest begins a new one, so that a page of capitals takes linear time. */
const LONGEST = 24

const wordPart = (at: number): Part => ({ from: at, to: at + 1, is: 'word', known: null, senses: [] })

/** How many linking words stand between the run so far and the capitalised word that goes on with it; null where it ends. */
function linkAfter(words: readonly Word[], parts: readonly Part[], isNaming: IsNaming): number | null {
  const at = (parts.at(-1) as Part).to
  const next = words[at]
  if (!next) return null
  if (isNameWord(next)) {
    // "IBM Corp. Salomon Brothers said": a sentence of its own.
    if (firmEnds.has(words[at - 1]?.text ?? '') && parts.length > 1 && !firmTails.has(next.text)) return null
    const goesOn = !next.glued && isNaming(words, at) && (!isBrokenName(next) || isMonthSurname(words, at))
    return goesOn ? 0 : null
  }
  if (next.shape === 'number') {
    return isNumberOfName(words, parts, at) ? 0 : null
  }
  if (next.shape === 'lower') return linkOfWord(words, parts, at)
  if (next.shape === 'possessive') return isPlainPossessive(words, parts, at) ? 1 : null
  return SIGNS.get(next.text)?.(words, parts, at) ?? null
}

type Link = (words: readonly Word[], parts: readonly Part[], at: number) => number | null

/** "Highway 61", "CBS 3", "March 23 Movement", "Ahotor 92.3 FM". */
const isNumberOfName: (...of: Parameters<Link>) => boolean = (words, parts, at) =>
  isRoadNumber(words, at) ||
  isLocal(words, parts, at) ||
  isStationNumber(words, parts, at) ||
  isDatedBody(words, at - 1) ||
  isFrequency(words, at)

/** "of", "and", "de", "plc". */
const linkOfWord: Link = (words, parts, at) => {
  if (isInOffice(words, parts, at)) return 1
  if (words[at]?.lower === 'plc' && !words[at]?.first) return 0
  return (
    foreignLink(words, parts, at) ?? particleLink(words, at) ?? bodyLink(words, parts, at) ?? pairLink(words, parts, at)
  )
}

/** "Teachers' Union", 'John "Jack" Olt', "Olt & Roe", "Olt, Inc.". */
const SIGNS: ReadonlyMap<string, Link> = new Map<string, Link>([
  ["'", (words, parts, at) => (isOfOwners(words, parts, at) ? 1 : null)],
  ['"', (words, _, at) => nicknameLink(words, at)],
  ['&', (words, parts, at) => (isFirmOfTwo(words, parts, at) ? 1 : null)],
  [',', (words, parts, at) => (isCommaOfName(words, parts, at) ? 1 : null)],
])

/** "Teachers' Union": plural owners of a body; "Belarus' Foreign Ministry" is a land's. */
const isOfOwners = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  isNameWord(words[at + 1]) &&
  /s$/.test(words[at - 1]?.text ?? '') &&
  (commonOwners.has(words[at - 1]?.lower ?? '') || (!isLand(parts.at(-1)) && isBodyBehind(words, at + 1, 1)))

const isLand = (part: Part | undefined): boolean => part?.is === 'place' || part?.known?.kind === 'place'

const isFirmOfTwo = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  isNameWord(words[at + 1])
    ? parts.length === 1 || !(isGivenName(words, at + 1) || isInByline(words, parts))
    : isInOffice(words, parts, at)

/** "Washington, D.C.", "Olt, Inc.", "Minister for Women, Youth and Sports", "Skidmore, Owings & Merrill". */
const isCommaOfName = (words: readonly Word[], parts: readonly Part[], at: number): boolean => {
  const next = words[at + 1]?.text ?? ''
  if (FIRM_SUFFIX.test(next) || (next === 'D.C.' && words[at - 1]?.text === 'Washington')) return true
  if (isInOffice(words, parts, at) || isFieldRow(words, parts, at)) return true
  return isFirmRow(words, at) || isPairRow(words, at) || isTradeRow(words, at)
}
const FIRM_SUFFIX = /^(?:Inc|Inc\.|Ltd|Ltd\.|LLC|Jr|Jr\.|N\.V\.|PLC|S\.A\.|SA|S\.p\.A\.|Sr\.)$/

const firmEnds = wordSet`Co. Corp. Inc. Ltd.`
const firmTails: ReadonlySet<string> = new Set('Bhd Berhad Inc Inc. KG KGaA LLC LP Limited Ltd Ltd. PLC SE'.split(' '))

/** "Ministry of Agriculture, Forestry and Fisheries": fields of a ministry in a row. */
function isFieldRow(words: readonly Word[], parts: readonly Part[], comma: number): boolean {
  const isOpen = parts.some((part) => part.is === 'link' || isKnownMinistry(words, part))
  if (openingOf(words, parts) !== 'body' || !isOpen || !isField(words[comma - 1]) || !isField(words[comma + 1]))
    return false
  const behind = words[comma + 2]
  const isLast = behind?.lower === 'and' || behind?.text === '&'
  const last = isLast && words[comma + 3]?.lower === 'the' ? words[comma + 4] : words[comma + 3]
  return (isLast || behind?.text === ',') && isField(last)
}

/** "Minister for Women, Youth and Sports Tara Nkosi": between the fields of an office, behind which its holder is named. */
export function isInOffice(words: readonly Word[], [title, ...fields]: readonly Part[], at: number): boolean {
  if (title?.is !== 'title' || !officeLinks.has(words[at]?.lower ?? '')) return false
  if (!words.slice(title.from, title.to).some(({ lower }) => officeNouns.has(lower))) return false
  if (fields.some(({ is, from }) => is !== 'link' && (is !== 'word' || isGiven(words[from]?.text ?? '')))) return false
  // "The Minister for Finance, Dr Olt": a row of fields has an "and" before its last.
  let isRow = words[at]?.text !== ','
  for (let i = at; i < at + MOST_OF_OFFICE; i++) {
    const word = words[i]
    if (!word || (word.shape !== 'name' && !officeLinks.has(word.lower))) return false
    isRow ||= word.lower === 'and' || word.text === '&'
    if (word.shape !== 'name') continue
    if (isRow && i > at + 1 && words[i - 1]?.shape === 'name' && isGiven(word.text) && isPersonAt(words, i)) return true
    if (!isField(word) && isGiven(word.text)) return false
  }
  return false
}
const officeLinks = wordSet`, & and for of`
const MOST_OF_OFFICE = 14

/** "Skidmore, Owings & Merrill". */
const isFirmRow = (words: readonly Word[], comma: number): boolean =>
  isNameWord(words[comma + 1]) && words[comma + 2]?.text === '&' && isNameWord(words[comma + 3])

/** "Atmospheric, Geophysical and Astronomical Services Administration": what a body's fields are, in a row before its head. */
const isPairRow = (words: readonly Word[], comma: number): boolean =>
  isAdjectival(words[comma - 1]) &&
  isAdjectival(words[comma + 1]) &&
  words[comma + 2]?.lower === 'and' &&
  isBodyBehind(words, comma + 3)

/** "Rail, Bus and Tram Union", "Retail, Wholesale and Department Store Union": the trades of a union, in a row before its head. */
function isTradeRow(words: readonly Word[], joint: number): boolean {
  let first = joint
  while (words[first - 2]?.text === ',' && isTrade(words[first - 1]) && isTrade(words[first - 3])) first -= 2
  let last = joint
  while (words[last]?.text === ',' && last < joint + MOST_OF_ROW && isTrade(words[last + 1])) last += 2
  if (last === first || !isAnd(words[last]) || !isTrade(words[first - 1]) || !isTrade(words[last + 1])) return false
  let to = last + 2
  while (to < last + 6 && isNameWord(words[to]) && !words[to]?.glued) to++
  return to > last + 2 && unionHeads.has(words[to - 1]?.text ?? '')
}
const MOST_OF_ROW = 8
const unionHeads = wordSet`Association Confederation Federation Union Workers`
const isTrade = (word: Word | undefined): boolean =>
  word?.shape === 'name' && !isDemonym(word.text) && (isPlainField(word.lower) || nameFacts(word.text) === null)

/** "Atmospheric", "Medical", "Scientific". */
const isAdjectival = (word: Word | undefined): boolean =>
  word?.shape === 'name' && /(?:al|ic|ary|ine|ive|ous)$/.test(word.lower)

/** "CBS 3", "Channel 7": a station is told by a number from others of its kind. */
function isStationNumber(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const station = words[at - 1]?.text ?? ''
  const isStation = stations.has(station) && !words[at]?.glued && /^\d{1,2}$/.test(words[at]?.text ?? '')
  const behind = words[at + 1]
  const counts = behind?.shape === 'lower' && /^(?:NOUN|ADJ)$/.test(behind.pos) && behind.lower !== 'news'
  return isStation && parts.length < 3 && !counts && behind?.text !== '-' && behind?.text !== '%'
}
const stations = wordSet`ABC BBC CBS CTV Channel FOX Fox ITV NBC Radio`

/** "Ahotor 92.3 FM". */
const isFrequency = (words: readonly Word[], at: number): boolean =>
  /^\d{2,4}(?:\.\d{1,2})?$/.test(words[at]?.text ?? '') && /^[FA]M$/.test(words[at + 1]?.text ?? '')

const isPlainField = (lower: string): boolean =>
  FIELD_ENDING.test(lower) || isPlainEnglish(lower) || isPlainEnglish(lower.replace(/s$/, ''))
const FIELD_ENDING = /(?:culture|eries|ery|estry|ics|ion|ology|ment|ing|ism)$/

/** "Forestry", "Firearms", "Fisheries". */
const isField = (word: Word | undefined): boolean =>
  word?.shape === 'name' &&
  (FIELD_ENDING.test(word.lower) ||
    agencyFields.has(word.text) ||
    ministerial.has(word.lower) ||
    (isPlainField(word.lower) && !headTypes.has(word.text)))
const ministerial: ReadonlySet<string> = new Set(fields)

/** "March 23 Movement", "June 4 Front": a body that is called after a day. */
export function isDatedBody(words: readonly Word[], at: number): boolean {
  const day = words[at + 1]
  const month = words[at]?.lower ?? ''
  if (
    !(CALENDAR.has(month) || month === 'march' || month === 'may') ||
    day?.shape !== 'number' ||
    !/^\d{1,2}$/.test(day.text)
  )
    return false
  const first = words[at + 2]
  const head = isNameWord(first) && datedBodies.has(words[at + 3]?.text ?? '') ? words[at + 3] : first
  return head !== undefined && !head.glued && datedBodies.has(head.text)
}
const datedBodies: ReadonlySet<string> = new Set(
  'Alliance Brigade Brigades Coalition Committee Forces Front Group Movement Organisation Organization Party'.split(
    ' ',
  ),
)

/** "Teamsters Local 70": a branch of a union. */
const isLocal = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  parts.length > 1 && words[at - 1]?.text === 'Local' && /^\d{1,4}$/.test(words[at]?.text ?? '')

/** "Highway 61", "Interstate 95". */
const isRoadNumber = (words: readonly Word[], at: number): boolean =>
  opensRoad(words, at - 1) && /^\d{1,4}\p{Lu}?$/u.test(words[at]?.text ?? '') && !words[at]?.glued

/** 'John "Jack" Sheehan', 'Joaquín "El Chapo" Guzmán': a nickname in quotation marks inside a name. */
function nicknameLink(words: readonly Word[], at: number): number | null {
  const given = words[at - 1]
  if (given?.shape !== 'name' || !words[at + 1]?.glued) return null
  if (!nameFacts(given.text) && (given.first || isPlainEnglish(given.lower) || isNameWord(words[at - 2]))) return null
  let close = at + 1
  while (close < at + 4 && isNameWord(words[close])) close++
  const isClosed = close > at + 1 && words[close]?.text === '"' && words[close]?.glued
  return isClosed && isNameWord(words[close + 1]) && !words[close + 1]?.glued ? close + 1 - at : null
}

/** "Kwabena Mensah & Efua Dadzie" are two people, no firm. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const facts = nameFacts(words[at]?.text ?? '')
  return Boolean(facts?.male || facts?.female) && isNameWord(words[at + 1])
}

/** "By Joseph Kato & Damali Mukhaye". */
const isInByline = (words: readonly Word[], parts: readonly Part[]): boolean =>
  words[0]?.lower === 'by' && parts.length === 2 && isGiven(words[parts[0]?.from ?? 0]?.text ?? '')

/** Days and months are no part of a name, and end it. */
const isBrokenName = (word: Word): boolean => CALENDAR.has(word.lower)
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.'.split(
    ' ',
  ),
)

/** "bin Laden", "de la Rúa", "van der Bellen". */
function particleLink(words: readonly Word[], at: number): number | null {
  const length = overParticles(words, at, 0)
  if (length === 0 || !isNameWord(words[at + length])) return null
  const ambiguous = length === 1 && ALSO_WORDS.has(words[at]?.lower ?? '')
  return ambiguous ? null : length
}

const ALSO_WORDS = wordSet`as at an do i e y san`

/** "Caisse de Dépôt | et | Placement", "Movimiento | por la | Paz": small words of its own language in the name of a body. */
function foreignLink(words: readonly Word[], parts: readonly Part[], at: number): number | null {
  const first = words[parts[0]?.from ?? at]?.text ?? ''
  if (!foreignLinks.has(words[at]?.lower ?? '') || !foreignOpenerTypes.has(first)) return null
  const length = overParticles(words, at, 1)
  return isNameWord(words[at + length]) ? length : null
}

/** How many small words stand from a word on, particles from the given one on, three at most. */
function overParticles(words: readonly Word[], at: number, first: number): number {
  let length = first
  while (length < 3 && words[at + length]?.shape === 'lower' && particles.has(words[at + length]?.lower ?? '')) length++
  return length
}

/** "People's Bank", "Lord's Resistance Army": the owner is a common word, not a name of its own. */
function isPlainPossessive(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const next = words[at + 1]
  if (!isNameWord(next)) return false
  const owner = words[at - 1]?.lower ?? ''
  const isOffice = (parts.at(-1) as Part).is === 'title' && HOLDINGS.has(next?.lower ?? '')
  // "State's Attorney's Office"
  const isStates = /^(?:state|commonwealth)$/.test(owner) && next?.text === 'Attorney'
  return commonOwners.has(owner) || isOffice || isStates || isOwnersHouse(words, parts, at)
}

const HOLDINGS = wordSet`office council guard palace court department chambers secretariat`

/** "St Xavier's College", "Stewart's Shops": what saints and owners give their names to. */
function isOwnersHouse(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const house = words[at + 1]?.text ?? ''
  const from = (parts.at(-1) as Part).from
  const isSaint =
    /^(?:St\.?|Saint)$/.test(words[from]?.text ?? '') || /^(?:St\.?|Saint)$/.test(words[from - 1]?.text ?? '')
  if (isNameWord(words[at + 2])) return isSaint && isHouseOfSaint(words, at + 1)
  return isSaint ? houses.has(house) : shops.has(house)
}

/** "St Anne's Community Service", "St. Mary's Primary School", but not "St. Paul's City Council", which is a town's. */
function isHouseOfSaint(words: readonly Word[], from: number): boolean {
  let to = from
  while (to < from + 4 && isNameWord(words[to]) && !words[to]?.glued) to++
  return isPlainField(words[from]?.lower ?? '') && OF_SAINTS.has(headOf(words, from, to)?.type ?? '')
}
const OF_SAINTS = wordSet`ngo other university`
const houses: ReadonlySet<string> = new Set(
  'Academy Church College Crypt Hospice Hospital Infirmary School University'.split(' '),
)
const shops: ReadonlySet<string> = new Set(
  'Bakery Bar Cafe Café Deli Diner Pharmacy Pizza Pub Restaurant Shops Steakhouse Stores Supermarket Supermarkets Tavern'.split(
    ' ',
  ),
)

const commonOwners: ReadonlySet<string> = new Set(
  `people rights women men children workers farmers lord writers veterans nurses king queen teachers journalists lawyers doctors
  students peoples martyrs citizens mothers actors artists miners consumers fishermen owners players employees shepherd
  driver sheriff coroner attorney prosecutor physicians soldiers victims parents judges traders bankers builders guardians
  prisoners settlers gentlemen girls boys residents tenants patients taxpayers ratepayers retailers manufacturers
  employers growers breeders musicians pilots drivers firefighters bishops rulers governors ministers chiefs elders
  scouts pensioners commuters shareholders investors pharmacists dentists midwives engineers architects accountants
  directors producers editors publishers broadcasters booksellers trustees officers`.split(/\s+/),
)

/** "Ministry of Foreign Affairs and Trade", "Gulf of Aden": what the first word opens goes on through small words. */
function bodyLink(words: readonly Word[], parts: readonly Part[], at: number): number | null {
  const opening = openingOf(words, parts)
  const mission = missionLink(words, at)
  if (opening === null || mission !== null || isSeatOfMember(words, at)) return mission
  const length = connectorsAt(words, at)
  if (length === 0 || !mayGoOnWith(words, at + length)) return null
  if (opening === 'place') return words[at]?.lower === 'of' ? length : null
  if (length === 1 && isAnd(words[at]) && isFieldOfOffice(words, parts, at)) return 1
  if (length === 2 && isLastOfFields(words, parts, at)) return 2
  const isJoined = length === 1 ? joinsOne(words, at) : !isAnd(words[at])
  return isJoined && (isAnd(words[at]) || connects(words, parts, at)) ? length : null
}

/** "Department of Forestry, Fisheries | and the | Environment": behind a comma between fields. */
const isLastOfFields = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  isAnd(words[at]) &&
  words[at + 1]?.lower === 'the' &&
  isField(words[at + 2]) &&
  words[parts.at(-2)?.from ?? at]?.text === ','

/** How many small words stand here that may join the words of a body: "of", "of the", "for a". */
function connectorsAt(words: readonly Word[], at: number): number {
  let length = 0
  while (length < 3 && bodyConnectors.has(words[at + length]?.lower ?? '')) length++
  const isArticle = length > 0 && /^an?$/.test(words[at + length]?.lower ?? '') && isNameWord(words[at + length + 1])
  return isArticle ? length + 1 : length
}

/** Whether the word behind such small words may be of the name: not the title of "Rapid Support Forces of Gen. Olt". */
function mayGoOnWith(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !isNameWord(word) || isBrokenName(word)) return false
  if (neverStart.has(word.lower) && !isOffice(words, at)) return false
  return !word.text.endsWith('.') || partAt(words, at).is !== 'title'
}

/** "Office of the Prime Minister", before a word. */
const isOffice = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' &&
  words[at - 2]?.lower === 'of' &&
  /^(?:Office|Department)$/.test(words[at - 3]?.text ?? '')

const isAnd = (word: Word | undefined): boolean => word?.lower === 'and' || word?.text === '&'

/** Behind one small word: no town of a party, and behind "and" no name of its own, as behind "and the". */
const joinsOne = (words: readonly Word[], at: number): boolean =>
  !isTownParty(words, at) &&
  (!isAnd(words[at]) || (isPlainWord(words, at + 1) && !isOpenerAt(words, at - 1) && !isBodyBehind(words, at + 1)))

const connects = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  /^(?:of|for|on)$/.test(words[at]?.lower ?? '') || isRunningOn(words, parts, at)

/** "Committee on Justice and Human Rights", "Committee on Public Order and Safety": fields of a house's committee go on. */
function isFieldOfOffice(words: readonly Word[], parts: readonly Part[], and: number): boolean {
  const link = parts.findIndex(({ is, from }) => is === 'link' && /^(?:for|on)$/.test(words[from]?.lower ?? ''))
  if (link < 1 || !committees.has(words[(parts[link]?.from ?? 0) - 1]?.text ?? '')) return false
  const next = words[and + 1]
  return (
    next?.shape === 'name' &&
    isPlainField(next.lower) &&
    (partAt(words, and + 1).known?.kind !== 'organization' || /^Labou?r$/.test(next.text)) &&
    !isBodyBehind(words, and + 1)
  )
}
const committees = wordSet`Committee Directorate Subcommittee`

/** "Member of Parliament | for Olt": a seat, and no field of the house. */
const isSeatOfMember = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'for' && words[at - 1]?.text === 'Parliament' && words[at - 2]?.lower === 'of'

/** "African Union Mission to Somalia", "UN Mission in Liberia": where a mission is. */
function missionLink(words: readonly Word[], at: number): number | null {
  if (words[at - 1]?.text !== 'Mission' || !isNameWord(words[at - 2]) || !/^(?:to|in)$/.test(words[at]?.lower ?? ''))
    return null
  return isNameWord(words[at + 1]) && partAt(words, at + 1).senses[0]?.type === 'country' ? 1 : null
}

/** "Nomura Institute and Olt Bank" are two: what a body is called after stands behind an "of", and its "and" behind that. */
const isOpenerAt = (words: readonly Word[], at: number): boolean => openerTypes.has(words[at]?.text ?? '')

/** "University of Nairobi and Makerere University": what follows is a body of its own. */
function isBodyBehind(words: readonly Word[], at: number, least = 2): boolean {
  let to = at
  while (to < at + 5 && isNameWord(words[to]) && !(to > at && words[to]?.glued)) to++
  const head = to >= at + least ? headOf(words, at, to) : null
  return head?.kind === 'organization' && !head.weak && (least < 2 || head.text !== joinedText(words, at, to))
}

/** "the Labor Party of Hobart": a party's town is a place of its own, its country is part of its name. */
function isTownParty(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== 'Party') return false
  const { is, senses } = partAt(words, at + 1)
  return is === 'place' && senses[0]?.type !== 'country'
}

const neverStart = wordSet`president prime mr. mrs. ms.`

/** "Committee to Protect Journalists": who sets out to do something, but not "the Highway Department to Olt Energy". */
const isRunningOn = (words: readonly Word[], parts: readonly Part[], at: number): boolean => {
  const connector = words[at]?.lower ?? ''
  const runsOn = connector === 'to' ? settingOut.has(words[at - 1]?.text ?? '') : /^(?:de|against)$/.test(connector)
  return runsOn && parts.length > 1
}
const settingOut = wordSet`Alliance Ambassador Ambassadors Campaign Coalition Commission Committee Council Delegation Embassy Fund Initiative Mission Movement Network Partnership Society`

/** "Snow and Ice Data Center": what follows the "and" ends in the head of a body, and nothing before it is a name of its own. */
function pairLink(words: readonly Word[], parts: readonly Part[], at: number): number | null {
  if (words[at]?.lower !== 'and') return null
  const last = parts.at(-1) as Part
  if (isForceOfTwo(words, parts, at) || isTrustOfTwo(words, parts, at) || isTradeOfTwo(words, at)) return 1
  if (isTradeRow(words, at)) return 1
  if (
    last.is !== 'word' ||
    parts.some(({ is, known }) => is === 'title' || (is === 'known' && known?.kind !== 'place'))
  )
    return null
  if (
    isNamed(words[last.from]) ||
    words[last.from]?.shape === 'acronym' ||
    isBody(words, (parts[0] as Part).from, last.to)
  )
    return null
  if (!isPlainWord(words, at + 1)) return null
  let to = at + 2
  while (to < at + 7 && isNameWord(words[to]) && !words[to]?.glued) to++
  const head = to > at + 2 ? headOf(words, at + 1, to) : null
  return head?.kind === 'organization' ? 1 : null
}

/** Whether words end in the head of a body, with something before it: "Mines" alone does not. */
function isBody(words: readonly Word[], from: number, to: number): boolean {
  const head = headOf(words, from, to)
  return head !== null && !(head.weak && head.text === joinedText(words, from, to))
}

/** "Devon and Cornwall Police": a force of two counties. */
const isForceOfTwo = (words: readonly Word[], parts: readonly Part[], at: number): boolean =>
  parts.length === 1 &&
  parts[0]?.is !== 'title' &&
  isNameWord(words[at + 1]) &&
  forces.has(words[at + 2]?.text ?? '') &&
  (parts[0]?.senses.length ?? 0) > 0

/** "Shrewsbury and Telford Hospital NHS Trust": a trust of two towns. */
function isTrustOfTwo(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  if (parts.length > 1 || (parts[0]?.senses.length ?? 0) === 0) return false
  let end = at + 1
  while (end < at + 8 && isNameWord(words[end])) end++
  return words[end - 1]?.text === 'Trust' && words.slice(at + 1, end).some(({ text }) => text === 'NHS')
}
const forces = wordSet`Constabulary Police`

/** "Olt Steel and Power", "Olt Oil and Gas": a firm of two trades. */
function isTradeOfTwo(words: readonly Word[], at: number): boolean {
  const [before, behind] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
  return isNameWord(words[at - 2]) && trades.has(before) && trades.has(behind) && before !== behind
}
const trades: ReadonlySet<string> = new Set(
  'Chemicals Coal Energy Fertilizer Gas Iron Mining Oil Petrochemical Petrochemicals Power Refining Steel'.split(' '),
)

const isNamed = (word: Word | undefined): boolean =>
  word !== undefined && nameFacts(word.text) !== null && !isPlainEnglish(word.lower)

/** What the run so far has opened: a body ("Ministry of …"), a place ("Gulf of …"), or nothing. */
function openingOf(words: readonly Word[], parts: readonly Part[]): 'body' | 'place' | null {
  const last = parts.at(-1) as Part
  const word = (words[last.to - 1] as Word).text
  // "Committee on Justice and Human Rights": a field, and no judge.
  if (last.is === 'title' && !(word === 'Justice' && parts.at(-2)?.is === 'link')) return null
  if (isKnownMinistry(words, last) || (word === 'Force' && words[last.to - 2]?.text === 'Task')) return 'body'
  if (openerTypes.has(word) && !(last.is === 'known' && last.known?.kind !== 'organization')) return 'body'
  if (placeOpenerTypes.has(word) || eventOpeners.has(word)) return 'place'
  const opened = parts.some((part) => part.is === 'link' && LINKS.has(words[part.from]?.lower ?? ''))
  if (opened && parts.some((part) => openerTypes.has(words[part.to - 1]?.text ?? ''))) return 'body'
  return null
}

const LINKS = wordSet`of for on against`

/** "Department of Health" | "and Social Care": what is known by its first field alone. */
const isKnownMinistry = (words: readonly Word[], { is, from, to }: Part): boolean =>
  is === 'known' && to - from > 2 && words[from + 1]?.lower === 'of' && ministries.has(words[from]?.text ?? '')
const ministries = wordSet`Department Ministry`

/** "Treaty of Lisbon", "Battle of Olt". */
const eventOpeners = wordSet`Treaty Battle Declaration Siege Rally Tour War Convention Peace`

/** A word that names nothing by itself: "Trade", "Technology". */
function isPlainWord(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || partAt(words, at).is !== 'word') return false
  if (word.shape === 'acronym' || neverNames.has(word.lower)) return false
  const facts = nameFacts(word.text)
  return !(facts?.male || facts?.female)
}
