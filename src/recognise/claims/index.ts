/**
 * Attributed claims, in two steps, to be read in this order.
 *
 * What stands in the text: `recognise.ts` goes through the units of a document (`reading/unit.ts`: a sentence, or what a quotation ties
 * together, as `syntax/` views it). `reading/findings.ts` asks for the cue verbs of a unit (`occurrences.ts`, `cue-verbs.ts`) and tries the
 * constructions of `cues/` on each, then nouns, feelings, "according to", adverbs and labels. A construction says where the content is
 * (`contents.ts`, `content-end.ts`), behind what is told of the occasion (`occasion.ts`); `sources.ts` says who speaks, with the subject that
 * `syntax/` finds. `leads.ts` keeps what is announced for the next paragraph.
 *
 * What it means: `resolve.ts` makes the items: spans, who speaks inside whom, and `values/`: kind of claim, hedges, type of source.
 *
 * The verbs and nouns that report are in `language/words/reporting.ts`, since `syntax/` must tell them apart.
 */
import type { Recogniser } from '../recogniser.js'
import { findAttributions } from './recognise.js'
import { resolveClaims } from './resolve.js'
import { type Claim, claimSchema } from './schema.js'

/** Attributed claims: who says what, and by which words it is reported. */
export const claims: Recogniser<'claims', Claim> = {
  kind: 'claims',
  label: 'attributed claims',
  schema: claimSchema,
  needs: [],
  recognise: (document) => resolveClaims(document, findAttributions(document)),
  spans: ({ source, cue, content }) => [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans],
  describe: ({ source, cue, content, kind, negated }) => ({
    source: source?.text ?? null,
    sourceType: source?.type ?? null,
    cue: cue?.text ?? null,
    stance: cue?.stance ?? null,
    content: content.text,
    kind,
    negated: negated ? 'yes' : 'no',
  }),
}
