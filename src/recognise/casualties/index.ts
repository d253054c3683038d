import type { Person } from '../people/schema.js'
import type { Recogniser } from '../recogniser.js'
import { findFigures } from './recognise.js'
import { resolveFigures } from './resolve.js'
import { type Casualty, casualtySchema } from './schema.js'
import { withVictims } from './victims/index.js'

/** Casualty figures, and who is named: killed, injured, missing, displaced, abducted, detained or infected. */
export const casualties: Recogniser<'casualties', Casualty, { readonly people: readonly Person[] }> = {
  kind: 'casualties',
  label: 'casualty figures',
  schema: casualtySchema,
  needs: ['people'],
  recognise: (document, { people }) => withVictims(document, resolveFigures(document, findFigures(document)), people),
  spans: (item) => [item],
  describe: (item) => ({
    outcome: item.outcome,
    undividedWith: item.undividedWith?.join(' ') ?? null,
    min: item.count.min,
    max: item.count.max,
    approximate: item.count.approximate ? 'yes' : 'no',
    vague: item.count.vague ? 'yes' : 'no',
    victims: item.victims?.text ?? null,
    status: item.status,
    relation: item.relation?.kind ?? null,
    relatedTo: item.relation?.of ?? null,
    event: item.event?.text ?? null,
  }),
}
