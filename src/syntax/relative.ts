import { isHead, simplePhraseBefore } from './simple-phrase-before.js'
import type { View } from './view.js'

/** No relative clause that is walked over is longer. */
const LONGEST = 14

/**
 * The pronoun with which the relative clause begins whose verb stands at `verb`: "who" of "men who had fled", "whose homes were
 * burned", "that the state had hired". Null where the verb is that of no relative clause.
 */
export function relativeStart(view: View, verb: number): number | null {
  let i = beforeVerbs(view, verb)
  if (isRelative(view, i)) return i
  // A subject of its own between the pronoun and the verb.
  for (let n = 0; n < 3 && i > 0 && verb - i < LONGEST; n++) {
    const phrase = simplePhraseBefore(view, i + 1)
    if (!phrase) return null
    i = phrase.from - 1
    if (isRelative(view, i)) return i
    if (view.classes[i] !== 'of' && view.classes[i] !== 'preposition') return null
    i--
  }
  return null
}

/** The token before a verb and all that helps it, within so many tokens. */
export function beforeVerbs({ classes }: View, verb: number, longest = LONGEST): number {
  let i = verb
  while (i > 0 && verb - i < longest && VERBAL.has(classes[i] ?? '')) i--
  return i
}

const VERBAL: ReadonlySet<string> = new Set(['adverb', 'aux', 'not', 'to', 'verb'])

/** A relative pronoun right behind its noun; one behind a comma closes with a comma too. */
function isRelative(view: View, i: number): boolean {
  const { classes } = view
  return (classes[i] === 'who' || classes[i] === 'that') && isHead(view, i - 1)
}
