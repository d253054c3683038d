import { fields } from '../recognise/fields.js'
import { type Described, schemaOf } from '../text/schema-of.js'

export const EXPLANATION_VERSION = '1.0'

const explanationSchema = schemaOf((z) => {
  const { confidence, span } = fields()
  const texts = z.array(z.string())

  const ruleWords = z
    .object({
      name: z.string().describe('As in the record; what was added up ("gazetteer+acts") stands apart'),
      says: z.string().nullable().describe('In plain words, where the examples do not say it'),
      examples: texts.describe('Sentences in which it finds something, that in brackets'),
      leaves: texts.describe('Sentences in which it finds nothing'),
    })
    .describe('A rule as a reader meets it')

  const weighedClue = z.object({
    clue: z.string(),
    weight: z.number().describe('How much it counted; below 0 it spoke against'),
  })

  const candidate = z
    .object({
      name: z.string(),
      chosen: z.boolean(),
      total: z.number().describe('The sum of the weights'),
      clues: z.array(weighedClue).describe('The loudest first'),
    })
    .describe('Something that was weighed: a place that a name can stand for, a kind that it can name, an event')

  const choice = z
    .object({
      about: z.string(),
      outcome: z.string().describe('In a sentence: what was chosen and by how much, or why it was left open'),
      candidates: z.array(candidate).describe('The likeliest first'),
    })
    .describe('What was weighed against each other, and what came of it')

  const itemExplanation = z
    .object({
      id: z.string(),
      kind: z.string().describe('As a reader would say it: "dates and times"'),
      inWords: z.string().describe('What it is, as a reader would say it'),
      confidence,
      sentence: span,
      marked: z.array(span).describe('The words of the item that stand in that sentence'),
      rules: z.array(ruleWords),
      reasons: texts,
      choices: z.array(choice),
    })
    .describe('Why an item is what it is')

  const placeInText = z
    .object({
      at: z.int().min(0).describe('The offset that was asked for, in UTF-16 units'),
      word: span.nullable(),
      sentence: span.nullable(),
      reasons: texts.describe('Why nothing, or something else than a fact, was found there'),
      choices: z.array(choice),
      near: z.array(z.object({ id: z.string(), text: z.string() })).describe('The nearest items'),
    })
    .describe('What stands at a place in the text')

  return z.object({
    article: z.string().describe("The article's id"),
    items: z
      .array(itemExplanation)
      .describe('The item that was asked for, or those at the offset, the narrowest first'),
    place: placeInText.nullable().describe('Null where an item was asked for by its id'),
  })
})

/** As it is printed, but for who made it. */
export const printedExplanationSchema = schemaOf((z) =>
  explanationSchema().extend({ schemaVersion: z.literal(EXPLANATION_VERSION) }),
)

/** The answer to "why?". */
export type Explanation = Described<typeof explanationSchema>
export type ItemExplanation = Explanation['items'][number]
export type PlaceInText = NonNullable<Explanation['place']>
export type RuleWords = ItemExplanation['rules'][number]
export type Choice = ItemExplanation['choices'][number]
export type Candidate = Choice['candidates'][number]

/** What is asked about: an item by its id, or an offset in UTF-16 units. */
export type Where = { readonly item: string } | { readonly at: number }
