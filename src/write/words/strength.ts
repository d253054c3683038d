import type { Item, Lookup } from './lookup.js'
import { isNamed, speakerOf } from './source.js'

type Claim = Item<'claims'>

/**
 * How much stands behind a claim, the strongest first:
 *
 * 0. a named person or body in direct quotation: the reader can check who said what, word by word
 * 1. named, partly in quotation
 * 2. named, in other words
 * 3. unnamed ("officials", "a resident"), wholly or partly in quotation
 * 4. unnamed, in other words
 * 5. no source at all ("reportedly")
 */
export function strengthOf(claim: Claim, view: Lookup): number {
  if (!claim.source) return 5
  if (isNamed(claim.source, view)) return { direct: 0, mixed: 1, indirect: 2 }[claim.kind]
  return claim.kind === 'indirect' ? 4 : 3
}

/** The claims of one source, the strongest first. */
export interface ClaimsOfSource {
  readonly claims: readonly Claim[]
  readonly strength: number
}

/** Claims by their source; sources by their strongest claim, then by how many they make, then in reading order. */
export function claimsBySource(claims: readonly Claim[], view: Lookup): readonly ClaimsOfSource[] {
  const keyOf = sourceKeys(claims, view)
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()]
    .map((group) => {
      const ranked = group.map((claim) => ({ claim, strength: strengthOf(claim, view) }))
      ranked.sort((a, b) => a.strength - b.strength || a.claim.start - b.claim.start)
      return { claims: ranked.map(({ claim }) => claim), strength: ranked[0]?.strength ?? 5 }
    })
    .sort((a, b) => a.strength - b.strength || b.claims.length - a.claims.length)
}

/** One key for a source: the same speaker, the same words, or words that are the name of one who makes claims here. */
function sourceKeys(claims: readonly Claim[], view: Lookup): (claim: Claim) => string {
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '')
  const speakers = claims.flatMap(({ source }) => (source && speakerOf(source, view)) ?? [])
  const byName = new Map(speakers.map((id) => [plain(view.nameOf(id) ?? id), id]))
  return ({ source }) => {
    if (!source) return 'none'
    const words = plain(source.text)
    return speakerOf(source, view) ?? byName.get(words) ?? `words ${words}`
  }
}
