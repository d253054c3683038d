import type { ToldEvent } from './told-event.js'

/**
 * How much speaks for two articles telling one event: the sum of small clues. What contradicts (other days, other lands)
 * weighs more than what fits, since most events of a kind are alike.
 */
export function likeness(a: ToldEvent, b: ToldEvent): number {
  return CLUES.reduce((sum, clue) => sum + clue(a, b), 0)
}

/** From here on two tellings are taken for one event. */
export const SAME_EVENT = 3

type Clue = (a: ToldEvent, b: ToldEvent) => number

const typeClue: Clue = (a, b) => {
  const [one, other] = [a.event.type, b.event.type]
  if (one === other) return 1
  if (one === 'other' || other === 'other') return 0
  return AKIN.has(`${one} ${other}`) || AKIN.has(`${other} ${one}`) ? 0.5 : -2
}

/** What one writer calls an accident is a crash or a disaster to the next. */
const AKIN: ReadonlySet<string> = new Set([
  'crash accident',
  'accident disaster',
  'crash disaster',
  'attack unrest',
  'arrest unrest',
  'attack arrest',
])

const dayClue: Clue = ({ days: a }, { days: b }) => {
  if (!a || !b) return 0
  const apart = Math.max(b.from - a.to, a.from - b.to)
  const widest = Math.max(a.to - a.from, b.to - b.from)
  if (apart > 2) return -4
  if (apart > 0) return apart === 1 ? 1 : -1
  return widest <= 1 ? 2 : 0.5
}

const placeClue: Clue = ({ place: a }, { place: b }) => {
  if (!a || !b) return 0
  if (a.country && b.country && a.country !== b.country) return -4
  if (a.name === b.name && a.country === b.country) return a.type === 'country' ? 0.5 : 2
  if (a.type === 'country' || b.type === 'country') return a.country && a.country === b.country ? 0.5 : 0
  const apart = kilometres(a, b)
  if (apart === null) return 0
  if (apart < 50) return 1.5
  return apart < 250 ? 0.5 : -3
}

function kilometres(
  a: { readonly lat: number | null; readonly lon: number | null },
  b: { readonly lat: number | null; readonly lon: number | null },
): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  // The haversine formula on a sphere of 6,371 km: right to half a per cent.
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}

const nameClue: Clue = (a, b) => {
  const [few, many] = a.names.size < b.names.size ? [a.names, b.names] : [b.names, a.names]
  let shared = 0
  for (const name of few) if (many.has(name)) shared++
  return Math.min(3, shared)
}

const figureClue: Clue = (a, b) => {
  const shared = [...a.figures].filter((figure) => b.figures.has(figure)).length
  return Math.min(1, shared * 0.5)
}

const CLUES: readonly Clue[] = [typeClue, dayClue, placeClue, nameClue, figureClue]
