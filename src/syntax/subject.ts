import { isPersonNoun } from '../language/words/people.js'
import { wordSet } from '../language/words/word-set.js'
import { startsWithCapital } from '../text/capital.js'
import { backOverAdverbials } from './adverbials.js'
import { beforeAside, type Described, withAppositionBefore } from './asides.js'
import { simplePhraseAfter } from './noun-phrase-after.js'
import { nounPhraseBefore } from './noun-phrase-before.js'
import { relativeStart } from './relative.js'
import { isHead, simplePhraseBefore } from './simple-phrase-before.js'
import type { Range, View } from './view.js'

/** Who is said to act: the words themselves, or the verb whose subject is shared. */
export type Subject = OwnSubject | { readonly kind: 'shared' } | null

/** A subject that stands with its verb: with what is said of it in passing (`range`), and alone (`core`). */
export interface OwnSubject extends Described {
  readonly kind: 'own'
  /** Where its clause begins as far as the subject goes: the subject itself, or the relative pronoun behind it. */
  readonly start: number
}

/**
 * The subject of the verb group that begins at `group`. `isClause`: the group has a finite verb, so that a participle before it
 * belongs to the subject.
 */
export function subjectBefore(view: View, group: number, isClause = false): Subject {
  const { classes, tokens } = view
  const end = backOverAdverbials(view, group)
  const kind = classes[end - 1]
  if (kind === undefined || isQuoted(view, end - 1)) return null
  if (kind === 'conjunction') return { kind: 'shared' }
  if (kind === 'who' || (kind === 'that' && isNominal(view, backOverAdverbials(view, end - 1) - 1)))
    return antecedent(view, end - 1)
  if (kind === 'comma' || kind === 'hyphen')
    return own(describedBehindFronted(view, end - 1) ?? (isClause ? beforeStrayComma(view, end - 1, group) : null))
  const whole = nounPhraseBefore(view, end, isClause)
  const range = whole && (behindFronted(view, whole) ?? whole)
  if (!range) return (kind === 'verb' && isClause) || kind === 'aux' ? own(withRelativeBefore(view, end, group)) : null
  if (tokens[range.from]?.lower === 'there') return null
  return own(withOwner(view, range))
}

const withOwner = (view: View, range: Range): Described =>
  joinedToAside(view, range) ?? withAppositionBefore(view, range)

/** "Olt, who runs the mine, and | his lawyers said": the one whose they are speaks too. */
function joinedToAside(view: View, { from, to }: Range): Described | null {
  const { classes, tokens } = view
  if (!OWNERS.has(tokens[from]?.lower ?? '') || tokens[from - 1]?.lower !== 'and' || classes[from - 2] !== 'comma')
    return null
  const owner = beforeAside(view, from - 2)
  if (!owner || !opensSentence(view, owner.range.from) || classes[owner.core.to] !== 'comma') return null
  const range = { from: owner.range.from, to }
  return { range, core: range }
}
const OWNERS = wordSet`her his its their`

const own = (described: Described | null): Subject =>
  described && { kind: 'own', ...described, start: described.range.from }

/** "The head of the firm, | has said that": a comma that parts a subject from its verb, where nothing else can be meant. */
function beforeStrayComma(view: View, comma: number, group: number): Described | null {
  const { classes } = view
  if (classes[comma] !== 'comma') return null
  let after = group
  while (classes[after] === 'aux' || classes[after] === 'adverb' || classes[after] === 'not') after++
  if (classes[after] === 'verb') after++
  const isPlain = classes[after] === 'that' || (classes[after] === 'pronoun' && classes[after + 1] !== 'end')
  if (!isPlain) return null
  const range = nounPhraseBefore(view, comma, true)
  return range && opensSentence(view, range.from) ? { range, core: range } : null
}

/** "During his own trial | Olt told jurors": what a preposition governs at the head of a sentence does nothing, but a name behind it does. */
function behindFronted({ classes, tokens }: View, { from, to }: Range): Range | null {
  const isFronted = classes[from - 1] === 'preposition' && from === 1 && classes[from] === 'determiner'
  if (!isFronted) return null
  let name = to
  while (startsWithCapital(tokens[name - 1]?.text ?? '')) name--
  if (isPersonNoun(tokens[name - 1]?.lower ?? '')) name--
  const isParted = name < to && name > from + 1 && classes[name - 1] === 'noun'
  return isParted ? { from: name, to } : null
}

/** "Outside the court | Mr Olt, holding his hat, | said": the same, with what is said of him in passing. */
function describedBehindFronted(view: View, close: number): Described | null {
  const described = beforeAside(view, close)
  const name = described && behindFronted(view, described.core)
  return name ? { range: { from: name.from, to: described.range.to }, core: name } : described
}

/** At the head, or behind "However,". */
const opensSentence = ({ classes }: View, from: number): boolean =>
  from === 0 || (from === 2 && classes[1] === 'comma' && classes[0] === 'adverb')

const isNominal = ({ classes }: View, i: number): boolean => classes[i] === 'noun' || classes[i] === 'pronoun'

