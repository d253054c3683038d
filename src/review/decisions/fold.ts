import type { Decision } from './decision.js'
import type { Line } from './groups.js'

/** Where an item stands after all that was decided. `disputed`: reviewers disagree, and nobody has settled it. */
export const standings = ['open', 'later', 'accepted', 'edited', 'added', 'rejected', 'disputed'] as const
export type Standing = (typeof standings)[number]

/** The decisions in force on an item: one for each reviewer who has not taken his back, the latest last. */
export interface Folded {
  readonly standing: Standing
  readonly inForce: readonly Decision[]
  /** The decision to act on: the latest in force that is no "later"; null where there is none, or they disagree. */
  readonly decided: Decision | null
}

/** Folds lines in the order of the file: the last line of a reviewer wins, and an undo brings back the one before. */
export function foldLines(lines: readonly Line[]): Folded {
  const byReviewer = new Map<string, Line[]>()
  for (const line of lines) {
    const { by, decision } = line.decision
    const stack = byReviewer.get(by) ?? []
    if (decision === 'undo') stack.pop()
    else stack.push(line)
    byReviewer.set(by, stack)
  }
  const inForce = [...byReviewer.values()]
    .flatMap((stack) => stack.at(-1) ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ decision }) => decision)
  const verdicts = inForce.filter(({ decision }) => decision !== 'later')
  const last = verdicts.at(-1)
  if (!last) return { standing: inForce.length > 0 ? 'later' : 'open', inForce, decided: null }
  if (new Set(verdicts.map(meaningOf)).size > 1) return { standing: 'disputed', inForce, decided: null }
  return { standing: STANDING[last.decision], inForce, decided: last }
}

const STANDING: Readonly<Record<Decision['decision'], Standing>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  merge: 'edited',
  split: 'edited',
  add: 'added',
  later: 'later',
  undo: 'open',
}

/** Two decisions agree where they say the same: the same verdict and the same corrections. */
function meaningOf({ decision, value }: Decision): string {
  return `${decision} ${JSON.stringify(value ?? null)}`
}
