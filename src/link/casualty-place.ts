import type { Document } from '../language/document.js'
import type { Casualty } from '../recognise/casualties/schema.js'
import type { Place } from '../recognise/places/schema.js'
import { firstFrom, startingIn } from '../text/sorted.js'
import { circumstanceOf } from './circumstance.js'
import { type Landscape, type MentionOf, sentenceAt } from './landscape.js'
import { isScene } from './scene.js'

/** Where that happened which a casualty figure tells; null where no place stands near enough. */
export function placeOf(casualty: Casualty, landscape: Landscape): Place | null {
  const found = sceneOf(casualty, landscape)
  if (found) {
    const best = finest(found, landscape)
    return (coarseness(best) === COUNTRY && whereItHappened(casualty, landscape)?.entity) || best.entity
  }
  const before = isOfTheDead(casualty, landscape) ? sceneBefore(casualty, landscape) : null
  return before && finest(before, landscape).entity
}

function sceneOf(casualty: Casualty, landscape: Landscape): MentionOf<Place> | null {
  const fits = ({ mention }: MentionOf<Place>): boolean =>
    mention.use === 'literal' && isScene(mention, casualty, landscape.document)
  return circumstanceOf(casualty, landscape, { list: landscape.places, fits })
}

/** Types of place from the finest to the coarsest. */
const COARSE: Readonly<Partial<Record<Place['type'], number>>> = { region: 1, area: 2, waterbody: 2, country: 3 }
const COUNTRY = 3
const coarseness = ({ entity }: MentionOf<Place>): number => COARSE[entity.type] ?? 0

/** Between a place and the larger one around it: "Goma, in the east of", "Herat in western", "India's". */
const HOLDER =
  /^(?:'s(?: [a-z]+){0,2} |,? (?:(?:a|an|the) (?:[a-z]+ ){1,3})?(?:in|of|on) (?:the )?(?:[a-z-]+ ){0,4}|, )$/
const MOST_STEPS = 4

/** The finest place of a row: "Hathras, in northern India's Uttar Pradesh state" is Hathras, "Feni's Parshuram" Parshuram. */
function finest(found: MentionOf<Place>, { document, places }: Landscape): MentionOf<Place> {
  let best = found
  let at = firstFrom(places, found.mention.start)
  for (let step = 0; step < MOST_STEPS && coarseness(best) > 0; step++) {
    const previous = places[--at]
    const next = places[at + 1]
    if (!previous || !next || !HOLDER.test(gapOf(document, previous.end, next.start))) break
    if (coarseness(previous.thing) < coarseness(best)) best = previous.thing
  }
  const behind = places[firstFrom(places, found.mention.end)]
  const isOwned = behind !== undefined && /^'s (?:[a-z]+ )*$/.test(gapOf(document, found.mention.end, behind.start))
  return isOwned && best === found && coarseness(behind.thing) <= coarseness(found) ? behind.thing : best
}

const gapOf = ({ plain }: Document, from: number, until: number): string =>
  until - from < 60 ? plain.slice(from, Math.max(from, until)) : '.'

const HAPPENED = /^(?:It|The [a-z]+(?: [a-z]+)?) (?:exploded|happened|occurred|took place|went off) /

/** The place in the next sentence where that says it: "A bomb in eastern Mali killed two. The blast happened in Gao." */
function whereItHappened(casualty: Casualty, { document, places }: Landscape): MentionOf<Place> | null {
  const sentence = sentenceAt(document, casualty.start)
  const next = sentence && document.sentences[firstFrom(document.sentences, sentence.end)]
  if (!next || !HAPPENED.test(document.plain.slice(next.start, next.end))) return null
  return startingIn(places, next).find(({ thing }) => isScene(thing.mention, casualty, document))?.thing ?? null
}

/** Whether the figure's sentence goes on about the dead of a story, and names no place of its own: "The dead included". */
function isOfTheDead(casualty: Casualty, { document, places }: Landscape): boolean {
  const sentence = sentenceAt(document, casualty.start)
  if (!sentence || startingIn(places, sentence).length > 0) return false
  return THE_DEAD.test(document.plain.slice(sentence.start, sentence.start + 40))
}

const THE_DEAD =
  /^(?:Among the|All the|Most of the|The|Those) (?:casualties|dead|death toll|fatalities|injured|missing|toll|victims|wounded)\b/

/** Where the figure before this one belongs. */
function sceneBefore(casualty: Casualty, landscape: Landscape): MentionOf<Place> | null {
  const at = firstFrom(landscape.casualties, casualty.start)
  for (let i = at - 1; i >= 0 && i >= at - MOST_STEPS; i--) {
    const entry = landscape.casualties[i]
    const scene = entry && sceneOf(entry.thing, landscape)
    if (scene) return scene
  }
  return null
}
