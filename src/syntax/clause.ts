import { wordSet } from '../language/words/word-set.js'
import { nounPhraseAfter, simplePhraseAfter } from './noun-phrase-after.js'
import { skipQuantifier } from './quantifiers.js'
import type { Range, View } from './view.js'

/** Where the sentence's own words end: before its full stop and a closing mark that nothing opened. */
export function unitEnd({ classes, tokens, quotations }: View): number {
  let end = tokens.length
  while (classes[end - 1] === 'end' && !quotations[end - 1]) end--
  return end
}

/** Whether a clause with its own finite verb begins here: "the hull, which is old, leaks". */
export function isClauseStart(view: View, at: number): boolean {
  const { classes } = view
  let i = at
  if (classes[i] === 'that') return true
  if (classes[i] === 'subordinator') return true
  i = skipQuantifier(view, i)
  if (view.tokens[i]?.lower === 'there') return classes[i + 1] === 'aux' || classes[i + 1] === 'verb'
  while (classes[i] === 'adverb' || classes[i] === 'time') i++
  if (classes[i] === 'preposition') return isClauseBehindComma(view, i)
  const end = nounPhraseAfter(view, i)
  if (end === null)
    return (
      classes[i] === 'verb' &&
      /ing$/.test(view.tokens[i]?.lower ?? '') &&
      hasFiniteVerb(view, i + 1, Math.min(unitEnd(view), i + 15))
    )
  return isFiniteAt(view, end) || isFiniteBehindPhrases(view, end) || isPair(view, end)
}

/** "Olt | and Hale have left": a subject of two, told by the plural of its verb. */
function isPair(view: View, and: number): boolean {
  const end = view.tokens[and]?.lower === 'and' ? simplePhraseAfter(view, and + 1) : null
  return end !== null && PLURALS.has(view.tokens[end]?.lower ?? '')
}
const PLURALS = wordSet`are have were`

/** "the movement in reaction to Tarn | helped improve", "his detention | by the army was illegal": over what hangs on the subject. */
function isFiniteBehindPhrases(view: View, from: number): boolean {
  const { classes, tokens } = view
  let i = from
  for (let n = 0; n < 3; n++) {
    if (classes[i] !== 'preposition' && classes[i] !== 'to' && classes[i] !== 'of') break
    const end = simplePhraseAfter(view, i + 1)
    if (end === null) return false
    i = end
  }
  if (i === from) return false
  if (classes[i] === 'aux') return true
  return classes[i] === 'verb' && /[^s]s$/.test(tokens[i]?.lower ?? '')
    ? true
    : /ed$/.test(tokens[i]?.lower ?? '') && TAKEN.has(classes[i + 1] ?? 'end')
}
/** What follows a verb of its own, and no participle: "helped improve", "killed two". */
const TAKEN = wordSet`determiner number pronoun that verb`

/** "by 2050, prices will": a fronted phrase, its comma and then a clause. */
function isClauseBehindComma(view: View, at: number): boolean {
  const comma = view.classes.indexOf('comma', at)
  if (comma < 0 || comma - at > 10 || hasFiniteVerb(view, at, comma)) return false
  const end = nounPhraseAfter(view, comma + 1)
  return end !== null && isFiniteAt(view, end)
}

/** Whether a finite verb follows here, over adverbs or a relative clause: what stands before is its subject. */
export function isFiniteAt(view: View, at: number): boolean {
  const { classes, tokens } = view
  let i = at
  if (classes[i] === 'comma' && classes[i + 1] === 'who') {
    i++
    while (i < tokens.length && classes[i] !== 'comma' && classes[i] !== 'end') i++
    i++
  } else if (classes[i] === 'who' || (classes[i] === 'that' && classes[i - 1] === 'noun')) {
    return hasFiniteVerb(view, i + 3, Math.min(unitEnd(view), i + 20))
  }
  while (classes[i] === 'adverb' || classes[i] === 'time' || classes[i] === 'not') i++
  // 'the dam "will hold"'
  if (classes[i] === 'mark') i++
  if (classes[i] === 'aux') return true
  return classes[i] === 'verb' && !/ing$/.test(tokens[i]?.lower ?? '')
}

/** Whether a finite verb stands in the range: an auxiliary, or a verb that is no infinitive and no -ing form. */
export function hasFiniteVerb({ classes, tokens }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (classes[i] === 'aux' && classes[i - 1] !== 'to') return true
    if (classes[i] === 'verb' && classes[i - 1] !== 'to' && !/ing$/.test(tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** The extent of characters of a range of tokens. */
export function extentOf({ tokens }: View, { from, to }: Range): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
