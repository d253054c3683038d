import { wordSet } from '../../../language/words/word-set.js'
/** Cases and deaths that are told apart by how sure they are, or by where: "40 confirmed and 12 suspected cases", "in Aru (12)". */

import { singular } from '../../../language/words/plurals.js'
import type { Company } from '../company/company.js'
import { countedNouns } from '../lexicon/harm-words.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'
import type { Outcome } from '../schema.js'

/** What cases are counted apart by. */
const caseStates = wordSet`active asymptomatic confirmed fatal imported new probable suspected`

/** "40 confirmed and 12 suspected cases": a number whose noun stands with a later one. */
export function sharedNoun({ tokens }: Reading, quantity: Quantity, { links }: Company): Link | null {
  const { noun, form, partitive, to, from } = quantity
  if (noun !== 'none' || form !== 'number' || partitive || !caseStates.has(tokens[to]?.lower ?? '')) return null
  const next = links.find((link) => link.quantity.from > to && link.quantity.from - to < 12)
  if (!next || !(next.quantity.noun === 'case' || next.quantity.noun === 'harm')) return null
  const between = tokens.slice(to, next.quantity.from)
  const isList = between.every(({ lower, pos }) => caseStates.has(lower) || pos === 'NUM' || JOINTS.has(lower))
  return isList ? { quantity, outcomes: next.outcomes, at: to, from, strength: 60 } : null
}

const JOINTS = wordSet`, and or &`

/** "Cases were reported in Aru (12) and Beni (7)": how many where. */
export const bracketedRule: CasualtyRule = {
  name: 'number-in-brackets',
  examples: ['Deaths were reported in Olten ({12|killed 12}) and Lund ({three|killed 3}).'],
  leaves: ['Deaths were reported in Olten by Ana Ruiz (12).', 'Trains were late in Olten (12) and Lund (3).'],
  find: (reading) => reading.quantities.flatMap((quantity) => bracketed(reading, quantity) ?? []),
}

function bracketed({ tokens }: Reading, quantity: Quantity): Link | null {
  const { noun, form, from, to } = quantity
  if (noun !== 'none' || form !== 'number' || tokens[from - 1]?.lower !== '(' || tokens[to]?.lower !== ')') return null
  const place = tokens[from - 2]
  if (place?.pos !== 'PROPN' || !inPlaces(tokens, from - 2)) return null
  const outcome = countedBefore(tokens, from)
  return outcome ? { quantity, outcomes: [outcome], at: from, from, strength: 70 } : null
}

/** Behind "in", with other places between at most: "in Aru (12), Beni (7)". */
function inPlaces(tokens: Reading['tokens'], place: number): boolean {
  for (let i = place; i >= 0 && place - i < 40; i--) {
    const { lower, pos } = tokens[i] as Reading['tokens'][number]
    if (lower === 'in' || lower === 'at') return true
    if (pos !== 'PROPN' && pos !== 'NUM' && !/^[(),]$|^and$/.test(lower)) return false
  }
  return false
}

/** The harm of which a sentence speaks in general: "cases", "deaths". */
function countedBefore(tokens: Reading['tokens'], before: number): Outcome | null {
  for (let i = before - 1; i >= 0 && before - i < 60; i--) {
    const { lower } = tokens[i] as Reading['tokens'][number]
    if (lower === 'cases') return 'infected'
    const word = singular(lower)
    const outcome = word === lower ? undefined : countedNouns.get(word)
    if (outcome !== undefined) return outcome
  }
  return null
}
