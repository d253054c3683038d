import { type NumericOrder, readWrittenDate, type WrittenDate } from '../calendar/written-date.js'
import { sensesOf } from '../gazetteer/gazetteer.js'
import type { Extent } from '../text/span.js'
import { datelineCities, datelineRegions } from './dateline-places.js'
import { agencies, labelsInCapitals, nameEndWords, outletWords } from './lexicon.js'
import type { Unit } from './units.js'

/** The dateline that heads a paragraph, its dash with it, without the blank behind: "KABUL, Dec. 6 (Agency) —". */
export interface Dateline extends Extent {
  readonly date: WrittenDate | null
}

/** No dateline is longer. */
const LONGEST = 110

/**
 * Finds the dateline at the head of a paragraph. `first` says that it is the first paragraph of the article, where less is
 * needed to know one: "London - The …".
 */
export function findDateline(page: Texts, unit: Unit, first: boolean): Dateline | null {
  const { plain, order } = page
  if (first) {
    const ofAgency = findAgencyWithDate(plain, unit, order)
    if (ofAgency) return ofAgency
  }
  if (!(first ? CAN_HEAD : CAN_HEAD_LATER).test(unit.text)) return null
  return (
    findWithDash(page, unit, first) ??
    findWithFullStop(plain, unit, order) ??
    (first ? (findWithAgency(page, unit) ?? findCapitalsAlone(unit)) : null) ??
    findAgencyAlone(unit)
  )
}

/** A page in both forms, and the order of day and month in its dates of figures. */
interface Texts {
  readonly text: string
  readonly plain: string
  readonly order: NumericOrder
}

/** Whether a line of its own is a dateline without a paragraph: "Baku, February 5, AZERTAC", by its words without the date. */
export function isPlaceLine(words: string): boolean {
  const parts = words.split(' ').filter((word) => /\p{L}/u.test(word))
  if (parts.length === 0 || parts.length > 6 || !parts.every((word) => /^\p{Lu}/u.test(word))) return false
  return [1, 2, 3].some((count) => cities.has(parts.slice(0, count).join(' ').toLowerCase()))
}

