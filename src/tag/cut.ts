import { regionByAbbreviation } from '../gazetteer/gazetteer.js'
import { wordSet } from '../language/words/word-set.js'
import { firstAnswer } from '../text/first-answer.js'
import { headOf, openerOf } from './heads.js'
import { isDemonym } from './knowledge.js'
import { sureClubs } from './lexicon/clubs.js'
import { particles, plainOpeners } from './lexicon/common.js'
import { unitNouns } from './lexicon/context.js'
import { foreignOpenerTypes } from './lexicon/foreign.js'
import { everyCountryHas, qualifiers } from './lexicon/heads.js'
import { professions } from './lexicon/professions.js'
import { aircraftMakers, beforeCars, carMakers, thingOpeners } from './lexicon/things.js'
import { doubtfulTitles, fields, officeNouns } from './lexicon/titles.js'
import { joinedText } from './name-words.js'
import { isClearName, isGivenName, isListedName, isPlainEnglish, nameFacts } from './names.js'
import { isPersonAt } from './namesakes.js'
import { hasBranches, type Part } from './parts.js'
import { opensRoad } from './roads.js'
import type { Run } from './runs.js'
import type { Word } from './words.js'

/** A run's words that make one name, and the title that stands before them. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
  /** The words of a title directly before: "President", "Lt. Gen."; null when there is none. */
  readonly title: { readonly from: number; readonly to: number } | null
}

/** Cuts a run into names: at titles, after nationalities, around names that we know. `surnames` are those that the article gives somebody. */
export function cutRun(words: readonly Word[], run: Run, surnames: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let title: Piece['title'] = null
  let pending: Part[] = []
  const flush = () => {
    const cut = cutChunk(words, trimLinks(words, pending))
    cut.forEach((parts, i) => {
      pieces.push(pieceOf(parts, i === 0 ? title : null))
    })
    pending = []
  }
  run.parts.forEach((part, i) => {
    if (
      part.is === 'title' &&
      !isSurnameAlone(words, run, surnames) &&
      !isOfficeOf(words, pending) &&
      !isFieldOf(words, pending) &&
      isTitleHere(words, run, i)
    ) {
      const field = fieldBefore(words, pending, part)
      if (field !== null) pending = []
      const goesOn = pending.length === 0 && title?.to === (field ?? part.from)
      flush()
      const office = isOfficeBefore(words, part, run.parts.slice(i + 1))
      title = { from: goesOn && title ? title.from : (field ?? part.from), to: office ?? part.to }
    } else if (title === null || part.from >= title.to) pending.push(part)
  })
  flush()
  return pieces
}

/** "John King left. | King said", and not "the King". */
const isSurnameAlone = (words: readonly Word[], { parts: [part, more] }: Run, surnames: ReadonlySet<string>): boolean =>
  part !== undefined &&
  more === undefined &&
  part.to - part.from === 1 &&
  surnames.has(words[part.from]?.text ?? '') &&
  words[part.from - 1]?.lower !== 'the'

/** "Interior Cabinet Secretary", "Home Affairs Minister": where the field of an office begins before it; null where none stands. */
function fieldBefore(words: readonly Word[], pending: readonly Part[], office: Part): number | null {
  const from = pending[0]?.from ?? office.from
  if (from === office.from || !officeNouns.has(words[office.to - 1]?.lower ?? '')) return null
  return ministerial.has(joinedText(words, from, office.from).toLowerCase()) ? from : null
}
const ministerial: ReadonlySet<string> = new Set(fields)

const pieceOf = (parts: readonly Part[], title: Piece['title']): Piece => {
  const from = (parts[0] as Part).from
  return { from, to: (parts.at(-1) as Part).to, parts, title: title?.to === from ? title : null }
}

/** "Office of the National Chief Imam": the title is what the office is called after. */
const isOfficeOf = (words: readonly Word[], pending: readonly Part[]): boolean =>
  words[pending[0]?.from ?? -1]?.text === 'Office' && pending[1]?.is === 'link'

/** "National Board of Justice", "Court for People's Representatives": what a body is for, though judges are called so. */
const isFieldOf = (words: readonly Word[], pending: readonly Part[]): boolean => {
  const last = pending.at(-1)
  if (last?.is !== 'link') return false
  const link = words[last.to - 1]
  return link?.glued ? isFieldOf(words, pending.slice(0, -2)) : /^(?:of|for|on)$/.test(link?.lower ?? '')
}

