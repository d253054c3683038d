import type { Token } from '../../../language/document.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { harmVerbOf } from '../lexicon/harm-forms.js'
import { harmedPeople } from '../lexicon/harm-words.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'
import type { Outcome } from '../schema.js'

/** "12 wounded soldiers", "5,000 refugees": the noun itself says the harm, when no verb says another. */
export const harmedPeopleRule: CasualtyRule = {
  name: 'harmed-people',
  examples: [
    'Trucks brought {12 wounded soldiers|injured 12}.',
    'The camp is home to {5,000 refugees|displaced 5000}.',
    'They still have {nine hostages|abducted 9}.',
  ],
  leaves: ['The camp has 5,000 tents.', 'He wrote 12 wounded letters.'],
  find: (reading) => reading.quantities.flatMap((quantity) => harmedOf(reading, quantity) ?? []),
}

function harmedOf({ tokens }: Reading, quantity: Quantity): Link | null {
  const { head } = quantity
  if (head === null || quantity.noun !== 'person' || quantity.form === 'any' || quantity.form === 'nobody') return null
  for (let i = quantity.core + 1; i <= head; i++) {
    const word = tokens[i]?.lower ?? ''
    const isHead = i === head
    const outcome = harmedPeople.get(isHead ? singular(word) : word) ?? (isHead ? undefined : participle(tokens[i]))
    if (outcome !== undefined && (isHead || !ALSO_MODIFIERS.has(word))) {
      const isPart = quantity.partitive === 'noun' && WHOLES.has(tokens[quantity.core + 2]?.lower ?? '')
      const part = isPart ? { relation: 'partOf' as const } : {}
      return { quantity, outcomes: [outcome], at: i, from: quantity.from, strength: 30, ...part }
    }
  }
  return null
}

/** "Two of the slain rebels": some of those who were spoken of. */
const WHOLES = wordSet`the these those`

const ALSO_MODIFIERS = wordSet`hostage refugee detainee evacuee captive`

const participle = (token: Token | undefined): Outcome | undefined => {
  const verb = harmVerbOf(token)
  return verb?.forms.has('participle') ? verb.outcome : undefined
}
