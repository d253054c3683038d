import { numberedEntities } from '../numbering.js'
import type { Recogniser } from '../recogniser.js'
import { findNamedPeople } from './recognise.js'
import { resolvePeople } from './resolve.js'
import { type Person, personSchema } from './schema.js'

/** People with all their mentions. */
export const people: Recogniser<'people', Person> = {
  kind: 'people',
  label: 'people',
  schema: personSchema,
  needs: [],
  recognise: (document) => numberedEntities('n', resolvePeople(document, findNamedPeople(document))),
  spans: (item) => item.mentions,
  describe: ({ name, role, mentions }) => ({ name, role: role ?? null, mentions: mentions.length }),
}
