import { voiceKey } from './article.js'
import type { Difference, Step, Telling } from './schema.js'

/**
 * How the numbers of one toll stand to each other. A toll moves: a later, higher number takes the place of a lower one,
 * whoever gives it, and whoever gives a number may correct it. It is a contradiction only where two voices give numbers
 * that exclude each other and time cannot be why: on one day, in one article, or where the later of two voices is the lower.
 * `mayFall`: what is counted can become fewer, as the missing are found.
 */
export function differencesOf(steps: readonly Step[], mayFall: boolean): readonly Difference[] {
  const found: Difference[] = []
  steps.forEach((to, k) => {
    const earlier = steps.slice(Math.max(0, k - MOST_STEPS), k)
    const first = k - earlier.length
    const kinds = earlier.map((from) => (excludes(from, to) ? kindOf(from, to, mayFall) : null))
    // A number takes the place of the last one before it; that it took that of the ones before goes without saying.
    const updated = kinds.lastIndexOf('update')
    kinds.forEach((kind, i) => {
      if (kind && (kind !== 'update' || i === updated)) found.push({ kind, from: first + i, to: k })
    })
  })
  return found
}

/** Numbers that one is compared with: a toll seldom moves so often. */
const MOST_STEPS = 40

/** Whether both cannot be true of one moment: "at least 12" does not exclude 15. */
function excludes(a: Step, b: Step): boolean {
  if (a.status !== 'actual' || b.status !== 'actual' || a.count.vague || b.count.vague) return false
  const low = Math.max(a.count.min ?? 0, b.count.min ?? 0)
  const high = Math.min(a.count.max ?? Number.POSITIVE_INFINITY, b.count.max ?? Number.POSITIVE_INFINITY)
  if (a.count.approximate || b.count.approximate) return low > high * ABOUT
  return low > high
}

/** "About 40" may be up to a fifth more or less. */
const ABOUT = 1.2

/** The strongest that any two tellings show. */
function kindOf(from: Step, to: Step, mayFall: boolean): Difference['kind'] {
  const pairs = from.tellings
    .slice(0, MOST_TELLINGS)
    .flatMap((a) => to.tellings.slice(0, MOST_TELLINGS).map((b) => [a, b] as const))
  const kinds = new Set(pairs.map(([a, b]) => pairKind([a, from], [b, to], mayFall)))
  if (kinds.has('contradiction')) return 'contradiction'
  return kinds.has('update') ? 'update' : 'unclear'
}

const MOST_TELLINGS = 30

type Told = readonly [Telling, Step]

function pairKind([a, from]: Told, [b, to]: Told, mayFall: boolean): Difference['kind'] {
  if (a.superseded || b.superseded) return 'update'
  const sameVoice = a.voice !== null && b.voice !== null && voiceKey(a.voice) === voiceKey(b.voice)
  if (sameVoice && a.article !== b.article) return 'update'
  const later = order(a, b)
  if (later !== 0) {
    const [early, late] = later < 0 ? [from, to] : [to, from]
    if (mayFall || middle(late) > middle(early)) return 'update'
  }
  if (a.voice === null || b.voice === null || sameVoice) return 'unclear'
  return 'contradiction'
}

/** Negative where the first was told on an earlier day, 0 where that cannot be told. */
function order(a: Telling, b: Telling): number {
  if (a.asOf === null || b.asOf === null || a.asOf === b.asOf) return 0
  return a.asOf < b.asOf ? -1 : 1
}

const middle = ({ count: { min, max } }: Step): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2
