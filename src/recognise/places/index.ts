import type { Recogniser } from '../recogniser.js'

import { type Place, placeSchema } from './schema.js'

export const places: Recogniser<'places', Place> = {
  kind: 'places',
  label: 'places',
  schema: placeSchema,
  needs: [],
  recognise: () => [],
  spans: (item) => item.mentions,
  describe: () => ({}),
}
