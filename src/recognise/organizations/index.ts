import { numberedEntities } from '../numbering.js'
import type { Place } from '../places/schema.js'
import type { Recogniser } from '../recogniser.js'
import { findBodies } from './recognise.js'
import { resolveBodies } from './resolve.js'
import { type Organization, organizationSchema } from './schema.js'

/** Organizations with all their mentions. */
export const organizations: Recogniser<'organizations', Organization, { readonly places: readonly Place[] }> = {
  kind: 'organizations',
  label: 'organizations',
  schema: organizationSchema,
  needs: ['places'],
  recognise: (document) => numberedEntities('o', resolveBodies(document, findBodies(document))),
  spans: (item) => item.mentions,
  describe: ({ name, type, acronym, country, mentions }) => ({
    name,
    type,
    acronym: acronym ?? null,
    country: country ?? null,
    mentions: mentions.length,
  }),
}
