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
  readonly list: 'geonames' | 'own'
}

/** The places that a name can stand for, the best known first; empty when there is none. Case counts; accents do not. */
export function sensesOf(_name: string): readonly Sense[] {
  return []
}

/** The place that a demonym belongs to: "Azerbaijani", "Iraqis", "French", "Parisian"; null when the word is none. */
export function placeOfDemonym(_word: string): Sense | null {
  return null
}
