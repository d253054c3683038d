import type { Place } from '../../recognise/places/schema.js'

/** Types of place from the finest to the coarsest. */
const COARSE: Readonly<Partial<Record<Place['type'], number>>> = { region: 1, area: 2, waterbody: 2, country: 3 }
export const COUNTRY = 3
/** How large a place is by its kind: 0 for a town or what is in one, 3 for a land. */
export const coarsenessOf = ({ type }: Place): number => COARSE[type] ?? 0

/** Whether a place lies in the country or the region of another. */
export const isWithin = (inner: Place, outer: Place): boolean =>
  inner.country !== null &&
  inner.country === outer.country &&
  // A state or a province is in no other region: its own name is that of what lies in it.
  (outer.type === 'country' || inner.region === (outer.type === 'region' ? (outer.region ?? outer.name) : outer.region))

/** Another place of the same land, and no larger one. */
export const isNoCoarser = (place: Place, other: Place): boolean =>
  place.country !== null && place.country === other.country && coarsenessOf(place) <= coarsenessOf(other)

/** A town of the state, a state of the land. */
export const isInside = (fine: Place, coarse: Place): boolean =>
  isWithin(fine, coarse) && coarsenessOf(fine) < coarsenessOf(coarse)
