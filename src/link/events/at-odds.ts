import type { Sentence, Token } from '../../language/document.js'
import type { Casualty } from '../../recognise/casualties/schema.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import { firstFrom, startingIn } from '../../text/sorted.js'
import { type Landscape, sentenceAt } from '../landscape.js'
import { comesAfter } from './after.js'
import type { Happening } from './cluster.js'
import { dateIn } from './date.js'
import { placeIn } from './place.js'
import { daysBefore, daysBetween } from './when.js'
import { isWithin } from './within.js'

/** Days within which a figure's date and its event's may differ. */
const DRIFT = 5

/** Whether the day of a figure's own sentence, or its day and its place, are those of another event. */
export function isAtOdds(casualty: Casualty, happening: Happening, landscape: Landscape): boolean {
  const sentence = sentenceAt(landscape.document, casualty.start)
  const date = sentence && dateIn(casualty, sentence, landscape)
  const days = date && happening.date ? daysBetween(date, happening.date) : null
  if (!sentence) return false
  if (days === null || days <= 0) return isNextDoor(casualty, sentence, { happening, landscape })
  if (days > DRIFT) return true
  const { place: scene, types } = happening
  // A disaster goes on.
  if (!scene || types.has('disaster') || types.has('outbreak')) return false
  const place = placeIn({ start: casualty.start, end: casualty.end, event: null }, sentence, landscape)
  return place !== null && place !== scene && !isWithin(place, scene) && !isWithin(scene, place)
}

/** "Another nine were killed in neighbouring Peru": not in the land of the event. */
function isNextDoor(
  casualty: Casualty,
  sentence: Sentence,
  { happening, landscape }: { readonly happening: Happening; readonly landscape: Landscape },
): boolean {
  const behind = landscape.document.plain.slice(casualty.end, Math.min(sentence.end, casualty.end + REACH))
  if (!NEXT_DOOR.test(behind) || happening.types.has('disaster') || happening.types.has('outbreak')) return false
  const place = placeIn({ start: casualty.start, end: casualty.end, event: null }, sentence, landscape)
  return place !== null && place !== happening.place
}
const REACH = 80
const NEXT_DOOR = /\b(?:adjoining|neighbou?ring) \p{Lu}/u

const LONG_AGO = 45
const TOKENS_NEAR = 60

/** Whether a figure's sentence tells of long before the article. */
export function tellsOfBefore(casualty: Casualty, sentence: Sentence, landscape: Landscape): boolean {
  const date = dateIn(casualty, sentence, landscape)
  const at = firstFrom(sentence.tokens, casualty.start)
  const near = sentence.tokens.slice(Math.max(0, at - TOKENS_NEAR), at + TOKENS_NEAR)
  return (
    isLongAgo(date, landscape) ||
    near.some((token, i) => isOfBefore(token, near[i + 1])) ||
    comesAfter(sentence.start, casualty.start, landscape.document)
  )
}

/** "Has killed 13,000 people since 2009": counted over a long time, and the harm of no one event. */
export function isCountedSince(casualty: Casualty, sentence: Sentence, { document, dates }: Landscape): boolean {
  const { plain, layout } = document
  const near = {
    start: Math.max(sentence.start, casualty.start - REACH),
    end: Math.min(sentence.end, casualty.end + REACH),
  }
  return (
    HAS.test(plain.slice(near.start, near.end)) &&
    startingIn(dates, near).some(
      ({ thing, start }) =>
        SINCE.test(plain.slice(near.start, start)) &&
        (daysBefore(thing, layout.published?.value ?? null) ?? 0) > LONG_AGO,
    )
  )
}
const HAS = /\b(?:has|have)\b/
/** But not "the worst since 2009". */
const SINCE =
  /^(?!.*\b(?:first|most|worst|[a-z]{3,}iest|biggest|highest|largest)\b).*\b[Ss]ince (?:early |late |mid-)?$/s

/** Whether a date lies so long before the article that what happened then is background; not where either is unknown. */
export function isLongAgo(date: DateItem | null, { document }: Landscape): boolean {
  const days = date && daysBefore(date, document.layout.published?.value ?? null)
  return days !== null && days > LONG_AGO
}

const isOfBefore = ({ lower }: Token, next: Token | undefined): boolean =>
  (lower === 'last' && (next?.lower === 'year' || next?.lower === 'decade')) ||
  (lower === 'previous' && next?.lower !== 'reports') ||
  lower === 'historically'
