import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

export const placeTypes = ['city', 'country', 'region', 'waterbody', 'mountain', 'facility', 'area'] as const

const placeMentionSchema = schemaOf((z) => {
  const { rule, sentence, spanFields } = fields()
  return z.object({
    ...spanFields,
    sentence,
    kind: z.enum(['name', 'nominal']),
    use: z
      .enum(['literal', 'government', 'demonym'])
      .describe('government: the name stands for those who rule there; demonym: Azerbaijani, Iraqis'),
    rule,
  })
})

/** A place with all its mentions, and where it is. */
export const placeSchema = schemaOf((z) => {
  const { confidence, country, id } = fields()
  return z.object({
    id: id('p'),
    name: z.string().min(1),
    type: z.enum(placeTypes),
    country: country.nullable(),
    region: z.string().exactOptional().describe('The state, province or district'),
    lat: z.number().min(-90).max(90).nullable().describe('Degrees north; null when the place is not resolved'),
    lon: z.number().min(-180).max(180).nullable().describe('Degrees east'),
    geonameId: z.int().exactOptional(),
    precision: z
      .enum(['own', 'parent', 'country'])
      .nullable()
      .describe("Whose coordinates these are: its own, its town's or region's, its country's; null when not resolved"),
    resolvedBy: z
      .enum(['only-sense', 'named-with', 'contained', 'dateline', 'near', 'population', 'own-list'])
      .nullable(),
    confidence,
    mentions: z.array(placeMentionSchema()).min(1),
  })
})
export type Place = Described<typeof placeSchema>
export type PlaceMention = Described<typeof placeMentionSchema>
