import type { Document } from '../../language/document.js'
import { wordSet } from '../../language/words/word-set.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import { entryAt } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import type { Landscape } from '../landscape.js'
import { comesAfter, standsApart } from './after.js'
import { dateIn } from './date.js'
import { longStates } from './lexicon.js'
import { type EventMention, findEventMentions } from './mentions.js'
import { spotIn } from './place.js'
import { type Tie, tieOf } from './tie.js'
import { breadthOf, daysBefore, daysBetween } from './when.js'
import { isInside, isNoCoarser } from './within.js'

/** A mention with what its own sentence says of when and where. */
export interface Telling {
  readonly mention: EventMention
  readonly date: DateItem | null
  readonly place: Place | null
  /** The place is only near: "south of Lille". */
  readonly isNearby?: boolean
  /** Told in passing, "when the quake struck", or in two places: not all of the event need be there. */
  readonly isPassing?: boolean
  /** Told with a day long before the article. */
  readonly isPast?: boolean
  /** Told with a day or two of the last days. */
  readonly isFresh?: boolean
}

/** One event while its mentions are being gathered. */
export interface Happening {
  readonly tellings: Telling[]
  /** What its mentions' words tell, gathered: an article may name it thousands of times. */
  readonly families: Set<number>
  readonly types: Set<string>
  isOfTitle: boolean
  /** A storm or an outbreak: it goes from land to land. */
  isRoving: boolean
  /** Whether all its words name a state that goes on for long: "the war". */
  isState: boolean
  /** Whether it is a storm that the headline names. */
  isStormOfTitle: boolean
  /** The name that it bears, as a storm does. */
  name: string | null
  date: DateItem | null
  place: Place | null
  /** Whether that is only a place near by, as far as is known. */
  isNearby?: boolean
  /** The larger place around that, where one was told first. */
  around?: Place | null
  /** Whether its day is one of the last days. */
  isFresh?: boolean
  /** Whether it was told as an event of before, or as another one. */
  isBackground: boolean
  /** Whether the headline or the lead gives its harm, if not its name. */
  isOfLead?: boolean
}

/** How many of the last events a mention is compared with: a long article must not make this quadratic. */
const MOST_COMPARED = 12

/** Told of each mention: what was weighed for it, and the event that it joined or began. */
export type Listener = (mention: EventMention, ties: readonly Tie[], joined: Happening) => void

/** Puts the mentions that tell of one thing together, in text order. */
export function gatherEvents(landscape: Landscape, listener?: Listener): readonly Happening[] {
  const happenings: Happening[] = []
  const recent: Happening[] = []
  let first: Happening | null = null
  for (const found of findEventMentions(landscape.document)) {
    if (isOfBody(found, landscape)) continue
    const telling = tellingOf(found, landscape)
    const { mention } = telling
    const ties = recent.map((each, rank) => tieOf(telling, each, { isLatest: rank === 0, isFirst: each === first }))
    const known = likeliest(ties)
    const happening = known ?? { ...empty(), date: null, place: null, isBackground: isOfBefore(telling, landscape) }
    listener?.(mention, ties, happening)
    if (!known) happenings.push(happening)
    if (!first && !happening.isBackground) first = happening
    add(happening, telling)
    const at = recent.indexOf(happening)
    if (at >= 0) recent.splice(at, 1)
    recent.unshift(happening)
    // The first one, which the article is about, is always compared.
    if (recent.length > MOST_COMPARED)
      recent.splice(recent[MOST_COMPARED - 1] === happenings[0] ? MOST_COMPARED - 2 : MOST_COMPARED - 1, 1)
  }
  return happenings
}

/** "Separately, a bomb killed two": but a storm may kill in many places. */
const isElsewhere = ({ word, isDefinite, sentence }: EventMention, document: Document): boolean =>
  !isDefinite && word.type !== 'disaster' && word.type !== 'outbreak' && standsApart(sentence, document)

/** "The Fire and Disaster Management Agency": a word in the name of a body tells of nothing that happened. */
function isOfBody({ start, end }: Extent, { organizations }: Landscape): boolean {
  const body = entryAt(organizations, start)
  return body !== null && end < body.end
}

/** An event of which nothing is known yet. */
export const empty = (): Pick<
  Happening,
  'tellings' | 'families' | 'types' | 'isOfTitle' | 'isRoving' | 'isState' | 'isStormOfTitle' | 'name'
> => ({
  tellings: [],
  families: new Set(),
  types: new Set(),
  isOfTitle: true,
  isRoving: false,
  isState: true,
  isStormOfTitle: false,
  name: null,
})

function tellingOf(found: EventMention, landscape: Landscape): Telling {
  const { sentence } = found
  // "Another blast kills nine", as a headline or where the article begins, is what it is about.
  const isApart =
    sentence.role !== 'title' &&
    !opensArticle(found) &&
    (found.isApart ||
      comesAfter(sentence.start, found.start, landscape.document) ||
      isElsewhere(found, landscape.document))
  const mention = isApart === found.isApart ? found : { ...found, isApart }
  const anchor = { start: mention.start, end: mention.end, event: mention.head }
  // "He was arrested on Thursday in Lille for the crash": when and where the law came.
  const isOfLaw =
    mention.isDefinite && LAW.test(landscape.document.plain.slice(sentence.start, mention.start).slice(-MOST_LAW))
  const date = isOfLaw ? null : dateIn(mention, sentence, landscape)
  const spot = isOfLaw ? null : spotIn(anchor, sentence, landscape)
  const telling = {
    mention,
    date,
    isFresh: isFresh(date, landscape),
    place: spot?.place ?? null,
    isNearby: spot?.isNearby === true,
    isPassing:
      spot?.isOneOfTwo === true ||
      WHEN.test(landscape.document.plain.slice(sentence.start, mention.start).slice(-MOST_WHEN)),
  }
  return isOfBefore(telling, landscape) ? { ...telling, isPast: true } : telling
}

