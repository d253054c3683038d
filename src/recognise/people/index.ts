import type { Recogniser } from '../recogniser.js'

import { type Person, personSchema } from './schema.js'

export const people: Recogniser<'people', Person> = {
  kind: 'people',
  label: 'people',
  schema: personSchema,
  needs: [],
  recognise: () => [],
  spans: (item) => item.mentions,
  describe: () => ({}),
}
