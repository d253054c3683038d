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

const radians = (degrees: number): number => (degrees * Math.PI) / 180
