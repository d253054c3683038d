// Reads the lists in models/src/gazetteer: fields parted by " | ", values in a field by ";".
import { readFileSync } from 'node:fs'

const folder = new URL('../../models/src/gazetteer/', import.meta.url)

/** The rows of a list as arrays of fields, comments left out. */
function rowsOf(name) {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()))
}

const values = (field = '') =>
  field
    .split(';')
    .map((value) => value.trim())
    .filter(Boolean)
const known = (code) => (code === '-' ? '' : code)

function pointOf(field = '') {
  const [lat, lon] = field.split(',').map(Number)
  return Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : null
}

export function readCountries() {
  return rowsOf('countries.txt').map(([country, name, point, others, demonyms]) => ({
    type: 'country',
    country,
    name,
    ...pointOf(point),
    others: values(others),
    demonyms: values(demonyms),
  }))
}

export function readRegions() {
  return rowsOf('regions.txt').map(([country, name, point, others, demonyms]) => ({
    type: 'region',
    country,
    name,
    ...pointOf(point),
    others: values(others),
    demonyms: values(demonyms),
  }))
}

/** Parts of the world, seas, mountains, sites and former states. */
export function readAreas() {
  return rowsOf('areas.txt').map(([type, country, name, point, others, demonyms]) => ({
    type,
    country: known(country),
    name,
    ...pointOf(point),
    others: values(others),
    demonyms: values(demonyms),
  }))
}

/** Towns by their English names; `point` only where GeoNames has no such town. */
export function readCities() {
  return rowsOf('cities.txt').map(([country, name, others, demonyms, point]) => ({
    country,
    name,
    others: values(others),
    demonyms: values(demonyms),
    point: pointOf(point),
  }))
}

/** Small places that the town lists lack, as towns: those of the United States are known by their post offices, so people live there. */
export function readSmallTowns() {
  const townOf = ([country, admin1, name, lat, lon, population, id = ''], isLocality) => ({
    ...{ name, country, admin1, admin2: '', lat: Number(lat), lon: Number(lon), population: Number(population) },
    ...{ id: id && Number(id), capital: 0, section: false, isLocality },
  })
  return [
    ...rowsOf('us-localities.txt').map((fields) => townOf(['US', ...fields], true)),
    ...rowsOf('small-towns.txt').map((fields) => townOf(fields, false)),
  ]
}

/** Other spellings of towns, by their ids. */
export function readSpellings() {
  return new Map(rowsOf('spellings.txt').map(([, id, , spellings]) => [Number(id), values(spellings)]))
}