/** A title is one unless what follows makes it part of a body's or place's name: "General Assembly", "King Street". */
function isTitleHere(words: readonly Word[], run: Run, index: number): boolean {
  const part = run.parts[index] as Part
  let end = index + 1
  while (end < run.parts.length && run.parts[end]?.is !== 'title') end++
  const rest = run.parts.slice(index + 1, end)
  const lastRest = rest.at(-1)
  const before = run.parts[index - 1]
  if (isProfession(words, part) && !isNamedBehind(words, part))
    return isSheriffOf(words, before, part) || isPoliceChief(words, before, part)
  if (!lastRest) return !isSurname(words, before, part) && !isPaper(words, before, part)
  if (rest[0]?.is === 'link') return isTitleBeforeLink(words, { title: part, rest, before })
  const head = headOf(words, (rest[0] as Part).from, lastRest.to)
  if (head === null) return true
  if (isHonoured(words[part.to - 1]) && houses.has(head.text)) return false
  // "Police Chief Abdul Rashid Mission" is rarer than "Chief Justice Court"; a given name settles it.
  const facts = nameFacts(words[part.to]?.text ?? '')
  const word = words[part.to - 1]
  if (word?.text.endsWith('.') || head.text === joinedText(words, (rest[0] as Part).from, lastRest.to)) {
    return word?.text.endsWith('.') ?? false
  }
  return rest.length > 1 && Boolean(facts?.male || facts?.female) && !royal.has(word?.lower ?? '')
}

const isTitleBeforeLink = (
  words: readonly Word[],
  { title, rest, before }: { readonly title: Part; readonly rest: readonly Part[]; readonly before: Part | undefined },
): boolean =>
  particles.has(words[rest[0]?.from ?? -1]?.lower ?? '') ||
  isOfficeBefore(words, title, rest) !== null ||
  (rest.length === 1 && isSheriffOf(words, before, title))

/** "Minister for Women and Equalities Nicola Marsden": where the office ends, which a given and another name follow; null elsewhere. */
function isOfficeBefore(words: readonly Word[], title: Part, rest: readonly Part[]): number | null {
  const link = rest[0]?.is === 'link' ? (words[rest[0].from]?.lower ?? '') : ''
  const isOffice =
    /^(?:of|for)$/.test(link) && words.slice(title.from, title.to).some(({ lower }) => officeNouns.has(lower))
  // "Minister of Health" is one title; "and Social Care" goes on with it.
  const isField =
    (link === 'and' || link === ',') &&
    words.slice(title.from, title.to).some(({ lower }) => lower === 'of' || lower === 'for')
  if (!isOffice && !isField) return null
  const at = rest.findIndex(
    (part, i) =>
      i > 1 &&
      (part.is === 'word' || part.is === 'place') &&
      rest[i - 1]?.is !== 'link' &&
      isGivenName(words[part.from]?.text ?? ''),
  )
  const name = rest[at]
  return at > 0 && name && isPersonAt(words, name.from) ? name.from : null
}

const isProfession = (words: readonly Word[], { from, to }: Part): boolean =>
  ownProfessions.has(joinedText(words, from, to).toLowerCase())
const ownProfessions: ReadonlySet<string> = new Set([...professions, ...doubtfulTitles])

/** "Midfielder Tom Hale", but "Tourist Information": a profession stands before a name of the lists, one of two words before two that are none of English. */
const isNamedBehind = (words: readonly Word[], { from, to: at }: Part): boolean =>
  (words[at]?.shape === 'name' && isClearName(words[at])) ||
  isGivenName(words[at]?.text ?? '') ||
  (at - from > 1 && isStrange(words[at]) && isStrange(words[at + 1]))
const isStrange = (word: Word | undefined): boolean => word?.shape === 'name' && !isPlainEnglish(word.lower)

/** "Martin Luther King", "Hun Sen": a title at the end of a name is its last part. */
function isSurname(words: readonly Word[], before: Part | undefined, part: Part): boolean {
  if (!before || before.is === 'title' || part.to - part.from > 1) return false
  const word = words[part.from]?.lower ?? ''
  // "Mr Martin King": a town is called so too.
  if (before.is === 'place' && TITLES.has(word) && before.senses[0]?.type === 'city')
    return isGivenName(words[before.to - 1]?.text ?? '')
  return (
    SHORT_TITLES.has(word) ||
    (before.is === 'word' &&
      (isGivenName(words[before.to - 1]?.text ?? '') ||
        (TITLES.has(word) && !isPlainEnglish(words[before.to - 1]?.lower ?? ''))))
  )
}

