import { z } from 'zod'
import type { Immutable } from '../../text/immutable.js'
import { confidence, id, rule, sentence, spanFields } from '../fields.js'

export const personMentionSchema = z.object({
  ...spanFields,
  sentence,
  kind: z.enum(['name', 'pronoun', 'nominal']),
  rule,
})

/** A person with all mentions. */
export const personSchema = z.object({
  id: id('n'),
  name: z.string().min(1).describe('The fullest form in the text'),
  role: z.string().exactOptional().describe('As the text puts it: "Azerbaijani President"'),
  confidence,
  mentions: z.array(personMentionSchema).min(1),
})
export type Person = Immutable<z.infer<typeof personSchema>>
export type PersonMention = Immutable<z.infer<typeof personMentionSchema>>
