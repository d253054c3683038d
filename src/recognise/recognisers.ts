import type { Document } from '../language/document.js'
import { casualties } from './casualties/index.js'
import { claims } from './claims/index.js'
import { dates } from './dates/index.js'
import { organizations } from './organizations/index.js'
import { people } from './people/index.js'
import { places } from './places/index.js'
import type { Recogniser } from './recogniser.js'

/** Every kind of extraction, in the order they run: a kind stands after those it needs. */
export const recognisers = [dates, people, places, organizations, casualties, claims] as const

type AnyRecogniser = (typeof recognisers)[number]
export type Kind = AnyRecogniser['kind']
export type ItemOf<K extends Kind> =
  Extract<AnyRecogniser, { kind: K }> extends Recogniser<K, infer Item, infer _Given> ? Item : never

/** What was found in a document: the items of each kind, before they are linked. */
export type Found = { readonly [K in Kind]: readonly ItemOf<K>[] }

/** The kinds that must run for those asked for, with all that they need. */
export function withNeeded(asked: readonly Kind[]): ReadonlySet<Kind> {
  const wanted = new Set<Kind>(asked)
  for (const { kind, needs } of [...recognisers].reverse()) {
    if (wanted.has(kind)) for (const needed of needs) wanted.add(needed)
  }
  return wanted
}

/** Runs the recognisers of the kinds in `wanted` (and of no other) over a document. */
export function recognise(document: Document, wanted: ReadonlySet<Kind>): Found {
  const found: Record<string, readonly unknown[]> = {}
  for (const recogniser of recognisers) {
    const run = recogniser as unknown as Recogniser<Kind, unknown, object>
    found[run.kind] = wanted.has(run.kind) ? run.recognise(document, found) : []
  }
  return found as unknown as Found
}
