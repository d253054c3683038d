import type { Document, Sentence } from '../../language/document.js'
import type { Place } from '../../recognise/places/schema.js'
import { textBefore, textBehind } from '../../text/around.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import { type Landscape, type MentionOf, sentenceAt } from '../landscape.js'
import { followsAnother, isOfAccusation } from './after.js'
import { nearest } from './nearest.js'
import { isScene, mayBeScene } from './scene.js'
import { COUNTRY, coarsenessOf, isWithin } from './within.js'

/** What a place is looked for: words of the text, and the noun of the event that they tell of. */
interface Anchor extends Extent {
  readonly event: string | null
}

/** A place where something was, or only near which it was: "south of Lille". */
export interface Spot {
  readonly place: Place
  readonly isNearby: boolean
  /** One of two: "Lille and the town of Lomme". */
  readonly isOneOfTwo: boolean
}

/** Where the sentence of some words says that their happening was: the place nearest to them; null where it names none. */
export const placeIn = (anchor: Anchor, sentence: Sentence, landscape: Landscape): Place | null =>
  spotIn(anchor, sentence, landscape)?.place ?? null

/** As before, with whether it was only near there. */
export function spotIn(anchor: Anchor, sentence: Sentence, landscape: Landscape): Spot | null {
  const { document, places } = landscape
  const near = (fits: (found: MentionOf<Place>) => boolean) =>
    nearest({ list: places, fits }, anchor, { sentence, plain: document.plain })?.thing ?? null
  const isLiteral = ({ mention, entity }: MentionOf<Place>) =>
    mention.use === 'literal' &&
    !goesOnFromOther(mention, landscape) &&
    !(
      mention.start > anchor.end &&
      (followsAnother(anchor.end, mention.start, document) || isOfAccusation(anchor.end, mention.start, document))
    ) &&
    !isOfOtherFigure(mention, anchor, landscape) &&
    !(mention.start < anchor.start && entity.type === 'facility' && isDescription(mention, document))
  const found =
    near((place) => isLiteral(place) && isScene(place.mention, anchor.event, document)) ??
    near((place) => isLiteral(place) && isAtHand(place.mention, sentence, document)) ??
    near(({ mention }) => mention.use !== 'demonym' && SUFFERS.test(textBehind(document.plain, mention.end, 50)))
  if (!found) return null
  const best = withinLand(finest(found, landscape), isLiteral, { anchor, sentence, landscape })
  const place = (coarseness(best) === COUNTRY && whereItHappened(anchor, landscape)?.entity) || best.entity
  return {
    place,
    isNearby: place === best.entity && NEAR_TO.test(wordsUpTo(best.mention, document)),
    isOneOfTwo: place === best.entity && isOneOfTwo(best, landscape),
  }
}

/** "Nine have died, and two others have died in Lille": the place of the two. */
function isOfOtherFigure(place: Extent, { start, end }: Anchor, { document, casualties }: Landscape): boolean {
  if (place.start < end) return false
  const [own] = startingIn(casualties, { start, end })
  const other = startingIn(casualties, { start: end, end: place.start }).at(-1)
  return (
    own !== undefined &&
    other?.thing.outcome === own.thing.outcome &&
    DIED.test(document.plain.slice(end, other.start)) &&
    DIED.test(document.plain.slice(other.end, place.start))
  )
}
const DIED = /^ (?:\w+ ){0,2}(?:dead|died|injured|killed|perished|wounded)\b[^.;]*$/

function isOneOfTwo({ mention }: MentionOf<Place>, { document, places }: Landscape): boolean {
  const before = places[firstFrom(places, mention.start) - 1]
  const behind = places[firstFrom(places, mention.end)]
  return (
    (before !== undefined && AND.test(gapOf(document, before.end, mention.start))) ||
    (behind !== undefined && AND.test(gapOf(document, mention.end, behind.start)))
  )
}
const AND =
  /^,? and (?:in )?(?:the )?(?:(?:[a-z]+ )?(?:cit(?:y|ies)|districts?|islands?|provinces?|regions?|states?|towns?|villages?) of )?(?:the )?$/
const NEAR_TO =
  /\b(?:approach(?:ing)?|near|outside|(?:(?:north|south)-?)?(?:east|north|south|west) of|(?:kilomet(?:re|er)s|km|miles) (?:away )?from)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:of\s+)?$/i

