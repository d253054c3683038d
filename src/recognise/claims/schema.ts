import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

export const sourceTypes = ['person', 'organization', 'government', 'media', 'document', 'group', 'unknown'] as const
export const stances = ['neutral', 'endorsing', 'distancing', 'denying', 'ordering', 'questioning'] as const

const part = schemaOf((z) => ({
  spans: z.array(fields().extent).min(1),
  text: z.string().describe('The texts of the spans, joined by " … "'),
}))

export const sourceSchema = schemaOf((z) =>
  z.object({
    ...part(),
    type: z.enum(sourceTypes),
    named: z.boolean().describe('Whether the words hold a name'),
  }),
)

/** An attributed claim: who said what, and by which words it is reported. */
export const claimSchema = schemaOf((z) => {
  const { confidence, id, rule, sentence, span, spanFields } = fields()
  return z.object({
    id: id('q'),
    ...spanFields,
    sentence,
    kind: z.enum(['direct', 'indirect', 'mixed']),
    source: sourceSchema().nullable(),
    cue: z.object({ ...part(), lemma: z.string(), stance: z.enum(stances) }).nullable(),
    content: z.object(part()),
    hedges: z.array(span),
    negated: z.boolean(),
    parent: id('q').nullable().describe('The claim that this one is quoted inside'),
    rule,
    confidence,
  })
})
export type Claim = Described<typeof claimSchema>
export type ClaimSource = Described<typeof sourceSchema>
