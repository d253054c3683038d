import { z } from 'zod'

/** Fields that the schemas of several kinds share. */
const offset = z.int().min(0)

export const extentFields = {
  start: offset.describe('Offset of the first character, counted in document.offsetUnit'),
  end: offset.describe('Offset after the last character'),
}
export const spanFields = { ...extentFields, text: z.string().describe('Exactly the characters from start to end') }
export const extent = z.object(extentFields)
export const span = z.object(spanFields)
export const sentence = z
  .int()
  .min(0)
  .nullable()
  .describe('Index in document.sentences; null in a dateline, a byline or the line of the publication date')
export const rule = z.string().min(1).describe('The rule that found it')
export const confidence = z.number().min(0).max(1).describe('From 0 to 1')

/** An id like d12: the kind's letter and a count from 1. */
export const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9]\\d*$`))
/** Two letters of ISO 3166-1. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2 code')
