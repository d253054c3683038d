import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import type { Extent } from '../../text/span.js'
import type { Landscape } from '../landscape.js'
import { dateIn } from './date.js'
import { anyEvent } from './lexicon.js'
import { type EventMention, findEventMentions } from './mentions.js'
import { coarsenessOf, placeIn } from './place.js'
import { breadthOf, daysBefore, daysBetween } from './when.js'

/** A mention with what its own sentence says of when and where. */
export interface Telling {
  readonly mention: EventMention
  readonly date: DateItem | null
  readonly place: Place | null
}

/** One event while its mentions are being gathered. */
export interface Happening {
  readonly tellings: Telling[]
  /** What its mentions' words tell, gathered: an article may name it thousands of times. */
  readonly families: Set<number>
  readonly types: Set<string>
  isOfTitle: boolean
  date: DateItem | null
  place: Place | null
  /** Whether it was told as an event of before, or as another one. */
  isBackground: boolean
  /** Whether the headline or the lead gives its harm, if not its name. */
  isOfLead?: boolean
}

/** How many of the last events a mention is compared with: a long article must not make this quadratic. */
const MOST_COMPARED = 12

/** Puts the mentions that tell of one thing together, in text order. */
export function gatherEvents(landscape: Landscape): readonly Happening[] {
  const happenings: Happening[] = []
  const recent: Happening[] = []
  for (const mention of findEventMentions(landscape.document)) {
    const telling = tellingOf(mention, landscape)
    const known = likeliest(telling, recent)
    const happening = known ?? { ...empty(), date: null, place: null, isBackground: isOfBefore(telling, landscape) }
    if (!known) happenings.push(happening)
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

/** An event of which nothing is known yet. */
export const empty = (): Pick<Happening, 'tellings' | 'families' | 'types' | 'isOfTitle'> => ({
  tellings: [],
  families: new Set(),
  types: new Set(),
  isOfTitle: true,
})

function tellingOf(mention: EventMention, landscape: Landscape): Telling {
  const { sentence } = mention
  const anchor = { start: mention.start, end: mention.end, event: mention.head }
  return { mention, date: dateIn(mention, sentence, landscape), place: placeIn(anchor, sentence, landscape) }
}

function add(happening: Happening, telling: Telling): void {
  happening.tellings.push(telling)
  happening.families.add(telling.mention.word.family)
  happening.types.add(telling.mention.word.type)
  if (telling.mention.sentence.role !== 'title') happening.isOfTitle = false
  const { date, place } = telling
  if (date && (!happening.date || (agrees(happening.date, date) && breadthOf(date) < breadthOf(happening.date))))
    happening.date = date
  if (
    place &&
    (!happening.place || (isWithin(place, happening.place) && coarsenessOf(place) < coarsenessOf(happening.place)))
  )
    happening.place = place
}

const agrees = (a: DateItem, b: DateItem): boolean => daysBetween(a, b) === 0
export const isWithin = (inner: Place, outer: Place): boolean =>
  inner.country !== null &&
  inner.country === outer.country &&
  (outer.type === 'country' || inner.region === outer.region)

/** What is needed for two mentions to be one event. */
const ENOUGH = 2

function likeliest(telling: Telling, recent: readonly Happening[]): Happening | null {
  let best: Happening | null = null
  let most = ENOUGH - 0.01
  recent.forEach((happening, rank) => {
    const sum = tieOf(telling, happening) + (rank === 0 ? 0.4 : 0)
    if (sum > most) {
      best = happening
      most = sum
    }
  })
  return best
}

/** How much speaks for a mention telling of an event known already: small clues, added up. */
function tieOf({ mention, date, place }: Telling, happening: Happening): number {
  if (contradicts(date, place, happening, mention)) return -1
  if (mention.isApart !== happening.isBackground && (mention.isApart || !mention.isDefinite)) return -1
  const sameFamily = happening.families.has(mention.word.family)
  const sameType = happening.types.has(mention.word.type)
  const isLead = happening.isOfTitle
  let sum = sameFamily ? 3 : sameType ? 1 : 0
  if (anyEvent.has(mention.head) && mention.isDefinite) sum += 2
  if (mention.isDefinite) sum += 0.6
  if (mention.isNew && !isLead && !sameFamily) sum -= 1
  if (mention.isWide && !sameFamily) sum -= 1
  // "Traffic accidents are common": of all of a kind.
  if (mention.isNew && mention.isPlural && !isLead) sum -= 2
  if (isInSentence(happening, mention)) sum += mention.form === 'verb' || sameType ? 1 : 0.3
  if (isLead && (mention.sentence.number ?? 0) <= LEAD && sameType) sum += 1
  return sum
}

/** How many sentences make the headline and the lead. */
const LEAD = 3

const isInSentence = ({ tellings }: Happening, { sentence }: EventMention): boolean =>
  tellings.at(-1)?.mention.sentence === sentence

/** Days within which the dates of one event may differ: "on Monday" the crash, "on Wednesday" its last victim. */
const DRIFT = 5

function contradicts(date: DateItem | null, place: Place | null, happening: Happening, mention: EventMention): boolean {
  // "On Tuesday he spoke about the incident": only a date beside it is that of an event taken up again.
  if (date && happening.date && (!mention.isDefinite || isBeside(date, mention))) {
    const days = daysBetween(date, happening.date)
    if (days !== null && days > (mention.isDefinite ? DRIFT : 0)) return true
  }
  if (!place || !happening.place || mention.isDefinite || place === happening.place) return false
  return !isWithin(place, happening.place) && !isWithin(happening.place, place)
}

const BESIDE = 12
const isBeside = (a: Extent, b: Extent): boolean => a.start - b.end < BESIDE && b.start - a.end < BESIDE

/** From how many days before its publication on an article tells of something as past. */
const LONG_AGO = 45

function isOfBefore({ mention, date }: Telling, { document }: Landscape): boolean {
  if (mention.isApart) return true
  // An article may be about what happened long ago.
  if (mention.sentence.role === 'title' || (mention.sentence.number ?? 0) <= 1) return false
  const days = date && daysBefore(date, document.layout.published?.value ?? null)
  return days !== null && days > LONG_AGO
}