/** "Jackson County Sheriff's Detective Olt": no part of the county's name. */
const isSheriffOf = (words: readonly Word[], county: Part | undefined, { from, to }: Part): boolean =>
  county?.is === 'place' && words[to - 1]?.text === 'Sheriff' && words[to]?.shape === 'possessive' && to - from === 1

/** "Tarn SP Astha Olt": of a district in India. */
const isPoliceChief = (words: readonly Word[], district: Part | undefined, { from, to }: Part): boolean =>
  district?.is === 'place' &&
  to - from === 1 &&
  policeRanks.has(words[from]?.text ?? '') &&
  words[to]?.shape === 'name' &&
  words[to + 1]?.shape === 'name'
const policeRanks = wordSet`ACP ASP CP DCP DSP IG IGP SHO SP SSP`

/** "the Gravesend Reporter had": a town's paper. */
const isPaper = (words: readonly Word[], town: Part | undefined, { from, to }: Part): boolean =>
  town?.is === 'place' && words[town.from - 1]?.lower === 'the' && to - from === 1 && words[from]?.text === 'Reporter'

const TITLES = wordSet`sheikh sheik king bishop pope prince`

const SHORT_TITLES = wordSet`sen hon rep col fr gen`

/** What is called after people with their titles: "Sheikh Zayed Medical College", "Dr. Martin Luther King Jr. Middle School". */
const houses: ReadonlySet<string> = new Set(
  `Academy Airport Bridge Centre Center Church Clinic College Foundation High;School Hospital Institute International;Airport
  Law;School Library Medical;Center Medical;Centre Medical;College Middle;School Mosque Museum Park Primary;School Road School
  Elementary;School Secondary;School Stadium Street Avenue Trust University Memorial;Hospital Teaching;Hospital Polytechnic Boulevard`
    .split(/\s+/)
    .map((words) => words.replace(';', ' ')),
)
const isHonoured = (word: Word | undefined): boolean => word !== undefined && honoured.has(word.lower)
const honoured: ReadonlySet<string> = new Set(
  'captain chief dr dr. emir father general imam lady lord maulana pandit president prince princess queen king rev rev. saint sardar sheikh sheik shaykh sir sultan'.split(
    ' ',
  ),
)

/** Titles that streets, ports and schools are called after. */
const royal = wordSet`king queen prince princess saint lord lady father general duke pope`

/** Without links at the ends, but for the particles of a last name: "Mr. *da Silva*". */
function trimLinks(words: readonly Word[], parts: readonly Part[]): readonly Part[] {
  let to = parts.length
  let from = 0
  while (parts[to - 1]?.is === 'link') to--
  while (from < to && parts[from]?.is === 'link' && !particles.has(words[parts[from]?.from ?? 0]?.lower ?? '')) from++
  return parts.slice(from, to)
}

/** Cuts the words between two titles. */
function cutChunk(words: readonly Word[], parts: readonly Part[]): readonly (readonly Part[])[] {
  if (parts.length === 0) return []
  if (parts.length === 1) return [parts]
  const at = cutPlace(words, parts)
  if (at === null) return [parts]
  return [trimLinks(words, parts.slice(0, at)), ...cutChunk(words, trimLinks(words, parts.slice(at)))].filter(
    (cut) => cut.length > 0,
  )
}

/** Before which part a chunk is cut first; null when it is one name. */
function cutPlace(words: readonly Word[], parts: readonly Part[]): number | null {
  const first = parts[0] as Part
  const rest = parts.slice(1)
  const to = (parts.at(-1) as Part).to
  const flight = parts.findIndex((part) => isFlight(words, part))
  if (flight > 0) return flight
  if (isFieldBeforePerson(words, first, rest)) return 1
  if (isSiteOfTown(words, parts)) return parts.length - 1
  const initials = parts.findIndex((part, i) => i > 1 && isInitialBehindBody(words, first.from, part))
  if (initials > 0) return initials
  if (isUnitBehind(words, to)) return null
  const head = headOf(words, first.to, to)
  const hasHead = head !== null || openerOf(words, first.to, to) !== null
  const chunk = { words, first, rest, to, head, hasHead }
  const place = firstAnswer(CUTS, (cut) => cut(chunk))
  return place === undefined || place === 'behind first' ? afterFirst(words, parts) : place
}

