import { sourceSchema, sourceTypes } from '../../recognise/claims/schema.js'
import { fields } from '../../recognise/fields.js'
import { type Described, schemaOf } from '../../text/schema-of.js'
import { referring } from '../references.js'

/** How it is known who a source is. */
const sourceEvidence = [
  'own-name',
  'apposition',
  'pronoun',
  'title',
  'same-words',
  'head-of',
  'run-of-quotations',
  'nominal',
  'place',
] as const
export type SourceEvidence = (typeof sourceEvidence)[number]

/** The source of a claim, with the voice that it belongs to and who that is. */
export const linkedSourceSchema = schemaOf((z) => {
  const { confidence, id } = fields()
  return sourceSchema().extend({
    entity: referring().entityReference,
    voice: id('s'),
    resolvedBy: z.enum(sourceEvidence).nullable().exactOptional(),
    confidence: confidence.exactOptional(),
  })
})

/** One who speaks in an article, with everything said. */
export const voiceSchema = schemaOf((z) => {
  const { confidence, id } = fields()
  const { entityReference, references } = referring()
  return z.object({
    id: id('s'),
    text: z.string().min(1).describe('The fullest words for it'),
    type: z.enum(sourceTypes),
    named: z.boolean().describe('Whether it is known by a name'),
    entity: entityReference,
    claims: references('q'),
    confidence,
  })
})
export type Voice = Described<typeof voiceSchema>