const CAN_HEAD = /^[\p{Lu}\d(["']/u
/** Further down a dateline has capitals or an agency: what could be told by less is text. */
const CAN_HEAD_LATER = /^(?:\p{Lu}{3}|\p{Lu}\p{Lu}?\.|\(|[\p{Lu}\d][^(:]{0,60}\()/u

/** "BAKU, Feb 5 (Agency) —", "LONDON —", "Paris, 3 May 2011 -", "(CNN) --", "NEW DELHI:". */
function findWithDash(page: Texts, unit: Unit, first: boolean): Dateline | null {
  const { text, plain } = page
  const limit = Math.min(unit.end, unit.start + LONGEST)
  for (let at = unit.start + 2; at < limit; at++) {
    const code = plain.charCodeAt(at)
    if ((code !== HYPHEN && code !== COLON) || !mayEndHead(page, at)) continue
    const sign = plain.charAt(at)
    const head = readHead(page, unit.start, at)
    if (head && isDateline(head, { sign, first, isWide: isWideDash(text, at) })) {
      let end = at + 1
      while (plain.charAt(end) === '-' && end < unit.end) end++
      return { start: unit.start, end, date: head.date }
    }
    if (sign === ':' || head === null) return null
  }
  return null
}

const HYPHEN = 45
const COLON = 58

/** Whether a sign is a dash, or a colon with a blank behind it. */
function mayEndHead({ text, plain }: Texts, at: number): boolean {
  const sign = plain.charAt(at)
  return sign === '-' ? !isHyphen(text, plain, at) : /\s/.test(plain.charAt(at + 1))
}

/** A hyphen joins letters without blanks; dashes that are set without blanks are told by their width. */
function isHyphen(text: string, plain: string, at: number): boolean {
  if (text.charAt(at) === '—' || text.charAt(at) === '–') return false
  if (plain.charAt(at - 1) === '-' || plain.charAt(at + 1) === '-') return false
  return /[\p{L}\p{N}]/u.test(plain.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(plain.charAt(at + 1))
}

/** What stands before the dash. */
interface Head {
  /** The words of the place, by commas. */
  readonly places: readonly string[]
  readonly date: WrittenDate | null
  /** Whether something in brackets stands there, and whether it is an agency known by name. */
  readonly agency: 'known' | 'any' | null
}

/** Reads places, a date and an agency from `start` to `end`; null where anything else stands there. */
function readHead({ plain, order }: Texts, start: number, end: number): Head | null {
  let date: WrittenDate | null = null
  let agency: Head['agency'] = null
  let rest = ''
  let at = start
  while (at < end) {
    const written: Placed | null = date ? null : dateAt({ plain, order }, at, end)
    const bracket = written ? null : agencyAt(plain, at, end)
    if (written) {
      date = written.date
      at = written.end
    } else if (bracket) {
      agency = KNOWN_AGENCY.test(bracket) ? 'known' : (agency ?? 'any')
      at += bracket.length
    } else {
      rest += plain.charAt(at)
      at++
    }
  }
  const places = placesIn(rest)
  return places && { places, date, agency }
}

interface Placed {
  readonly date: WrittenDate
  /** Behind the bracket where it stands in one. */
  readonly end: number
}

/** A date that ends before `end`, alone or in brackets: "GENEVA (14 May 2013) -". */
function dateAt({ plain, order }: Pick<Texts, 'plain' | 'order'>, at: number, end: number): Placed | null {
  const isOpen = plain.charAt(at) === '('
  const date = readWrittenDate(plain, isOpen ? at + 1 : at, order)
  if (!date || date.end > end || (isOpen && plain.charAt(date.end) !== ')')) return null
  return { date, end: isOpen ? date.end + 1 : date.end }
}

/** An agency in brackets or between strokes; null where none opens there. */
const agencyAt = (plain: string, at: number, end: number): string | null =>
  '([/'.includes(plain.charAt(at))
    ? (AGENCY_IN_BRACKETS.exec(plain.slice(at, Math.min(end, at + 60)))?.[0] ?? null)
    : null

/** The words of a place, by commas; null where other words stand among them. */
function placesIn(head: string): readonly string[] | null {
  const words = head.split(/[\s,/]+/).filter((word) => word !== '' && !/^[.,:]+$/.test(word))
  if (words.length > 9 || !words.every(isPlaceWord)) return null
  return head
    .split(/[,/\n]/)
    .map((part) => part.replace(/^[\s.]+|[\s:-]+$/g, '').replace(/\s+/g, ' '))
    .filter((part) => part !== '')
}

const AGENCY_IN_BRACKETS = new RegExp(
  `^(?:[([](?:${agencies.map((name) => name.replace(/[.+/]/g, '\\$&')).join('|')}|\\p{Lu}[\\p{L}.]{1,14}(?:[ /-][\\p{L}\\p{N}.]{1,14}){0,3})(?:, \\p{Lu}[^)\\]]{1,20})?[)\\]]|/ ?(?:PRNewswire|Xinhua|Business Wire|GLOBE NEWSWIRE)[^/]{0,20}/)`,
  'u',
)
const KNOWN_AGENCY = new RegExp(
  `(?:^|[([/ ])(?:${agencies.map((name) => name.replace(/[.+/]/g, '\\$&')).join('|')})(?=[)\\],/ ])`,
  'u',
)
const isPlaceWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'-]*|and|of|on|the|de|del|la|al|el|da|do|dos|le|les|sur|es|-)$/u.test(word)

interface Setting {
  readonly sign: string
  readonly first: boolean
  readonly isWide: boolean
}

/** A long dash, or two short ones. */
const isWideDash = (text: string, at: number): boolean => /^(?:[—―]|--)/.test(text.slice(at, at + 2))

function isDateline({ places, date, agency }: Head, setting: Setting): boolean {
  const [place] = places
  if (place === undefined) return agency === 'known'
  if (labels.has(place.toUpperCase()) || NO_PLACE.test(place)) return false
  const { first } = setting
  const isSure = isInCapitals(place) || isKnownPlace(places)
  if (agency) return isSure || (first && agency === 'known' && places.length <= 3)
  if (date) return isSure || first
  return setting.sign === ':' ? first && isPlaceBeforeColon(place, places) : isPlaceBeforeDash(place, places, setting)
}

/** "KALMAR:", "MULTAN:": a place that is on the map, where "BANNERMAN:" is somebody who speaks. */
function isPlaceBeforeColon(place: string, places: readonly string[]): boolean {
  const inCapitals = isInCapitals(place)
  if (inCapitals && places.length <= 2 && isOnMap(place)) return true
  if (places.length !== 1) return inCapitals && isKnownPlace(places)
  return inCapitals ? isKnownPlace(places) : cities.has(place.toLowerCase()) || isTownOfColons(place)
}

/** "Gurugram: A passenger was killed": so the papers of South Asia set it; elsewhere a name before a colon speaks. */
const isTownOfColons = (place: string): boolean =>
  sensesOf(place).some(
    ({ type, population, country }) => type === 'city' && population >= LEAST_CITY && SETS_COLONS.has(country ?? ''),
  )
const LEAST_CITY = 50_000
const SETS_COLONS: ReadonlySet<string> = new Set(['BD', 'IN', 'LK', 'NP', 'PK'])

function isPlaceBeforeDash(place: string, places: readonly string[], { first, isWide }: Setting): boolean {
  const isKnown = isKnownPlace(places)
  if (isInCapitals(place)) return isKnown || (first && (places.length > 1 || place.length > (isWide ? 3 : 5)))
  return first && isKnown && (places.length > 1 || cities.has(place.toLowerCase()))
}

/** Words that begin sentences, and titles of persons. */
const NO_PLACE =
  /^(?:A|After|All|And|At|Before|But|By|Capt|Dr|During|For|From|Gen|He|Her|His|If|In|It|Mr|Mrs|Ms|Of|On|Or|Our|President|Prof|Rep|Sen|She|Since|So|That|The|They|This|To|Two|Until|We|When|With|You)\b/

/** Capitals of three letters and more in its first word: "PORT-AU-PRINCE", "ST. LOUIS". */
const isInCapitals = (place: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}.'-]+(?: |$))+/u.test(place) && /\p{Lu}{3}/u.test(place) && !/\p{Ll}{2}/u.test(place)

/** Hamlets bear the names of people. */
const LEAST_TOWN = 5000

/** Whether a name in capitals is that of a town or a region that we know. */
function isOnMap(place: string): boolean {
  const name = place.toLowerCase().replace(/(?:^|[\s.'-])\p{L}/gu, (letter) => letter.toUpperCase())
  return sensesOf(name).some(
    ({ type, population }) => (type === 'city' && population >= LEAST_TOWN) || type === 'region' || type === 'country',
  )
}

function isKnownPlace(places: readonly string[]): boolean {
  const known = places.map((place) => place.toLowerCase())
  const [first = ''] = known
  const cityOf = first.replace(/ (?:and|-) .*$/, '')
  return (
    cities.has(first) || cities.has(cityOf) || (known.length > 1 && known.slice(1).some((place) => regions.has(place)))
  )
}

/** "BAKU, Azerbaijan, February 5. President …", "YEREVAN, 5 FEBRUARY, ARMENPRESS. The …", "Baku. 5 February. REPORT.AZ/ The …". */
function findWithFullStop(plain: string, unit: Unit, order: NumericOrder): Dateline | null {
  const place = PLACE_THEN_COMMA.exec(unit.text)
  if (!place || !(isKnownPlace([place[1] as string]) || isInCapitals(place[1] as string))) return null
  let at = unit.start + place[0].length
  const date = readWrittenDate(plain, at, order)
  if (!date) return null
  at = date.end
  AGENCY_BEHIND.lastIndex = at
  const agency = AGENCY_BEHIND.exec(plain)
  if (agency) at += agency[0].length
  END_BEHIND.lastIndex = at
  const end = END_BEHIND.exec(plain)
  return end && at < unit.end ? { start: unit.start, end: at + (end[1] as string).length, date } : null
}

const PLACE_THEN_COMMA =
  /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})(?:, \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+){0,2})?[,.] /u
const AGENCY_BEHIND =
  /[,.]? ?(?:\p{Lu}[\p{Lu}\p{N}.]{2,14}|\(\p{Lu}[\p{L}. ]{1,14}\)|Trend|Interfax|\/ ?\p{Lu}[\p{L}\p{N}. -]{1,24}\/)(?=[./:]|\s?-)/uy
const END_BEHIND = /( ?[./:]|\s?-{1,2})(?=\s|$)/uy

/** "Washington, June 8 (IANS) A gunman …": a place, a date and an agency head the text without a dash. */
function findWithAgency(page: Texts, unit: Unit): Dateline | null {
  const bracket = unit.text.indexOf(')') + 1
  if (bracket === 0 || bracket > LONGEST || !/^\s+["'\p{Lu}\d]/u.test(unit.text.slice(bracket, bracket + 3)))
    return null
  const head = readHead(page, unit.start, unit.start + bracket)
  const isSure =
    head?.agency === 'known' && head.date !== null && isDateline(head, { sign: '-', first: true, isWide: true })
  return isSure ? { start: unit.start, end: unit.start + bracket, date: head.date } : null
}

/** "(CNN) The …", "(CNN)The …": an agency in brackets heads the text without a dash. */
function findAgencyAlone(unit: Unit): Dateline | null {
  const alone = AGENCY_ALONE.exec(unit.text)
  return alone ? { start: unit.start, end: unit.start + (alone[1] as string).length, date: null } : null
}
const AGENCY_ALONE = /^(\((?:CNN|CNN Business|Reuters|AP|AFP|CBS|UPI|Xinhua|NPR|VOA|PTI|IANS|ANI|TASS)\))\s?["'\p{Lu}]/u

/** "KABUL A gunman …", "CULIACAN, Mexico/WASHINGTON Guns …": as web pages set places apart by their look alone. */
function findCapitalsAlone(unit: Unit): Dateline | null {
  const found = CAPITALS_ALONE.exec(unit.text)
  const [whole = '', head = '', next = ''] = found ?? []
  // "MANCHESTER United have signed …": a name whose first word is set in capitals.
  if (!found || nameEnds.has(next.toLowerCase()) || !head.split('/').every(isPlaceInCapitals)) return null
  return { start: unit.start, end: unit.start + whole.length - next.length - 1, date: null }
}

/** "SEOUL", "CULIACAN, Mexico". */
function isPlaceInCapitals(written: string): boolean {
  const [place = '', region] = written.split(', ')
  return isInCapitals(place) && (cities.has(place.toLowerCase()) || regions.has(region?.toLowerCase() ?? ''))
}
const IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}.'-]+(?: \p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{Ll}+)?)?`
const CAPITALS_ALONE = new RegExp(
  `^(${IN_CAPITALS}(?:/${IN_CAPITALS})?) (\\p{Lu}(?:\\.\\p{Lu}|\\p{Ll}+)?(?=[\\s.,'-]))(?=.{0,60} \\p{Ll}+ )`,
  'u',
)

/** "afrol News, 27 January - The …": the agency in the place's stead. */
function findAgencyWithDate(plain: string, unit: Unit, order: NumericOrder): Dateline | null {
  const agency = AGENCY_THEN_COMMA.exec(unit.text)
  if (!agency || !isAgency(agency[1] as string)) return null
  const date = readWrittenDate(plain, unit.start + agency[0].length, order)
  if (!date) return null
  DASH_BEHIND.lastIndex = date.end
  const dash = DASH_BEHIND.exec(plain)
  return dash && DASH_BEHIND.lastIndex < unit.end
    ? { start: unit.start, end: date.end + dash[0].trimEnd().length, date }
    : null
}

const AGENCY_THEN_COMMA = /^(\p{L}[\p{L}\p{N}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}), /u
const DASH_BEHIND = /\s?-{1,2}\s/y
const isAgency = (name: string): boolean =>
  known.has(name.toLowerCase()) || outlets.has((name.split(' ').at(-1) as string).toLowerCase())

const known = new Set(agencies.map((name) => name.toLowerCase()))
const outlets = new Set<string>(outletWords)
const cities = new Set<string>(datelineCities)
const regions = new Set<string>(datelineRegions)
const labels = new Set<string>(labelsInCapitals)
const nameEnds = new Set<string>(nameEndWords)
