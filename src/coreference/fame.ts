import type { Sentence } from '../language/document.js'
import type { Standing } from './standing.js'

/** How much an article has spoken of each so far, and whom it is mostly about. */
export interface Fame<Referent> {
  readonly counts: Map<Referent, number>
  /** Those of the headline, and of the headline and the first sentence. */
  readonly titled: Set<Referent>
  readonly opening: Set<Referent>
  /** Those of the first sentence below the headline. */
  readonly first: Set<Referent>
  all: number
  main: Referent | null
}

export const noFame = <Referent>(): Fame<Referent> => ({
  counts: new Map(),
  titled: new Set(),
  opening: new Set(),
  first: new Set(),
  all: 0,
  main: null,
})

/** Counts a mention; a pronoun is half of one. */
export function count<Referent>({ counts }: Fame<Referent>, referent: Referent | null, weight: number): void {
  if (referent !== null) counts.set(referent, (counts.get(referent) ?? 0) + weight)
}

/** More people than a headline and a first sentence have. */
const MOST = 40

/** Takes in who was spoken of in a sentence. */
export function tellFame<Referent>(
  fame: Fame<Referent>,
  { role, number }: Sentence,
  here: readonly Standing<Referent>[],
): void {
  for (const { referent } of here) {
    if (referent === null) continue
    fame.all++
    if (role === 'title' && fame.titled.size < MOST) fame.titled.add(referent)
    if ((number ?? 0) <= 1 && fame.opening.size < MOST) fame.opening.add(referent)
    if ((number ?? 0) <= 1 && role === 'text' && fame.first.size < MOST) fame.first.add(referent)
  }
  fame.main = mainOf(fame)
}

/** The one of whom half of all is said; else the only one of the headline, where the article opens with that one as well. */
function mainOf<Referent>({ counts, opening, titled, first, all }: Fame<Referent>): Referent | null {
  const often = (each: Referent, least: number) => (counts.get(each) ?? 0) >= least
  const main = [...opening].find((each) => often(each, Math.max(4, all / 2)))
  if (main !== undefined) return main
  const [only] = titled
  return only !== undefined && titled.size === 1 && first.has(only) && often(only, 2) ? only : null
}