/** "the report which the board ordered", "a poll released Monday": a phrase that ends in the verb of what is said of it. */
function withRelativeBefore(view: View, end: number, to: number): Described | null {
  const { classes, tokens } = view
  if (/(?:ed|ing)$/.test(tokens[end - 1]?.lower ?? '') && isHead(view, end - 2) && classes[end - 2] !== 'pronoun') {
    const head = nounPhraseBefore(view, end - 1)
    const before = head ? classes[head.from - 1] : 'verb'
    if (head && (before === undefined || before === 'comma' || before === 'conjunction'))
      return { range: { from: head.from, to }, core: head }
  }
  const pronoun = relativeStart(view, end - 1)
  const head = pronoun === null ? null : nounPhraseBefore(view, pronoun)
  return head && { range: { from: head.from, to }, core: head }
}

/** "Olt, who said": the name before. "which": what stands before it. */
function antecedent(view: View, pronoun: number): Subject {
  const { classes } = view
  // "scientists, some of whom said"
  const part = classes[pronoun - 1] === 'of' ? simplePhraseBefore(view, pronoun - 1) : null
  const opening = part?.from ?? pronoun
  // "a release from the ministry on Monday that reported"
  const isParted = classes[opening - 1] === 'comma' || classes[opening - 1] === 'hyphen'
  const behind = backOverAdverbials(view, isParted ? opening - 1 : opening)
  // "Olt, D-Mass., who"
  const end = view.tokens[behind - 1]?.lower === '.' ? behind - 1 : behind
  const nearest = classes[pronoun - 1] === 'preposition' ? null : nounPhraseBefore(view, end)
  const range: Range | null =
    nearest && (describedBefore(view, nearest, pronoun) ?? peopleWithin(view, nearest, pronoun) ?? nearest)
  const named = range && (nameBefore(view, range) ?? taggedBefore(view, range))
  if (named) return { kind: 'own', range: named, core: named, start: pronoun }
  return range && { kind: 'own', range, core: range, start: pronoun }
}

/** "by a mother living | in Italy who objected": who lives there, whatever governs the phrase. */
function describedBefore(view: View, { from, to }: Range, pronoun: number): Range | null {
  const { classes, tokens } = view
  const isPlaced =
    tokens[pronoun]?.lower === 'who' &&
    PLACED.has(tokens[from - 1]?.lower ?? '') &&
    classes[from - 2] === 'verb' &&
    /(?:ing|ed)$/.test(tokens[from - 2]?.lower ?? '') &&
    isHead(view, from - 3)
  const head = isPlaced ? simplePhraseBefore(view, from - 2) : null
  return head && { from: head.from, to }
}

/** "an issue for opposition leaders, who": the people of the phrase, where its head is a thing. */
function peopleWithin(view: View, { from, to }: Range, pronoun: number): Range | null {
  const { classes, tokens } = view
  const head = simplePhraseAfter(view, from)
  if (tokens[pronoun]?.lower !== 'who' || head === null) return null
  if (startsWithCapital(tokens[head - 1]?.text ?? '') || isPersonNoun(tokens[head - 1]?.lower ?? '')) return null
  // Back over what hangs on them: "an attack from lawmakers | in the House | who".
  let last = simplePhraseBefore(view, to)
  for (let n = 0; n < MOST_HANGING && last && last.from >= head; n++) {
    if (isPeople(tokens[last.to - 1])) return { from: last.from, to }
    const isPlaced = classes[last.from - 1] === 'of' || PLACED.has(tokens[last.from - 1]?.lower ?? '')
    last = isPlaced ? simplePhraseBefore(view, last.from - 1) : null
  }
  return null
}
const MOST_HANGING = 3

/** "lawmakers", "Republicans". */
const isPeople = (token: View['tokens'][number] | undefined): boolean =>
  isPersonNoun(token?.lower ?? '') || /^\p{Lu}\p{Ll}+[^\Ws]s$/u.test(token?.text ?? '')

const PLACED = wordSet`at from in inside near on outside`

/** "Mara Olt, | a member of the panel, who said": the name that the description is of. */
function nameBefore(view: View, { from, to }: Range): Range | null {
  const { classes, tokens } = view
  const isDescription = /^an?$/.test(tokens[from]?.lower ?? '') && classes[from - 1] === 'comma'
  const name = isDescription ? nounPhraseBefore(view, from - 1) : null
  const isName = name !== null && startsWithCapital(tokens[name.to - 1]?.text ?? '')
  const before = name ? classes[name.from - 1] : 'verb'
  return isName && before !== 'preposition' && before !== 'of' ? { from: name.from, to } : null
}

/** "Mara Olt, | D-Tarn, who said", "Mara Olt, | 45, who said": the name before a party and state, or an age. */
function taggedBefore(view: View, { from, to }: Range): Range | null {
  const { classes, tokens } = view
  const isTag = /^[DIR]$/.test(tokens[from]?.text ?? '') && classes[from + 1] === 'hyphen'
  const isAge = to - from === 1 && classes[from] === 'number'
  const name = classes[from - 1] === 'comma' && (isTag || isAge) ? nounPhraseBefore(view, from - 1) : null
  return name && { from: name.from, to: tokens[to]?.lower === '.' ? to + 1 : to }
}

const isQuoted = ({ quotations }: View, i: number): boolean => (quotations[i] ?? null) !== null
