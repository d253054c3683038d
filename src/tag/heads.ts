import { wordSet } from '../language/words/word-set.js'
import { isDemonym, placeSenses } from './knowledge.js'
import { foreignOpenerTypes } from './lexicon/foreign.js'
import { headTypes, oldTitles, openerTypes, politicalTitles, qualifiers, weakHeads } from './lexicon/heads.js'
import { placeHeadTypes } from './lexicon/places.js'
import { thingHeads } from './lexicon/things.js'
import { joinedText } from './name-words.js'
import type { OrganizationType } from './organization-types.js'
import type { Word } from './words.js'

/** What the last words of a name make of it. */
export interface Head {
  readonly kind: 'organization' | 'place' | 'other'
  readonly type: string | null
  /** The words themselves: "Interior Ministry" has the head "Ministry". */
  readonly text: string
  /** A head that stands in many other names too. */
  readonly weak: boolean
}

/** The head that the words from..to end in, the longest; null when they end in none. A head alone has none before it. */
export function headOf(words: readonly Word[], from: number, to: number): Head | null {
  for (let length = Math.min(4, to - from); length > 0; length--) {
    const text = joinedText(words, to - length, to)
    const body = headTypes.get(text) ?? (length === 1 && isDoublePaper(text) ? 'media' : undefined)
    const isBody = body !== undefined && !(placeHeadTypes.has(text) && to - from < 2) && !isCounsel(words, from, to)
    if (text === 'House' && isStatesHouse(words, from, to))
      return { kind: 'organization', type: 'government', text, weak: false }
    if (isBody && !preferPlace.has(text)) {
      return { kind: 'organization', type: typeOf(words, { from, to, type: body }), text, weak: weakHeads.has(text) }
    }
    const place = placeHeadTypes.get(text)
    if (place) return { kind: 'place', type: place, text, weak: false }
    if (thingHeads.has(text)) return { kind: 'other', type: null, text, weak: false }
  }
  return null
}

/** "Democrat-Gazette", "Post-Dispatch": papers that became one keep both titles. */
function isDoublePaper(text: string): boolean {
  const [first = '', second = '', more] = text.split('-')
  if (more !== undefined || !isPaperTitle(first) || !isPaperTitle(second)) return false
  return !politicalTitles.has(first) || !politicalTitles.has(second)
}
const isPaperTitle = (word: string): boolean =>
  headTypes.get(word) === 'media' || oldTitles.has(word) || politicalTitles.has(word)

/** "counsel Ann Hale | SC", "Ann Hale | SC, defending,": a senior counsel, and no sports club. */
const isCounsel = (words: readonly Word[], from: number, to: number): boolean =>
  words[to - 1]?.text === 'SC' &&
  (COUNSEL.has(words[from - 1]?.lower ?? '') ||
    (words[to]?.text === ',' && APPEARING.has(words[to + 1]?.lower ?? '')) ||
    APPEARING.has(words[to]?.lower ?? ''))
const COUNSEL = wordSet`barrister counsel defence defense prosecuting prosecution`
const APPEARING = wordSet`appearing counsel defending instructed prosecuting`

/** "the Ohio House", "an Ohio House seat": one of the two of a state; nobody lives in it. */
const isStatesHouse = (words: readonly Word[], from: number, to: number): boolean =>
  to - from < 4 &&
  !AT_HOUSE.has(words[from - 1]?.lower ?? '') &&
  placeSenses(joinedText(words, from, to - 1)).some(({ type, country }) => type === 'region' && country === 'US')
const AT_HOUSE = wordSet`at in inside near of outside to`

/** Words that end both bodies and places, and far more places. */
const preferPlace: ReadonlySet<string> = new Set(['Agency Area', 'Emirate'])

/** "Ministry of …", "Partido Nacional": the type that the word which opens the name gives it; null when it opens none. */
export function openerOf(words: readonly Word[], from: number, to: number): OrganizationType | null {
  // "Ministry of Legal Affairs Building": where it works.
  if (to - from > 3 && words[to - 1]?.text === 'Building') return null
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.shape !== 'lower' || !isBehindHead(words, at)) continue
    for (let length = Math.min(4, at - from); length > 0; length--) {
      const type = openerTypes.get(joinedText(words, at - length, at))
      // "Committee on Agriculture" is a house's, "Committee for Peace" is not.
      if (type === 'ngo' && words[at]?.lower === 'on' && words[at - 1]?.text === 'Committee') return 'government'
      if (type === 'ngo' && words.slice(at + 1, to).some(({ text: whose }) => legislatures.has(whose)))
        return 'government'
      if (type) return typeOf(words, { from, to, type })
    }
  }
  return foreignOpenerOf(words, from, to)
}

/** "Fuerzas Armadas Revolucionarias de …", "Grupo Norte": of words that only other languages open a body with; the longest. */
function foreignOpenerOf(words: readonly Word[], from: number, to: number): OrganizationType | null {
  for (let length = Math.min(3, to - from - 1); length > 0; length--) {
    const type = foreignOpenerTypes.get(joinedText(words, from, from + length))
    if (type && !isStreet(words, from, to)) return type
  }
  return null
}

