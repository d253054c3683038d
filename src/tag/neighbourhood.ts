import type { Sense } from '../gazetteer/gazetteer.js'
import type { NameKind } from '../language/document.js'
import type { Candidate } from './candidates.js'
import { placeSenses } from './knowledge.js'

/**
 * How much the other places of an article speak for each name's being a town too: Hancock is one beside Greencastle and
 * Hagerstown, which lie within an hour's drive of the Hancock in Maryland. By the name's text; 0 where nothing lies near.
 */
export function weighNeighbourhood(
  candidates: readonly Candidate[],
  kindOf: (candidate: Candidate) => NameKind,
): ReadonlyMap<string, number> {
  const local = new Map<string, Local>()
  for (const candidate of candidates) {
    if (local.size >= MOST_NAMES) break
    if (local.has(candidate.text) || candidate.known) continue
    const all = placeSenses(candidate.text)
    const first = all[0]?.prominence ?? 0
    // Beside Toronto in Canada the one in Kansas says nothing.
    const senses = all.filter((sense) => isLocal(sense) && sense.prominence >= first - FAR_BELOW).slice(0, MOST_SENSES)
    if (senses.length) local.set(candidate.text, { senses, isPlace: kindOf(candidate) === 'place' })
  }
  const sums = new Map<string, number>()
  for (const [text, own] of local) {
    let sum = 0
    for (const [other, { senses, isPlace }] of local) {
      if (other !== text && isPlace && areNear(own.senses, senses)) sum += 1 / Math.sqrt(senses.length)
    }
    sums.set(text, Math.min(sum / Math.sqrt(Math.min(own.senses.length, FEW)), MOST))
  }
  return sums
}

interface Local {
  readonly senses: readonly Sense[]
  readonly isPlace: boolean
}

/** Enough to tell a region by; an article of nothing but places must not take the square of its length. */
const MOST_NAMES = 40
const MOST_SENSES = 24
const FEW = 6
const FAR_BELOW = 3
const MOST = 2

const isLocal = ({ type, prominence }: Sense): boolean => type === 'city' && prominence >= 2.4 && prominence < 6.3

/** About 60 kilometres, in degrees of latitude. */
const CLOSE = 0.55

const areNear = (some: readonly Sense[], others: readonly Sense[]): boolean =>
  some.some((a) => others.some((b) => isNear(a, b)))

function isNear(a: Sense, b: Sense): boolean {
  const lat = Math.abs(a.lat - b.lat)
  return lat <= CLOSE && Math.abs(a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180) <= CLOSE
}
