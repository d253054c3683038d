import type { Place } from '../../recognise/places/schema.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { leadSentences, type Scene } from './assign.js'
import type { Happening } from './cluster.js'
import { placeIn } from './place.js'

/** The lands in which an article's roving events and its figures are said to be, gathered once for each scene. */
const known = new WeakMap<Scene, ReadonlySet<string>>()

/**
 * Whether a storm or an outbreak harmed people in several lands, so that where it was in one sentence tells nothing of another paragraph; not where
 * the headline or the first sentence says in which.
 */
export function isOfManyLands({ place }: Happening, scene: Scene): boolean {
  const lands = known.get(scene) ?? landsOf(scene)
  known.set(scene, lands)
  return lands.size > 1 && !isOfOpening(place, scene.landscape)
}

function landsOf({ tellings, landscape }: Scene): ReadonlySet<string> {
  const ofTellings = tellings.filter(({ happening }) => happening.isRoving && !happening.isBackground)
  const ofFigures = landscape.casualties.map(({ thing, start, end }) => {
    const sentence = sentenceAt(landscape.document, start)
    return thing.count.max !== 0 && sentence ? placeIn({ start, end, event: null }, sentence, landscape) : null
  })
  return new Set([...ofTellings.map(({ place }) => place), ...ofFigures].flatMap((place) => place?.country ?? []))
}

/** Whether the headline or the first sentence says that it is in this land. */
function isOfOpening(place: Place | null, landscape: Landscape): boolean {
  return leadSentences(landscape.document)
    .slice(0, 2)
    .some((head) => {
      const opening = placeIn({ start: head.start, end: head.start, event: null }, head, landscape)
      return opening !== null && opening.country === place?.country
    })
}
