/** What a known place is. */
export type SenseType = 'city' | 'country' | 'region' | 'waterbody' | 'mountain' | 'facility' | 'area'

/** One place that a name can stand for. */
export interface Sense {
  /** The usual English name. */
  readonly name: string
  readonly type: SenseType
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** The state, province or district it lies in. */
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly geonameId: number | null
  /** About the decimal logarithm of its inhabitants, with a bonus for what news writes about: 9 a country, 3 a village. */
  readonly prominence: number
  readonly list: 'geonames' | 'own'
}