/** "Bank Street", "Bank Holiday": an opener that English has too. */
const isStreet = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.text === 'Bank' && bankTails.has(words[to - 1]?.text ?? '')
const bankTails = wordSet`Holiday Holidays Hall House Lane Manager Managers Note Notes Of Officer Road Robbery Square Street`

const isBehindHead = (words: readonly Word[], at: number): boolean =>
  BEHIND_HEAD.has(words[at]?.lower ?? '') || (words[at]?.lower === 'in' && words[at - 1]?.text === 'Mission')
const BEHIND_HEAD = wordSet`of for on against to de del des di do du`

/** The words of a body's name, with the type that its head tells. */
interface Body {
  readonly from: number
  readonly to: number
  readonly type: OrganizationType
}

/** Words in front of the head can say more than the head: the "Football" of an association, the "Security" of an agency. */
function typeOf(words: readonly Word[], body: Body): OrganizationType {
  const { from, to, type } = body
  // "Senate Foreign Relations Committee", but "Senate Conservatives Fund".
  if (chambers.has(words[from]?.text ?? '') && words[to - 1]?.text !== 'Fund') return 'government'
  if (isFirmsOwn(words, from, to)) return 'company'
  const told = toldByWhose(words, body)
  if (told) return told
  const last = joinedText(words, to - 1, to)
  if (!refinable.has(type) || ofStates.has(last) || houses.has(last) || ofStates.has(words[from]?.text ?? ''))
    return type
  if (type === 'government' && religions.has(words[from]?.lower ?? '')) return 'ngo'
  for (let at = from; at < to; at++) {
    const word = words[at]?.lower ?? ''
    for (const [refined, list] of Object.entries(qualifiers) as [OrganizationType, readonly string[]][]) {
      if (allowed(type, refined) && list.includes(word)) return refined
    }
  }
  return type
}

/** "Hatton National Bank" is a town's, so a firm; a country's is the state's own. */
const isFirmsOwn = (words: readonly Word[], from: number, to: number): boolean =>
  isFirmAbroad(words, from, to) ||
  isTownBank(words, from, to) ||
  isBankOfTown(words, from, to) ||
  isNamedBankOfLand(words, from, to) ||
  isLandsPost(words, from, to)

/** "Greater Chennai Corporation", "Madurai Corporation": what rules a city of India or Bangladesh. */
function isCityCorporation(words: readonly Word[], from: number, to: number): boolean {
  const start = words[from]?.text === 'Greater' ? from + 1 : from
  if (words[to - 1]?.text !== 'Corporation' || to - start !== 2) return false
  const [sense] = placeSenses(words[start]?.text ?? '')
  return sense?.type === 'city' && CORPORATIONS.has(sense.country ?? '')
}
const CORPORATIONS = wordSet`BD IN`

/** "Bank of Baroda"; a country's is its central bank. */
const isBankOfTown = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 &&
  joinedText(words, from, from + 2) === 'Bank of' &&
  placeSenses(joinedText(words, from + 2, to))[0]?.type === 'city'

/** "Union Bank of India", but "Reserve Bank of India". */
const isNamedBankOfLand = (words: readonly Word[], from: number, to: number): boolean =>
  words[from + 1]?.text === 'Bank' &&
  words[from + 2]?.lower === 'of' &&
  !stateBanks.has(words[from]?.text ?? '') &&
  placeSenses(joinedText(words, from + 3, to))[0]?.type === 'country'
const stateBanks = wordSet`Central Federal National People's Reserve State Development World`

/** "Ghana Post", "Australia Post": a land's carries letters, a town's is a paper. */
const isLandsPost = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 && words[to - 1]?.text === 'Post' && placeSenses(joinedText(words, from, to - 1))[0]?.type === 'country'

/** "SRC International". */
const isFirmAbroad = (words: readonly Word[], from: number, to: number): boolean =>
  to - from === 2 && words[to - 1]?.text === 'International' && words[from]?.shape === 'acronym'

const isTownBank = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 &&
  joinedText(words, to - 2, to) === 'National Bank' &&
  !isDemonym(words[from]?.text ?? '') &&
  placeSenses(joinedText(words, from, to - 2))[0]?.type !== 'country'

/** What the words say whose a body is, or whom it is for, say of its type. */
function toldByWhose(
  words: readonly Word[],
  { from, to, type }: { readonly from: number; readonly to: number; readonly type: OrganizationType },
): OrganizationType | null {
  if (type === 'company')
    return isCityCorporation(words, from, to) || isStatesLab(words, from, to) ? 'government' : null
  if (isOfUnions(words, from, to)) return 'ngo'
  // "Catholic Bishops' Conference of Olt", "Ulema Council", "Olt Women's Council": no states meet there, and none rules.
  if (OF_MEMBERS.has(type) && words.slice(from, to).some(({ lower }) => gatheredThere.has(lower))) return 'ngo'
  if (type === 'government') return isOfPolice(words, from, to) ? 'police' : null
  if (type === 'university') return isPoliceCentre(words, from, to) ? 'police' : null
  if (type === 'party') return isOfPeople(words, from, to) || isUnionOfTrade(words, from, to) ? 'ngo' : null
  return isOfStates(words, from) && (type === 'ngo' || type === 'other') ? 'international' : null
}

