import { type Landscape, sentenceAt } from '../landscape.js'
import { leadSentences, type Scene } from './assign.js'
import type { Happening } from './cluster.js'
import { placeIn } from './place.js'

/** Where an article is, as far as its roving events go; gathered once for each scene. */
interface Lands {
  /** Those in which its roving events and its figures are said to be. */
  readonly told: ReadonlySet<string>
  /** Those that the headline and the first sentence name. */
  readonly ofOpening: ReadonlySet<string | null>
}
const landsOfScenes = new WeakMap<Scene, Lands>()

/**
 * Whether a storm or an outbreak harmed people in several lands, so that where it was in one sentence tells nothing of another paragraph; not where
 * the headline or the first sentence says in which.
 */
export function isOfManyLands({ place }: Happening, scene: Scene): boolean {
  let lands = landsOfScenes.get(scene)
  if (!lands) {
    lands = { told: landsTold(scene), ofOpening: landsOfOpening(scene.landscape) }
    landsOfScenes.set(scene, lands)
  }
  return lands.told.size > 1 && !(place && lands.ofOpening.has(place.country))
}

function landsTold({ tellings, landscape }: Scene): ReadonlySet<string> {
  const ofTellings = tellings.filter(({ happening }) => happening.isRoving && !happening.isBackground)
  const ofFigures = landscape.casualties.map(({ thing, start, end }) => {
    const sentence = sentenceAt(landscape.document, start)
    return thing.count.max !== 0 && sentence ? placeIn({ start, end, event: null }, sentence, landscape) : null
  })
  return new Set([...ofTellings.map(({ place }) => place), ...ofFigures].flatMap((place) => place?.country ?? []))
}

function landsOfOpening(landscape: Landscape): ReadonlySet<string | null> {
  const places = leadSentences(landscape.document)
    .slice(0, 2)
    .flatMap((head) => placeIn({ start: head.start, end: head.start, event: null }, head, landscape) ?? [])
  return new Set(places.map(({ country }) => country))
}
