import type { Sentence } from '../../language/document.js'
import type { Casualty } from '../../recognise/casualties/schema.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import type { Place } from '../../recognise/places/schema.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import { type Landscape, sentenceAt, sentencesBefore } from '../landscape.js'
import type { LinkEvidence } from '../references.js'
import { isAccused } from './after.js'
import { leadOf, leadSentences, type Scene } from './assign.js'
import { isCountedSince, isLongAgo, tellsOfBefore } from './at-odds.js'
import type { Happening } from './cluster.js'
import { dateIn, isCountedBy, isOfLaterDeed } from './date.js'
import { isToldInLead } from './harm.js'
import { placeIn, type Spot, spotIn } from './place.js'
import { isOfManyLands } from './roving.js'
import { coarsenessOf, isInside, isNoCoarser } from './within.js'

/** When or where, and how that is known. */
interface Circumstance<Thing> {
  readonly thing: Thing
  readonly by: LinkEvidence
  readonly confidence: number
}

/**
 * When a figure's harm was done. Measured on articles of the kind, the nearest date of the figure's own sentence is right,
 * else that of its event, else the first of the headline and lead.
 */
export function dateOfFigure(
  casualty: Casualty,
  happening: Happening | null,
  scene: Scene,
): Circumstance<DateItem> | null {
  const { landscape } = scene
  const sentence = sentenceAt(landscape.document, casualty.start)
  if (!sentence) return null
  const own = dateIn(casualty, sentence, landscape)
  const ofEvent = happening?.date ?? null
  // What is only feared may come true by that day.
  const isCount = ofEvent !== null && casualty.status === 'actual' && own !== null && isCountedBy(own, landscape)
  if (own && !isCount) return { thing: own, by: 'same-sentence', confidence: 0.85 }
  // What is counted over months: what a sentence says of a day holds for that sentence.
  if (happening && (happening.isState || happening.types.has('outbreak'))) return null
  if (ofEvent) return { thing: ofEvent, by: 'event', confidence: 0.75 }
  if (!mayShareTheLead(casualty, happening, scene)) return null
  const lead = firstOfLead(landscape, (head) => {
    const date = dateIn({ start: head.start, end: head.start }, head, landscape)
    return isLongAgo(date, landscape) || (date && isOfLaterDeed(date, head, landscape)) ? null : date
  })
  if (lead) return { thing: lead, by: 'lead', confidence: 0.65 }
  if (isCountedSince(casualty, sentence, landscape)) return null
  const before = sentenceBefore(sentence, landscape)
  const near = before && dateIn({ start: before.end, end: before.end }, before, landscape)
  return near ? { thing: near, by: 'next-sentence', confidence: 0.5 } : null
}

/** Where a figure's harm was done: as for dates, and at last where the article was written. */
export function placeOfFigure(
  casualty: Casualty,
  happening: Happening | null,
  scene: Scene,
): Circumstance<Place> | null {
  const { landscape } = scene
  const sentence = sentenceAt(landscape.document, casualty.start)
  if (!sentence) return null
  const spot = spotIn({ start: casualty.start, end: casualty.end, event: eventWordOf(casualty) }, sentence, landscape)
  const own = spot?.place ?? null
  const ofEvent = happening?.place ?? null
  if (own && !isKnownBetter(spot, happening)) return { thing: own, by: 'same-sentence', confidence: 0.85 }
  // "A student suspected of throwing a brick in Lille was held": where, is not told.
  if (!own && isAccused(casualty, landscape.document)) return null
  if (happening && isOfNoOneLand(happening, sentence, scene)) return placeNearby(sentence, scene)
  const near = happening && ofEvent && !own ? placeOfParagraph(casualty, happening, scene) : null
  if (ofEvent) return near ?? { thing: ofEvent, by: 'event', confidence: own ? 0.85 : 0.8 }
  if (happening?.isBackground) return theCountry(sentence, scene)
  if (!mayShareTheLead(casualty, happening, scene)) return happening && placeNearby(sentence, scene)
  return placeBeside(casualty, sentence, scene) ?? placeOfLead(landscape)
}

const eventWordOf = ({ event }: Casualty): string | null => event?.text.split(/\s+/).at(-1)?.toLowerCase() ?? null

/** Of a figure behind the lead: where the sentences before it in the paragraph are. */
const placeBeside = (casualty: Casualty, sentence: Sentence, scene: Scene): Circumstance<Place> | null =>
  casualty.start < leadOf(scene.landscape) ? null : placeNearby(sentence, scene)

/** The town, of a sentence that names its land; "south of Lille", of an accident that another sentence tells to have been in Lomme; but a flood may have been in both. */
function isKnownBetter(spot: Spot | null, happening: Happening | null): boolean {
  if (!spot || !happening?.place || happening.place === spot.place) return false
  if (isInside(happening.place, spot.place)) return true
  if (!spot.isNearby || happening.isNearby) return false
  const isOfManyPlaces = happening.isRoving || happening.isState || happening.types.has('disaster')
  return !isOfManyPlaces && isNoCoarser(happening.place, spot.place)
}

