import { isCredits, isHelp } from './byline.js'
import { creditWords } from './lexicon.js'

/**
 * Whether a line says who helped with the story, and from where: "Kalo Press writer Ada Roe in Sund contributed to this report",
 * "Ben Lee reported from Kalo, and Ada Roe from Sund". It is no part of the story: each of its words is one of such lines, or a name.
 */
export function isContribution(line: string): boolean {
  if (line.length > LONGEST || !HELPED.test(line) || /["?!]/.test(line)) return false
  const words = line.match(WORD) ?? []
  return words.length > 2 && words.every(isOfCredit) && words.some((word) => CAPITAL.test(word))
}

/** The same where it stands below a story: there less is asked for. */
export function isFootCredit(line: string): boolean {
  if (line.length > LONGEST) return false
  if (isContribution(line) || (isCredits(line) && isHelp(line))) return true
  if (!WROTE.test(line) || /["?!]/.test(line)) return false
  const words = line.match(WORD) ?? []
  return words.length > 1 && words.every(isOfCredit)
}

const LONGEST = 600
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'&/-]*/gu
const CAPITAL = /^\p{Lu}/u
const HELPED =
  /\bcontribut(?:ed|ing) (?:(?:to|for|towards?) (?:this|the) (?:report|story|article|piece|post|column|dispatch|coverage)|(?:additional |further )?(?:reporting|research)|from)\b|\b(?:reporting|research|assistance) was (?:also )?(?:contributed|provided) by\b|\bcontributed\.$/i
const WROTE =
  /^[([*—–\s-]{0,4}(?:\p{Lu}{2,6}, )?(?:with (?:additional |further |(?:[\p{L}&/]{2,20},? ){1,4})?(?:inputs?|material|reports?|reporting|assistance|files?|agency inputs?|help)(?: from| by)?|reporting from|reported from|compiled by|inputs? (?:from|by)|(?:additional|further) (?:reporting|inputs?)|agencies)\b|\b(?:reported|reporting|wrote|contributed) from\b|\band (?:\p{L}+ ){1,3}from \p{Lu}/iu

const known = new Set<string>(creditWords)
const isOfCredit = (word: string): boolean => CAPITAL.test(word) || known.has(word.toLowerCase().replace(/[.']s?$/, ''))
