import type { Organization } from '../organizations/schema.js'
import type { Person } from '../people/schema.js'
import type { Place } from '../places/schema.js'
import type { Recogniser } from '../recogniser.js'
import { type Claim, claimSchema } from './schema.js'

export const claims: Recogniser<
  'claims',
  Claim,
  {
    readonly people: readonly Person[]
    readonly places: readonly Place[]
    readonly organizations: readonly Organization[]
  }
> = {
  kind: 'claims',
  label: 'attributed claims',
  schema: claimSchema,
  needs: ['people', 'places', 'organizations'],
  recognise: () => [],
  spans: (item) => [item],
  describe: () => ({}),
}
