import { wordSet } from '../language/words/word-set.js'
import { boundIn, isBound } from './bound.js'
import {
  besideOf,
  distanceOf,
  fameOf,
  isCentre,
  isInOtherQuotation,
  isMute,
  isOneOf,
  isProtagonist,
  opensAgain,
  roleOf,
  toldBy,
} from './clues.js'
import { orderOf } from './order.js'
import { isPossessive, type Place } from './place.js'
import type { Standing } from './standing.js'
import { reportOf } from './told-about.js'

/** Sentences back that are looked over; those whose sex is known may stand farther back where nobody else is meant. */
const WINDOW = 3
const FAR = 12
const FARTHER = 0.05

/** By how much the best must lead the second, and the least that it must have. */
const LEAD = 0.2
const LEAST = 0

interface Weighed<Referent> {
  readonly referent: Referent | null
  /** Where the best of its standings begins. */
  readonly at: number
  readonly sum: number
}

interface Likeliest<Referent> {
  /** Null for somebody without a name. */
  readonly referent: Referent | null
  readonly confidence: number
  /** Enough speaks for it to tell the sex of that one. */
  readonly isSure: boolean
}

/** Whom a pronoun most likely stands for; null where two are about as likely. */
export function likeliest<Referent>(place: Place<Referent>): Likeliest<Referent> | null {
  const close = candidates(place, WINDOW)
  const isNear = close.some(({ referent, sum }) => referent !== null || sum >= LEAST)
  const weighed = isNear ? close : candidates(place, FAR)
  place.cast.weighed?.(place.token, weighed)
  const [best, second] = weighed
  if (!best || best.referent === null || (isNear && best.sum < LEAST)) return NOBODY
  // Far back it is the last one spoken of, with a name or without.
  if (!isNear && weighed.some(({ at }) => at > best.at)) return null
  const lead = best.sum - (second?.sum ?? LEAST - 1)
  if (lead < LEAD) return null
  const isSure = lead >= SURE_LEAD && best.sum >= SURE
  return { referent: best.referent, confidence: Math.min(0.95, 0.7 + lead / 8), isSure }
}
/** "His mother was a baker. His father": of whom it goes on. */
const OPENS_AGAIN = 1.4
const SURE_LEAD = 0.7
const SURE = 0.6

const NOBODY = { referent: null, confidence: 0, isSure: false }

/** Whoever may be meant, the likeliest first; each once, by the best of its standings. */
function candidates<Referent>(place: Place<Referent>, window: number): readonly Weighed<Referent>[] {
  const best = new Map<unknown, Weighed<Referent>>()
  const bound = boundIn(place)
  for (const standing of place.all) {
    if (standing.referent !== null && bound.has(standing.referent)) continue
    const sum = weigh(standing, place, window)
    if (sum === null) continue
    const key = standing.referent ?? standing
    const known = best.get(key)
    if (!known || known.sum < sum) best.set(key, { referent: standing.referent, sum, at: standing.start })
  }
  if (place.announced && !isLeft(place.announced, place)) announce(place.announced, place, best)
  return [...best.values()].sort((a, b) => b.sum - a.sum)
}

/** "If he wins, Olt": who comes behind counts as a subject told before, and more where it was told before as well. */
function announce<Referent>(
  standing: Standing<Referent>,
  place: Place<Referent>,
  best: Map<unknown, Weighed<Referent>>,
): void {
  const { referent } = standing
  if (referent === null) return
  const sex = sexFor(standing, place)
  if (sex !== null && sex !== place.sex) return
  const known = best.get(referent)?.sum ?? 0
  const opens = opensSentence(place) ? OPENS : 0
  const sum = Math.max(
    known + AHEAD,
    1.45 + opens + roleOf(standing, true) + (sex === place.sex ? 0.5 : 0) + fameOf(referent, place),
  )
  best.set(referent, { referent, sum, at: standing.start })
}
const AHEAD = 0.5

/** "In his report, Olt"; not "after his speech", which somebody told of before may have held. */
const opensSentence = <Referent>({ sentence, index }: Place<Referent>): boolean =>
  index === 1 && isPossessive(sentence, index) && WITHIN.has(sentence.tokens[0]?.lower ?? '')
const OPENS = 0.4
const WITHIN = wordSet`at during for in like since throughout with`

/** The clues for one standing, added up; null where it cannot be meant. */
function weigh<Referent>(standing: Standing<Referent>, place: Place<Referent>, window: number): number | null {
  const sex = sexFor(standing, place)
  const goesOn = place.goesOn !== null && isOneOf(standing, place.goesOn)
  const distance = Math.min(distanceOf(standing, place), goesOn ? 1 : farthestOf(standing, place))
  const isUnknown = sex === null && standing.referent !== null
  if (isOut(standing, place) || distance > (isUnknown ? WINDOW : window)) return null
  if (distance === 0 && isBound(standing, place)) return null
  return (
    1 -
    0.55 * Math.min(distance, WINDOW) -
    FARTHER * Math.max(0, distance - WINDOW) +
    (sex === null ? likelyOf(standing, place) : 0.6) +
    (goesOn ? GOES_ON : 0) +
    roleOf(standing, standing.sentence === place.sentence) +
    fameOf(standing.referent, place) +
    toldBy(standing, place) -
    (isMute(standing, place) ? 0.5 : 0) +
    orderOf(standing, place) +
    reportOf(standing, place) +
    (opensAgain(standing, place) ? OPENS_AGAIN : 0) +
    (isCentre(standing, place) ? 0.4 : 0) -
    (isInOtherQuotation(standing, place) ? (standing.referent === null ? 1.2 : 0.6) : 0) +
    (distance === 0 ? besideOf(standing, place) : 0)
  )
}

/** Whom the article is about is never far where a paragraph opens. */
const farthestOf = <Referent>({ referent }: Standing<Referent>, place: Place<Referent>): number =>
  isProtagonist(referent, place) ? 2 : Number.POSITIVE_INFINITY

/** "Kim Roe": mostly a woman, but "he" may be meant. */
function likelyOf<Referent>({ referent }: Standing<Referent>, { cast, sex }: Place<Referent>): number {
  const likely = referent === null ? null : cast.likelySexOf(referent)
  if (likely === null) return referent === null ? 0 : UNTOLD
  return likely === sex ? 0.5 : -0.9
}

/** "He added": the one who was heard. */
const GOES_ON = 0.8

/** A name that tells no sex speaks a little for nobody of the other. */
const UNTOLD = 0.2

const sexFor = <Referent>({ referent, sex }: Standing<Referent>, { cast }: Place<Referent>) =>
  referent === null ? sex : (cast.sexOf(referent) ?? sex)

/** Of the other sex, or left out by the words around. */
function isOut<Referent>(standing: Standing<Referent>, place: Place<Referent>): boolean {
  return (sexFor(standing, place) ?? place.sex) !== place.sex || isLeft(standing, place)
}

const isLeft = <Referent>({ referent }: Standing<Referent>, { speaker, left }: Place<Referent>): boolean =>
  referent !== null && (referent === speaker || left.has(referent))
