import type { View } from './view.js'

/** So many helpers a verb has at most. */
const MOST_VERBS = 14

/** Whether a token is a verb or one of its auxiliaries. */
export const isVerbal = ({ classes }: View, i: number): boolean => classes[i] === 'verb' || classes[i] === 'aux'

/** The token before a verb and all that helps it: auxiliaries, adverbs, "not", "to", other verbs in a row. */
export function beforeVerbs({ classes }: View, verb: number): number {
  let i = verb
  while (i > 0 && verb - i < MOST_VERBS && HELPING.has(classes[i] ?? '')) i--
  return i
}

/** What may stand before a verb and belong to it. */
export const HELPING: ReadonlySet<string> = new Set(['adverb', 'aux', 'not', 'to', 'verb'])