/** Parts in a row, with the head of the body that all but the first may name. */
interface Chunk {
  readonly words: readonly Word[]
  readonly first: Part
  readonly rest: readonly Part[]
  readonly to: number
  readonly head: ReturnType<typeof headOf>
  readonly hasHead: boolean
}

/** Where a chunk is cut by what its first part is: 1, nowhere, or as `afterFirst` says; undefined where another kind may tell. */
type Cut = (chunk: Chunk) => 1 | null | 'behind first' | undefined

const behindDemonym: Cut = ({ words, first, rest, hasHead }) => {
  if (first.is !== 'demonym') return undefined
  if (isNationalParty(words, rest)) return null
  return cutAfterNation(words, rest, hasHead) ? 1 : 'behind first'
}

const behindRuled: Cut = ({ words, first, rest }) =>
  isCountryOfRuler(words, first, rest) || isSeatOfPerson(words, first, rest) ? 1 : undefined

const behindPerson: Cut = ({ words, first }) =>
  first.to - first.from === 1 && isPersonAt(words, first.from) ? 'behind first' : undefined

/** "the Opposition Zzarq People's Party": where a party stands is no part of its name. */
const behindStanding: Cut = ({ words, first, head }) =>
  first.is === 'word' && STANDING.has(words[first.from]?.lower ?? '') && head?.type === 'party' ? 1 : undefined

const behindPlace: Cut = ({ words, first, rest, to, hasHead }) => {
  if (first.is !== 'place' && first.known?.kind !== 'place') return undefined
  if (rest.length === 1 && isStateOf(words, first, rest[0] as Part)) return 1
  // "U.S. Highway 80", "Texas Highway 6"
  if (words[to - 1]?.shape === 'number' && opensRoad(words, to - 2)) return null
  if (isPartyOf(words, first, to) || isAgencyOf(words, [first, ...rest])) return null
  // "Palestine Wildcats"
  if (to - first.to === 1 && sureClubs.has(words[to - 1]?.text ?? '')) return null
  // "Sindh High Court", but "Middle East Tobias Ellwood".
  if (isRegion(first) && hasHead) return 'behind first'
  return isCountry(first) && cutAfterNation(words, rest, hasHead) ? 1 : 'behind first'
}

const behindInitial: Cut = ({ words, first, rest }) => {
  if (rest[0]?.is === 'word' || !/^\p{Lu}\.$/u.test(words[first.from]?.text ?? '')) return undefined
  return rest.length > 1 && isGivenName(words[first.to]?.text ?? '') ? 'behind first' : 1
}

const behindBody: Cut = (chunk) => {
  const { words, first, rest, head } = chunk
  if (first.known?.kind !== 'organization') return undefined
  const restIsKnown = rest.length === 1 && rest[0]?.known?.kind === 'organization'
  // "Democratic House members": somebody's creed, and another body.
  if (isCreed(first) && restIsKnown) return 1
  if (isOneWithBody(chunk)) return null
  if (restIsKnown) return 1
  // "Sinn Féin Meath TDs": whose seat is there.
  const isBranchHere = isBranch(first, rest) && !seatHolders.test(words[chunk.to]?.text ?? '')
  return head?.kind !== 'organization' && !continuesBody(words, rest) && !isBranchHere ? 1 : null
}

/** What follows a body and is of its name: a number, a make's model, an organ of a union, an event, its namesake. */
const isOneWithBody = ({ words, first, rest, to, head }: Chunk): boolean =>
  words[first.to]?.shape === 'number' ||
  isIndianShip(words, first, rest) ||
  isMakeAndModel(words, first, to) ||
  isFirmOf(words, first, rest) ||
  (head?.kind === 'place' && rest.length === 1) ||
  isEventOf(first, head) ||
  isOrganOf({ words, first, rest, head })

/** "INS Vikrant", though the letters are an office of the United States as well. */
const isIndianShip = (words: readonly Word[], first: Part, [next, ...others]: readonly Part[]): boolean =>
  words[first.from]?.text === 'INS' && next?.is === 'word' && others.length === 0 && words[next.from]?.shape === 'name'

const seatHolders = /^(?:Coun|Councillor|Cllr|MLA|MP|MSP|Senator|TD)s?$/

