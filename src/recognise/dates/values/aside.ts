/** Clauses that tell something by the way: "Olt, who had promised it on Dec. 21, left minutes later". */
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Mentioned } from './anchors.js'

/** Where such a clause with the mention in it ends; null for a mention that is in none. */
export function asideEnd({ plain }: Document, { sentence, start, end }: Mention): number | null {
  if (COMPARED.test(plain.slice(Math.max(sentence.start, start - 20), start)) && plain.startsWith("'s", end)) return end
  if (!ASIDE.test(plain.slice(Math.max(sentence.start, start - LONGEST), start))) return null
  const comma = plain.indexOf(',', end)
  return comma < 0 || comma > sentence.end ? sentence.end : comma
}

/** Whether a date is told by the way and what is asked about is not: nothing is counted from it then. */
export const isByTheWay = ({ asideEnd: end }: Mentioned, { start }: Mention): boolean => end !== null && start > end

/** "rebounded from Monday's rout. By 2 p.m. …" */
const COMPARED = /\b(?:after|from|since|than|unlike)\s$/i
const LONGEST = 100
/** "who had left on May 3", "three days after it was shut Friday". */
const ASIDE =
  /,\s(?:who|which|whose|(?:[a-z\d-]{1,10}\s){0,4}(?:minutes|hours?|days?|weeks?|months?|years?)\safter)\s[^,;]*$/
