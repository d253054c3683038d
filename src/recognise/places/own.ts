import type { Sense } from '../../gazetteer/gazetteer.js'
import type { OwnName } from '../../read/own-name.js'
import { placeTypes } from './schema.js'

/** The place of an entry of the user's own that has coordinates; null for one that has none. */
export function senseOfOwn({ name, type, country, lat, lon }: OwnName): Sense | null {
  if (lat === null || lon === null) return null
  return {
    name,
    type: placeTypes.find((known) => known === type) ?? 'city',
    country,
    region: null,
    lat,
    lon,
    population: 0,
    geonameId: null,
    prominence: KNOWN,
    list: 'own',
  }
}

/** As a great town: it tells of where the others are. */
const KNOWN = 6
