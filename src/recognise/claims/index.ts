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
