import { schemaOf } from '../text/schema-of.js'

/** Fields that the schemas of several kinds share. */
export const fields = schemaOf((z) => {
  const offset = z.int().min(0)
  const extentFields = {
    start: offset.describe('Offset of the first character, counted in document.offsetUnit'),
    end: offset.describe('Offset after the last character'),
  }
  const spanFields = { ...extentFields, text: z.string().describe('Exactly the characters from start to end') }
  return {
    extentFields,
    spanFields,
    extent: z.object(extentFields),
    span: z.object(spanFields),
    sentence: z
      .int()
      .min(0)
      .nullable()
      .describe('Index in document.sentences; null in a dateline, a byline or the line of the publication date'),
    rule: z.string().min(1).describe('The rule that found it'),
    confidence: z.number().min(0).max(1).describe('From 0 to 1'),
    /** An id like d12: the kind's letter and a count from 1. */
    id: (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9]\\d*$`)),
    /** Two letters of ISO 3166-1. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1 alpha-2 code'),
  }
})
