import { isApposition, opensAside } from './asides.js'
import { nounPhraseAfter, simplePhraseAfter } from './noun-phrase-after.js'
import type { Range, View } from './view.js'

/** The subject behind an inverted verb: "said Olt, head of the board, on Monday". */
export function subjectAfter(view: View, at: number): Range | null {
  const { classes, tokens } = view
  const end = nounPhraseAfter(view, at)
  if (end === null) return null
  let to = end
  // Appositions: ", head of the board," or ", 42," up to the next comma or the end.
  for (let n = 0; n < 3 && classes[to] === 'comma'; n++) {
    const next = to + 1
    if (classes[next] === 'mark' || !isApposition(view, next) || !opensAside(view, next)) break
    let stop = next
    while (
      stop < tokens.length &&
      !['comma', 'end', 'mark'].includes(classes[stop] ?? '') &&
      !isDash(view, stop) &&
      stop - next < 30
    )
      stop++
    if (
      classes[next] !== 'who' &&
      simplePhraseAfter(view, next) === null &&
      classes[next] !== 'preposition' &&
      classes[next] !== 'of'
    )
      break
    const isClause =
      classes[next] !== 'who' && classes.slice(next, stop).some((kind) => kind === 'aux' || kind === 'verb')
    if (isClause && !hasRelative(view, next, stop)) break
    if (classes[next] === 'adverb' || tokens[next]?.lower === 'adding') break
    to = stop
  }
  return { from: at, to }
}

const hasRelative = ({ classes }: View, from: number, to: number): boolean => {
  const who = classes.slice(from, to).findIndex((kind) => kind === 'who' || kind === 'that' || kind === 'subordinator')
  const verb = classes.slice(from, to).findIndex((kind) => kind === 'aux' || kind === 'verb')
  return who >= 0 && who < verb
}

/** A hyphen with a blank before it parts clauses; one without joins words, as in "R-S.C.". */
const isDash = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'hyphen' && tokens[i - 1]?.end !== tokens[i]?.start
