import type { Listener } from '../../coreference/place.js'
import type { Document } from '../../language/document.js'
import { numberedEntities } from '../numbering.js'
import type { Recogniser } from '../recogniser.js'
import { groupPeople, type PersonGroup } from './group.js'
import { findNominals } from './nominals.js'
import { findPronouns } from './pronouns.js'
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

/** Tells of each pronoun whom it may stand for, and how much speaks for each. */
export function weighPronouns(document: Document, weighed: Listener<PersonGroup>): void {
  const groups = groupPeople(findNamedPeople(document))
  findPronouns(document, { groups, nominals: findNominals(document, groups) }, weighed)
}
