import { z } from 'zod'
import { organizationTypes } from '../../tag/organization-types.js'
import type { Immutable } from '../../text/immutable.js'
import { confidence, country, id, rule, sentence, spanFields } from '../fields.js'

export const organizationMentionSchema = z.object({ ...spanFields, sentence, kind: z.enum(['name', 'nominal']), rule })

export { type OrganizationType, organizationTypes } from '../../tag/organization-types.js'

/** An organization with all its mentions. */
export const organizationSchema = z.object({
  id: id('o'),
  name: z.string().min(1),
  type: z.enum(organizationTypes),
  acronym: z.string().exactOptional(),
  country: country.exactOptional(),
  confidence,
  mentions: z.array(organizationMentionSchema).min(1),
})
export type Organization = Immutable<z.infer<typeof organizationSchema>>
export type OrganizationMention = Immutable<z.infer<typeof organizationMentionSchema>>