const CUTS: readonly Cut[] = [
  behindDemonym,
  behindRuled,
  behindStanding,
  behindPerson,
  behindPlace,
  behindInitial,
  behindBody,
]

/** "the Relief Committee O. Panneerselvam leads": a body before somebody's initials. */
const isInitialBehindBody = (words: readonly Word[], from: number, part: Part): boolean =>
  INITIAL.test(words[part.from]?.text ?? '') &&
  words[part.from + 1]?.shape === 'name' &&
  headOf(words, from, part.from)?.kind === 'organization'
const INITIAL = /^(?:\p{Lu}\.){1,3}$|^[B-HJ-Z]$/u

/** "Jinnah International Airport Karachi": the town behind a site that is known without it. */
const isSiteOfTown = (words: readonly Word[], parts: readonly Part[]): boolean => {
  const town = parts.at(-1)
  return sites.has(words[(town?.from ?? 0) - 1]?.text ?? '') && town?.senses[0]?.type === 'city'
}
const sites = wordSet`Airport Stadium`

/** "United Nations General Assembly", but "U.N. International Atomic Energy Agency" names two. */
function isOrganOf({ words, first, rest, head }: Pick<Chunk, 'words' | 'first' | 'rest' | 'head'>): boolean {
  if (!unions.has(joinedText(words, first.from, first.to)) || rest.some(({ is }) => is === 'link')) return false
  const known = rest.find((part) => part.known !== null)?.known
  const length = (rest.at(-1)?.to ?? 0) - (rest[0]?.from ?? 0)
  return known
    ? rest.length === 1 && length < 3 && known.kind === 'organization' && known.type !== 'media'
    : head?.kind === 'organization'
}

/** Unions of states whose organs bear their names: "United Nations General Assembly". */
const unions: ReadonlySet<string> = new Set([
  'African Union',
  'ASEAN',
  'EU',
  'European Union',
  'OSCE',
  'U.N.',
  'UN',
  'United Nations',
])

/** "Minister for Women and Equalities Nicola Marsden": the field of an office before who holds it. */
function isFieldBeforePerson(words: readonly Word[], first: Part, rest: readonly Part[]): boolean {
  const next = rest[0]
  if (first.is !== 'word' || !next || next.is === 'link' || rest.length < 2) return false
  const { text, lower } = words[first.from] as Word
  const isField = isPlainEnglish(lower) || /(?:ies|ions?|ments?|ness|ity|ing|ics)$/.test(lower)
  return isField && !isListedName(text) && isGivenName(words[next.from]?.text ?? '') && isPersonAt(words, next.from)
}

/** ", a unit of": what stands before is a firm, whatever it is called after. */
const isUnitBehind = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' &&
  /^(?:a|an|the)$/.test(words[at + 1]?.lower ?? '') &&
  words.slice(at + 2, at + 6).some(({ lower }, i) => unitNouns.has(lower) && words[at + 3 + i]?.lower === 'of')

/** "Austin TX". */
function isStateOf(words: readonly Word[], town: Part, { from }: Part): boolean {
  const word = words[from]
  if (word?.shape !== 'acronym' || word.text.length !== 2) return false
  const region = regionByAbbreviation(word.text)
  return region !== null && town.senses.some(({ country }) => country === region.country)
}

/** "the President of Chad Idriss Deby", "the Mayor of London Ken Olt": who rules it stands behind a country or a town. */
const isCountryOfRuler = (words: readonly Word[], first: Part, rest: readonly Part[]): boolean =>
  words[first.from - 1]?.lower === 'of' &&
  (isCountry(first) || first.is === 'place') &&
  rulers.has(words[first.from - 2]?.lower ?? '') &&
  (rest.at(-1) as Part).to - first.to > 1 &&
  isClearName(words[first.to] as Word)
/** "Member for Tamworth Kevin Anderson", "MP for Olt Ana Roe": whose seat it is stands behind a place. */
const isSeatOfPerson = (words: readonly Word[], first: Part, rest: readonly Part[]): boolean =>
  words[first.from - 1]?.lower === 'for' &&
  members.has(words[first.from - 2]?.text ?? '') &&
  (first.senses.length > 0 || first.is === 'word') &&
  (rest.at(-1)?.to ?? first.to) - first.to > 1 &&
  !isGivenName(words[first.from]?.text ?? '') &&
  isListedName(words[first.to]?.text ?? '')
