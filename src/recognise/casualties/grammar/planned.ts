import { wordSet } from '../../../language/words/word-set.js'
import { reportingVerbs } from '../lexicon/words.js'
import type { Reading } from '../reading.js'
import type { Site } from './verb-sites.js'

/** Words before "to kill" after which it has been done. */
const DONE = wordSet`manage help continue go proceed begin start use come get fail have force ought first second third last only`

const PLANS = wordSet`
  plan plot threaten intend want try attempt aim seek hope prepare vow conspire order threat conspiracy intention
  promise refuse agree propose consider`

/** "threatened to kill", "plans to evacuate", "plotting the killing": not done. */
export function isPlanned({ tokens }: Reading, { at, group }: Site): boolean {
  const governor = group.governor === null ? null : tokens[group.governor]
  // "claimed to have killed four rebels"
  const isTold = group.have && reportingVerbs.has(governor?.lemma ?? '')
  if (governor) return !isTold && !DONE.has(governor.lemma)
  const before = tokens[group.from - 1]
  const isGerund = /ing$/.test(tokens[at]?.lower ?? '')
  return (
    isGerund &&
    before !== undefined &&
    (PLANS.has(before.lemma) || (AFTER_PLAN.has(before.lower) && PLANS.has(tokens[group.from - 2]?.lemma ?? '')))
  )
}

const AFTER_PLAN = wordSet`at of on with`
