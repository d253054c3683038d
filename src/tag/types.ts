import { wordSet } from '../language/words/word-set.js'
import type { Candidate } from './candidates.js'
import type { Decision } from './decide.js'
import type { Head } from './heads.js'
import { placeSenses } from './knowledge.js'
import { sureClubs } from './lexicon/clubs.js'
import { bodyIntroducers, bodyNouns, unitNouns } from './lexicon/context.js'
import { describedBodies, qualifiers } from './lexicon/heads.js'
import { doubtfulOrganizations } from './lexicon/organizations.js'
import { directions } from './lexicon/places.js'
import { isTitleInitials } from './lexicon/title-initials.js'
import type { OrganizationType } from './organization-types.js'
import type { Part } from './parts.js'
import { acronymBehind } from './relations.js'
import { isRoad, isRoadCode, isShortStreet } from './roads.js'
import { typeOfRow } from './row-clues.js'
import type { Word } from './words.js'

/** The finer types of the names of an article: `police`, `company`; `city`, `country`. Asked for by kind and text. */
export function findTypes(decisions: readonly Decision[]): (decision: Decision) => string | null {
  const types = new Map<string, string>()
  const votes = new Map<string, Map<string, number>>()
  for (const { candidate, kind, rule } of decisions) {
    if (kind !== 'organization') continue
    const type = typeOf(candidate, rule)
    vote(votes, candidate)
    const fights =
      (type === 'party' || type === 'other' || type === 'international' || rule === 'club-of-town') &&
      candidate.known === null &&
      votes.get(candidate.text)?.has('armedGroup')
    const voted = mostVoted(votes.get(candidate.text))
    if (fights) types.set(candidate.text, 'armedGroup')
    // "ODM Secretary-General": parties have those too.
    else if (
      isDoubtful(candidate, type) &&
      voted &&
      !(type === 'party' && /^(?:international|ngo|government)$/.test(voted))
    )
      types.set(candidate.text, voted)
    else if (type && !types.has(candidate.text)) types.set(candidate.text, type)
  }
  for (const { candidate, kind } of decisions) {
    const acronym = kind === 'organization' ? acronymBehind(candidate) : null
    const type = types.get(candidate.text)
    if (acronym && type && !types.has(acronym)) types.set(acronym, type)
  }
  return ({ candidate, kind, shortFor }) => {
    if (kind === 'place') return placeType(candidate)
    if (kind !== 'organization') return null
    // "United" beside "Leeds United" is no airline.
    const fuller = shortFor && Object.hasOwn(doubtfulOrganizations, candidate.text) ? types.get(shortFor) : undefined
    return (
      fuller ??
      types.get(candidate.text) ??
      (shortFor ? types.get(shortFor) : null) ??
      mostVoted(votes.get(candidate.text)) ??
      bareType(candidate)
    )
  }
}

/** "the Cabinet", "the Judiciary": a head alone, which says what it is where it stands for one body only. */
function bareType({ head, text, line, from }: Candidate): string {
  if (sureClubs.has(text)) return 'sports'
  if (CALL_SIGN.test(text) && line.words[from - 1]?.text === '(') return 'media'
  const type = text === 'Judiciary' ? 'court' : head?.kind === 'organization' ? head.type : null
  return type !== null && bareTypes.has(type) ? type : 'other'
}
/** "WDAM", "KSTP": the letters of a station of the United States. */
const CALL_SIGN = /^[KW][A-Z]{3}$/
const bareTypes = wordSet`court government media military police`

/** Clues that tell the type with the kind. */
const typeByRule: Readonly<Record<string, string>> = {
  'numbered-station': 'media',
  'local-of-union': 'ngo',
  'nickname-of-team': 'sports',
  'radio-name': 'media',
  'reported-at-end': 'media',
  airline: 'company',
  'trade-words': 'company',
  'creed-of-party': 'party',
  'shared-credit': 'media',
  'firm-sign': 'company',
  'deal-told': 'company',
  'deal-with': 'company',
  'largest-of-trade': 'company',
  'of-firm-behind': 'company',
  'told-earnings': 'company',
  'told-of-funding': 'company',
  'told-of-shares': 'company',
  'inner-capital': 'company',
  'studied-at': 'university',
  'state-university': 'university',
  'agency-of-land': 'government',
}

