// Packs the rows of the gazetteer for src/gazetteer/table.ts, which says how they lie in the file.
import { foldName } from '../../dist/gazetteer/fold.js'
import { COUNTRY_ALONE, FIGURES, OWN, TYPES } from '../../dist/gazetteer/table.js'
import { smallNumbers, textSections } from '../packed-file.js'

/**
 * @param {{ key: string, label: string, where: string | number, weight: number, place: object }[]} rows sorted; `where` is the number of a
 *   region or the code of a country
 * @param {string[]} regions country and name: "AZ Absheron"
 * @param {string[][]} demonyms word, and name, type and country of its place
 * @returns {[object, object]} what stands in the head, and the sections
 */
export function packGazetteer({ rows, regions, demonyms }) {
  const keys = [...new Set(rows.map(({ key }) => key))]
  const keyRows = keys.map(() => 0)
  let at = -1
  rows.forEach(({ key }, row) => {
    if (key !== keys[at]) at++
    keyRows[at] = row + 1
  })
  const labels = [...new Set(rows.filter(({ key, label }) => label !== key).map(({ label }) => label))]
  const labelNumber = new Map(labels.map((label, i) => [label, i + 1]))
  const countries = [...new Set(rows.flatMap(({ where }) => (typeof where === 'number' ? [] : [where])))].sort()
  // First the low bytes of all, then the high ones, as that is better compressed.
  const sixteen = (numberOf, least = 0, most = 0xffff) => {
    const values = rows.map((row) => fitting(numberOf(row), least, most))
    return Buffer.from([0, 8].flatMap((shift) => values.map((value) => (value >>> shift) & 255)))
  }
  if (regions.length > COUNTRY_ALONE) throw new RangeError(`${regions.length} regions are too many`)
  const head = { countries, demonyms: demonyms.map(([word, ...place]) => [foldName(word), place]) }
  return [
    head,
    {
      ...textSections('key', keys),
      'key.rows': smallNumbers(keyRows),
      ...textSections('label', labels),
      ...textSections('region', regions),
      type: Buffer.from(rows.map(({ place }) => typeNumber(place.type) | (place.list === 'o' ? OWN : 0))),
      weight: Buffer.from(Int8Array.from(rows, ({ weight }) => fitting(weight, -128, 127)).buffer),
      where: sixteen(({ where }) => (typeof where === 'number' ? where : COUNTRY_ALONE + countries.indexOf(where))),
      lat: sixteen(({ place }) => hundredths(place.lat), -0x8000, 0x7fff),
      lon: sixteen(({ place }) => hundredths(place.lon), -0x8000, 0x7fff),
      population: sixteen(({ place }) => roughly(place.population || 0)),
      id: smallNumbers(rows.map(({ place }) => Number(place.id) || 0)),
      label: smallNumbers(rows.map(({ label }) => labelNumber.get(label) ?? 0)),
    },
  ]
}

/** A number that a column has room for: a column would cut off any other without a word. */
function fitting(number, least, most) {
  if (!(number >= least && number <= most)) throw new RangeError(`${number} is not between ${least} and ${most}`)
  return number
}

function typeNumber(type) {
  const number = TYPES.indexOf(type)
  if (number < 0) throw new RangeError(`"${type}" is no type of a place`)
  return number
}

const hundredths = (degrees) => Math.round(degrees * 100)

/** Inhabitants to three figures: below 1000, and in the upper four bits how many noughts follow. */
function roughly(count) {
  let noughts = 0
  for (let whole = count; whole >= 999.5; whole /= 10) noughts++
  return Math.round(count / 10 ** noughts) | (noughts << FIGURES)
}