/** "National Veterinary Services Laboratories". */
const isStatesLab = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.text === 'National' && words[to - 1]?.text === 'Laboratories'

/** "Dubai Police Drone Systems Centre". */
const isPoliceCentre = (words: readonly Word[], from: number, to: number): boolean =>
  /^Cent(?:er|re)$/.test(words[to - 1]?.text ?? '') && words.slice(from, to).some(({ text }) => text === 'Police')

const gatheredThere = wordSet`artists bishops churches consumers employers farmers imams rabbis students traders ulama ulema women writers`
const OF_MEMBERS = wordSet`government international other`

/** "Trade Union Congress of Olt", "Central Organisation of Trade Unions". */
const isOfUnions = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to - 1).some(({ text }, i) => text === 'Trade' && /^Unions?$/.test(words[from + i + 1]?.text ?? ''))

/** "Directorate of Criminal Investigations", "Department of State Services": what is in their name police do. */
const isOfPolice = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 &&
  ofPolice.has(joinedText(words, to - 2, to)) &&
  words.slice(from, to - 2).some(({ text }) => branches.has(text))
const branches = wordSet`Bureau Department Directorate Division Office`
const ofPolice: ReadonlySet<string> = new Set([
  'of Investigation',
  'Criminal Intelligence',
  'Criminal Investigation',
  'Criminal Investigations',
  'General Security',
  'National Security',
  'State Security',
  'State Services',
])

/** "Recording Artists' Coalition", "National Union of Mineworkers": those who gather tell that it is no party. */
const isOfPeople = (words: readonly Word[], from: number, to: number): boolean =>
  isOfTrade(words.slice(from, to)) ||
  ((gatherings.has(joinedText(words, to - 1, to)) || gatherings.has(words[from]?.text ?? '')) &&
    words.slice(from, to).some(({ lower }) => gathered.has(lower) || TRADE.test(lower)))

/** "Maritime Union of Olt", but "Democratic Union of Olt". */
function isUnionOfTrade(words: readonly Word[], from: number, to: number): boolean {
  const of = words.slice(from, to).findIndex(({ lower }) => lower === 'of')
  if (of < 2 || words[from + of - 1]?.text !== 'Union') return false
  const before = words.slice(from, from + of - 1)
  return before.every(({ lower, text }) => !qualifiers.party?.includes(lower) && !isDemonym(text) && !creeds.has(lower))
}
const creeds = wordSet`african christian labor labour left new people's reform right social solidarity united`
const isOfTrade = (words: readonly Word[]): boolean =>
  words.some(({ text }) => text === 'Union') && words.some(({ lower }) => TRADE.test(lower))
const TRADE = /(?:ers|ists|ors|men|ants|ians|employees|nurses|staff|students|universities|unions)$/
const gatherings = wordSet`Alliance Coalition Movement`
const gathered: ReadonlySet<string> = new Set(
  'artists businesses citizens consumers doctors employers farmers lawyers nurses parents patients rights students teachers tenants veterans women workers'.split(
    ' ',
  ),
)

/** "African Union Transition Mission", "U.N. Assistance Mission". */
const isOfStates = (words: readonly Word[], from: number): boolean =>
  /^(?:U\.N\.|UN|EU|NATO|AU|OSCE)$/.test(words[from]?.text ?? '') ||
  /^(?:African Union|European Union|United Nations)$/.test(joinedText(words, from, from + 2))

/** "Senate Foreign Relations Committee". */
/** "the Finance Committee of Parliament" */
const legislatures = wordSet`Assembly Congress Knesset Legislature Parliament Senate`
const chambers = wordSet`Senate House Congressional Parliamentary Knesset Duma`
/** Bodies of one state, whatever their field. */
const ofStates = wordSet`Ministry Department Authority Bureau Survey Directorate Office`

/** "Medical Center": what is done in a house makes no other body of it. */
const houses = wordSet`Center Centre Hospital`

/** "Christian Council". */
const religions = wordSet`christian muslim islamic jewish catholic buddhist hindu interfaith church`

const refinable: ReadonlySet<OrganizationType> = new Set([
  'military',
  'government',
  'ngo',
  'other',
  'company',
  'party',
  'armedGroup',
])

/** Which types a word in the name may turn which into. */
function allowed(type: OrganizationType, refined: OrganizationType): boolean {
  const into: Readonly<Partial<Record<OrganizationType, readonly OrganizationType[]>>> = {
    government: ['sports', 'international'],
    military: ['police'],
    ngo: ['sports'],
    other: ['sports', 'ngo', 'international', 'police', 'military'],
    company: ['media'],
    party: ['armedGroup'],
    armedGroup: [],
  }
  return into[type]?.includes(refined) ?? false
}
