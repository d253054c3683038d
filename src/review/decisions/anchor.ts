import type { Ends, Target } from './decision.js'
import { type Folded, foldText } from './folded.js'

/** How a quotation was found again: word for word, with small changes of blanks and quotation marks, or only by what stands around it. */
type Anchoring = 'exact' | 'folded' | 'between'

/** Where the words of a target stand now. */
export interface Anchored {
  readonly ends: Ends
  readonly by: Anchoring
}

/** A text in which many quotations are looked for. */
export interface Searched {
  readonly text: string
  readonly folded: Folded
}

export const searched = (text: string): Searched => ({ text, folded: foldText(text) })

/**
 * Where a target's words stand in another version of its text, in this order: the words with what stood before and after
 * them, nearest to the old place; the words alone, where they stand once, or where what is around them tells one place
 * from all others; both again with blanks and quotation marks made alike; at last the stretch between what stood before
 * and after, in which the words themselves have changed. Null where there is none: the decision is lost.
 */
export function anchor(target: Target, searched: Searched): Anchored | null {
  const exact = find(target, searched.text)
  if (exact) return { ends: exact, by: 'exact' }
  const { folded } = searched
  const foldedTarget = foldTarget(target, folded)
  const found = foldedTarget.exact.trim() === '' ? null : find(foldedTarget, folded.text)
  if (found) return { ends: folded.unfold(found), by: 'folded' }
  const between = findBetween(foldedTarget, folded.text)
  return between && { ends: folded.unfold(between), by: 'between' }
}

function foldTarget(target: Target, folded: Folded): Target {
  return {
    ...target,
    start: folded.fold(target.start),
    exact: foldText(target.exact).text,
    prefix: foldText(target.prefix).text,
    suffix: foldText(target.suffix).text,
  }
}

interface Place {
  readonly start: number
  /** Characters of the context that stand around it as they did. */
  readonly context: number
  readonly distance: number
}

/** Places beyond this many are not looked at: a word that stands so often tells nothing. */
const MOST_PLACES = 2000

function find(target: Target, text: string): Ends | null {
  const { exact, prefix, suffix } = target
  const places: Place[] = []
  for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    const before = commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at))
    const end = at + exact.length
    const after = commonStart(suffix, text.slice(end, end + suffix.length))
    places.push({ start: at, context: before + after, distance: Math.abs(at - target.start) })
  }
  const best = choose(places, prefix.length + suffix.length)
  return best && [best.start, best.start + exact.length]
}

/** The nearest of the places with the whole context; the only place; or the one with clearly the most of the context. */
function choose(places: readonly Place[], wholeContext: number): Place | null {
  const ranked = [...places].sort((a, b) => b.context - a.context || a.distance - b.distance)
  const [best, second] = ranked
  if (!best || !second || best.context === wholeContext) return best ?? null
  return best.context >= LEAST_CONTEXT && best.context > second.context ? best : null
}

const LEAST_CONTEXT = 12

/** The words that stand where the target's stood, between an unchanged prefix and an unchanged suffix. */
function findBetween({ exact, prefix, suffix, start }: Target, text: string): Ends | null {
  if (prefix.trim().length < LEAST_CONTEXT || suffix.trim().length < LEAST_CONTEXT) return null
  const longest = 2 * exact.length + CHANGE
  let best: Ends | null = null
  let count = 0
  for (let at = text.indexOf(prefix); at >= 0 && count < MOST_PLACES; at = text.indexOf(prefix, at + 1), count++) {
    const from = at + prefix.length
    const to = text.indexOf(suffix, from)
    if (to <= from || to - from > longest) continue
    if (!best || Math.abs(from - start) < Math.abs(best[0] - start)) best = [from, to]
  }
  return best && text.slice(...best).trim() !== '' ? best : null
}

const CHANGE = 40

function commonEnd(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}

function commonStart(a: string, b: string): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}
