/**
 * The candidate that a mistyped word most likely means; null when none is near.
 *
 * @example nearest('jsno', ['json', 'text']) // "json"
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase()
  const scored = candidates
    .map((candidate) => ({ candidate, distance: distanceBetween(typed, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length * 0.4)))
    .sort((a, b) => a.distance - b.distance)
  return scored[0]?.candidate ?? null
}

/** How many letters have to be put in, taken out, changed or swapped with the next (Damerau-Levenshtein). */
function distanceBetween(a: string, b: string): number {
  // Nobody means a word of three letters by one of a thousand, and the table would be large.
  if (Math.abs(a.length - b.length) > 3) return Number.POSITIVE_INFINITY
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swap))
    }
  }
  return at(a.length, b.length)
}
