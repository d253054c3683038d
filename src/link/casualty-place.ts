import type { Document } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import type { Place, PlaceMention } from '../recognise/places/schema.js'
import { circumstanceOf } from './circumstance.js'
import type { Landscape, MentionOf } from './landscape.js'

/** Where that happened which a casualty figure tells; null where no place stands near enough. */
export function placeOf(casualty: Casualty, landscape: Landscape): Place | null {
  const fits = ({ mention }: MentionOf<Place>): boolean =>
    mention.use === 'literal' && isScene(mention, casualty, landscape.document)
  return circumstanceOf(casualty, landscape, { list: landscape.places, fits })?.entity ?? null
}

const LOCATIVE =
  /(?:^|[\s(])(?:in|at|near|off|outside|inside|around|across|over|on|within|throughout|hit|struck|rocked|shook|(?:north|south|east|west|km|miles|coast|city|town|village|district|province|suburb|outskirts|island|region|state|capital)(?:ern)? of)\s+(?:[a-z][\w-]*\s+){0,3}$/

/** Whether the words before a place say that something happened there; an event's own place ("the Kabul blast") does too. */
function isScene(mention: PlaceMention, casualty: Casualty, { plain }: Document): boolean {
  const before = plain.slice(Math.max(0, mention.start - 60), mention.start)
  if (LOCATIVE.test(before)) return true
  const behind = plain.slice(mention.end, mention.end + 40)
  const event = casualty.event?.text.split(/\s+/).at(-1)?.toLowerCase()
  const nextWords = behind
    .toLowerCase()
    .replace(/^'s/, '')
    .trim()
    .split(/[^a-z-]+/)
  return event !== undefined && nextWords.slice(0, 3).includes(event)
}
