import { isNearer, kilometresBetween } from '../../gazetteer/distance.js'
import { foldName } from '../../gazetteer/fold.js'
import type { Sense } from '../../gazetteer/gazetteer.js'
import { oncePerText } from '../../tag/once-per-text.js'
import type { Company } from './named-with.js'
import type { Place } from './schema.js'

export type Evidence = NonNullable<Place['resolvedBy']>

/** How much speaks for a country: its part of all that does, from 0 to 1, and how much that is, in places named. */
export interface Share {
  readonly part: number
  readonly sum: number
}

/** The share of each key that has one. */
export type Shares = Pick<ReadonlyMap<string, Share>, 'get' | 'has'>

/** What is known when one name's senses are weighed. */
export interface Scene {
  /** The places named beside it. */
  readonly company: readonly Company[]
  /** How much of the article is about each country, this name left out. */
  readonly countries: Shares
  /** The same for regions, by `regionKey`. */
  readonly regions: Shares
  /** What the dateline is taken for. */
  readonly dateline: Sense | null
  /** Places that are settled already, the most often named first, this name left out. */
  readonly settled: readonly Sense[]
  /** How many of the article's other names have a place close by a sense (see `weighNeighbours`). */
  readonly neighbours: (sense: Sense) => number
  /** The type that the words around it ask for: "the city of", "Lake". */
  readonly wantedType: string | null
}

/** One reason to take a name for one of its senses, and how much it counts. */
export interface Clue {
  /** What it says, for a reader: "how many live there". */
  readonly says: string
  readonly evidence: Evidence
  weigh(sense: Sense, scene: Scene): number
}

/** All reasons; their weights are in units of the gazetteer's prominence: 1 is ten times the inhabitants. */
export const clues: readonly Clue[] = [
  {
    says: 'how many live there and how well known it is',
    evidence: 'population',
    weigh: ({ prominence }) => prominence,
  },
  { says: 'it lies in a place that is named beside it', evidence: 'named-with', weigh: weighCompany },
  { says: 'a place named beside it lies in it', evidence: 'named-with', weigh: weighContents },
  { says: 'its country, or another place there, is named', evidence: 'contained', weigh: weighCountry },
  { says: 'its region, or another place there, is named', evidence: 'contained', weigh: weighRegion },
  {
    says: 'the dateline is in its country',
    evidence: 'dateline',
    weigh: (sense, { dateline }) => (sense.country && sense.country === dateline?.country ? 0.6 : 0),
  },
  {
    says: 'all places of the article that are surely known lie in other countries',
    evidence: 'contained',
    weigh: weighStranger,
  },
  { says: 'places of the article that are surely known lie near it', evidence: 'near', weigh: weighNearness },
  {
    says: 'for other names of the article there is a place of that name near it',
    evidence: 'near',
    weigh: (sense, { neighbours }) => neighbours(sense),
  },
  { says: 'places of its sort are listed beside it', evidence: 'near', weigh: weighPeers },
  { says: 'the words around it ask for this sort of place', evidence: 'only-sense', weigh: weighType },
]

const CLOSE_COMPANY = 6

function weighCompany(sense: Sense, { company }: Scene): number {
  let most = 0
  for (const { senses, tie } of company) {
    const outer = senses.find((other) => liesIn(sense, other))
    if (outer) most = Math.max(most, tie * looseShare(tie, outer, senses[0] as Sense) * CLOSE_COMPANY)
  }
  return most
}

/** What stands in one sentence and no nearer says less: a country less than a town, a little known namesake hardly anything. */
function looseShare(tie: number, outer: Sense, first: Sense): number {
  if (tie >= CLOSE_TIE) return 1
  if (outer.type === 'country') return 0.3
  const doubt = 1 / (1 + Math.max(0, first.prominence - outer.prominence))
  return outer.type === 'city' ? doubt : 0.5 * doubt
}
const CLOSE_TIE = 0.5

/** "Atlanta, Georgia": the one of its senses in which Atlanta lies. */
function weighContents(sense: Sense, { company }: Scene): number {
  const isHeld = company.some(
    ({ senses, isInside }) => isInside && senses.some((other) => canHold(sense, other) && liesIn(other, sense)),
  )
  return isHeld ? CLOSE_COMPANY / 2 : 0
}

/** A town holds sites; that another town lies by it says nothing. */
const canHold = (outer: Sense, inner: Sense): boolean => outer.type !== 'city' || inner.type === 'facility'

