/** A point of the globe, in degrees. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

const EARTH_RADIUS = 6371

/** The great-circle distance between two points in kilometres. */
export function kilometresBetween(a: Point, b: Point): number {
  const lat = radians(b.lat - a.lat) / 2
  const lon = radians(b.lon - a.lon) / 2
  const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Whether two points are less than so many kilometres apart; most are told by their latitudes. */
export const isNearer = (a: Point, b: Point, kilometres: number): boolean =>
  Math.abs(a.lat - b.lat) * LEAST_PER_DEGREE < kilometres && kilometresBetween(a, b) < kilometres

/** Kilometres of one degree of latitude (111.19), and a little less, for rounding. */
const LEAST_PER_DEGREE = 111

const radians = (degrees: number): number => (degrees * Math.PI) / 180
