import { openPacked, type SmallNumbers } from '../text/packed-file.js'
import type { Sense, SenseType } from './sense.js'

/** The types of places, by their numbers in the table. */
export const TYPES: readonly SenseType[] = ['city', 'country', 'region', 'waterbody', 'mountain', 'facility', 'area']
/** A bit beside a place's type: it stands in a list of our own. */
export const OWN = 8
/** A number from which on a place's country is told, and not its region, which tells the country too. */
export const COUNTRY_ALONE = 0x8000
/** How many bits of a number of inhabitants are its first three figures; those above say how many noughts follow. */
export const FIGURES = 10

/**
 * `models/gazetteer.bin`: the keys of names, sorted, and of each row (a name of a place) a number in a column for each of its features. Nothing
 * is taken apart when it is opened; only the rows of a key that is asked for become senses.
 */
export interface GazetteerTable {
  /** The places with this key, the best known first. */
  senses(key: string): readonly Sense[]
  /** Whether some key begins with `prefix`. */
  hasPrefix(prefix: string): boolean
  /** The name, type and country of the place that a demonym (`foldName`) belongs to. */
  readonly demonyms: ReadonlyMap<string, readonly string[]>
}

interface Head {
  readonly countries: readonly string[]
  readonly demonyms: readonly (readonly [demonym: string, place: readonly string[]])[]
}

export function openGazetteer(): GazetteerTable {
  const file = openPacked('models/gazetteer.bin')
  const { countries, demonyms } = file.head as unknown as Head
  const keys = textsOf(file.bytes('key.text'), file.smallNumbers('key.ends'))
  const labels = textsOf(file.bytes('label.text'), file.smallNumbers('label.ends'))
  const regions = textsOf(file.bytes('region.text'), file.smallNumbers('region.ends'))
  const rowEnds = file.smallNumbers('key.rows')
  const [types, weights] = [file.bytes('type'), file.bytes('weight')]
  const sixteen = (section: string) => {
    const bytes = file.bytes(section)
    return (row: number): number => (bytes[row] as number) | ((bytes[row + types.length] as number) << 8)
  }
  const [whereOf, latOf, lonOf, peopleOf] = [sixteen('where'), sixteen('lat'), sixteen('lon'), sixteen('population')]
  const [ids, labelOf] = [file.smallNumbers('id'), file.smallNumbers('label')]

  const senseAt = (row: number, key: string): Sense => {
    const type = types[row] as number
    const where = whereOf(row)
    const people = peopleOf(row)
    // "AZ Absheron"
    const region = where < COUNTRY_ALONE ? regions.at(where) : null
    const country = region === null ? countries[where - COUNTRY_ALONE] : region.slice(0, 2)
    const label = labelOf.at(row)
    return {
      name: label > 0 ? labels.at(label - 1) : key,
      type: TYPES[type & (OWN - 1)] as SenseType,
      country: country || null,
      region: region === null ? null : region.slice(3),
      lat: signed(latOf(row)) / 100,
      lon: signed(lonOf(row)) / 100,
      population: (people & ((1 << FIGURES) - 1)) * 10 ** (people >> FIGURES),
      geonameId: ids.at(row) || null,
      prominence: weights.readInt8(row) / 10,
      list: type & OWN ? 'own' : 'geonames',
    }
  }
  return {
    senses: (key) => {
      const at = keys.lowerBound(key)
      if (at === keys.size || keys.compare(at, key) !== 0) return []
      const senses: Sense[] = []
      for (let row = at > 0 ? rowEnds.at(at - 1) : 0; row < rowEnds.at(at); row++) {
        senses.push(senseAt(row, key))
      }
      return senses
    },
    hasPrefix: (prefix) => {
      const at = keys.lowerBound(prefix)
      return at < keys.size && keys.at(at).startsWith(prefix)
    },
    demonyms: new Map(demonyms),
  }
}

const signed = (sixteenBits: number): number => (sixteenBits << 16) >> 16

/** Texts one after another, with where each ends. */
function textsOf(text: Buffer, ends: SmallNumbers) {
  /** Where the texts with the same first two letters lie. */
  const stretches = new Map<string, Stretch>()
  const startOf = (index: number): number => (index > 0 ? ends.at(index - 1) : 0)
  /** Below 0 where the text stands before `wanted`, which is plain ASCII, by its bytes. */
  const compare = (index: number, wanted: string): number => {
    // Not by `startOf`: this is asked a dozen times for each name that is looked up.
    const start = index > 0 ? ends.at(index - 1) : 0
    const length = ends.at(index) - start
    const common = Math.min(length, wanted.length)
    for (let i = 0; i < common; i++) {
      const difference = (text[start + i] as number) - wanted.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - wanted.length
  }
  return {
    size: ends.length,
    at: (index: number): string => text.toString('utf8', startOf(index), ends.at(index)),
    compare,
    /** The index of the first that is not before `wanted`, where they are sorted. */
    lowerBound: (wanted: string): number => {
      const first = wanted.slice(0, 2)
      let among = stretches.get(first)
      if (among === undefined) {
        const all = { low: 0, high: ends.length }
        among = { low: search(compare, first, all), high: search(compare, `${first}\x7f`, all) }
        if (stretches.size < MOST_STRETCHES) stretches.set(first, among)
      }
      return search(compare, wanted, among)
    },
  }
}

/** More pairs of first letters than names have. */
const MOST_STRETCHES = 4_000

/** The index of the first text within a stretch that is not before `wanted`. */
function search(
  compare: (index: number, wanted: string) => number,
  wanted: string,
  { low: from, high: to }: Stretch,
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(middle, wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

interface Stretch {
  readonly low: number
  readonly high: number
}
