import type { Token } from '../language/document.js'
import { OBJECT, QUESTIONING, SAYING, TELLING, THINKING, UTTERING } from '../language/words/reporting.js'
import { reportingFormOf } from '../language/words/reporting-forms.js'

/** Whether a token is a form of a verb that tells what somebody says or thinks. */
export const isSayingVerb = ({ lower }: Pick<Token, 'lower'>): boolean => SAY.has(reportingFormOf(lower)?.lemma ?? '')

const SAY: ReadonlySet<string> = new Set(
  ['speak', 'talk'].concat(...[OBJECT, QUESTIONING, SAYING, TELLING, THINKING, UTTERING].map((list) => [...list])),
)
