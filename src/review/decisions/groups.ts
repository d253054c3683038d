import type { Decision } from './decision.js'
import { targetKey } from './target.js'

/** A line of the file; lines count from 0 in their order. */
export interface Line {
  readonly order: number
  readonly decision: Decision
}

/** All lines on one item, in the order of the file. */
export interface Group {
  readonly layer: string
  readonly lines: readonly Line[]
  /** The last line that is no undo: where and what the item was when it was last decided on. */
  readonly last: Decision
  /** Whether the item was added by a reviewer. */
  readonly isAddition: boolean
  /** The keys of its targets: one, and those that later lines say they replace. */
  readonly keys: ReadonlySet<string>
}

/** The lines by what they are about: the same layer, place and words, or a place that a later line says it replaces. */
export function groupDecisions(decisions: readonly Decision[]): readonly Group[] {
  const groupOf = new Map<string, { keys: Set<string>; lines: Line[] }>()
  decisions.forEach((decision, order) => {
    const keys = [targetKey(decision), ...(decision.replaces ?? [])]
    const known = [...new Set(keys.flatMap((key) => groupOf.get(key) ?? []))]
    const joined = {
      keys: new Set([...keys, ...known.flatMap((group) => [...group.keys])]),
      lines: [...known.flatMap(({ lines }) => lines), { order, decision }].sort((a, b) => a.order - b.order),
    }
    for (const key of joined.keys) groupOf.set(key, joined)
  })
  return [...new Set(groupOf.values())].map(({ keys, lines }) => groupFrom(keys, lines))
}

function groupFrom(keys: ReadonlySet<string>, lines: readonly Line[]): Group {
  const decided = lines.filter(({ decision }) => decision.decision !== 'undo')
  const last = (decided.at(-1) ?? (lines.at(-1) as Line)).decision
  const isAddition = decided.some(({ decision }) => decision.decision === 'add')
  return { layer: last.layer, lines, last, isAddition, keys }
}
