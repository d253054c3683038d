import { type Described, schemaOf } from '../../text/schema-of.js'
import { fields } from '../fields.js'

/** What can befall people, in the order in which a table shows it. */
export const outcomes = ['killed', 'injured', 'missing', 'displaced', 'abducted', 'detained', 'infected'] as const
/** What befell the people of a figure. */
export type Outcome = (typeof outcomes)[number]

/** A figure of people whom something befell. */
export const casualtySchema = schemaOf((z) => {
  const { confidence, id, rule, sentence, span, spanFields } = fields()
  return z.object({
    id: id('c'),
    ...spanFields,
    sentence,
    outcome: z.enum(outcomes),
    undividedWith: z
      .array(z.enum(outcomes))
      .min(1)
      .exactOptional()
      .describe('"20 killed or wounded": one figure, the first outcome above, the others here'),
    count: z.object({
      min: z.int().min(0).nullable(),
      max: z.int().min(0).nullable(),
      approximate: z.boolean(),
      vague: z.boolean(),
    }),
    victims: span.nullable().describe('Who: "militants"'),
    status: z.enum(['actual', 'denied', 'hypothetical']),
    relation: z.object({ kind: z.enum(['partOf', 'updates', 'sameAs']), of: id('c') }).exactOptional(),
    event: span.nullable().describe('What befell them: "plane crash"'),
    person: z.array(id('n')).min(1).exactOptional().describe('Who it was, where the text names them'),
    named: z.literal(true).exactOptional().describe('A victim by name alone, without counted words: no figure'),
    rule,
    confidence,
  })
})
/** One casualty figure, as it stands in the record before it is linked. */
export type Casualty = Described<typeof casualtySchema>
