import type { Claim } from '../../recognise/claims/schema.js'
import { firstFrom, type Located, startingIn } from '../../text/sorted.js'
import type { Extent } from '../../text/span.js'
import type { Landscape } from '../landscape.js'
import type { Memory, Speaker } from './memory.js'
import type { SourceEvidence } from './schema.js'

type Source = NonNullable<Claim['source']>

/** What a way of telling who speaks is given. */
export interface Asked {
  readonly claim: Claim
  readonly source: Source
  readonly span: Extent
  readonly words: string
  readonly noun: string
  readonly landscape: Landscape
  readonly memory: Memory
}
export type Answer = Pick<Speaker, 'entity' | 'by' | 'confidence'> & { readonly sameAs?: Claim | null }

export const answer = (entity: string | null, by: SourceEvidence | null, confidence: number): Answer => ({
  entity,
  by,
  confidence,
})
export const nobody = (confidence: number): Answer => answer(null, null, confidence)

export const inSpan = <Thing>(list: readonly Located<Thing>[], { start, end }: Extent): readonly Located<Thing>[] =>
  startingIn(list, { start, end }).filter((entry) => entry.end <= end)

/** How many sentences a speaker is remembered for. */
export const REMEMBERED = 3

/** The last who spoke, at most a few sentences before, and not inside another's words. */
export function lastSpeaker(
  { memory, claim, landscape }: Pick<Asked, 'memory' | 'claim' | 'landscape'>,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  const { sentences } = landscape.document
  const here = firstFrom(sentences, claim.start + 1)
  const isOther = (each: Speaker): boolean => each.claim.parent !== claim.id
  const outer = memory.findLast((each) => isHeardBy(claim, each.claim))
  const last = outer && fits(outer) ? outer : memory.findLast(isOther)
  // "Police said they believe": inside words that are not quoted, those who speak speak of themselves.
  if (!last || !fits(last) || (isIn(claim, last.claim) && last.claim.kind !== 'indirect')) return null
  return here - firstFrom(sentences, last.claim.end) <= REMEMBERED ? last : null
}

/** Those who speak inside another's words are not heard outside of them. */
const isHeardBy = (claim: Claim, earlier: Claim): boolean =>
  earlier.parent === claim.parent || earlier.parent === null || earlier.id === claim.parent

const isIn = (inner: Claim, outer: Claim): boolean => inner.parent === outer.id
