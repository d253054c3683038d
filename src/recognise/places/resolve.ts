import type { Sense } from '../../gazetteer/gazetteer.js'
import { type Clue, clues, type Evidence, liesIn, regionKey, type Scene, type Shares } from './clues.js'
import type { Group } from './groups.js'
import { type Neighbour, neighboursAtHome, neighboursOf, weighNeighbours } from './neighbours.js'
import type { Setting } from './setting.js'
import { useOf } from './use.js'

/** The names of an article's places, and what else tells where it is at home. */
export interface Named {
  readonly groups: readonly Group[]
  readonly dateline: Group | null
  /** Where the bodies that it names are at home, each with its senses (see `homesOf`). */
  readonly homes: readonly (readonly Sense[])[]
}

/** What a group of mentions is taken for. */
export interface Resolved {
  readonly group: Group
  readonly sense: Sense | null
  readonly resolvedBy: Evidence | null
  readonly confidence: number
}

/**
 * Decides which place each group of mentions means: first each by itself, then in the light of the others, and once more
 * in the light of what the others were then taken for.
 */
export function resolve(named: Named): readonly Resolved[] {
  const around = aroundOf(named)
  let resolved: readonly Resolved[] = named.groups.map((group) => weigh(group, emptyScene(group)))
  for (let round = 0; round < ROUNDS; round++) resolved = resolveAmong(resolved, around)
  return resolved
}

/** How a group was decided in the last round: its senses with what each clue adds, the most likely first. */
export interface Weighing extends Resolved {
  readonly weighed: readonly WeighedSense[]
  /** Whether it is said to lie where none of its senses does. */
  readonly isElsewhere: boolean
}

/** The same decisions as `resolve`, each with what it was decided by. */
export function weighings(named: Named): readonly Weighing[] {
  const { groups } = named
  const around = aroundOf(named)
  let resolved: readonly Resolved[] = groups.map((group) => weigh(group, emptyScene(group)))
  for (let round = 1; round < ROUNDS; round++) resolved = resolveAmong(resolved, around)
  const scenes = scenesOf(resolved, around)
  return groups.map((group, at) => {
    const scene = scenes[at] as Scene
    return { ...weigh(group, scene), weighed: weighSenses(group, scene), isElsewhere: isElsewhere(group) }
  })
}

/** What stands around each group, whatever it is taken for. */
interface Around {
  readonly neighbours: readonly (Neighbour | null)[]
  readonly dateline: Group | null
  readonly homes: readonly Telling[]
}

const aroundOf = ({ groups, dateline, homes }: Named): Around => ({
  neighbours: [...neighboursOf(groups), ...neighboursAtHome(homes)],
  dateline,
  homes: homes.flatMap(([first]) => (first?.type === 'region' ? [tellingOf(first, OF_HOME)] : [])),
})

/** A state whose police or paper acts in the article is its home, more surely than one that is only named. */
const OF_HOME = 2.5

const ROUNDS = 2

/** Weighs each group anew, in the light of what all of them were taken for. */
function resolveAmong(before: readonly Resolved[], around: Around): readonly Resolved[] {
  const scenes = scenesOf(before, around)
  return before.map(({ group }, at) => weigh(group, scenes[at] as Scene))
}

/** What each group's senses are weighed by, once all of them were taken for something. */
function scenesOf(before: readonly Resolved[], { neighbours, dateline, homes }: Around): readonly Scene[] {
  const settled = settle(before)
  const told = before.find(({ group }) => group === dateline)?.sense ?? null
  return before.map(({ group }, at) => {
    const others = settled.filter((item) => item.at !== at)
    const telling = others.map((item): Telling => item.telling).concat(homes)
    return {
      ...emptyScene(group),
      countries: sharesBy(telling, 'country'),
      regions: sharesBy(telling, 'region'),
      dateline: told,
      neighbours: (sense) => weighNeighbours(sense, group, neighbours),
      settled: others.slice(0, MOST_SETTLED).map((item) => item.telling.sense),
    }
  })
}

/** A place that tells where others are: its country and its region by the keys that others are asked by, "" where it has none. */
interface Telling {
  readonly sense: Sense
  readonly country: string
  readonly region: string
  /** How much it tells: a place more than a state that acts or a nationality. */
  readonly tells: number
}

const tellingOf = (sense: Sense, tells: number): Telling => ({
  sense,
  country: sense.country ?? '',
  region: regionKey(sense),
  tells,
})

/** A name that decides for others. */
interface Settled {
  readonly telling: Telling
  readonly at: number
  readonly count: number
}

const MOST_SETTLED = 25
const emptyScene = ({ company, wantedType }: Group): Scene => ({
  company,
  wantedType,
  countries: new Map(),
  regions: new Map(),
  dateline: null,
  settled: [],
  neighbours: () => 0,
})

