import { readFileSync } from 'node:fs'
import { shippedFile } from '../../../text/shipped-file.js'
import type { Item } from '../../words/lookup.js'
import { type Child, el, type Html } from '../markup.js'
import type { View } from '../view.js'

type Place = Item<'places'>

/** West, south, east, north and the points of a coast line, in tenths of a degree. */
type Ring = readonly [number, number, number, number, readonly number[]]
let outline: readonly Ring[] | undefined

function readOutline(): readonly Ring[] {
  outline ??= (
    JSON.parse(readFileSync(shippedFile('models/land-outline.json'), 'utf8')) as {
      rings: readonly Ring[]
    }
  ).rings
  return outline
}

/** Fewer places than this say more by their names alone. */
const FEWEST = 3

/**
 * The places on a map: longitude to the right, latitude upwards, in tenths of a degree, the coast lines of Natural Earth. It shows
 * the stretch of the world in which they lie. Null where the article has at most two places that can be shown.
 */
export function placesMap({ record }: Pick<View, 'record'>): Html | null {
  const places = (record.places ?? []).flatMap((place) =>
    isLocated(place) ? [{ ...place, x: place.lon * 10, y: -place.lat * 10 }] : [],
  )
  if (places.length < FEWEST) return null
  const frame = frameAround(places)
  const unit = frame.width / 100
  return el(
    'figure',
    { class: 'map' },
    el(
      'svg',
      {
        viewBox: [frame.left, frame.top, frame.width, frame.height].join(' '),
        role: 'group',
        'aria-label': `Map of ${places.length} places; each is in the list below`,
      },
      el('path', { class: 'land', 'stroke-width': round(unit / 4), d: landIn(frame) }),
      places.map((place) =>
        el(
          'a',
          { href: `#${place.id}`, class: 'spot', 'data-ids': place.id, 'aria-label': place.name },
          el('circle', {
            cx: round(place.x),
            cy: round(place.y),
            r: round(unit * (place.precision === 'own' ? 1.2 : 1.8)),
            'stroke-width': round(unit / 3),
          }),
          el('title', {}, place.name),
        ),
      ),
      labelled(places, unit).map(({ x, y, name }) =>
        label(name, { x, y, unit, isEast: x > frame.left + frame.width * EAST }),
      ),
    ),
    el('figcaption', {}, caption(record.places ?? [])),
  )
}

/** Names of places this far to the right stand to the left of them. */
const EAST = 0.7

interface Labelled {
  readonly x: number
  readonly y: number
  readonly unit: number
  readonly isEast: boolean
}

function label(name: string, { x, y, unit, isEast }: Labelled): Html {
  const at = { x: round(x + (isEast ? -2 : 2) * unit), y: round(y + unit), 'text-anchor': isEast ? 'end' : 'start' }
  return el('text', { ...at, 'font-size': round(3 * unit), 'aria-hidden': 'true' }, name)
}

const isLocated = (place: Place): place is Place & { readonly lat: number; readonly lon: number } =>
  place.lat !== null && place.lon !== null

const round = (value: number): number => Math.round(value * 100) / 100

function caption(places: readonly Place[]): Child {
  const open = places.filter((place) => !isLocated(place)).map(({ name }) => name)
  const rough = places.some(({ precision }) => precision === 'country' || precision === 'parent')
  return [
    'Coast lines: Natural Earth.',
    rough && ' Larger circles stand in the middle of a region or country.',
    open.length > 0 && ` Not found on the map: ${open.join(', ')}.`,
  ]
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Twice as wide as high, with room around the places; never less than some thousand kilometres, or no coast would tell where it is. */
function frameAround(places: readonly { readonly x: number; readonly y: number }[]): Frame {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const width = Math.min(WORLD, Math.max(LEAST, (east - west) * ROOM, (south - north) * ROOM * 2))
  const height = width / 2
  const left = Math.max(-WORLD / 2, Math.min(WORLD / 2 - width, (west + east - width) / 2))
  const top = Math.max(-WORLD / 4, Math.min(WORLD / 4 - height, (north + south - height) / 2))
  return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) }
}

const WORLD = 3600
const LEAST = 200
const ROOM = 1.5

function landIn({ left, top, width, height }: Frame): string {
  return readOutline()
    .filter(([west, south, east, north]) => west < left + width && east > left && -north < top + height && -south > top)
    .map(([, , , , points]) => {
      let path = ''
      for (let i = 0; i < points.length; i += 2)
        path += `${i === 0 ? 'M' : 'L'}${points[i]} ${-(points[i + 1] as number)}`
      return `${path}Z`
    })
    .join('')
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly name: string
  readonly mentions: readonly unknown[]
}

/** The places whose names find room on the map, those mentioned most often first. */
function labelled(places: readonly Spot[], unit: number): readonly Spot[] {
  const placed: Spot[] = []
  const wide = ({ name }: Spot): number => (name.length * 1.7 + 3) * unit
  for (const place of [...places].sort((a, b) => b.mentions.length - a.mentions.length)) {
    const overlaps = placed.some(
      (other) =>
        Math.abs(other.y - place.y) < 4 * unit && place.x < other.x + wide(other) && other.x < place.x + wide(place),
    )
    if (!overlaps && placed.length < MOST_LABELS) placed.push(place)
  }
  return placed
}
const MOST_LABELS = 14
