import type { Document } from '../../src/language/document.js'
import { fields } from '../../src/recognise/fields.js'
import type { Recogniser } from '../../src/recognise/recogniser.js'
import { schemaOf } from '../../src/text/schema-of.js'

interface Amount {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly currency: string
}

/** A kind of fact that copydesk does not have. */
export const amounts: Recogniser<'amounts', Amount> = {
  kind: 'amounts',
  label: 'amounts of money',
  schema: schemaOf((z) => z.object({ id: fields().id('m'), ...fields().spanFields, currency: z.string() })),
  needs: [],
  recognise: ({ text }: Document) =>
    [...text.matchAll(/€\d+ million/g)].map((match, i) => ({
      id: `m${i + 1}`,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      currency: 'euro-of-the-test',
    })),
  spans: (item) => [item],
  describe: ({ text, currency }) => ({ text, currency }),
}
