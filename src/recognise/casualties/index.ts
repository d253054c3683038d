import type { Recogniser } from '../recogniser.js'
import { findFigures } from './recognise.js'
import { resolveFigures } from './resolve.js'
import { type Casualty, casualtySchema } from './schema.js'

/** Casualty figures: how many people were killed, injured, missing, displaced, abducted, detained or infected. */
export const casualties: Recogniser<'casualties', Casualty> = {
  kind: 'casualties',
  label: 'casualty figures',
  schema: casualtySchema,
  needs: [],
  recognise: (document) => resolveFigures(document, findFigures(document)),
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
