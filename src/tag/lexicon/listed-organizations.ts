import { readWords } from '../../language/words/word-file.js'
import type { OrganizationType } from '../organization-types.js'

/** Names of `models/words/organizations-own.txt` with their types: airlines, parties, rebel groups, media, universities and clubs. */
export function listedOrganizations(): readonly (readonly [string, OrganizationType])[] {
  let type: OrganizationType = 'other'
  return readWords('organizations-own').flatMap((line) => {
    if (!line.startsWith('#')) return [[line, type] as const]
    type = (/^## (\w+):/.exec(line)?.[1] ?? type) as OrganizationType
    return []
  })
}