const opensArticle = ({ start, sentence }: EventMention): boolean =>
  (sentence.number ?? 0) <= 1 && sentence.tokens[0]?.lower === 'another' && start - sentence.start <= OPENING
const OPENING = 8

const WHEN = /\b(?:after|before|since|until|when) (?:the|this) (?:[\w.-]+ ){0,2}$/
const MOST_WHEN = 60

/** How many days ago the last days began. */
const FRESH = 4
const isFresh = (date: DateItem | null, { document }: Landscape): boolean =>
  date !== null &&
  breadthOf(date) <= FRESH &&
  (daysBefore(date, document.layout.published?.value ?? null) ?? Number.POSITIVE_INFINITY) <= FRESH

const LAW = /\b(?:been|is|was) (?:\w+ )?(?:arrested|charged|convicted|detained|extradited|jailed|remanded|sentenced)\b/
const MOST_LAW = 200

function add(happening: Happening, telling: Telling): void {
  happening.tellings.push(telling)
  happening.families.add(telling.mention.word.family)
  if (telling.mention.kin !== undefined) happening.families.add(telling.mention.kin)
  const { mention } = telling
  happening.types.add(mention.word.type)
  const isOfTitle = mention.sentence.role === 'title'
  if (!isOfTitle) happening.isOfTitle = false
  if (mention.isRoving || mention.word.type === 'outbreak') happening.isRoving = true
  if (mention.isRoving && isOfTitle) happening.isStormOfTitle = true
  happening.name ??= mention.name ?? null
  if (!longStates.has(mention.head)) happening.isState = false
  const isAfter = isAftermath(telling, happening)
  if (!isAfter) tellWhen(happening, telling)
  tellWhere(happening, isAfter ? { ...telling, isPassing: true } : telling)
}

/** "The rubble of buildings that had collapsed, on Monday", of the earthquake before: its day is none of theirs. */
const isAftermath = ({ mention: { head } }: Telling, { types, tellings }: Happening): boolean =>
  types.has('disaster') && tellings.length > 1 && AFTERMATHS.has(head)
const AFTERMATHS = wordSet`aftershock collapse`

/** The finest day that its sentences give. */
function tellWhen(happening: Happening, { date, isFresh = false }: Telling): void {
  const { date: known } = happening
  if (!date || (known && !(agrees(known, date) && breadthOf(date) < breadthOf(known)))) return
  happening.date = date
  happening.isFresh = isFresh
}

/** The finest place; but one of several floods is in a smaller place than all of them, and an offensive goes on in many. */
function tellWhere(happening: Happening, { mention, place, isNearby = false, isPassing }: Telling): void {
  const { place: known } = happening
  if (!place) return
  const isOneOfMany =
    mention.isWide ||
    (mention.word.type === 'disaster' && mention.isPlural) ||
    (isPassing === true && happening.types.has('disaster'))
  if (isElsewhereIn(happening, place)) happening.place = happening.around ?? known
  const isFiner = known && !isOneOfMany && (isInside(place, known) || (!isNearby && isNearer(happening, place)))
  if (known && (!isFiner || happening.around === known)) return
  if (known && isInside(place, known)) happening.around = known
  happening.place = place
  happening.isNearby = isNearby
}

/** "Floods in Wallis … in Lomme … in Fives": a disaster of two towns is one of the whole land around them. */
const isElsewhereIn = ({ types, place: known, around }: Happening, place: Place): boolean =>
  types.has('disaster') &&
  known !== null &&
  around !== null &&
  around !== undefined &&
  known !== place &&
  isInside(place, around) &&
  !isInside(place, known) &&
  !isInside(known, place)

/** "A train left the rails near Lille … the accident in Lomme": the very place. */
const isNearer = ({ isNearby, place: known, types }: Happening, place: Place): boolean =>
  isNearby === true && !types.has('disaster') && known !== null && isNoCoarser(place, known)

const agrees = (a: DateItem, b: DateItem): boolean => daysBetween(a, b) === 0

/** What is needed for two mentions to be one event. */
export const ENOUGH = 2

/** The event that a mention most likely tells of; null where none is likely enough. */
function likeliest(ties: readonly Tie[]): Happening | null {
  let best: Happening | null = null
  let most = ENOUGH - 0.01
  for (const { happening, sum } of ties) {
    if (sum > most) {
      best = happening
      most = sum
    }
  }
  return best
}

/** From how many days before its publication on an article tells of something as past. */
const LONG_AGO = 45

function isOfBefore({ mention, date }: Telling, { document }: Landscape): boolean {
  if (mention.isApart) return true
  // An article may be about what happened long ago.
  if (mention.sentence.role === 'title' || (mention.sentence.number ?? 0) <= 1) return false
  const days = date && daysBefore(date, document.layout.published?.value ?? null)
  return days !== null && days > LONG_AGO
}
