import type { Place } from '../places/schema.js'
import type { Recogniser } from '../recogniser.js'
import { type Organization, organizationSchema } from './schema.js'

export const organizations: Recogniser<'organizations', Organization, { readonly places: readonly Place[] }> = {
  kind: 'organizations',
  label: 'organizations',
  schema: organizationSchema,
  needs: ['places'],
  recognise: () => [],
  spans: (item) => item.mentions,
  describe: () => ({}),
}
