import type { Recogniser } from '../recogniser.js'

import { type DateItem, dateSchema } from './schema.js'

export const dates: Recogniser<'dates', DateItem> = {
  kind: 'dates',
  label: 'dates and times',
  schema: dateSchema,
  needs: [],
  recognise: () => [],
  spans: (item) => [item],
  describe: () => ({}),
}
