import { singular } from '../../../language/words/plurals.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { countedNouns, states } from '../lexicon/harm-words.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'
import type { Outcome } from '../schema.js'

/** "Dead: 12", "Injured - at least 40", "most of the cases, 103, are …": a number beside the word for what it counts. */
export const labelRule: CasualtyRule = {
  name: 'label',
  examples: [
    'Dead: {12|killed 12}',
    'Killed: {3|killed 3}; injured: {at least 40|injured 40-}',
    'Most of the deaths, {103|killed 103}, were in Mora.',
  ],
  leaves: ['Chapters: 12', 'After the deaths, two men spoke.', 'Dead: 12 Years Later'],
  find: (reading) => reading.quantities.flatMap((quantity) => linkOf(reading, quantity) ?? []),
}

function linkOf(reading: Reading, quantity: Quantity): Link | null {
  const { tokens } = reading
  if (quantity.noun !== 'none' && quantity.noun !== 'person') return null
  const mark = tokens[quantity.from - 1]?.lower
  const at = quantity.from - 2
  const outcome = outcomeOf(reading, at)
  if (!outcome) return null
  const isLabel = mark === ':' || mark === '-'
  const isBeside =
    mark === ',' &&
    /^[,.)]$/.test(tokens[quantity.to]?.lower ?? '.') &&
    quantity.noun === 'none' &&
    countedNouns.has(singular(tokens[at]?.lower ?? ''))
  if (!isBeside && !(isLabel && startsLabel(reading, at))) return null
  return { quantity, outcomes: [outcome], at, from: at, strength: 80 }
}

function outcomeOf({ tokens, aboutDisease }: Reading, at: number): Outcome | null {
  const token = tokens[at]
  if (!token) return null
  const word = singular(token.lower)
  if (word === 'case') return aboutDisease ? 'infected' : null
  const verb = harmVerbOf(token)
  return (
    (verb?.forms.has('participle') ? verb.outcome : undefined) ??
    states.get(token.lower) ??
    countedNouns.get(word) ??
    null
  )
}

/** The label opens the line, or follows another one: "Killed: 3; injured: 40". */
function startsLabel({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 4; i--) if (/^[,;.:|/)-]$/.test(tokens[i]?.lower ?? '')) return true
  return at < 4
}
