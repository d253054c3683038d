import type { Document } from '../../language/document.js'
import { textBehind } from '../../text/around.js'
import type { PersonGroup } from './group.js'

/** Whose age a text tells, where one is of that age: "Mara Olt, 42,". */
export function agesOf({ plain }: Document, groups: readonly PersonGroup[]): ReadonlyMap<string, PersonGroup | null> {
  const found = new Map<string, PersonGroup | null>()
  for (const group of groups) {
    const ages = group.names.flatMap(({ name }) => AGE.exec(textBehind(plain, name.end, 12))?.[1] ?? [])
    for (const age of new Set(ages)) found.set(age, found.has(age) ? null : group)
  }
  return found
}
const AGE = /^(?:, | \()(\d{1,2})[,).]/
