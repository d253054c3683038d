import type { Token } from '../document.js'
import { lowerAt } from './lower-at.js'

/** "a hit and run | incident", "a hit-and-run | crash": how many words before a noun are its "hit and run", which taggers take for verbs; 0 for none. */
export function wordsOfHitAndRun(tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from - 1) !== 'run') return 0
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower)
  if (before.slice(-3).join(' ') === 'hit and run') return 3
  return before.join('') === 'hit-and-run' ? 5 : 0
}
