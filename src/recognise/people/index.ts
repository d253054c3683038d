import type { Document } from '../../language/document.js'
import { numberedEntities } from '../numbering.js'
import type { Recogniser } from '../recogniser.js'
import { groupPeople } from './group.js'
import { findNominals } from './nominals.js'
import { findPronouns, type Reference } from './pronouns.js'
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

/** Whom each pronoun stands for, and how sure that is. */
export function weighPronouns(document: Document): readonly Reference[] {
  const groups = groupPeople(findNamedPeople(document))
  return findPronouns(document, groups, findNominals(document, groups))
}
