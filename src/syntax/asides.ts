import { lowerAt } from '../language/words/lower-at.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import { simplePhraseAfter } from './noun-phrase-after.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import type { Range, View } from './view.js'
import type { WordClass } from './word-class.js'

/** A phrase with what is said of it in passing: "Olt, head of the board". */
export interface Described {
  readonly range: Range
  /** The phrase alone: "Olt". */
  readonly core: Range
}

/** No subject stands farther from its verb than this. */
const MOST_BACK = 60

/** The phrase before an aside that ends at `close`: "Olt, head of the board," or "Olt - speaking in Tarn -". */
export function beforeAside(view: View, close: number): Described | null {
  const { classes } = view
  const bracket = classes[close]
  const listed = beforeList(view, close)
  if (listed) return listed
  for (let open = close - 1; open > 0 && close - open < MOST_BACK; open--) {
    // "Sen. Tim Kaine (D-Va.)": what is in brackets is passed over.
    if (classes[open] === 'close') {
      open = openOf(view, open)
      continue
    }
    if (isQuoted(view, open) || classes[open] === 'end' || opensPredicate(view, open, bracket)) return null
    if (classes[open] !== bracket || !opensAside(view, open + 1)) continue
    const head = nounPhraseBefore(view, open, true)
    if (!head) continue
    // "Olt, of Tarn, Ohio, said": what stands before is only a part of the aside.
    const before = classes[head.from - 1]
    if ((before === 'preposition' || before === 'of') && classes[head.from - 2] === 'comma') continue
    if (before === 'comma' && isPartOfAside(view, head)) continue
    return outermost(view, { head, open, close })
  }
  return null
}

/** "The fires, which spread, | had charred a town by noon, said Mara Olt": a clause of its own. */
const opensPredicate = ({ classes }: View, open: number, bracket: WordClass | undefined): boolean =>
  classes[open] === bracket && classes[open + 1] === 'aux'

/** Where short brackets open; where they close for any others. */
function openOf({ classes }: View, close: number): number {
  const open = classes.lastIndexOf('open', close)
  return open > 0 && close - open < 12 ? open : close
}

/** "Four rebels, identified as | Anil, Biren and Chandan,": the phrase before an aside that holds a list with commas of its own. */
function beforeList(view: View, close: number): Described | null {
  const list = nounPhraseBefore(view, close)
  const { classes } = view
  if (!list || !classes.slice(list.from, list.to).includes('comma')) return null
  const open = asideAround(view, list.from)
  const head = open === null ? null : nounPhraseBefore(view, open)
  return open !== null && head ? outermost(view, { head, open, close }) : null
}

/** "Twelve miners, most of them from Tarn, who were trapped,": out of each aside in which the phrase that was found stands. */
function outermost(view: View, found: { head: Range; open: number; close: number }): Described {
  let { head, open } = found
  for (let n = 0; n < 4; n++) {
    const opening = asideAround(view, head.from)
    const outer = opening === null ? null : nounPhraseBefore(view, opening)
    if (opening === null || !outer) break
    head = outer
    open = opening
  }
  return { range: { from: head.from, to: isApposition(view, open + 1) ? found.close : open }, core: head }
}

/** The comma or dash that opens the aside in which a phrase stands: ", identified as | Ann Das", ", some of them from | Tarn". */
function asideAround({ classes, tokens }: View, from: number): number | null {
  for (let i = from - 1; i > 0; i--) {
    if (classes[i] === 'comma' || classes[i] === 'hyphen') return i < from - 1 ? i : null
    const lower = tokens[i]?.lower ?? ''
    const isParticiple = classes[i] === 'verb' && /(?:ed|en|ing|wn|rn|ught)$/.test(lower)
    if (!isParticiple && !ASIDE_CLASSES.has(classes[i] ?? '') && !ASIDE_WORDS.has(lower)) return null
  }
  return null
}

const ASIDE_CLASSES = wordSet`adverb of preposition`
const ASIDE_WORDS = wordSet`all as both each half many members most namely one several some them two three whom`

/** "Olt, a sailor, poet and the head of the board, said": the middle parts are no subject when a phrase stands before them. */
function isPartOfAside(view: View, head: Range): boolean {
  const { classes, tokens } = view
  const first = classes[head.from]
  const isPlain = first === 'determiner' ? /^an?$/.test(tokens[head.from]?.lower ?? '') : first === 'number'
  const outer = nounPhraseBefore(view, head.from - 1)
  // "On April 14, two rebels, both armed, were held": of what stands in front nothing is said.
  if (!outer || (classes[outer.from - 1] === 'preposition' && isFronted(view, outer.from - 1))) return false
  return isPlain || isSeat(view, head) || isRoleOf(view, head) || isNamedBy(view, outer, head)
}

