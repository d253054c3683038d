import { wordSet } from '../../../language/words/word-set.js'
import { isClauseStart, isFiniteAt } from '../../../syntax/clause.js'
import { nounPhraseAfter, simplePhraseAfter } from '../../../syntax/noun-phrase-after.js'
import type { Unit } from './unit.js'

/** "its size and shape show": a clause whose subject is a pair. */
function isPairClause(unit: Unit, at: number): boolean {
  const and = nounPhraseAfter(unit, at)
  const end = and !== null && unit.classes[and] === 'conjunction' ? simplePhraseAfter(unit, and + 1) : null
  return end !== null && isFiniteAt(unit, end)
}

const FRONTING = wordSet`while although though if after when as because since given despite before once whereas`

/** What tells of the clause in which a content stands. */
interface Clause {
  /** Where the content begins, and where the clause of its cue does. */
  readonly from: number
  readonly clauseStart: number
  readonly limit: number
}

/** Of a fronted clause: "While the board insists that it is safe, it has closed the pier" ends at the comma. */
export function subordinateEnd(unit: Unit, { from, clauseStart, limit }: Clause): number {
  const goesOn = mainClauseAt(unit, clauseStart)
  if (!goesOn) return limit
  for (let i = from + 2; i < limit; i++) {
    if (unit.classes[i] === 'comma' && !unit.quotations[i] && goesOn(unit, i + 1)) return i
  }
  return limit
}

type Test = (unit: Unit, at: number) => boolean

/** By what the main clause is known behind the comma of a subordinate one; null where the clause is no subordinate. */
function mainClauseAt(unit: Unit, clauseStart: number): Test | null {
  const { classes, tokens } = unit
  const isGerund = (tokens[clauseStart]?.lower ?? '').endsWith('ing')
  // "A letter, denying that seven died, was read"
  if (classes[clauseStart - 1] === 'comma' && isGerund) return ({ classes: all }, at) => all[at] === 'aux'
  if (classes[clauseStart] === 'who' && classes[clauseStart - 1] === 'comma') return isFiniteAt
  const isBareGerund = clauseStart === 0 && isGerund
  return isBareGerund || isFronted(unit, clauseStart - 1) ? isWholeClause : null
}

const isFronted = ({ classes, tokens }: Unit, opener: number): boolean =>
  FRONTING.has(tokens[opener]?.lower ?? '') && (opener === 0 || (opener === 1 && classes[0] === 'conjunction'))

const isWholeClause: Test = (unit, at) => isClauseStart(unit, at) || isPairClause(unit, at)
