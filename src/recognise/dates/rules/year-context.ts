/** Whether a number of four figures is a year: what stands beside it decides. */
import { anyOf } from '../../../text/pattern.js'
import { countedThings, datedThings, numberHeads, yearHeads } from '../lexicon.js'
import type { Surroundings } from '../reading.js'

/** 0 when a number of four figures is no year; else how sure it is. */
export function yearConfidence(year: number, { before, after }: Surroundings): number {
  if (RANGE_BEHIND.test(after) && year >= 1400 && !/[$£€¥#\d-]\s?$/.test(before)) return 0.85
  if ((isOtherNumber(before) && !RANGE_BEFORE.test(before)) || NUMBER_BEHIND.test(after) || COUNTED_BEHIND.test(after))
    return 0
  const isRecent = year >= 1900 && year <= 2049
  if (YEAR_HEAD.test(before)) {
    if (isRecent) return isRound(year) && PLURAL_BEHIND.test(after) && !DATED_BEHIND.test(after) ? 0.4 : 0.95
    return PLURAL_BEHIND.test(after) || year < 1400 ? 0 : 0.8
  }
  if (RANGE_BEFORE.test(before)) return year >= 1900 && !PLURAL_BEHIND.test(after) ? 0.85 : 0
  if (!isRecent) return /\($/.test(before) && /^\s?[)-]/.test(after) && year >= 1400 ? 0.6 : 0
  if (NAME_BEFORE.test(before)) return 0
  if (isRound(year)) return DATED_BEHIND.test(after) ? 0.7 : 0
  return 0.75
}

const isRound = (year: number): boolean => year % 100 === 0

/** Money, house numbers, hyphenated codes, telephone numbers, counts. */
export const isOtherNumber = (before: string): boolean =>
  OTHER_NUMBER.test(before) && !/\b(?:mid|pre|post|early|late)-$/i.test(before)

const OTHER_NUMBER = new RegExp(`(?:[$£€¥#/:]\\s?|[\\d\\p{L}][-.,]|(?<!\\p{L})${anyOf(numberHeads)}\\.?\\s)$`, 'iu')
const NUMBER_BEHIND =
  /^(?:[.,:]\d|%|-?\p{L}{1,3}\d|\s?-\s?\d{5}|[-\s](?:strong|odd|foot|metre|meter|mile|km|acre|seat|page|member|ton|tonne|square)\b|\/\d{3}|°|-\d{3}\b|[-/.]\d{1,2}[-/.]\d)/iu
const COUNTED_BEHIND = new RegExp(
  `^\\s(?:(?:[\\p{L}-]+ly|new|more|other|different|additional|local|young|foreign|british|american|civilian|armed|confirmed|registered|square|cubic|metric)\\s){0,2}(?:${anyOf(countedThings)}|\\p{L}+(?:children|holders|makers|men|owners|people|women|workers))(?!\\p{L})`,
  'iu',
)
const YEAR_HEAD = new RegExp(`(?<!\\p{L})${anyOf(yearHeads)}(?:\\s|-)$`, 'iu')
const RANGE_BEFORE =
  /\b(?:1[5-9]\d\d|20\d\d)(?:,|\s?-|\/|\s(?:and|or|to|through|until|till|versus|vs\.?))\s?(?:in\s|early\s|late\s|mid-)?$/i
const RANGE_BEHIND = /^\s?(?:-|to|through|until)\s?(?:1[4-9]\d\d|20\d\d)(?![\d,.]\d|\d| \p{Ll}+s\b)/u
const PLURAL_BEHIND =
  /^\s(?!(?:was|is|has|as|us|its|his|this|does|says|sees|elections?|pres|wins|plans)\b)(?:\p{Ll}+\s)?\p{Ll}{3,}s\b/u
const DATED_BEHIND = new RegExp(`^(?:\\s[\\p{L}'-]+)?\\s${anyOf(datedThings)}(?!\\p{L})`, 'iu')
/** "Fan Expo 2016", "Windows 2000": the year ends a name. Not at the head of a sentence, where a capital says nothing. */
const NAME_BEFORE = /[\p{L}\d.,'"-]\s\p{Lu}[\p{L}'-]*\s$/u
