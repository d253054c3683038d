import { wordSet } from '../language/words/word-set.js'
import { isHead, simplePhraseBefore } from './simple-phrase-before.js'
import { beforeVerbs, HELPING } from './verb-group.js'
import type { View } from './view.js'

/** No relative clause that is walked over is longer, and none has more phrases. */
const LONGEST = 24

/**
 * The pronoun with which the relative clause begins whose verb stands at `verb`: "who" of "men who had fled", "whose homes were
 * burned", "that the state had hired". Null where the verb is that of no relative clause.
 */
export function relativeStart(view: View, verb: number): number | null {
  let walk = beforeVerbGroup(view, verb)
  while (walk.at > 0 && verb - walk.at < LONGEST) {
    if (isRelative(view, walk.at)) return walk.at
    // A subject of its own between the pronoun and the verb, or what a verb before governs.
    const phrase = simplePhraseBefore(view, walk.at + 1)
    const next = phrase && beforePhrase(view, phrase.from - 1, walk.hangs)
    if (!next) return null
    walk = next
  }
  return null
}

/** A place on the way back to the pronoun, and whether a verb is still to come on which the last one hangs. */
interface Place {
  readonly at: number
  readonly hangs: boolean
}

/** From the joint before a phrase on: past "of", a preposition or the verb that governs it; null where nothing of the clause stands there. */
function beforePhrase(view: View, joint: number, hangs: boolean): Place | null {
  if (isRelative(view, joint)) return { at: joint, hangs }
  const isJoined = JOINTS.has(view.classes[joint] ?? '')
  const at = isJoined ? joint - 1 : joint
  if (hangs && HELPING.has(view.classes[at] ?? '')) return beforeVerbGroup(view, at)
  return isJoined ? { at, hangs } : null
}

/** Past a verb and all that helps it; "who had gone to a market | to buy" and "| and abducted" hang on a verb before. */
function beforeVerbGroup(view: View, verb: number): Place {
  const { classes, tokens } = view
  const at = beforeVerbs(view, verb)
  // "whom they accuse of | financing"
  const isGerund = classes[at] === 'of' && /ing$/.test(tokens[at + 1]?.lower ?? '')
  if (isGerund && classes[at - 1] === 'verb') return { at: beforeVerbs(view, at - 1), hangs: false }
  const isSecond = tokens[at]?.lower === 'and'
  return { at: isSecond ? at - 1 : at, hangs: isSecond || classes[at + 1] === 'to' }
}

const JOINTS = wordSet`of preposition to`

/** A relative pronoun right behind its noun; one behind a comma closes with a comma too. */
function isRelative(view: View, i: number): boolean {
  const { classes, tokens } = view
  return (classes[i] === 'who' || classes[i] === 'that' || tokens[i]?.lower === 'where') && isHead(view, i - 1)
}
