import type { Place } from '../../recognise/places/schema.js'
import { startingIn } from '../../text/sorted.js'
import type { Landscape } from '../landscape.js'
import { isInside } from './within.js'

/**
 * "LILLE, France: A man opened fire in this small town": the place of the dateline, where the sentences of the lead say that it was there, and nothing
 * finer is known.
 */
export function townOfDateline(known: Place | null, { document, places }: Landscape, leadEnd: number): Place | null {
  const { dateline } = document.layout
  const town = dateline && startingIn(places, dateline)[0]?.thing.entity
  if (!town || !THIS_TOWN.test(document.plain.slice(dateline.end, leadEnd))) return null
  const isFiner = known === null || isInside(town, known)
  return isFiner ? town : null
}
const THIS_TOWN =
  /\b(?:across|at|in|near|of|outside) this (?:[a-z-]+ ){0,3}(?:capital|city|community|district|hamlet|neighbou?rhood|port|suburb|town|village)\b/
