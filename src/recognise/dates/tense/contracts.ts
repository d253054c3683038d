/** Months that name a contract: "crude for June delivery", "the December contract", "March silver futures", "November soybeans fell". */
import { anyOf } from '../../../text/pattern.js'
import { marketPasts } from '../lexicon/cues.js'
import { commodities } from '../lexicon/things.js'

/** Whether what stands behind a month makes it the month of a contract. */
export const isContract = (after: string): boolean => CONTRACT.test(after)

const NAMED = '(?:[a-z]{1,12}\\s){0,2}(?:contracts?|delivery|futures)'
const TRADED = `${anyOf(commodities)}\\s${anyOf(marketPasts)}`
const CONTRACT = new RegExp(`^\\s(?:${NAMED}|${TRADED})\\b`)