const members = wordSet`Congressman Congresswoman MLA MNA MP MPA MPP Member Parliament Senator TD`
const rulers = wordSet`
  archbishop bishop chancellor emir governor king leader mayor minister premier president queen sheriff sultan`

const isCountry = (part: Part): boolean =>
  part.senses[0]?.type === 'country' ||
  (part.known?.kind === 'place' && part.known.type !== 'facility') ||
  part.senses[0]?.type === 'area'

const statesOwn = wordSet`Appeals Court Department House Investigation Legislature Senate`

/** "Fiji Labour Party", "Georgia Supreme Court": a state's name, no adjective, before its party is part of that; Georgia's is a state of a union too. */
function isPartyOf(words: readonly Word[], { from, to }: Part, end: number): boolean {
  const word = words[from]
  if (to - from > 1 || word?.shape !== 'name') return false
  if (word.text === 'Georgia' && statesOwn.has(words[end - 1]?.text ?? '')) return true
  return end - to > 1 && words[end - 1]?.text === 'Party'
}

/** "Zimbabwe Electoral Commission", "Dubai Financial Services Authority": a state's or a town's own is called after it; the U.S. has another's. */
function isAgencyOf(words: readonly Word[], [land, ...rest]: readonly Part[]): boolean {
  const [word, last] = [words[land?.from ?? -1], rest.at(-1)]
  if (word?.shape !== 'name' || !last || rest.some(({ is }) => is === 'link' || is === 'title')) return false
  // "Lake Chad Basin Commission": many words tell enough.
  const isLong = last.to - (land?.to ?? 0) > 1 || (land?.to ?? 0) - (land?.from ?? 0) > 2
  return isLong && agencies.has(words[last.to - 1]?.text ?? '')
}
const agencies = wordSet`Authority Board Commission Corporation Council Service Services`

/** "Iraqi" + "Interior Ministry", but "Islamic Republic News Agency" and "Turkish Football Federation" whole. */
function cutAfterNation(words: readonly Word[], rest: readonly Part[], hasHead: boolean): boolean {
  const from = (rest[0] as Part).from
  const to = (rest.at(-1) as Part).to
  if (rest[0]?.is === 'link') return false
  const text = joinedText(words, from, to)
  if (/^Red Cr(?:oss|escent)(?: Society)?$/.test(text)) return isDemonym(words[from - 1]?.text ?? '')
  if (ownForces.has(text)) return false
  if (everyCountryHas.has(text) || text === 'District') return true
  if (rest.length === 1 && rest[0]?.known?.kind === 'organization') return true
  if (rest.length === 1 && rest[0]?.known?.kind === 'other') return false
  if (beginsKnown(rest)) return true
  if (!hasHead) return !thingOpeners.has(words[from]?.text ?? '')
  const opener = rest.find((part) => part.is === 'link')
  const head = joinedText(words, (opener ? opener.from : to) - 1, opener ? opener.from : to)
  return ministries.has(head) && (rest[0]?.senses[0]?.prominence ?? 0) < 6
}

/** "Somali National Army": what a nation calls its own so. */
const ownForces: ReadonlySet<string> = new Set(['National Army', 'National Guard', 'National Police'])

/** Whether what stands behind a nation begins with a body that we know, of several words or with more behind it. */
const beginsKnown = ([next, ...others]: readonly Part[]): boolean =>
  next?.known?.kind === 'organization' && (next.to - next.from > 1 || (others.length > 0 && !isCreed(next)))

/** "Italian Socialist Party": the nation belongs to the party's name, but for parties that are known without it: the British Labour Party. */
function isNationalParty(words: readonly Word[], rest: readonly Part[]): boolean {
  const [from, to] = [(rest[0] as Part).from, (rest.at(-1) as Part).to]
  const head = words[to - 1]?.text ?? ''
  const isFront = fronts.has(head) && soleAdjectives.has(words[from]?.text ?? '')
  const isEthnic = peoples.has(words[from - 1]?.text ?? '') && headOf(words, from, to)?.type === 'party'
  const isNamed = to - from > 1 && (head === 'Party' || isFront || isEthnic)
  return (
    isNamed && !bareParties.has(words[from - 1]?.text ?? '') && !rest.some(({ is }) => is === 'link' || is === 'title')
  )
}

/** Peoples of no state, whose parties bear their name: "Tamil National Alliance". */
const peoples = wordSet`Basque Catalan Chechen Darfuri Kurdish Tamil Tibetan Uighur Uyghur`