/** "Two trains collided near Lille, killing nine in one of the worst crashes in France": of a land and a town in it the town. */
function withinLand(
  found: MentionOf<Place>,
  isLiteral: (found: MentionOf<Place>) => boolean,
  {
    anchor,
    sentence,
    landscape,
  }: { readonly anchor: Anchor; readonly sentence: Sentence; readonly landscape: Landscape },
): MentionOf<Place> {
  const { document, places } = landscape
  if (coarseness(found) !== COUNTRY || !AMONG.test(wordsUpTo(found.mention, document))) return found
  const others = startingIn(places, {
    start: Math.max(sentence.start, anchor.start - AROUND),
    end: Math.min(sentence.end, anchor.end + AROUND),
  }).map(({ thing }) => thing)
  const finer = others.filter(
    ({ mention, entity }) =>
      entity.country === found.entity.country &&
      coarsenessOf(entity) < COUNTRY &&
      isLiteral({ mention, entity }) &&
      isScene(mention, anchor.event, document),
  )
  return finer.length === 1 ? (finer[0] ?? found) : found
}
const AROUND = 200
const AMONG = /\b(?:one of|worst|[a-z]+est)\b[^.;,]*$/
const wordsUpTo = ({ start }: Extent, { plain }: Document): string => textBefore(plain, start, MOST_WORDS)
const MOST_WORDS = 60

/** "Canada has had 33 deaths", "Chad lost nine men": the country is where it was. */
const SUFFERS =
  /^(?: (?:also|now|has|have|had)){0,3} (?:confirmed|counted|had|lost|recorded|registered|reported|saw|seen|suffered) (?!that\b)/

/** "Bound for Addis Ababa in Ethiopia": what holds a place that is none of the scene is none either. */
function goesOnFromOther(mention: Extent, { document, places }: Landscape): boolean {
  const previous = places[firstFrom(places, mention.start) - 1]
  return (
    previous !== undefined &&
    HOLDER.test(gapOf(document, previous.end, mention.start)) &&
    previous.thing.mention.use === 'literal' &&
    !mayBeScene(previous.thing.mention, document)
  )
}

/** "the Tate exhibition": a name that only describes what stands behind it. */
const isDescription = ({ end }: Extent, { plain }: Document): boolean => /^ [a-z]/.test(textBehind(plain, end, 2))

/** In a headline, or before a comma or a possessive, a place needs no "in": "Lille: four dead", "Lille's market". */
function isAtHand(mention: MentionOf<Place>['mention'], sentence: Sentence, document: Document): boolean {
  if (
    !mayBeScene(mention, document) ||
    ELSEWHERE.test(document.plain.slice(Math.max(sentence.start, mention.start - 20), mention.start))
  )
    return false
  const behind = textBehind(document.plain, mention.end, MOST_OF_TITLE)
  if (sentence.role === 'title') return true
  if (RANKED.test(behind)) return false
  return mention.start === sentence.start ? !OF_TITLE.test(behind) : /^(?:,|'s )/.test(behind)
}

/** "France's largest city", "France's president": said of the land, and tells of no place; but "France's deadliest attack". */
const RANKED =
  /^'s (?:[a-z]+-)?(?:(?:first|main|only|second|third|top|[a-z]{3,}est|most [a-z]+) )+(?:[a-z-]+ ){0,2}(?:airline|airport|bank|carrier|city|club|company|economy|group|island|market|party|port|prison|province|region|state|trade|tribe|union|university)\b/

/** "Lille district magistrate Roe": whose office it is. */
const OF_TITLE = /^ (?:[a-z]+ ){2,4}\p{Lu}/u
const MOST_OF_TITLE = 60

/** "a flight to Paris", "talks with Oslo". */
const ELSEWHERE = /\b(?:against|and|by|for|from|to|toward|towards|with) (?:the )?$/

const coarseness = ({ entity }: MentionOf<Place>): number => coarsenessOf(entity)

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
    const isCounty = coarseness(previous.thing) === coarseness(best) && isWithin(previous.thing.entity, best.entity)
    if (isCounty || coarseness(previous.thing) < coarseness(best)) best = previous.thing
  }
  const behind = places[firstFrom(places, found.mention.end)]
  const isOwned = behind !== undefined && OWNED.test(gapOf(document, found.mention.end, behind.start))
  return isOwned && best === found && coarseness(behind.thing) <= coarseness(found) ? behind.thing : best
}

/** "Lille's northern Fives", "the Lille suburb of Lomme". */
const OWNED = /^(?:'s (?:[a-z]+ )*| (?:[a-z]+ )?(?:suburb|town|village) of )$/

const gapOf = ({ plain }: Document, from: number, until: number): string =>
  until - from < 60 ? plain.slice(from, Math.max(from, until)) : '.'

const HAPPENED = /^(?:It|The [a-z]+(?: [a-z]+)?) (?:exploded|happened|occurred|took place|went off) /

/** The place in the next sentence where that says it: "A bomb in eastern Mali killed two. The blast happened in Gao." */
function whereItHappened(anchor: Anchor, { document, places }: Landscape): MentionOf<Place> | null {
  const sentence = sentenceAt(document, anchor.start)
  const next = sentence && document.sentences[firstFrom(document.sentences, sentence.end)]
  if (!next || !HAPPENED.test(document.plain.slice(next.start, next.end))) return null
  return startingIn(places, next).find(({ thing }) => isScene(thing.mention, anchor.event, document))?.thing ?? null
}
