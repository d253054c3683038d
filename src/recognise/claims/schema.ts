import { z } from 'zod'
import type { Immutable } from '../../text/immutable.js'
import { confidence, extent, id, rule, sentence, span, spanFields } from '../fields.js'

export const sourceTypes = ['person', 'organization', 'government', 'media', 'document', 'group', 'unknown'] as const
export const stances = ['neutral', 'endorsing', 'distancing', 'denying', 'ordering', 'questioning'] as const

const part = { spans: z.array(extent).min(1), text: z.string().describe('The texts of the spans, joined by " … "') }

export const sourceSchema = z.object({
  ...part,
  type: z.enum(sourceTypes),
  named: z.boolean().describe('Whether the words hold a name'),
})

/** An attributed claim: who said what, and by which words it is reported. */
export const claimSchema = z.object({
  id: id('q'),
  ...spanFields,
  sentence,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  source: sourceSchema.nullable(),
  cue: z.object({ ...part, lemma: z.string(), stance: z.enum(stances) }).nullable(),
  content: z.object(part),
  hedges: z.array(span),
  negated: z.boolean(),
  parent: id('q').nullable().describe('The claim that this one is quoted inside'),
  rule,
  confidence,
})
export type Claim = Immutable<z.infer<typeof claimSchema>>
export type ClaimSource = Immutable<z.infer<typeof sourceSchema>>
