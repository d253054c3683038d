import { readWords } from '../../language/words/word-file.js'
import { type OrganizationType, organizationTypes } from '../organization-types.js'

/**
 * Names of `models/words/organizations-own.txt` with their types: airlines, parties, rebel groups, bodies of several states, media, universities and
 * clubs. Throws where a heading of the file names no type.
 */
export function listedOrganizations(): readonly (readonly [string, OrganizationType])[] {
  let type: OrganizationType = 'other'
  return readWords('organizations-own').flatMap((line) => {
    if (!line.startsWith('#')) return [[line, type] as const]
    const heading = /^## (\w+):/.exec(line)?.[1]
    if (heading !== undefined) type = typeNamed(heading)
    return []
  })
}

function typeNamed(name: string): OrganizationType {
  const type = organizationTypes.find((one) => one === name)
  if (!type) throw new Error(`models/words/organizations-own.txt: "${name}" is no type of an organization`)
  return type
}
