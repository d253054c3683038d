// Builds models/land-outline.json: the outline of all land for the map of the HTML report, from the package world-atlas
// (Natural Earth 1:110m, public domain). Run by `npm run outline`; the same package gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const topology = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'))
const { version } = JSON.parse(readFileSync(require.resolve('world-atlas/package.json'), 'utf8'))

/** Tenths of a degree are enough at this scale. */
const tenths = (degrees) => Math.round(degrees * 10)

/** A ring that crosses the antimeridian, drawn on beyond it: no two neighbours are half the world apart. */
function unwrapped(ring) {
  let turn = 0
  const points = ring.map(([longitude, latitude], i) => {
    const step = i === 0 ? 0 : longitude - ring[i - 1][0]
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360
    return [longitude + turn, latitude]
  })
  // Antarctica lies around the pole: its coast is closed along the lower edge of the map.
  const [first] = points
  const last = points.at(-1)
  return Math.abs(last[0] - first[0]) < 180 ? points : [...points, [last[0], -90], [first[0], -90]]
}

/** A ring as west, south, east, north and its points, all in tenths of a degree, without points that round to the one before. */
function compact(ring) {
  const points = ring.map(([longitude, latitude]) => [tenths(longitude), tenths(latitude)])
  const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1])
  const [xs, ys] = [kept.map(([x]) => x), kept.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), kept.flat()]
}

/** What reaches over an edge of the map is there a second time, at the other edge. */
function onBothEdges(ring) {
  const xs = ring.map(([longitude]) => longitude)
  const shifted = (by) => ring.map(([longitude, latitude]) => [longitude + by, latitude])
  if (Math.max(...xs) > 180) return [ring, shifted(-360)]
  return Math.min(...xs) < -180 ? [ring, shifted(360)] : [ring]
}

const land = feature(topology, topology.objects.land)
const polygons = land.features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
)
const rings = polygons
  .flatMap((polygon) => polygon.map(unwrapped).flatMap(onBothEdges).map(compact))
  .filter(([, , , , points]) => points.length >= 8)
const source = `world-atlas ${version} land-110m: Natural Earth 1:110m physical vectors, public domain`
const lines = rings.map((ring) => `    ${JSON.stringify(ring)}`).join(',\n')
const path = new URL('../models/land-outline.json', import.meta.url)
writeFileSync(path, `{\n  "source": ${JSON.stringify(source)},\n  "rings": [\n${lines}\n  ]\n}\n`)
process.stdout.write(`models/land-outline.json: ${rings.length} rings\n`)