const typeOf = (candidate: Candidate, rule: string): string | null =>
  (rule === 'state-university' && candidate.line.isSport ? 'sports' : null) ??
  (rule === 'agency-of-land' && qualifiers.sports?.includes(candidate.words[0]?.lower ?? '') ? 'sports' : null) ??
  (candidate.known?.kind === 'organization' ? null : typeOfClub[rule]) ??
  ownType(candidate) ??
  typeByRule[rule] ??
  null

/** "Enugu Rangers", "Bendel Insurance beat": who plays is a club, whatever it is called after. */
const typeOfClub: Readonly<Record<string, string>> = {
  'team-in-match': 'sports',
  'club-of-town': 'sports',
  'club-alone': 'sports',
  'club-opener': 'sports',
}

/** A bare acronym of several bodies, and a name that ends in a weak head, are what is said beside them. */
const isDoubtful = ({ known, head, words }: Candidate, type: string | null): boolean =>
  (words.length === 1 && words[0]?.shape === 'acronym' && known?.type === 'party') ||
  (known === null && (type === null || type === 'other') && head?.weak === true)

function ownType({ known, opener, head, text, parts, line, from }: Candidate): string | null {
  // "LAGOS (NAN) -", "CARSON COUNTY, Texas (KAMR/KCIT) –": who sent the news.
  if (line.sentence.role === 'dateline' && IN_CREDIT.test(line.words[from - 1]?.text ?? '')) return 'media'
  if (known?.kind === 'organization') return known.type
  if (STATION.test(text)) return 'media'
  const [first] = parts
  // "MTN Nigeria"
  if (parts.length > 1 && /^(?:company|media|ngo)$/.test(first?.known?.type ?? '') && !head && !opener)
    return first?.known?.type ?? null
  const told = toldByFirst(first, head)
  if (told) return told
  if (opener) return opener
  if (head?.kind === 'organization' && (head.text !== text || text.includes(' '))) return head.type
  return Object.hasOwn(doubtfulOrganizations, text) ? (doubtfulOrganizations[text] ?? null) : null
}

/** What a known first part makes of the rest: "Abu Sayyaf Group", "GSU Recce Company" of soldiers or policemen. */
function toldByFirst(first: Part | undefined, head: Head | null): string | null {
  // "Gujarat Congress": the party in that state.
  if (head?.text === 'Congress' && first?.senses[0]?.country === 'IN') return 'party'
  const type = first?.known?.type ?? null
  if (type === 'military' && head?.type === 'government') return type
  return (type === 'military' || type === 'police') && head?.text === 'Company' ? type : null
}

