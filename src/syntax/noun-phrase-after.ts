import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { acronymEnd } from './acronym.js'
import { isQuantifierWord, skipQuantifier } from './quantifiers.js'
import type { View } from './view.js'
import type { WordClass } from './word-class.js'

/** Classes that make up a noun phrase without its prepositions. */
export const INNER = wordSet`noun adjective number determiner possessive hyphen time other`

/** The phrase without prepositions that begins at `from`: its end, or null. A determiner in the middle begins another phrase. */
export function simplePhraseAfter(view: View, from: number, limit = view.tokens.length): number | null {
  const { classes } = view
  if (from >= limit) return null
  if (classes[from] === 'pronoun' || classes[from] === 'who') return from + 1
  let to = behindOpening(view, from)
  let hasHead = false
  while (to < limit) {
    const behind: number | null = hasHead && classes[to] === 'open' ? acronymEnd(view.tokens, to) : null
    if (behind === null && !(to === from ? opens(view, to) : goesOn(view, to))) break
    hasHead ||= mayBeHead(view, to)
    to = behind ?? to + 1
  }
  while (to > from && (classes[to - 1] === 'hyphen' || classes[to - 1] === 'possessive')) to--
  return hasHead ? to : null
}

/** Past "at least" and "well-", as in "well-informed sources", "under-secretary". */
function behindOpening(view: View, from: number): number {
  const { classes, tokens } = view
  const to = skipQuantifier(view, from)
  const isPrefix = classes[to] === 'adverb' || classes[to] === 'preposition'
  const isJoined = isPrefix && classes[to + 1] === 'hyphen' && tokens[to]?.end === tokens[to + 1]?.start
  return isJoined ? to + 2 : to
}

/** Whether a phrase goes on with a token. A determiner in the middle begins another phrase. */
const goesOn = (view: View, i: number): boolean =>
  view.classes[i] === 'determiner'
    ? view.classes[i - 1] === 'determiner' || isQuantifierWord(view, i - 1)
    : opens(view, i)

/** Whether a phrase may begin with a token. */
function opens(view: View, i: number): boolean {
  const kind = view.classes[i] as WordClass
  if (kind === 'time') return view.classes[i + 1] === 'possessive'
  return kind === 'verb' || kind === 'adverb' ? describes(view, i) : INNER.has(kind)
}

/** "the published report", "the newly published report", "the board's revised plan". */
function describes({ classes, tokens }: View, i: number): boolean {
  const [before, next] = [classes[i - 1], classes[i + 1]]
  const isJoined = before === 'hyphen' && tokens[i - 1]?.end === tokens[i]?.start
  const isOpening = before === 'determiner' || (before === 'adverb' && classes[i - 2] === 'determiner')
  if (!isJoined && !isOpening) return before === 'possessive' && next === 'noun'
  return next === 'noun' || next === 'adjective' || next === 'verb'
}

/** Whether a token may be the head of a phrase. */
function mayBeHead(view: View, i: number): boolean {
  const kind = view.classes[i]
  return (
    kind === 'noun' || kind === 'number' || kind === 'adjective' || (kind === 'determiner' && canStandAlone(view, i))
  )
}

/** "some", "this", "many" can be a phrase of their own; "the" and "his" cannot. */
export const canStandAlone = ({ tokens }: View, i: number): boolean => ALONE.has(tokens[i]?.lower ?? '')

const ALONE = wordSet`all another any both each few half many most no several some that these this those`

/** The noun phrase that begins at `from` with what hangs on it: "the head of the board", "Olt and Hale". */
export function nounPhraseAfter(view: View, from: number, limit = view.tokens.length): number | null {
  let to = simplePhraseAfter(view, from, limit)
  for (;;) {
    const next: number | null = to === null ? null : partAfter(view, to, limit)
    if (next === null) return to
    to = next
  }
}

/** Past what hangs on a phrase that ends before a token: brackets, "of the board", "and Hale"; null where nothing does. */
function partAfter(view: View, joint: number, limit: number): number | null {
  const { classes } = view
  if (classes[joint] === 'open') return closeAfter(view, joint, limit)
  const next = isJoint(view, joint) ? simplePhraseAfter(view, joint + 1, limit) : null
  // "Olt | and Hale left"
  const isClause = next !== null && (classes[next] === 'verb' || classes[next] === 'aux')
  return isClause && classes[joint] === 'conjunction' ? null : next
}

function closeAfter({ classes }: View, open: number, limit: number): number | null {
  let close = open
  while (close < limit && classes[close] !== 'close' && close - open < 12) close++
  return classes[close] === 'close' ? close + 1 : null
}

/** Whether a token joins what follows to the phrase before it. */
function isJoint(view: View, i: number): boolean {
  const { classes, tokens } = view
  switch (classes[i]) {
    case 'of':
      return true
    case 'to':
      return classes[i - 1] === 'adjective' && classes[i + 1] !== 'verb'
    case 'conjunction':
      return tokens[i]?.lower === 'and'
    case 'preposition':
      if (tokens[i]?.lower === 'with') return tokens[i - 1]?.lower === 'familiar'
      return classes[i + 1] !== 'time' && !isBeforeCount(view, i) && !FURTHER.has(lowerAt(tokens, i))
    default:
      return false
  }
}

/** "according to the agency | around 2,000 people" */
const isBeforeCount = (view: View, i: number): boolean =>
  view.classes[i + 1] === 'number' && skipQuantifier(view, i) > i

const FURTHER = wordSet`on during after via through as by into amid`
