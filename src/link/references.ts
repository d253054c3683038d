import { fields } from '../recognise/fields.js'
import { schemaOf } from '../text/schema-of.js'

/** References into other kinds: left out of a record whose reader did not ask for those kinds. */
export const referring = schemaOf((z) => {
  const { id } = fields()
  return {
    reference: (letter: string) => id(letter).nullable().exactOptional(),
    references: (letter: string) => z.array(id(letter)).exactOptional(),
    /** Who a source is: a person, an organization or a place. */
    entityReference: z
      .string()
      .regex(/^[nop][1-9]\d*$/)
      .nullable()
      .exactOptional(),
  }
})

/** What a figure's date, place, claim or event is known by, from the surest to the last resort. */
const linkEvidence = [
  'own-words',
  'same-clause',
  'same-sentence',
  'event',
  'next-sentence',
  'lead',
  'dateline',
  'publication',
] as const
export type LinkEvidence = (typeof linkEvidence)[number]

/** How sure a link is, and what it was made by. */
export const linkSchema = schemaOf((z) => z.object({ by: z.enum(linkEvidence), confidence: fields().confidence }))
