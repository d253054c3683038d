import { type Sense, sensesOf } from '../../gazetteer/gazetteer.js'
import type { PlaceSense } from '../../review/session/state.js'

/** A name may be that of hundreds of villages. */
const MOST = 30

/** The places of a name that the gazetteer knows, the best known first. */
export function placesNamed(name: string): readonly PlaceSense[] {
  return sensesOf(name).slice(0, MOST).map(senseOf)
}

function senseOf({ name, type, country, region, lat, lon, population, geonameId }: Sense): PlaceSense {
  const people = population > 0 ? `${population.toLocaleString('en-US')} people` : null
  return {
    label: name,
    detail: [type, region, country, people, `${lat}, ${lon}`].filter(Boolean).join(' · '),
    fields: {
      type,
      country,
      lat,
      lon,
      precision: 'own',
      ...(region ? { region } : {}),
      ...(geonameId ? { geonameId } : {}),
    },
  }
}