const IN_CREDIT = /^[(/]$/

/** "KVLY-TV", "WAMU-FM". */
const STATION =
  /^[KW][A-Z]{2,3}-(?:AM|DT|FM|TV)$|^\p{Lu}[\p{L}]+(?:Week|World|Times|News|Post|Press|Today|Daily|Wire|Watch|Journal|Insider|Online|Live)$|^(?:News|Channel|Radio|Times|TV)\d{1,3}$/u

/** The nouns beside a name: "X fighters", "the newspaper X". */
function vote(votes: Map<string, Map<string, number>>, candidate: Candidate): void {
  const { line, from, to, text } = candidate
  const behind = line.words[to]
  const before = line.words[from - 1]
  const described = describedType(line.words, from, to)
  const types = [
    described,
    described,
    behind && !behind.glued ? bodyNouns.get(behind.lower) : undefined,
    // "the company, Zzarq,"
    bodyIntroducers.get((/^(?:,|The|called)$/.test(before?.text ?? '') ? line.words[from - 2] : before)?.lower ?? ''),
    appositionType(line.words, to),
    typeOfRow(candidate),
    isFoughtFor(line.words, from) || ownsUp(line.words, to) ? 'armedGroup' : undefined,
    before?.lower === 'of' && unitNouns.has(line.words[from - 2]?.lower ?? '') ? 'company' : undefined,
    isNewsGiver(line.words, from, to) ? 'media' : undefined,
  ] as const
  for (const type of types) {
    if (!type) continue
    const counts = votes.get(text) ?? new Map<string, number>()
    votes.set(text, counts.set(type, (counts.get(type) ?? 0) + 1))
  }
}

/** "the DRC armed forces (X)", "the teachers' union (X)": what its letters stand behind. */
function describedType(words: readonly Word[], from: number, to: number): OrganizationType | undefined {
  const noun = words[from - 2]
  if (words[from - 1]?.text !== '(' || words[to]?.text !== ')' || noun?.shape !== 'lower') return undefined
  return bodyIntroducers.get(noun.lower) ?? describedBodies.get(noun.lower)
}

/** "X claimed responsibility": who attacked. */
const ownsUp = (words: readonly Word[], to: number): boolean =>
  words[to + 1]?.lower === 'responsibility' && claims.has(words[to]?.lower ?? '')
const claims = wordSet`claimed claiming claims took`

/** "fighters of the X". */
const isFoughtFor = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'the' && words[from - 2]?.lower === 'of' && FIGHTERS.has(words[from - 3]?.lower ?? '')

const FIGHTERS = wordSet`cadres fighters gunmen guerrillas insurgents militants militiamen rebels`

/** "told PTI", "PTI reported": who gives out news. */
const isNewsGiver = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.shape === 'acronym' &&
  (words[from - 1]?.lower === 'told' ||
    /^report(?:ed|s)$/.test(words[words[to]?.lower === 'first' ? to + 1 : to]?.lower ?? ''))

/** ", a charity that", ", the state airline,", ", the paramilitary group". */
function appositionType(words: readonly Word[], at: number): OrganizationType | undefined {
  if (words[at]?.text !== ',' || !/^(?:a|an|the)$/.test(words[at + 1]?.lower ?? '')) return undefined
  for (let i = at + 2; i < at + 6 && words[i]?.shape === 'lower'; i++) {
    const word = words[i]?.lower ?? ''
    if (ARMED.has(word)) return 'armedGroup'
    const type = unitNouns.has(word) && words[i + 1]?.lower === 'of' ? 'company' : bodyIntroducers.get(word)
    if (type) return type
  }
  return undefined
}

const ARMED = wordSet`paramilitary rebel militant jihadist insurgent guerrilla armed separatist militia`

function mostVoted(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null
  for (const [type, count] of counts ?? []) if (best === null || count > (counts?.get(best) ?? 0)) best = type
  return best
}

/** "Northern Mali" is no town. */
const compass = wordSet`Central Eastern Northern Southern Western`

const isCompass = (words: readonly Word[]): boolean => words.length > 1 && compass.has(words[0]?.text ?? '')

/** "the Western and Uva provinces", "East Bank Demerara". */
const isTurnedRegion = ([first, second, ...others]: readonly Word[]): boolean =>
  directions.has(first?.text ?? '') &&
  (second === undefined || (others.length === 1 && /^(?:Bank|Coast|Shore)$/.test(second.text)))

/** "DIG (Azamgarh Range)": where an officer of police commands. */
const isPoliceRange = (words: readonly Word[], from: number, head: Head | null): boolean =>
  head?.text === 'Range' && words[from - 1]?.text === '(' && isTitleInitials(words[from - 2]?.text ?? '')

const placeType = ({ known, head, text, words, line, from }: Candidate): string | null =>
  (isRoad(words) || isRoadCode(words) || isShortStreet(words) || text.startsWith('University Hospital ')
    ? 'facility'
    : null) ??
  (isTurnedRegion(words) ||
  isPoliceRange(line.words, from, head) ||
  (isCompass(words) && known === null && placeSenses(text).length === 0)
    ? 'region'
    : null) ??
  (known?.kind === 'place' ? known.type : null) ??
  placeSenses(text)[0]?.type ??
  (head?.kind === 'place' && head.text !== text ? head.type : null)
