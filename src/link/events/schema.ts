import { fields } from '../../recognise/fields.js'
import { type Described, schemaOf } from '../../text/schema-of.js'
import { referring } from '../references.js'

const eventTypes = ['attack', 'crash', 'accident', 'disaster', 'outbreak', 'unrest', 'arrest', 'other'] as const
export type EventType = (typeof eventTypes)[number]

/** What harmed people, told once or several times in an article. */
export const eventSchema = schemaOf((z) => {
  const { confidence, id, sentence, spanFields } = fields()
  const { reference, references } = referring()
  return z.object({
    id: id('e'),
    type: z.enum(eventTypes),
    text: z.string().min(1).describe('The words that best name it: "plane crash"'),
    mentions: z.array(z.object({ ...spanFields, sentence })).min(1),
    date: reference('d'),
    place: reference('p'),
    casualties: references('c'),
    own: z.boolean().describe('Whether the article is about it, rather than tells it as background'),
    confidence,
  })
})
export type EventItem = Described<typeof eventSchema>