/** The groups whose first reading is sure enough to throw light on others. */
function settle(alone: readonly Resolved[]): readonly Settled[] {
  return alone
    .flatMap(({ group, sense, confidence }, at) =>
      sense && confidence >= SURE
        ? [{ at, telling: tellingOf(sense, tellsOf(group, sense)), count: group.toponyms.length }]
        : [],
    )
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, 4 * MOST_SETTLED)
}

const SURE = 0.6

/** "U.S. and Iranian officials met in Geneva": governments and nationalities stand in news of anywhere. */
function tellsOf({ toponyms }: Group, sense: Sense): number {
  const count = Math.sqrt(toponyms.length)
  if (sense.type !== 'country') return count
  const isLiteral = toponyms.some(
    ({ name, setting }) =>
      name.kind === 'place' && useOf(setting, 'country').use === 'literal' && !isAttribute(setting),
  )
  return count * (isLiteral ? 0.6 : 0.2)
}

/** "two U.S. citizens": whose they are, not where. */
const isAttribute = ({ possessive, after }: Setting): boolean => !possessive && after[0]?.pos === 'NOUN'

/** How much of what is settled falls to each key; what has none ("") is left out. */
function sharesBy(telling: readonly Telling[], by: 'country' | 'region'): Shares {
  const sums = new Map<string, number>()
  let total = 0
  for (const place of telling) {
    const key = place[by]
    if (key === '') continue
    sums.set(key, (sums.get(key) ?? 0) + place.tells)
    total += place.tells
  }
  return {
    has: (key) => sums.has(key),
    get: (key) => {
      const sum = sums.get(key)
      return sum === undefined ? undefined : { part: sum / total, sum }
    },
  }
}

/** Below this a name with several senses, none of them well known or supported, is left open. */
export const LEAST = 2.5

/** A sense with the weight of each of `clues`, in their order, and the sum. */
export interface WeighedSense {
  readonly sense: Sense
  readonly weights: readonly number[]
  readonly sum: number
}

const weighSenses = ({ senses }: Group, scene: Scene): readonly WeighedSense[] =>
  senses.map((sense) => weighSense(sense, scene)).sort((a, b) => b.sum - a.sum)

function weighSense(sense: Sense, scene: Scene): WeighedSense {
  const weights: number[] = []
  let sum = 0
  for (const clue of clues) {
    const weight = clue.weigh(sense, scene)
    weights.push(weight)
    sum += weight
  }
  return { sense, weights, sum }
}

function weigh(group: Group, scene: Scene): Resolved {
  const listed = ownSense(group)
  if (listed) return { group, sense: listed, resolvedBy: 'own-list', confidence: 1 }
  const weighed = weighSenses(group, scene)
  const [best, second] = weighed
  if (!best || best.sum < LEAST || isElsewhere(group)) return { group, sense: null, resolvedBy: null, confidence: 0.3 }
  const odds = weighed.reduce((total, { sum }) => total + Math.exp((sum - best.sum) * 1.2), 0)
  return {
    group,
    sense: best.sense,
    resolvedBy: second ? decisive(best.weights, second.weights) : best.sense.list === 'own' ? 'own-list' : 'only-sense',
    confidence: (1 / odds) * Math.min(1, 0.4 + best.sum / 8),
  }
}

/** What the user has put on the map is there. */
function ownSense({ toponyms, senses }: Group): Sense | null {
  const own = toponyms[0]?.name.own
  return own && own.lat !== null ? (senses[0] ?? null) : null
}

const LITTLE_KNOWN = 5
const GREAT = 5.8

/** Whether a name is said to lie in a region or country that has none of its senses: "Tora, in Sudan", but Tora is in Italy. */
function isElsewhere({ senses, company }: Group): boolean {
  const prominence = senses[0]?.prominence ?? 0
  const holders = company.filter(({ tie, isDemonym, isListed, senses: [first] }) => {
    if (tie < 1 || isDemonym || !first) return false
    // "Brixton police station in Johannesburg", "San Borja of Lima": a quarter.
    if (first.type === 'city') return !isListed && first.prominence >= GREAT && prominence < GREAT
    return prominence < LITTLE_KNOWN && (first.type === 'country' || first.type === 'region')
  })
  return (
    holders.length > 0 &&
    !company.some((beside) => beside.senses.some((outer) => senses.some((sense) => isIn(sense, outer))))
  )
}

const isIn = (sense: Sense, outer: Sense): boolean => liesIn(sense, outer)

/** The clue that speaks most for the best sense against the second. */
function decisive(best: readonly number[], second: readonly number[]): Evidence {
  let most = 0
  for (let i = 1; i < clues.length; i++) if (lead(best, second, i) > lead(best, second, most)) most = i
  return (clues[most] as Clue).evidence
}

const lead = (best: readonly number[], second: readonly number[], i: number): number =>
  (best[i] ?? 0) - (second[i] ?? 0)
