// Regions and districts of countries: their middles and populations come from their towns.

const EARTH = Math.PI / 180

/** Sums of the towns under a code: population and the middle of where they lie. */
export function sumUp(towns, codeOf) {
  const sums = new Map()
  for (const town of towns) {
    const code = codeOf(town)
    if (!code) continue
    const sum = sums.get(code) ?? { population: 0, x: 0, y: 0, z: 0 }
    const [lat, lon] = [town.lat * EARTH, town.lon * EARTH]
    // A square root between the middle of the people and the middle of the land.
    const weight = 1 + Math.sqrt(town.population) / 100
    sum.x += weight * Math.cos(lat) * Math.cos(lon)
    sum.y += weight * Math.cos(lat) * Math.sin(lon)
    sum.z += weight * Math.sin(lat)
    if (!town.section) sum.population += town.population
    sums.set(code, sum)
  }
  return new Map([...sums].map(([code, sum]) => [code, { population: sum.population, ...middleOf(sum) }]))
}

const middleOf = ({ x, y, z }) => ({ lat: Math.atan2(z, Math.hypot(x, y)) / EARTH, lon: Math.atan2(y, x) / EARTH })

const KIND =
  /\s+(Province|Oblast'?|Region|State|Governorate|Prefecture|District|Department|County|Krai|Kray|Republic|Municipality|Parish|Canton|Voivodeship|Emirate|Division|Territory|Rayon|Atoll|Wilaya|Zone|City|Agency|Regency|Shi|Diqu|Kabupaten|Kommun|Oblisi|Oblysy|Oblast|Viloyati|Velayat|Welayaty|Județ|Județul|Županija|Megye|Fylke|Län|Rayonu|Raion|İli|Sheng|Special Region)$/i
const KIND_BEFORE =
  /^(Province of|Provincia de|Provincia del|Departamento de|Departamento del|Región de|Región del|Estado de|Wilaya de|Muhafazat|Province de|Provincia|Département de|Departement de|Municipio de|Comarca|City and Borough of|Gouvernorat de|Qada|Qaḑā’|Kraj|Canton of|Canton de|Raionul|Județul|Powiat|Kreis|Landkreis|Kabupaten|Royal Borough of|Borough of|Municipality of|Metropolitan Borough of|County of|Republic of|The Autonomous Region of)\s+/i

/** The bare name of a region, without the word for what it is: "Anbar" for "Anbar Province". */
export const bareName = (name) => name.replace(KIND_BEFORE, '').replace(KIND, '')

/** Names that mean nothing without the country they are said of: "North", "Central". */
export const isBareDirection = (name) =>
  /^(?:Central|Centre|Center|Coast|East|Eastern|North|Northern|South|Southern|West|Western|Northeast|Northwest|Southeast|Southwest|North Eastern|North Western|South Eastern|South Western|Lakes|Highlands|Midlands|Capital|Federal|Islands)$/.test(
    name,
  )
