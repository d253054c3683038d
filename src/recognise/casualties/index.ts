/**
 * Casualty figures, in two steps, to be read in this order.
 *
 * What stands in the text: `recognise.ts` makes a `reading.ts` of each sentence: its quantities (`quantities/`: the number with its
 * modifiers and its counted noun, or nobody), and on demand the view of `syntax/`. The `rules/` tie a quantity to a harm said in its
 * sentence; of several ties the strongest holds. `rules/company-rules.ts` then look at figures that are told by their neighbours
 * (`company/`: members of a group, shared nouns, totals).
 *
 * What the rules ask, in `grammar/`: who is harmed, as subject (`subjects.ts`, which asks `syntax/`) or object (`objects.ts`); the verbs of
 * harm of a sentence with their voice (`verb-sites.ts`, `verb-group.ts`); what is only planned; who leads people away. The words are in
 * `lexicon/`; those that other kinds know too are in `language/words/`.
 *
 * What it means: `resolve.ts` gives each figure its status, event and relations (`figures/`), and `victims/` tells who is named.
 */
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
