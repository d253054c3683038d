/**
 * Sentences all in small letters or all in capitals, as headlines and transcripts come. Rules ask for the capital of a month or
 * feast ("march", "may", "easter"), so such a sentence is read in a view in which the words that are surely months have it.
 */
import { holidayNames } from '../../../calendar/holidays.js'
import type { Document } from '../../../language/document.js'
import { anyOf } from '../../../text/pattern.js'
import { doubtfulMonths, months } from '../lexicon/calendar.js'
import { DAY, YEAR } from '../rules/pieces.js'

/** The document with the capitals that rules look for; itself where its sentences have them. */
export function withCapitals(document: Document): Document {
  const uniform = document.sentences.filter((sentence) => isUniform(document.plain.slice(sentence.start, sentence.end)))
  if (uniform.length === 0) return document
  let plain = ''
  let from = 0
  for (const { start, end } of uniform) {
    plain += document.plain.slice(from, start) + capitalized(document.plain.slice(start, end))
    from = end
  }
  return { ...document, plain: plain + document.plain.slice(from) }
}

/** Whether the capitals of a sentence say nothing; a few letters tell too little. */
function isUniform(words: string): boolean {
  const hasSmall = /\p{Ll}/u.test(words)
  const hasCapital = /\p{Lu}/u.test(words)
  return hasSmall !== hasCapital && words.length >= SHORTEST && /\s/.test(words)
}

const SHORTEST = 12

const CLEAR = anyOf(Object.keys(months).filter((word) => !(doubtfulMonths as readonly string[]).includes(word)))
const DOUBTFUL = anyOf(doubtfulMonths)
const IN_FRONT = '\\b(?:in|since|until|till|during|by|through|last|next|this|early|late|mid|of|from|every)[\\s-]'
/** A doubtful month behind a preposition, unless it may be the verb ("to march", "by may"), or beside a day or year. */
const MONTHS = new RegExp(
  `\\b${CLEAR}\\b|(?<=${IN_FRONT})${DOUBTFUL}\\b|\\b${DOUBTFUL}(?=\\.?\\s(?:the\\s)?(?:${DAY}|${YEAR}|[a-z]+(?:st|nd|rd|th))\\b)|(?<=\\b\\d{1,2}\\s)${DOUBTFUL}\\b`,
  'g',
)
const FEASTS = new RegExp(`\\b${anyOf(holidayNames)}\\b`, 'g')
const ZONED = /(?<=\b(?:\d|[ap]\.?m\.?)\s?)(?:gmt|utc|[ecmp][sd]t|bst|cet)\b/g

function capitalized(words: string): string {
  // Some letters have no small one of equal length; such a sentence is left as it is.
  const lower = words.toLowerCase()
  if (lower.length !== words.length) return words
  return lower
    .replace(MONTHS, (month) => month.charAt(0).toUpperCase() + month.slice(1))
    .replace(FEASTS, (name) => name.replace(/(?:^|\s)[a-z]/g, (letter) => letter.toUpperCase()))
    .replace(ZONED, (zone) => zone.toUpperCase())
}
