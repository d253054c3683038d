import type { DateItem } from '../dates/schema.js'
import type { Person } from '../people/schema.js'
import type { Recogniser } from '../recogniser.js'
import { type Casualty, casualtySchema } from './schema.js'

export const casualties: Recogniser<
  'casualties',
  Casualty,
  { readonly dates: readonly DateItem[]; readonly people: readonly Person[] }
> = {
  kind: 'casualties',
  label: 'casualty figures',
  schema: casualtySchema,
  needs: ['dates', 'people'],
  recognise: () => [],
  spans: (item) => [item],
  describe: () => ({}),
}
