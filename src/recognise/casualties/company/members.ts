import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { findObjects } from '../grammar/objects.js'
import { FARTHEST } from '../grammar/slots.js'
import { findSubjects } from '../grammar/subjects.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { harmedPeople, states } from '../lexicon/harm-words.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { Outcome } from '../schema.js'
import { dependent, isZero } from './dependent.js'

/** Whether a quantity may count some of a group: people, or a number alone. */
export const canBeMember = ({ noun, form, partitive }: Quantity): boolean =>
  (noun === 'person' || noun === 'none' || partitive === 'pronoun') && form !== 'any' && form !== 'nobody'

/** The word before the list that a quantity is in, if it is one of those looked for. */
export function listStart(reading: Reading, quantity: Quantity, word: RegExp): number | null {
  const { tokens } = reading
  for (let i = quantity.from - 1; i >= 0 && quantity.from - i < 24; i--) {
    const token = tokens[i] as Token
    const { lower, pos } = token
    if (word.test(lower)) {
      if (lower === 'among' || i === quantity.from - 1) return i
      const listed = findObjects(reading, i + 1).some((slot) => slot.quantity === quantity)
      return listed ? i : null
    }
    if (lower === ';' || (pos === 'VERB' && !bes.has(lower)) || pos === 'SCONJ') return null
  }
  return null
}

/** "Among the dead were four men", "The victims include two nurses", "those killed were a judge and his driver". */
export function member(reading: Reading, quantity: Quantity, earlier: Link | null): Link | null {
  const { tokens } = reading
  if (!canBeMember(quantity)) return null
  const at = listStart(reading, quantity, /^(?:be|is|are|was|were|include|includes|included|including|identified)$/)
  if (at === null || at === 0) return null
  const start = Math.max(0, at - 14)
  for (let i = at - 1; i >= start; i--) {
    const { lower } = tokens[i] as Token
    if (lower === ',' || lower === ';' || lower === 'said' || lower === 'says' || lower === 'that') return null
    // "The oldest victim was 97" tells his age.
    if (lower === 'victim' && quantity.min !== 1) return null
    const outcome = groupNamed(tokens, i)
    if (outcome === 'earlier')
      return earlier && !isZero(earlier)
        ? dependent(quantity, earlier, { at: i, relation: 'partOf' })
        : { quantity, outcomes: ['killed'], at: i, from: i, strength: 60, relation: 'partOf' }
    if (outcome) return { quantity, outcomes: [outcome], at: i, from: i, strength: 60, relation: 'partOf' }
  }
  return null
}

/** "Two children were among the dead". */
export function amongGroup(reading: Reading, quantity: Quantity, earlier: Link | null): Link | null {
  const { tokens } = reading
  if (!canBeMember(quantity)) return null
  const at = amongBehind(reading, quantity)
  if (at === null) return null
  for (let i = at + 1; i < at + 8 && i < tokens.length; i++) {
    const outcome = groupNamed(tokens, i)
    if (outcome === 'earlier')
      return earlier && !isZero(earlier) ? dependent(quantity, earlier, { at: i, relation: 'partOf' }) : null
    if (outcome) return { quantity, outcomes: [outcome], at: i, from: quantity.from, strength: 60, relation: 'partOf' }
  }
  return null
}

/** The "among" behind "were" of which a quantity is the subject: next to it, or as the grammar finds it. */
function amongBehind(reading: Reading, quantity: Quantity): number | null {
  const { tokens } = reading
  const listed = endOfList(reading, quantity)
  const among = tokens.findIndex(({ lower }, i) => lower === 'among' && i > listed && i < listed + FARTHEST)
  let be = among - 1
  while (tokens[be]?.pos === 'ADV') be--
  if (!bes.has(tokens[be]?.lower ?? '')) return null
  const isSubject = be === listed || findSubjects(reading, be, false).some((slot) => slot.quantity === quantity)
  return isSubject ? among : null
}

/** Where the list ends of which a quantity is the first: "five women, two men and a child". */
function endOfList({ tokens, startingAt }: Reading, quantity: Quantity): number {
  let at = quantity.to
  for (;;) {
    const isComma = tokens[at]?.lower === ','
    const joined = isComma && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
    const next = isComma || tokens[at]?.lower === 'and' ? startingAt.get(joined) : undefined
    if (!next || !canBeMember(next)) return at
    at = next.to
  }
}

/** "the dead", "those killed", "the victims", "the wounded", "the fatalities". */
export function groupNamed(tokens: readonly Token[], i: number): Outcome | 'earlier' | null {
  const { lower } = tokens[i] as Token
  const before = tokens[i - 1]?.lower ?? ''
  if (lower === 'victims' || lower === 'victim' || lower === 'casualties') return 'earlier'
  if (/^(?:fatalit(?:y|ies)|deaths?)$/.test(lower)) return 'killed'
  if (!WHOLE_GROUP.has(before) && tokens[i - 1]?.pos !== 'NUM') return null
  return (
    states.get(lower) ??
    (/ed$|^dead$/.test(lower) ? (harmVerbOf(tokens[i])?.outcome ?? null) : (harmedPeople.get(singular(lower)) ?? null))
  )
}

const WHOLE_GROUP = wordSet`the those people others all of`
