import { type Sense, sensesOf } from '../../gazetteer/gazetteer.js'
import { wordSet } from '../../language/words/word-set.js'
import type { Group } from './groups.js'
import type { Resolved } from './resolve.js'

/**
 * A place that the gazetteer does not have, put where the larger one lies that holds it: "Dresden Zoo" in Dresden, the
 * village of X "in Dorset" in Dorset. Its name is its own, its confidence low.
 */
export function approximate(resolved: readonly Resolved[]): readonly Resolved[] {
  const settled = new Map<string, Sense>()
  for (const { group, sense } of resolved) if (sense) settled.set(nameOf(group), sense)
  return resolved.map((entry) => {
    if (entry.sense || entry.group.toponyms[0]?.name.kind !== 'place') return entry
    const outer = placeInName(nameOf(entry.group), settled) ?? placeBeside(entry.group, settled)
    if (!outer) return entry
    return { ...entry, sense: within(outer, entry.group), resolvedBy: 'contained', confidence: 0.4 }
  })
}

const nameOf = (group: Group): string => group.toponyms[0]?.name.text ?? ''

const DIRECTION =
  /^(?:central|downtown|east|eastern|greater|inner|lower|north|northeast|northern|northwest|old|outer|south|southeast|southern|southwest|upper|west|western)[ -]/i
const LEAST_KNOWN = 4.5
/** "Lake Bemidji" lies by the Bemidji that the article names. */
const OF_TOWN = /^(?:Lake|Loch|Mount|Port) /

/** The place whose name this one's begins with, or is but for a direction: "Seoul City Hall", "North Dallas". */
function placeInName(name: string, settled: ReadonlyMap<string, Sense>): Sense | null {
  const by = settled.get(name.replace(OF_TOWN, ''))
  if (by?.type === 'city' && OF_TOWN.test(name)) return by
  const words = name.replace(DIRECTION, '').split(/\s+/)
  const isTurned = DIRECTION.test(name)
  for (let length = Math.min(words.length - (isTurned ? 0 : 1), 4); length > 0; length--) {
    const part = words.slice(0, length).join(' ')
    const sense = settled.get(part) ?? unnamed(part, { words, isTurned }, settled)
    // "Northern Mali": in the middle of Mali.
    const isPartOfCountry = isTurned && length === words.length && sense?.type === 'country'
    if (sense && sense.prominence >= LEAST_KNOWN && (isSmall(sense) || isPartOfCountry)) return sense
  }
  return null
}

/** A place that only this name tells of: for a site one in a country of the article, since a hotel may bear any name. */
function unnamed(
  part: string,
  { words, isTurned }: { readonly words: readonly string[]; readonly isTurned: boolean },
  settled: ReadonlyMap<string, Sense>,
): Sense | undefined {
  const [sense] = sensesOf(part)
  if (!sense) return undefined
  if (isTurned) return sense.prominence >= WELL_KNOWN ? sense : undefined
  return isSite(words) && [...settled.values()].some(({ country }) => country === sense.country) ? sense : undefined
}

const WELL_KNOWN = 5.5

/** Sites that bear the name of their town. */
const isSite = (words: readonly string[]): boolean => SITES.has(words.at(-1) ?? '')
const SITES = wordSet`
  Airport Arena Base Botanical Bridge Camp Cathedral Center Centre Court Embassy Garden Gardens Hall Harbor Harbour
  Hospital Hotel Mall Market Museum Park Port Prison Railway Square Stadium Station Terminal Tower University Zoo`

const CLOSE = 0.8

/** The place that is said to hold this one, or to lie beside it: "in the village of X in Dorset". A river is too long for the latter. */
function placeBeside({ company, wantedType }: Group, settled: ReadonlyMap<string, Sense>): Sense | null {
  const least = wantedType === 'waterbody' ? 1 : CLOSE
  for (const { senses, tie, isListed, text } of company) {
    const sense = settled.get(text) ?? senses[0]
    const isHolder = tie >= least && !(isListed && sense?.type === 'city')
    if (sense && isHolder && isSmall(sense)) return sense
  }
  return null
}

/** Whether a place is small enough for its middle to say something. */
const isSmall = ({ type }: Sense): boolean => type !== 'country' && type !== 'area' && type !== 'waterbody'

function within(outer: Sense, group: Group): Sense {
  const region = outer.type === 'region' ? (outer.region ?? outer.name) : outer.region
  const type = group.toponyms.find(({ name }) => name.type)?.name.type ?? group.wantedType
  return {
    ...outer,
    name: nameOf(group),
    type: TYPES.find((known) => known === type) ?? (DIRECTION.test(nameOf(group)) ? 'region' : 'city'),
    region,
    population: 0,
    geonameId: null,
  }
}

const TYPES = ['city', 'region', 'facility', 'waterbody', 'mountain', 'area'] as const
