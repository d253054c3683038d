/** What an organization can be. */
export const organizationTypes = [
  'government',
  'military',
  'police',
  'court',
  'armedGroup',
  'party',
  'international',
  'ngo',
  'company',
  'media',
  'university',
  'sports',
  'other',
] as const
export type OrganizationType = (typeof organizationTypes)[number]
