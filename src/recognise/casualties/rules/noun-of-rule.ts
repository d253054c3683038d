import type { Token } from '../../../language/document.js'
import { gatherAt, markOf } from '../../../language/words/marks.js'
import { singular } from '../../../language/words/plurals.js'
import { wordSet } from '../../../language/words/word-set.js'
import { isMeantOnly } from '../grammar/meant.js'
import { findObjects } from '../grammar/objects.js'
import { combatants } from '../lexicon/harm-phrases.js'
import { nounsOf } from '../lexicon/harm-words.js'
import { isTemporal } from '../quantities/noun-phrase.js'
import type { Quantity } from '../quantities/quantity.js'
import type { Link, Reading } from '../reading.js'
import type { CasualtyRule } from '../rule.js'

const outcomeOf = (word: string) => nounsOf.get(word) ?? (/^injur(?:y|ies)$/.test(word) ? 'injured' : undefined)
const NOUN_OF = markOf((lower) => outcomeOf(lower) !== undefined)

/** "the deaths of 87 protesters", "the bodies of twelve miners", "injuries to six people". */
export const nounOfRule: CasualtyRule = {
  name: 'noun-of',
  examples: [
    'It mourned the deaths of {87 pupils|killed 87}.',
    'Divers found the bodies of {a man|killed 1} and {two girls|killed 2}.',
    'The kidnapping on Sunday of {three monks|abducted 3} shocked the town.',
    'It claimed the lives of {40 miners|killed 40}.',
    'The blast caused injuries to {six people|injured 6}.',
  ],
  leaves: [
    'The execution of a plan takes two men.',
    'Books changed the lives of 40 miners.',
    'The capture of two towns came next.',
  ],
  find: (reading) => gatherAt(reading.tokens, NOUN_OF, (_, at) => linksAt(reading, at)),
}

function linksAt(reading: Reading, at: number): readonly Link[] {
  const { tokens } = reading
  const word = tokens[at]?.lower ?? ''
  const outcome = outcomeOf(word)
  if (outcome === undefined || (tokens[at]?.pos === 'VERB' && tokens[at + 1]?.lower !== 'of')) return []
  if (
    (word === 'lives' || word === 'life') &&
    !tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:claim(?:s|ed|ing)?|costs?|costing|took|taken|takes?|taking|lost|loss)$/.test(lower))
  )
    return []
  // "slit the throat of a woman"
  if (
    word.startsWith('throat') &&
    !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:cut|slit|slitting|slash)/.test(lower))
  )
    return []
  const of = ofAfter(tokens, at + 1, word.startsWith('injur') ? 'to' : 'of')
  if (
    of === null ||
    (word === 'loss' && !/^(?:the|some|more)$/.test(tokens[of + 1]?.lower ?? '') && !reading.startingAt.has(of + 1))
  )
    return []
  return findObjects(reading, of + 1)
    .filter(({ quantity }) => word !== 'loss' || quantity.noun === 'life' || quantity.noun === 'person')
    .filter(({ quantity }) => canBe(quantity, word) && (!OF_FIGHTERS.has(word) || isFighter(tokens, quantity)))
    .map(({ quantity, via }) => ({
      quantity,
      outcomes: [outcome],
      at,
      from: at,
      strength: 89 - (via === 'listed' ? 12 : 0),
      aside: true,
      ...(planned(tokens, at) || isMeantOnly(tokens, at) ? { hypothetical: true } : {}),
    }))
}

/** "the neutralisation of four rebels": a death only of those whom soldiers fight. */
const OF_FIGHTERS = wordSet`elimination neutralisation neutralization`
const isFighter = (tokens: readonly Token[], { head }: Quantity): boolean =>
  combatants.has(singular(tokens[head ?? -1]?.lower ?? ''))

/** The "of" right after a noun, or after a day or a place that stands between: "the death in Hebei on Monday of". */
function ofAfter(tokens: readonly Token[], from: number, word: string): number | null {
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === word) return i
    const isPlace =
      OPENING_CIRCUMSTANCE.has(lower) || tokens[i]?.pos === 'PROPN' || isTemporal(tokens, i) || lower === 'province'
    if (!isPlace) return null
  }
  return null
}

const OPENING_CIRCUMSTANCE = wordSet`in on at near by late early`

function canBe({ noun, form, partitive }: Quantity, word: string): boolean {
  if (noun === 'person' || partitive === 'pronoun') return true
  if (form === 'article' || form === 'nobody' || form === 'any' || noun === 'group') return false
  if (noun === 'none') return !/^(?:capture|loss)$/.test(word)
  return (
    noun === 'other' && /^(?:deaths?|murders?|killings?|assassinations?|kidnappings?|abductions?|arrests?)$/.test(word)
  )
}

const planned = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) =>
      /^(?:planned|attempted|possible|potential|threatened|impending|imminent|plans?|threat|feared|prevent|avoid|avert)$/.test(
        lower,
      ),
    )
