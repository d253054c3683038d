import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

const personMentionSchema = schemaOf((z) => {
  const { rule, sentence, spanFields } = fields()
  return z.object({
    ...spanFields,
    sentence,
    kind: z.enum(['name', 'pronoun', 'nominal']),
    rule,
  })
})

/** A person with all mentions. */
export const personSchema = schemaOf((z) => {
  const { confidence, id } = fields()
  return z.object({
    id: id('n'),
    name: z.string().min(1).describe('The fullest form in the text'),
    role: z.string().exactOptional().describe('As the text puts it: "Azerbaijani President"'),
    confidence,
    mentions: z.array(personMentionSchema()).min(1),
  })
})
export type Person = Described<typeof personSchema>
export type PersonMention = Described<typeof personMentionSchema>
