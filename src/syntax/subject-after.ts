import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { isApposition, opensAside } from './asides.js'
import { nounPhraseAfter, simplePhraseAfter } from './noun-phrase-after.js'
import type { Range, View } from './view.js'

/** The subject behind an inverted verb: "said Olt, head of the board, on Monday". */
export function subjectAfter(view: View, at: number): Range | null {
  const { classes } = view
  const end = nounPhraseAfter(view, at)
  if (end === null) return null
  let to = nameAfter(view, end) ?? end
  // Appositions: ", head of the board," or ", 42," up to the next comma or the end.
  for (let n = 0; n < 3 && classes[to] === 'comma'; n++) {
    const stop = appositionEnd(view, to + 1)
    if (stop === null) break
    to = stop
  }
  return { from: at, to }
}

/** "a man | named Olt", "a guard | identified only as Olt", "a cook | who gave her name as Ana": where the name ends; null where none is given. */
function nameAfter(view: View, from: number): number | null {
  const { classes, tokens } = view
  let at = from
  if (lowerAt(tokens, at) === 'who' && GAVE.has(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 3) === 'name') at += 4
  else if (NAMING.has(lowerAt(tokens, at))) at++
  else return null
  while (classes[at] === 'adverb') at++
  return simplePhraseAfter(view, lowerAt(tokens, at) === 'as' ? at + 1 : at)
}
const GAVE = wordSet`gave gives`
const NAMING = wordSet`called identified known named nicknamed surnamed`

const MOST_ASIDE = 30

/** Where the apposition ends that begins at `from`; null where what stands there belongs to nobody. */
function appositionEnd(view: View, from: number): number | null {
  const { classes, tokens } = view
  if (classes[from] === 'mark' || !isApposition(view, from) || !opensAside(view, from)) return null
  const kind = classes[from]
  const isPhrase = kind === 'preposition' || kind === 'of' || simplePhraseAfter(view, from) !== null
  if (!isPhrase) return null
  let stop = from
  while (stop < tokens.length && !CLOSES.has(classes[stop] ?? '') && !isDash(view, stop) && stop - from < MOST_ASIDE)
    stop++
  const isClause = kind !== 'who' && classes.slice(from, stop).some((each) => each === 'aux' || each === 'verb')
  return isClause && !hasRelative(view, from, stop) ? null : stop
}

const CLOSES = wordSet`comma end mark`

const hasRelative = ({ classes }: View, from: number, to: number): boolean => {
  const who = classes.slice(from, to).findIndex((kind) => kind === 'who' || kind === 'that' || kind === 'subordinator')
  const verb = classes.slice(from, to).findIndex((kind) => kind === 'aux' || kind === 'verb')
  return who >= 0 && who < verb
}

/** A hyphen with a blank before it parts clauses; one without joins words, as in "R-S.C.". */
const isDash = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'hyphen' && tokens[i - 1]?.end !== tokens[i]?.start
