import { isPersonNoun } from '../../language/words/people.js'
import { wordSet } from '../../language/words/word-set.js'
import { textBehind } from '../../text/around.js'
import type { Extent } from '../../text/span.js'

/** Before a name whose words these are: "a friend of", "the lawyer for Ms.", "an aide to the former". */
const OF_SOMEBODY =
  /(?:^|\s)(?:about|against|behind|by|close to|for|from|of|on|over|to|toward|under|with)\s+(?:(?:the|a|an|his|her|their|its)\s+)?((?:[a-z-]+\s+|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Sir|Lady|President|Prime|Minister|King|Queen|Pope|Sheikh|Col|Lt)\.?\s+)*)$/
/** Words for a person right before a name that belongs to it: "an aide to president Olt". */
const HOLDER =
  /(?:^|\s)(?:[a-z-]*(?:er|or|ist|ian|ant|ee|dent|man|woman|chief|head|king|queen|pope|victim|child|wife|widow|son|mayor|judge))\s+$/
const IN_RELATIVE = /\bwho (?![^,]*\b(?:as|called|named)\s(?:\p{L}+\.?\s){0,2}$)[^,]*$/u
const INDEFINITE = /^(?:an?|another|one|some|several|many|two|three|other|unnamed)\s/i

/** What follows a name right behind: "Olt | campaign senior adviser Mark Roe". */
const SERVANT = /^(?: (?!(?:and|as|for|of|or|who|with) )[a-z-]+){0,4} ([a-z-]+) \p{Lu}/u
/** Plain words right behind a name, to the end of its phrase: "Olt | campaign aide". */
const FOLLOWED =
  /^(?: (?!an? |the |who )[a-z-]+){0,3} ([a-z-]+)(?=$|,| (?:at|familiar|for|from|in|of|on|to|who|with)\b)/
/** "the Olt administration": those around somebody. */
const CIRCLES = wordSet`administration cabinet camp campaign government regime team`
const SERVES =
  /^(?:ad(?:viser|visor)|aide|ally|attorney|chief|counsel|biographer|lawyer|manager|secretary|strategist|spokes\w+|staffer|supporter)$/

/**
 * Whether a name in a source's words is the one who speaks: "Interior Minister Mara Olt", "the head of product planning Mara Olt", but not "Olt's
 * lawyer", "a friend of Olt", "an aide to the President of Peru, Mara Olt".
 */
export function isHeadOf({ start, end }: Extent, source: Extent, plain: string): boolean {
  if (end < source.end && /^'s?\s/.test(textBehind(plain, end, 3))) return false
  // "a Trump adviser", "two Olt campaign aides": somebody of theirs.
  const [, follower = ''] = plain.slice(end, source.end).match(FOLLOWED) ?? []
  if (isPersonNoun(follower) || CIRCLES.has(follower)) return false
  // "Olt spokesman Mark Roe": he who serves Olt.
  const [, noun = ''] = plain.slice(end, source.end).match(SERVANT) ?? []
  if (SERVES.test(noun)) return false
  const before = plain.slice(source.start, start)
  // "a witness who saw Olt": spoken of; "a man who gave his name as Olt" is he.
  if (IN_RELATIVE.test(before)) return false
  const belongs = before.match(OF_SOMEBODY)
  // "Head of mobile communications Mara Olt": the phrase ends before the name, which goes with the first noun.
  if (belongs) return /^(?:[a-z-]+\s+)+$/.test(belongs[1] ?? '') && !HOLDER.test(before)
  // Behind a comma an indefinite source may go on about others: "An aide to the President of Peru, Mara Olt"; "an official of the
  // harbour office, Mara Olt" is she.
  const goesOn = INDEFINITE.test(before) ? before.match(/\b(?:of|for|to|from|with)\b(.*),\s*$/)?.[1] : undefined
  return !goesOn?.split(/[^\p{L}]+/u).some((word) => isPersonNoun(word.toLowerCase()))
}
