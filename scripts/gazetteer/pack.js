// Packs the rows of the gazetteer for src/gazetteer/table.ts, which says how they lie in the file.
import { foldName } from '../../dist/gazetteer/fold.js'
import { COUNTRY_ALONE, OWN, TYPES } from '../../dist/gazetteer/table.js'
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
  const sixteen = (values, write) => {
    const bytes = Buffer.alloc(rows.length * 2)
    rows.forEach((row, i) => {
      bytes[write](values(row), i * 2)
    })
    return bytes
  }
  const head = { countries, demonyms: demonyms.map(([word, ...place]) => [foldName(word), place]) }
  return [
    head,
    {
      ...textSections('key', keys),
      'key.rows': smallNumbers(keyRows),
      ...textSections('label', labels),
      ...textSections('region', regions),
      type: Buffer.from(rows.map(({ place }) => TYPES.indexOf(place.type) | (place.list === 'o' ? OWN : 0))),
      weight: Buffer.from(rows.map(({ weight }) => weight)),
      where: sixteen(
        ({ where }) => (typeof where === 'number' ? where : COUNTRY_ALONE + countries.indexOf(where)),
        'writeUInt16LE',
      ),
      lat: sixteen(({ place }) => hundredths(place.lat), 'writeInt16LE'),
      lon: sixteen(({ place }) => hundredths(place.lon), 'writeInt16LE'),
      population: Uint32Array.from(rows, ({ place }) => place.population || 0),
      id: smallNumbers(rows.map(({ place }) => Number(place.id) || 0)),
      label: smallNumbers(rows.map(({ label }) => labelNumber.get(label) ?? 0)),
    },
  ]
}

const hundredths = (degrees) => Math.round(degrees * 100)
