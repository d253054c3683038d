import { wordSet } from '../../../language/words/word-set.js'
import { kidnappers } from '../lexicon/harm-words.js'
import type { Reading } from '../reading.js'
import type { Outcome } from '../schema.js'

/** Whether "by" behind a verb names kidnappers, or men of whom nothing is known but that they are armed. */
export function isByKidnappers({ tokens }: Reading, at: number): boolean {
  const by = tokens.findIndex(({ lower }, i) => lower === 'by' && i > at && i < at + 6)
  const agent = by < 0 ? [] : tokens.slice(by + 1, by + 6).map(({ lower }) => lower)
  return !agent.some((word) => lawmen.has(word)) && agent.some((word) => kidnappers.has(word) || UNKNOWN.has(word))
}

const UNKNOWN = wordSet`armed masked unidentified unknown`
const lawmen = wordSet`
  agent agents army authorities constables detectives forces guards navy officer officers police policeman policemen rangers soldiers troops`

/** Who leads people away detains them if he is of the law, and abducts them otherwise: he stands before the verb or behind "by". */
export function ofCaptors({ tokens }: Reading, at: number): Outcome {
  const by = tokens.findIndex(({ lower }, i) => lower === 'by' && i > at && i < at + 10)
  const agent = tokens.filter((_, i) => (by >= 0 ? i > by && i < by + 6 : i < at && i >= at - 14))
  const isKidnapper = agent.some(({ lower }) => kidnappers.has(lower) || lower === 'cadres' || lower === 'maoists')
  return !isKidnapper && agent.some(({ lower }) => lawmen.has(lower)) ? 'detained' : 'abducted'
}