/** Whether a place lies in another: in a country, in or by a region, by a town. */
export function liesIn(inner: Sense, outer: Sense): boolean {
  if (inner.name === outer.name && inner.type === outer.type) return false
  if (outer.type === 'country') return inner.type !== 'country' && inner.country === outer.country
  if (outer.type === 'region') {
    if (inner.country !== outer.country || inner.type === 'country') return false
    // A county: in its own state, and near its middle.
    if (outer.region !== null && inner.region !== null)
      return inner.region === outer.region && isNearer(inner, outer, 80)
    const isNamed = inner.region !== null && folded(inner.region) === folded(outer.name)
    return isNamed || isNearer(inner, outer, 120)
  }
  if (inner.type === 'country' || inner.type === 'region') return false
  return isNearer(inner, outer, outer.type === 'city' ? 60 : 250)
}

/** Regions and states are asked for again and again. */
const folded = oncePerText(foldName)

function weighCountry({ country, type }: Sense, { countries }: Scene): number {
  const share = country ? countries.get(country) : undefined
  if (!share) return 0
  if (type === 'country') return 1
  return ((0.5 + 3 * share.part) * share.sum) / (share.sum + FEW)
}

/** So many places of a country named make half of what any number of them can. */
const FEW = 3

/** A hamlet of a country that no other place of an article of several lies in: rather one that no list has. */
function weighStranger({ country, prominence, type }: Sense, { settled, countries, company, dateline }: Scene): number {
  // "KARACHI: … in Clifton": a quarter of the town, where nothing else of the article is abroad.
  if (
    type === 'city' &&
    prominence < LARGE &&
    country &&
    isAllAtHome(country, { settled, countries, dateline }) &&
    !company.some(isHolder)
  )
    return -2.6
  if (type !== 'city' || prominence >= LITTLE_KNOWN || !country || countries.has(country) || company.some(isHolder))
    return 0
  // "Success, East Coast Demerara" in an article on Guyana is not the one of Australia.
  if (prominence < HAMLET && settled.length > 0) return -1.5
  return settled.filter((other) => other.type === 'city').length >= SEVERAL ? -2 : 0
}
/** Whether all that is settled lies in the country of the dateline, which is another. */
const isAllAtHome = (
  country: string,
  { settled, countries, dateline }: Pick<Scene, 'settled' | 'countries' | 'dateline'>,
): boolean =>
  dateline !== null &&
  settled.length > 0 &&
  dateline.country !== country &&
  !countries.has(country) &&
  settled.every((other) => other.country === null || other.country === dateline.country)
const LARGE = 5
const HAMLET = 3.6
const LITTLE_KNOWN = 4.5
const SEVERAL = 3
const isHolder = ({ tie }: Company): boolean => tie >= 1

/** Dozens of states have a Knox County: how many live there says little, and its state much. */
const OF_COUNTY = 1.7

function weighRegion(sense: Sense, { regions }: Scene): number {
  const share = regions.get(regionKey(sense))
  if (sense.type === 'region' && sense.region === null) return 0.6
  if (!share) return 0
  const weight = ((0.4 + 2.5 * share.part) * share.sum) / (share.sum + FEW)
  return sense.type === 'region' ? OF_COUNTY * weight : weight
}

/** The region that a place is or lies in, with its country; regions of unlike countries bear one name. */
export const regionKey = ({ country, region, name, type }: Sense): string =>
  type === 'region' ? `${country} ${region ?? name}` : region ? `${country} ${region}` : ''

function weighNearness(sense: Sense, { settled }: Scene): number {
  let sum = 0
  for (const other of settled) {
    if (other.type === 'country' || other.type === 'area' || other.type === 'region') continue
    if (!isNearer(sense, other, 500)) continue
    sum += kilometresBetween(sense, other) < 150 ? 0.6 : 0.25
  }
  return Math.min(sum, 1.5)
}

/** "Georgia, Florida and Texas": what stands in a list is of the sort and country of what stands beside it. */
function weighPeers(sense: Sense, { company }: Scene): number {
  const peers = company.filter(
    ({ senses: [first], isListed }) => isListed && first !== undefined && areAlike(sense, first),
  )
  return Math.min(peers.length, 2) * (sense.type === 'city' ? 0.4 : 1.5)
}

const areAlike = (a: Sense, b: Sense): boolean =>
  a.type === b.type && a.name !== b.name && (a.type === 'country' || a.country === b.country)

function weighType({ type }: Sense, { wantedType }: Scene): number {
  if (!wantedType) return 0
  return type === wantedType ? 2.5 : 0
}
