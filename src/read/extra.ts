import { withoutLoneSurrogates } from './text-warnings.js'

/** Members of a line of JSONL that copydesk does not know. */
export type Extra = Readonly<Record<string, unknown>>

/**
 * The members that are handed through, as they can be printed: half surrogate pairs become U+FFFD, numbers too large for
 * JSON null. What is nested too deep to be printed safely is left out, and named.
 */
export function extraOf(
  value: object,
  known: ReadonlySet<string>,
): { readonly extra: Extra; readonly leftOut: string[] } {
  const kept: [string, unknown][] = []
  const leftOut: string[] = []
  for (const [name, member] of Object.entries(value)) {
    if (known.has(name)) continue
    if (isDeeperThan(member, DEEPEST)) leftOut.push(withoutLoneSurrogates(name))
    else kept.push([withoutLoneSurrogates(name), printable(member)])
  }
  // fromEntries makes "__proto__" a member like any other.
  return { extra: Object.fromEntries(kept), leftOut }
}

const DEEPEST = 64

/** Level by level, so that no depth is too much for it. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry) : []))
  }
  return false
}

function printable(value: unknown): unknown {
  if (typeof value === 'string') return withoutLoneSurrogates(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(printable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [withoutLoneSurrogates(key), printable(entry)]))
}
