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

/**
 * Short names that mean another body in each country, of `models/words/organizations-local.txt`: by country, the type of each.
 * Throws where a line names no type.
 */
export function localOrganizations(): ReadonlyMap<string, ReadonlyMap<string, OrganizationType>> {
  const lands = new Map<string, Map<string, OrganizationType>>()
  for (const line of readWords('organizations-local')) {
    const [, land, name, names] = /^([A-Z]{2}) (\w+): (.+)$/.exec(line) ?? []
    if (!land || !name || !names) continue
    const type = typeNamed(name)
    const own = lands.get(land) ?? new Map<string, OrganizationType>()
    lands.set(land, own)
    for (const body of names.split('; ')) own.set(body, type)
  }
  return lands
}

function typeNamed(name: string): OrganizationType {
  const type = organizationTypes.find((one) => one === name)
  if (!type) throw new Error(`models/words: "${name}" is no type of an organization`)
  return type
}
