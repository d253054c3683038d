import { roadOpeners } from './lexicon/places.js'
import type { Word } from './words.js'

/** "Highway 61", "U.S. Route 9", "I-95": the name of a road is its number. */
export function isRoad(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (words.length === 1) return /^I-\d{1,3}$/.test(last?.text ?? '')
  return last?.shape === 'number' && roadOpeners.has(words.at(-2)?.text ?? '')
}