const fronts = wordSet`Front Movement`
/** What many fronts are called, so that none is told by it alone. */
const soleAdjectives = wordSet`Liberation Patriotic Popular Progressive Salvation`

/** Nations that news sets before the names of their parties. */
const bareParties = wordSet`American British German Israeli Spanish Turkish`

/** Heads before which a nationality always stands for itself. */
const ministries = wordSet`Ministry Department Parliament Senate Army Navy Congress Cabinet`

/** "World Vision Australia": what a charity or a firm is called in one country. */
const isBranch = (first: Part, rest: readonly Part[]): boolean =>
  hasBranches(first) && rest.length === 1 && isLand(rest[0])

const isLand = (part: Part | undefined): boolean =>
  /^(?:area|country|region)$/.test(part?.senses[0]?.type ?? '') ||
  (part?.known?.kind === 'place' && /^(?:region|waterbody)$/.test(part.known.type ?? ''))

/** "Bajaj Finserv", "BBC Radio Shropshire": what a firm that we know goes on with that nothing else knows, and a station's region. */
function isFirmOf(words: readonly Word[], first: Part, rest: readonly Part[]): boolean {
  const [next] = rest
  const word = next && words[next.from]
  if (!word || next.is === 'link' || rest.length > 2) return false
  const { text, lower, shape } = word
  if (first.known?.type === 'media') return airs.has(text) && rest.length > 1
  // "Google Chrome" is what a firm makes; of a house of many firms it is one more.
  if (rest.length > 1 || !conglomerates.has(words[first.to - 1]?.text ?? '')) return false
  return next.senses.length === 0 && shape === 'name' && (trades.has(text) || !isPlainEnglish(lower))
}
const trades = wordSet`Consumer Digital Distribution Drilling Finance Life Logistics Offshore Play Ports Projects Retail Trading Trends`
const conglomerates: ReadonlySet<string> = new Set(
  `Aboitiz Adani ADNOC Axis Ayala Bajaj Beximco Birla Dangote Emirates Engro Genting Godrej Hanwha Hitachi Jindal JSW Kotak Lotte
  Mahindra Mitsubishi Mitsui Reliance Siemens SK Sumitomo Tata Toshiba TVS Vedanta YTL`.split(/\s+/),
)
const airs = wordSet`Local News Radio TV`

