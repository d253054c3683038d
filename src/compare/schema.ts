import { outcomes } from '../recognise/casualties/schema.js'
import { fields } from '../recognise/fields.js'
import { type Described, schemaOf } from '../text/schema-of.js'

/** Several articles side by side, event by event. */
export const comparisonSchema = schemaOf((z) => {
  /** Where in the compared articles something stands: the article's place in `articles`, counted from 0, and the words. */
  const place = {
    article: z.int().min(0).describe('Index in articles'),
    item: z.string().describe('Id of the item in that article\'s record: "c3"'),
    ...fields().extentFields,
    text: z.string().describe('Exactly the characters from start to end'),
  }

  const telling = z.object({
    ...place,
    asOf: z.string().nullable().describe('Day on which the article was published: what the figure is as of'),
    voice: z.string().nullable().describe('On whose word: the name where it is known, else the words for the source'),
    superseded: z.boolean().describe('The article itself tells it as an older figure: "up from 12"'),
  })

  const count = z.object({
    min: z.int().min(0).nullable(),
    max: z.int().min(0).nullable(),
    approximate: z.boolean(),
    vague: z.boolean(),
  })

  const step = z.object({
    count,
    status: z.enum(['actual', 'denied', 'hypothetical']),
    tellings: z.array(telling).min(1),
  })

  /** How two different numbers for one thing stand to each other. */
  const difference = z.object({
    kind: z
      .enum(['update', 'contradiction', 'unclear'])
      .describe(
        'update: the later one takes the place of the earlier; contradiction: two voices, and neither can be the other at another time; unclear: which of the two cannot be told',
      ),
    from: z.int().min(0).describe('Index in steps, of the earlier where it is an update'),
    to: z.int().min(0),
  })

  const toll = z.object({
    outcome: z.enum(outcomes),
    undividedWith: z.array(z.enum(outcomes)),
    among: z.string().nullable().describe('A part of the people, such as "children"; null: all of them'),
    steps: z.array(step).min(1).describe('Each number once, in the order in which they were first told'),
    differences: z.array(difference),
  })

  const saying = z.object({ ...place, voice: z.string().nullable() })

  const sharedClaim = z.object({
    sayings: z.array(saying).min(2),
    voices: z.int().min(0).describe('How many different voices, those without a name or words left out'),
  })

  const numberClash = z.object({
    unit: z.string().describe('What is counted: "passengers"'),
    numbers: z
      .array(
        z.object({
          number: z.number(),
          approximate: z.boolean(),
          bound: z.enum(['exact', 'more', 'less']),
          sayings: z.array(saying).min(1),
        }),
      )
      .min(2),
  })

  const comparedEvent = z.object({
    id: z.string().regex(/^v[1-9]\d*$/),
    type: z.string(),
    text: z.string().describe('The words for it'),
    date: z.object({ from: z.string(), to: z.string() }).nullable(),
    place: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
    articles: z
      .array(z.object({ article: z.int().min(0), event: z.string(), own: z.boolean() }))
      .describe('own: the article is about it, rather than looking back at it'),
    tolls: z.array(toll),
    sharedClaims: z.array(sharedClaim).describe('What several voices or articles say'),
    numberClashes: z.array(numberClash).describe('Other numbers on which voices differ'),
  })

  return z.object({
    schemaVersion: z.literal('1.1'),
    articles: z.array(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        publishedAt: z.string().nullable(),
        sha256: z.string(),
      }),
    ),
    events: z.array(comparedEvent),
    withoutEvent: z.array(z.int().min(0)).describe('Articles in which no event with figures was found'),
  })
})
export type Comparison = Described<typeof comparisonSchema>
export type ComparedEvent = Comparison['events'][number]
export type Toll = ComparedEvent['tolls'][number]
export type Step = Toll['steps'][number]
export type Telling = Step['tellings'][number]
export type Difference = Toll['differences'][number]
export type Saying = ComparedEvent['sharedClaims'][number]['sayings'][number]