/** "Confirmed 23 dead across the state": not those of the county that was spoken of before. */
const isOfWholeLand = ({ start, end }: Casualty, sentence: Sentence, { document }: Landscape): boolean =>
  WHOLE_LAND.test(document.plain.slice(Math.max(sentence.start, start - WHOLE), Math.min(sentence.end, end + WHOLE)))
const WHOLE = 120
const WHOLE_LAND =
  /\b(?:across|all over|throughout) the (?:entire |whole )?(?:country|island|kingdom|nation|province|region|state|territory)\b|\b(?:country|nation|state)-?wide\b/i

/** What moves on harms in one land after another: its own place is not that of each figure. */
const isOfNoOneLand = (happening: Happening, sentence: Sentence, scene: Scene): boolean =>
  happening.isRoving && (isAtSea(sentence, scene) || isOfManyLands(happening, scene))

/** "At sea, the hurricane cost 14 lives": in none of the lands that it went over. */
const isAtSea = ({ start, end }: Sentence, { landscape }: Scene): boolean =>
  /\bat sea\b|\bhigh seas\b|\binternational waters\b/i.test(landscape.document.plain.slice(start, end))

/** The place of the headline and lead, else where the article was written. */
function placeOfLead(landscape: Landscape): Circumstance<Place> | null {
  const lead = firstOfLead(landscape, (head) =>
    placeIn({ start: head.start, end: head.start, event: null }, head, landscape),
  )
  if (lead) return { thing: lead, by: 'lead', confidence: 0.65 }
  const dateline = placeOfDateline(landscape)
  return dateline && { thing: dateline, by: 'dateline', confidence: 0.4 }
}

/** A disaster harms in many places of a land: what a paragraph says of one holds for its figures. */
function placeOfParagraph(
  casualty: Casualty,
  { types, place: whole }: Happening,
  scene: Scene,
): Circumstance<Place> | null {
  if (!types.has('disaster') || !whole || casualty.start < leadOf(scene.landscape)) return null
  const sentence = sentenceOf(casualty, scene)
  if (isOfWholeLand(casualty, sentence, scene.landscape)) return null
  const near = placeNearby(sentence, scene)
  return near && near.thing.country === whole.country && coarsenessOf(near.thing) <= coarsenessOf(whole) ? near : null
}

/** The last place that the sentences before in the paragraph speak of as a scene. */
function placeNearby(sentence: Sentence, { landscape }: Scene): Circumstance<Place> | null {
  for (const before of sentencesBefore(landscape.document, sentence, NEARBY)) {
    const place = placeIn({ start: before.end, end: before.end, event: null }, before, landscape)
    if (place) return { thing: place, by: 'next-sentence', confidence: 0.6 }
  }
  return null
}
const NEARBY = 3

/** "The deadliest storm to hit the country killed 90", of an event of before: the land of the article's own. */
function theCountry({ start, end }: Sentence, { own, landscape }: Scene): Circumstance<Place> | null {
  const country = own?.place?.country
  if (!country || !THE_COUNTRY.test(landscape.document.plain.slice(start, end))) return null
  const land = landscape.places.find(({ thing }) => thing.entity.type === 'country' && thing.entity.country === country)
  return land ? { thing: land.thing.entity, by: 'event', confidence: 0.6 } : null
}
const THE_COUNTRY = /\b(?:across|hit|in|of|ravaged|struck|throughout|within) the (?:country|nation)\b/

/** Whether what the headline and the lead say holds for a figure: not for what is told as background, nor for another event. */
function mayShareTheLead(casualty: Casualty, happening: Happening | null, scene: Scene): boolean {
  if (!happening || happening.isBackground || tellsOfBefore(casualty, sentenceOf(casualty, scene), scene.landscape))
    return false
  const isHarm = happening.tellings[0]?.mention.form === 'harm'
  return isHarm
    ? isToldInLead(casualty, scene)
    : scene.own === null || happening === scene.own || happening.isOfLead === true
}

const sentenceOf = ({ start }: Casualty, { landscape }: Scene): Sentence =>
  sentenceAt(landscape.document, start) as Sentence

function firstOfLead<Thing>({ document }: Landscape, find: (sentence: Sentence) => Thing | null): Thing | null {
  for (const sentence of leadSentences(document)) {
    const found = find(sentence)
    if (found) return found
  }
  return null
}

function sentenceBefore(sentence: Sentence, { document }: Landscape): Sentence | null {
  const before = document.sentences[firstFrom(document.sentences, sentence.start) - 1]
  return before?.block === sentence.block ? before : null
}

function placeOfDateline({ document, places }: Landscape): Place | null {
  const { dateline } = document.layout
  if (!dateline) return null
  return startingIn(places, dateline)[0]?.thing.entity ?? null
}