/** "European Union" + "Council": what a body's name goes on with. */
const continuesBody = (words: readonly Word[], rest: readonly Part[]): boolean =>
  (rest[0]?.is === 'link' && /^(?:and$|of|for|&|')/.test(words[rest[0].from]?.text ?? '')) ||
  openerOf(words, (rest[0] as Part).from, (rest.at(-1) as Part).to) !== null

/** Cuts before a body's name of several words, or an acronym, that we know, in the midst of a chunk. */
function afterFirst(words: readonly Word[], parts: readonly Part[]): number | null {
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part
    if (parts[i - 1]?.is === 'link') continue
    if (isAircraft(words[part.from]?.text ?? '')) return i
    const isBody =
      part.known?.kind === 'organization' && (part.to - part.from > 1 || words[part.from]?.shape === 'acronym')
    if (isBody && !isGenericBehind(words, parts, i)) return i
  }
  return null
}

/** "UPS Airlines Flight 6": the flight behind whose it is. */
const isFlight = (words: readonly Word[], { from, to }: Part): boolean =>
  words[from]?.text === 'Flight' && to - from === 1 && words[to]?.shape === 'number'

/** "a green Subaru Outback": the model behind who makes it. */
const isMakeAndModel = (words: readonly Word[], { from, to }: Part, end: number): boolean =>
  carMakers.has(words[from]?.text ?? '') &&
  end - to < 3 &&
  beforeCars.test(words[from - 1]?.lower ?? '') &&
  headOf(words, from, end) === null

/** A party's adjective. */
const isCreed = ({ known, to, from }: Part): boolean => known?.type === 'party' && to - from === 1

/** "FIFA World Cup", "NBA Finals": what is held is called after who holds it. */
const isEventOf = ({ known }: Part, head: Chunk['head']): boolean =>
  /^(?:sports|media)$/.test(known?.type ?? '') && head?.kind === 'other'

/** "Dana Air MD-83", "Sita Air Dornier": the machine behind whose it is. */
const isAircraft = (text: string): boolean =>
  aircraftMakers.has(text) || /^(?:A|An|ATR|B|CRJ|DC|DHC|ERJ|Il|MD|Tu|Yak)-?\d/.test(text)

/** "Peoples Democratic Party", "Calcutta High Court": a generic name that ordinary words or a town make a name of its own. */
function isGenericBehind(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  const part = parts[at] as Part
  // "Bank Julius Baer", "Grupo Santander"
  if (at === 1 && foreignOpenerTypes.has(words[parts[0]?.from ?? 0]?.text ?? '')) return true
  // "East Kent Hospitals University NHS Foundation Trust"
  if (words[part.from]?.text === 'NHS' && /^(?:Foundation|Trust)$/.test(words[part.to]?.text ?? '')) return true
  if (!headOf(words, part.from, part.to)) return false
  const before = parts.slice(0, at)
  if (/Church$/.test(words[part.to - 1]?.text ?? '')) return before.every(({ is }) => is === 'word')
  const town = before[0] as Part
  if (before.length === 1 && isTownOrRegion(town)) return OF_TOWNS.has(part.known?.type ?? '')
  // "New Mexico Public Education Department": a state of a union has departments of its own.
  if (isState(town) && part.known?.type === 'government' && words[part.to - 1]?.text === 'Department')
    return before.slice(1).every(({ from }) => isPlainEnglish(words[from]?.lower ?? ''))
  // "Digicel Premier League": a league's sponsor.
  if (part.known?.type === 'sports' && words[part.to - 1]?.text === 'League')
    return before.every(({ from }) => !isListedName(words[from]?.text ?? ''))
  return isGenericOfWords(words, part, before)
}

const isTownOrRegion = (part: Part): boolean => isOnMap(part) && (isRegion(part) || !isCountry(part))

/** A generic name that a word of no other use, or a party's plain ones, make a name of its own. */
const isGenericOfWords = (words: readonly Word[], part: Part, before: readonly Part[]): boolean =>
  (GENERIC.has(part.known?.type ?? '') && isUnknownAlone(words, before) && isPlainName(words, part)) ||
  (part.known?.type === 'party' &&
    (isUnknownAlone(words, before) || before.every(({ is, from }) => is === 'word' && isPlainOfParty(words[from]))))

/** "Viasna Human Rights Center": many are called so, and are told by a word before it. */
const GENERIC = wordSet`ngo other university`
const isPlainName = (words: readonly Word[], { from, to }: Part): boolean =>
  words.slice(from, to).every(({ lower }) => isPlainEnglish(lower.replace(/s$/, '')))

/** "Peoples", "Progressive", but not the "Former" or "Responsible" of a sentence's beginning. */
const isPlainOfParty = (word: Word | undefined): boolean =>
  word !== undefined &&
  isPlainEnglish(word.lower.replace(/s$/, '')) &&
  !LOOSE.has(word.lower) &&
  !STANDING.has(word.lower) &&
  !isOpening(word)

/** "Responsible": an adjective that opens a sentence, and that parties are not called by, as by "Progressive". */
const isOpening = ({ lower, first }: Word): boolean =>
  first && ADJECTIVAL.test(lower) && !qualifiers.party?.includes(lower)
const ADJECTIVAL = /(?:[ai]ble|ous|ful|less|ive)$/

/** Where a party stands: "the Opposition People's National Party". */
const STANDING = wordSet`governing main opposition ruling`

/** "Zzarq People's Party": a word that names nobody tells a party from others of its name. */
function isUnknownAlone(words: readonly Word[], [first, ...others]: readonly Part[]): boolean {
  if (first?.is !== 'word' || others.length > 0) return false
  const word = words[first.from]
  return (
    word !== undefined &&
    !isGivenName(word.text) &&
    !plainOpeners.has(word.lower) &&
    !STANDING.has(word.lower) &&
    !isOpening(word)
  )
}

/** What opens a sentence before a party's name and is no part of it. */
const LOOSE = wordSet`
  both deputy eight five former four future leading local many most nine other ousted outgoing prominent rival seven
  several senior six some ten three top two veteran`

const isState = (part: Part): boolean => part.senses[0]?.type === 'region'

const isRegion = ({ known }: Part): boolean => known?.kind === 'place' && known.type === 'region'

const isOnMap = ({ senses, known }: Part): boolean => senses.length > 0 || known?.kind === 'place'

/** What a town has of its own: "Johannesburg Metropolitan Police", "Calcutta High Court". */
const OF_TOWNS = wordSet`court party police`
