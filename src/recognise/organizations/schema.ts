import { organizationTypes } from '../../tag/organization-types.js'
import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

export { type OrganizationType, organizationTypes } from '../../tag/organization-types.js'

const organizationMentionSchema = schemaOf((z) => {
  const { rule, sentence, spanFields } = fields()
  return z.object({ ...spanFields, sentence, kind: z.enum(['name', 'nominal']), rule })
})

/** An organization with all its mentions. */
export const organizationSchema = schemaOf((z) => {
  const { confidence, country, id } = fields()
  return z.object({
    id: id('o'),
    name: z.string().min(1),
    type: z.enum(organizationTypes),
    acronym: z.string().exactOptional(),
    country: country.exactOptional(),
    confidence,
    mentions: z.array(organizationMentionSchema()).min(1),
  })
})
export type Organization = Described<typeof organizationSchema>
export type OrganizationMention = Described<typeof organizationMentionSchema>
