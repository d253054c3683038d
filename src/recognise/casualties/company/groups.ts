/** Some of a group that was named before: "Of the 40 dead, 12 were children", "Forty were killed. Twelve were soldiers." */
import type { Token } from '../../../language/document.js'
import { bes } from '../../../language/words/auxiliaries.js'
import { wordSet } from '../../../language/words/word-set.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { Outcome } from '../schema.js'
import { type Company, namesPeople } from './company.js'
import { dependent, isZero } from './dependent.js'
import { canBeMember, groupNamed } from './members.js'

/** "Of the 40 dead, 12 were children and five were women". */
export function ofGroupBefore({ tokens }: Reading, quantity: Quantity): Link | null {
  if (!canBeMember(quantity) || !saysWhatTheyAre(tokens, quantity)) return null
  const outcome = frontedGroup(tokens, quantity.from)
  if (outcome === null) return null
  return { quantity, outcomes: [outcome], at: quantity.from, from: quantity.from, strength: 60, relation: 'partOf' }
}

/** "Twelve were soldiers." behind a sentence that counts more of them. */
export function bareMembers({ tokens }: Reading, quantity: Quantity, { earlier }: Company): Link | null {
  const { from, noun, form, partitive, min } = quantity
  if (from !== 0 || noun !== 'none' || form !== 'number' || partitive) return null
  if (!earlier || isZero(earlier) || !saysWhatTheyAre(tokens, quantity)) return null
  const whole = earlier.quantity.min
  return min !== null && whole !== null && min < whole
    ? dependent(quantity, earlier, { at: from, relation: 'partOf' })
    : null
}

const saysWhatTheyAre = (tokens: readonly Token[], { to }: Quantity): boolean =>
  bes.has(tokens[to]?.lower ?? '') && tokens[to + 1] !== undefined && namesPeople(tokens, to + 1)

/** How far before its members a group is named at the head of their clause. */
const FARTHEST = 25

function frontedGroup(tokens: readonly Token[], before: number): Outcome | null {
  for (let of = before - 1; of >= 0 && before - of < FARTHEST; of--) {
    if (tokens[of]?.lower !== 'of' || !(of === 0 || OPENERS.has(tokens[of - 1]?.lower ?? ''))) continue
    for (let i = of + 1; i < before && tokens[i]?.lower !== ','; i++) {
      const outcome = groupNamed(tokens, i)
      if (outcome !== null && outcome !== 'earlier') return outcome
    }
    return null
  }
  return null
}

const OPENERS = wordSet`, ; : and but that "`
