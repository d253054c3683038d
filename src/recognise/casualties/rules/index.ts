import type { CasualtyRule } from '../rule.js'
import { bracketedRule } from './case-lists.js'
import { countedNounRule } from './counted-noun-rule.js'
import { harmedPeopleRule } from './harmed-people-rule.js'
import { labelRule } from './label-rules.js'
import { nounOfRule } from './noun-of-rule.js'
import { phraseRule } from './phrase-rules.js'
import { pronounRule, whereRule } from './pronoun-rule.js'
import { stateRule } from './state-rules.js'
import { tollRule } from './toll-rule.js'
import { activeRule, participleRule, passiveRule, subjectRule } from './verb-rules.js'

/** Every rule that ties a quantity to a harm said in its sentence. Their order does not matter: the stronger tie wins. */
export const rules: readonly CasualtyRule[] = [
  passiveRule,
  activeRule,
  participleRule,
  subjectRule,
  stateRule,
  phraseRule,
  countedNounRule,
  nounOfRule,
  harmedPeopleRule,
  tollRule,
  labelRule,
  pronounRule,
  whereRule,
  bracketedRule,
]
