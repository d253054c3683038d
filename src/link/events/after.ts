import type { Document, Sentence } from '../../language/document.js'
import { textBehind } from '../../text/around.js'
import type { Extent } from '../../text/span.js'

/** "It came five weeks after a gunman killed 58", "the worst since 2009, when": what is told behind these words is another event. */
export const comesAfter = (from: number, to: number, { plain }: Document): boolean =>
  to - from < MOST_BETWEEN && (WEEKS_AFTER.test(plain.slice(from, to)) || SINCE_WHEN.test(plain.slice(from, to)))

/** As before, for what the next sentence goes on about: "shut since May, when it collapsed. Four died" is still the collapse. */
export const comesLater = (from: number, to: number, { plain }: Document): boolean =>
  to - from < MOST_BETWEEN && WEEKS_AFTER.test(plain.slice(from, to))
const MOST_BETWEEN = 300
const WEEKS_AFTER =
  /\b(?:barely|came|come|comes|coming|happened|less than|occurred)\b[^.;]{0,40}\b(?:day|week|month|year|decade)s?,? after\b/
const SINCE_WHEN = /\bsince [^.;,]{1,30},? when\b/

/** "The attack | comes after three were killed in", "follows a bombing in": when and where that was, and not the attack. */
export const followsAnother = (from: number, to: number, { plain }: Document): boolean =>
  to - from < MOST_BETWEEN && FOLLOWS.test(plain.slice(from, to))
const FOLLOWS =
  /^,? (?:(?:also|has|have|was|which) )?(?:(?:came|comes?|coming|happened|occurred)\b[^.;,]{0,30}\b(?:after|as)|follow(?:ed|ing|s)|recalled|revived memories of) /

/** "A student | suspected of throwing a brick in Lille", before "was held": where the deed was of which he is accused. */
export const isOfAccusation = (from: number, to: number, { plain }: Document): boolean =>
  to - from < MOST_BETWEEN && ACCUSED.test(plain.slice(from, to))
const ACCUSED =
  /^,? (?:who (?:is|was) )?(?:accused|convicted|suspected) of (?:(?!,? (?:had|has|have|was|were) )[^.;])*$/

/** "A student | suspected of throwing a brick was held": the arrest is a thing of its own. */
export const isAccused = ({ end }: Extent, document: Document): boolean =>
  isOfAccusation(end, end + LONGEST_ACCUSATION, document)
/** ", who was suspected of " */
const LONGEST_ACCUSATION = 26

/** "Separately,", "In a separate incident,": the sentence goes over to something else. */
export const standsApart = ({ start }: Sentence, { plain }: Document): boolean =>
  APART.test(textBehind(plain, start, MOST_OPENING))
const MOST_OPENING = 60
const APART =
  /^(?:(?:And|But|Meanwhile),? )?(?:Separately\b|A separate\b|[Ii]n (?:an(?:other)?|a) (?:[a-z]+ )?(?:other|separate|similar|unconnected|unrelated)\b|[Ii]n another (?:accident|attack|clash|case|crash|incident|raid))/
