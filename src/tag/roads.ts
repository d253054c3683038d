import { wordSet } from '../language/words/word-set.js'
import { numberedRoads, roadCodes, roadOpeners } from './lexicon/places.js'
import type { Word } from './words.js'

/** "Highway 61", "U.S. Route 9", "I-95": the name of a road is its number. */
export function isRoad(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (words.length === 1) return /^I-\d{1,3}$/.test(last?.text ?? '')
  if (last?.shape !== 'number') return false
  return opensRoad(words, words.length - 2) || stateRoads.test(words[0]?.text ?? '')
}

/** Whether a word is one that the number of a road stands behind: "Highway", "FM", the "Road" of "County Road". */
export function opensRoad(words: readonly Word[], at: number): boolean {
  const { text, glued } = words[at] ?? { text: '', glued: false }
  if (roadOpeners.has(text)) return true
  if (roadCodes.has(text)) return !glued || at === 0 || words[at - 1]?.text === '('
  // "on U.S. 54", but "the U.S. 54 times"
  if (stateRoads.test(text)) return onRoad.has(words[at - 1]?.lower ?? '')
  return text === 'Road' && numberedRoads.has((words[at - 1]?.text ?? '').replace(/^.*-/, ''))
}

/** "M50", "A9", "N17", "R445": roads of Europe, Africa and Asia by their codes, which other things have too. */
export const isRoadCode = (words: readonly Word[]): boolean =>
  words.length === 1 && /^[ABEMNR]\d{1,3}$/.test(words[0]?.text ?? '')

/** "Aukland St.", "Pine Ave": streets by their short forms, which stand behind the number of a house. */
export const isShortStreet = (words: readonly Word[]): boolean =>
  words.length > 1 && shortStreets.has(words.at(-1)?.lower ?? '')
const shortStreets = wordSet`ave ave. blvd blvd. dr dr. ln ln. rd rd. st st.`

/** "U.S. 54": what a road of the United States is called before its number. */
const stateRoads = /^(?:U\.S\.|US)$/
const onRoad = wordSet`along of off on onto via`
