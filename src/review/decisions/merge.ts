import type { Decision } from './decision.js'
import { serializeDecision } from './lines.js'
import { targetKey } from './target.js'

/** What is to be appended to a decisions file so that it holds another one as well. */
export interface Merge {
  readonly lines: readonly Decision[]
  /** Decisions of the other file that the first one has already. */
  readonly known: number
}

/**
 * Merges a second file into a first: its lines are appended, those that the first has already left out. Where the second's
 * line is older than the same reviewer's last line on the same item, that one is said again behind it, so that the latest
 * still wins.
 */
export function mergeDecisions(first: readonly Decision[], second: readonly Decision[]): Merge {
  const had = new Set(first.map(serializeDecision))
  const fresh = second.filter((decision) => {
    const line = serializeDecision(decision)
    return had.has(line) ? false : had.add(line)
  })
  const latest = new Map(first.map((decision) => [reviewerAndTarget(decision), decision]))
  const older = new Set<string>()
  for (const decision of fresh) {
    const key = reviewerAndTarget(decision)
    const mine = latest.get(key)
    if (mine && mine.at > decision.at) older.add(key)
  }
  const again = [...older].flatMap((key) => latest.get(key) ?? [])
  return { lines: [...fresh, ...again], known: second.length - fresh.length }
}

const reviewerAndTarget = (decision: Decision): string => `${decision.by} ${targetKey(decision)}`
