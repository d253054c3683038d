import { z } from 'zod'
import { confidence, id, sentence, spanFields } from '../../recognise/fields.js'
import type { Immutable } from '../../text/immutable.js'
import { reference, references } from '../references.js'

export const eventTypes = ['attack', 'crash', 'accident', 'disaster', 'outbreak', 'unrest', 'arrest', 'other'] as const
export type EventType = (typeof eventTypes)[number]

/** What harmed people, told once or several times in an article. */
export const eventSchema = z.object({
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
export type EventItem = Immutable<z.infer<typeof eventSchema>>