/** "Rep. Tom Olt, | R-Corning, Tarn County, said": of which party and from where. */
const isSeat = ({ tokens }: View, { from }: Range): boolean =>
  PARTIES.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '-'
const PARTIES = wordSet`D DFL I R`

/** Whether a preposition opens its clause; "men hired | in Tarn, a town" does not. */
const isFronted = ({ classes, tokens }: View, preposition: number): boolean =>
  OPENING.has(classes[preposition - 1] ?? 'end') ||
  // "Asked about the report, | a delegate, who …, said".
  (preposition === 1 && classes[0] === 'verb' && /(?:ed|ing)$/.test(lowerAt(tokens, 0)))
const OPENING = wordSet`comma conjunction end mark subordinator that`

/** "Mara Olt, | head of the fund, which owns it,": what a name is, without an article. */
const isRoleOf = ({ classes, tokens }: View, head: Range): boolean =>
  classes[head.from] === 'noun' && classes[head.from + 1] === 'of' && /^\p{Ll}/u.test(tokens[head.from]?.text ?? '')

/** "Another diver, Erik Hale, of the club": a description that opens the clause, and the name for it. */
function isNamedBy(view: View, outer: Range, head: Range): boolean {
  const { classes, tokens } = view
  const before = classes[outer.from - 1]
  const noun = (simplePhraseAfter(view, outer.from) ?? outer.to) - 1
  const isOpening = BEFORE_SUBJECTS.has(before ?? 'mark')
  const isCommon = /^\p{Ll}/u.test(tokens[noun]?.text ?? '') && classes[noun] === 'noun'
  return isOpening && isCommon && startsWithCapital(tokens[head.from]?.text ?? '')
}

/** Whether what a comma opens may be said in passing. */
export const opensAside = ({ classes, tokens }: View, i: number): boolean =>
  classes[i] === 'subordinator' ? OF_TIME.has(lowerAt(tokens, i)) : !NO_ASIDES.has(classes[i] ?? '')
const OF_TIME = wordSet`as once since when where while`
const NO_ASIDES = wordSet`aux comma conjunction end pronoun that`

/** Whether a parenthesis says what its head is, and so belongs to the source: "head of the board", "42", "who runs it". */
export function isApposition({ classes, tokens }: View, i: number): boolean {
  const kind = classes[i]
  if (kind === 'verb') return false
  if (kind === 'adverb') return classes[i + 1] === 'determiner' || classes[i + 1] === 'noun'
  if (kind === 'preposition') return ['from', 'for', 'at', 'with'].includes(tokens[i]?.lower ?? '')
  return kind !== 'subordinator' && kind !== 'time'
}

/**
 * A subject that an apposition without its second comma ends: "another worker, Jan Hale, of the board said", "Mara Olt,
 * head of the board said".
 */
export function withAppositionBefore(view: View, range: Range): Described {
  const appended = beforeAppended(view, range)
  const core = beforeRole(view, appended, appended !== range) ?? appended
  return { range: { from: core.from, to: range.to }, core }
}

/** "another worker, Jan Hale, | of the board | of Tarn said": the phrase before what is appended. */
function beforeAppended(view: View, range: Range): Range {
  const { classes, tokens } = view
  let core = range
  for (let n = 0; n < 4 && APPENDED.has(lowerAt(tokens, core.from - 1)) && classes[core.from - 2] === 'comma'; n++) {
    const left = nounPhraseBefore(view, core.from - 2)
    if (!left) break
    core = left
  }
  return core
}

/** "Mara Olt, | head of the board said": the name that a plain noun, or what was appended to a phrase, is said of. */
function beforeRole(view: View, { from }: Range, isAppended: boolean): Range | null {
  const { classes, tokens } = view
  const isPlain = classes[from] === 'noun' && /^\p{Ll}/u.test(tokens[from]?.text ?? '')
  const name = classes[from - 1] === 'comma' && (isAppended || isPlain) ? nounPhraseBefore(view, from - 1) : null
  if (!name || (classes[name.to - 1] !== 'noun' && classes[name.to - 1] !== 'close')) return null
  return BEFORE_SUBJECTS.has(classes[name.from - 1] ?? 'mark') && startsWithCapital(tokens[name.to - 1]?.text ?? '')
    ? name
    : null
}

/** What may stand before a subject that nothing governs. */
const BEFORE_SUBJECTS = wordSet`conjunction mark subordinator`

/** "Jan Hale, | of the board said": with no second comma. */
const APPENDED = wordSet`at for from of`

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null
