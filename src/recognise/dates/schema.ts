/** What one time expression is in the record. */
import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

/** A time expression with its TIMEX3 value (TimeML 1.2.1, values shaped like ISO 8601-2). */
export const dateSchema = schemaOf((z) => {
  const { confidence, id, rule, sentence, spanFields } = fields()
  const day = z.string().regex(/^-?\d{4}-\d\d-\d\d$/)
  return z.object({
    id: id('d'),
    ...spanFields,
    sentence,
    type: z.enum(['date', 'time', 'duration', 'set']),
    value: z.string().min(1).describe('TIMEX3 value: 2024-12, 2024-12-24T09:30, 2024-W51, XXXX-WXX-1, P3M, PAST_REF …'),
    interval: z
      .object({ from: day, to: day })
      .nullable()
      .describe('The days that an anchored value covers, both included'),
    relative: z.boolean().describe('Whether it had to be counted from another date'),
    implied: z
      .array(z.enum(['century', 'year', 'month', 'week', 'day']))
      .describe('Parts of the value that do not stand in the text'),
    anchor: z
      .union([id('d'), z.literal('publication')])
      .nullable()
      .describe('What a relative one was counted from'),
    modifier: z.enum(['approx', 'start', 'mid', 'end', 'before', 'after', 'more', 'less']).exactOptional(),
    rule,
    confidence,
  })
})
export type DateItem = Described<typeof dateSchema>
