import type { Sense } from '../../gazetteer/gazetteer.js'
import type { Group } from './groups.js'

/** Where the other names of an article may lie, and how much each of them tells: the fewer places bear it, the more. */
export interface Neighbour {
  /** Null for the home of a body, which is no name of the article's own. */
  readonly group: Group | null
  readonly senses: readonly Sense[]
  readonly weight: number
}

/** Enough to tell a home region by; an article that is nothing but places must not take the square of its length. */
const MOST_GROUPS = 40
const MOST_SENSES = 24
/** Hamlets of unknown size lie everywhere. */
const LEAST_KNOWN = 2.4

/** For each group, what it tells about where its neighbours are; null where it tells nothing. */
export function neighboursOf(groups: readonly Group[]): readonly (Neighbour | null)[] {
  let count = 0
  return groups.map((group) => {
    const { senses, toponyms } = group
    const local = senses.filter((sense) => isLocal(sense) && sense.prominence >= LEAST_KNOWN).slice(0, MOST_SENSES)
    if (toponyms[0]?.name.kind !== 'place' || local.length === 0 || count++ >= MOST_GROUPS) return null
    return { group, senses: local, weight: weightOf(local.length) }
  })
}

/** Whether its middle says where it is: a town, a site or a county, not a state. */
const isLocal = ({ type, region }: Sense): boolean =>
  type === 'city' || type === 'facility' || (type === 'region' && region !== null)

/** The homes of the article's bodies as neighbours: a paper or a police force tells more than a town that is only named. */
export const neighboursAtHome = (homes: readonly (readonly Sense[])[]): readonly Neighbour[] =>
  homes.flatMap((home) => {
    const senses = home.filter(isLocal).slice(0, MOST_SENSES)
    return senses.length ? [{ group: null, senses, weight: weightOf(senses.length) * 1.5 }] : []
  })

const weightOf = (senses: number): number => (senses === 1 ? 1 : senses < 4 ? 0.7 : senses < 9 ? 0.4 : 0.2)

const MOST = 4
/** Where a name's first meaning is a country or a state, its small namesakes need more than neighbours. */
const MOST_AGAINST_STATES = 2

/**
 * How many of the other names have a place close by one that this name can mean: with Sherman, Blossom, Clarksville and
 * Mount Pleasant all within an hour's drive of Paris in Texas, Paris is that one.
 */
export function weighNeighbours(sense: Sense, group: Group, neighbours: readonly (Neighbour | null)[]): number {
  if (!isLocal(sense) || sense.prominence < LEAST_KNOWN) return 0
  let sum = 0
  for (const other of neighbours) {
    if (other && other.group !== group && other.senses.some((near) => isCloseBy(sense, near))) sum += other.weight
  }
  const first = group.senses[0]?.type
  return Math.min(sum, first === 'country' || first === 'region' ? MOST_AGAINST_STATES : MOST)
}

/** About 80 kilometres, in degrees of latitude. */
const CLOSE = 0.72

function isCloseBy(a: Sense, b: Sense): boolean {
  const lat = Math.abs(a.lat - b.lat)
  if (lat > CLOSE) return false
  return Math.abs(a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180) <= CLOSE
}
