import type { Document } from '../../language/document.js'
import type { Recogniser } from '../recogniser.js'
import { approximate } from './approximate.js'
import { groupByName } from './groups.js'
import { homesOf } from './homes.js'
import { itemsOf } from './items.js'
import { addNominals } from './nominals.js'
import { findToponyms } from './recognise.js'
import { type Named, resolve, type Weighing, weighings } from './resolve.js'
import { type Place, placeSchema } from './schema.js'

/** Places by their names and demonyms, put on the map. */
export const places: Recogniser<'places', Place> = {
  kind: 'places',
  label: 'places',
  schema: placeSchema,
  needs: [],
  recognise: findPlaces,
  spans: (item) => item.mentions,
  describe: ({ name, type, country, region, lat, lon, resolvedBy, mentions }) => ({
    name,
    type,
    country,
    region: region ?? null,
    lat,
    lon,
    resolvedBy,
    mentions: mentions.length,
  }),
}

function findPlaces(document: Document): readonly Place[] {
  return addNominals(document, itemsOf(approximate(resolve(namedIn(document)))))
}

/** How each name of a place was decided, with its candidates and what spoke for each. */
export function weighPlaces(document: Document): readonly Weighing[] {
  return weighings(namedIn(document))
}

function namedIn(document: Document): Named {
  const groups = groupByName(document.plain, findToponyms(document))
  const dateline = groups.find(({ toponyms }) => toponyms[0]?.sentence.role === 'dateline') ?? null
  return { groups, dateline, homes: homesOf(document) }
}
