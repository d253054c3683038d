import { wordSet } from './word-set.js'

/** Forms of "be", and of the verbs that make a passive or a state as it does: "became trapped", "got killed". "'s" may be an owner's. */
export const bes = wordSet`'m 're am are be been being is was were become becomes became becoming get gets got getting gotten`
/** Forms of "have". */
export const have = wordSet`'d 've had has have having`
/** Forms of "do". */
export const dos = wordSet`did do does`
/** Before the base form of a verb: what it tells has not happened, or not for sure. */
export const modals = wordSet`'d 'll ca can could may might must ought shall should will wo would`
/** Of those, the ones that tell of what is due or cannot be otherwise: "must have died". */
export const due = wordSet`must ought should`
/** Words that negate a verb group. */
export const negations = wordSet`barely cannot hardly n't neither never nor not scarcely`

/** Adverbs that stand inside a verb group, beside those that the tagger knows. */
export const groupAdverbs = wordSet`
  accidentally actually afterwards all allegedly alone already also apparently arbitrarily badly both briefly critically
  deliberately either eventually ever even far fatally forcibly formally gravely illegally immediately initially instead just later lightly likely
  mistakenly mortally now officially only otherwise physically previously recently reportedly seriously severely simply slightly
  so still subsequently temporarily then thus together tragically wrongly yet`

/** Participles and adjectives between a form of "be" and what is believed: "are believed to have died", "are likely to die". */
export const believed = wordSet`
  alleged assumed believed bound certain confirmed considered due estimated expected feared forecast known likely predicted presumed projected reported
  rumored rumoured said set sure suspected thought understood unlikely`
/** Of those, the ones that leave it open. */
export const doubted = wordSet`bound due expected feared forecast likely predicted projected set unlikely`
