/** Whether a number of four figures is a year: what stands beside it decides. */

import type { PartOfSpeech } from '../../../language/document.js'
import { anyOf } from '../../../text/pattern.js'
import { countedThings, datedThings, electionWords, numberHeads, yearHeads } from '../lexicon/years.js'
import type { Surroundings } from '../reading.js'

// Letters by their ranges, and text in small letters where capitals say nothing: patterns over all of Unicode are slow to compile.
const LOWER = 'a-z\\u00df-\\u024f'
const UPPER = 'A-Z\\u00c0-\\u00de'

/** 0 when a number of four figures is no year; else how sure it is. */
export function yearConfidence(year: number, { before, after, partBefore, partAfter }: Surroundings): number {
  const isRecent = year >= 1900 && year <= 2049
  const at: YearAt = {
    year,
    before,
    after,
    lowerBefore: before.toLowerCase(),
    lowerAfter: after.toLowerCase(),
    isRecent,
    partBefore,
    partAfter,
  }
  for (const judge of JUDGES) {
    const confidence = judge(at)
    if (confidence !== null) return confidence
  }
  return confidenceAlone(at)
}

/** A number with what stands beside it, as written and in small letters. */
interface YearAt {
  readonly year: number
  readonly before: string
  readonly after: string
  readonly lowerBefore: string
  readonly lowerAfter: string
  readonly isRecent: boolean
  readonly partBefore: PartOfSpeech | null
  readonly partAfter: PartOfSpeech | null
}

/** How sure it is, 0 where it is no year; null where this judge has no say. */
type Judge = (at: YearAt) => number | null

/** Asked in this order; the first that has a say decides. */
const JUDGES: readonly Judge[] = [
  // A title: the song "1999".
  ({ before, after }) => (before.endsWith('"') && after.startsWith('"') ? 0 : null),
  ({ year, before, after }) =>
    RANGE_BEHIND.test(after) && year >= 1400 && !/[$£€¥#\d-]\s?$/.test(before) ? 0.85 : null,
  ({ year, isRecent, lowerBefore, lowerAfter }) =>
    isRecent && !isRound(year) && UP_TO.test(lowerBefore) && ENDS_BEHIND.test(lowerAfter) ? 0.7 : null,
  ({ year, isRecent, lowerBefore, lowerAfter }) =>
    isRecent && !isRound(year) && /\bthe\s$/.test(lowerBefore) && /^\sdeaths? of\b/.test(lowerAfter) ? 0.7 : null,
  ({ isRecent, lowerBefore }) => (isRecent && SINCE_ABOUT.test(lowerBefore) ? 0.9 : null),
  (at) => (isCount(at) ? 0 : null),
  (at) => (YEAR_HEAD.test(at.lowerBefore) ? confidenceBehindHead(at) : null),
  ({ year, lowerBefore, lowerAfter }) =>
    year < 1500 && OLD_RANGE_BEFORE.test(lowerBefore) ? (OLD_YEAR_BEHIND.test(lowerAfter) ? 0.7 : 0) : null,
  ({ year, lowerBefore }) => (year >= 1500 && BETWEEN.test(lowerBefore) ? 0.9 : null),
  (at) => (RANGE_BEFORE.test(at.lowerBefore) ? confidenceInRange(at) : null),
  (at) => (isDatedOld(at) ? 0.8 : null),
  (at) => (isCountedHere(at) ? 0 : null),
]

const isCount = ({ before, lowerBefore, lowerAfter }: YearAt): boolean =>
  (isOtherNumber(before) && !RANGE_BEFORE.test(lowerBefore)) ||
  NUMBER_BEHIND.test(lowerAfter) ||
  COUNTED_BEHIND.test(lowerAfter)

/** "in 1999", "since 2000": words that years follow. */
function confidenceBehindHead({ year, after, lowerBefore, lowerAfter, isRecent }: YearAt): number {
  if (isRecent) return isRound(year) && PLURAL_BEHIND.test(after) && !DATED_BEHIND.test(lowerAfter) ? 0.4 : 0.95
  if (year < 1400) return isOldYear(lowerBefore, lowerAfter) ? 0.7 : 0
  return PLURAL_BEHIND.test(after) ? 0 : 0.8
}

const confidenceInRange = ({ year, before, after }: YearAt): number =>
  year >= 1500 && (isNextTo(year, before) || !PLURAL_BEHIND.test(after)) ? 0.85 : 0

/** "the 1848 revolution" */
const isDatedOld = ({ year, lowerBefore, lowerAfter }: YearAt): boolean =>
  year >= 1700 &&
  year < 1900 &&
  !isRound(year) &&
  /\b(?:the|that)\s$/.test(lowerBefore) &&
  DATED_BEHIND.test(lowerAfter)

/** "held 2018 boxes", "and 1987 engines": what a bare figure behind a verb or "and" has many of is counted, unless it is known to be dated. */
const isCountedHere = ({ after, before, lowerAfter, partBefore, partAfter }: YearAt): boolean =>
  partAfter === 'NOUN' &&
  (partBefore === 'VERB' || /(?:^|[,;]\s|\b(?:and|or)\s)$/i.test(before)) &&
  COUNTED_RIGHT_BEHIND.test(after) &&
  !DATED_BEHIND.test(lowerAfter)

/** Where nothing beside it tells. */
function confidenceAlone({ year, before, after, lowerAfter, isRecent }: YearAt): number {
  if (!isRecent) return /\($/.test(before) && /^\s?[)-]/.test(after) && year >= 1400 ? 0.6 : 0
  if (NAME_BEFORE.test(before)) return 0
  if (isRound(year)) return DATED_BEHIND.test(lowerAfter) ? 0.7 : 0
  return 0.75
}

/** "for many years up to 2008, but": unlike "up to 2000 people". */
const UP_TO = /\bup to\s$/
const ENDS_BEHIND = /^(?:[.,;:)](?!\d)|$|\s(?:and|but|when)\b)/

/** "since at least 2005", "until about 1990". */
const SINCE_ABOUT =
  /\b(?:by|in|since|through|till|until)\s(?:about|almost|approximately|around|at least|nearly|roughly)\s$/
const isRound = (year: number): boolean => year % 100 === 0

/** Money, house numbers, hyphenated codes, telephone numbers, counts. */
export const isOtherNumber = (before: string): boolean =>
  OTHER_NUMBER.test(before.toLowerCase()) && !/\b(?:mid|pre|post|early|late|end|start)-$/i.test(before)

const OTHER_NUMBER = new RegExp(`(?:[$£€¥#/:]\\s?|[\\d${LOWER}][-.,]|(?<![${LOWER}])${anyOf(numberHeads)}\\.?\\s)$`)
const NUMBER_BEHIND =
  /^(?:[.,:]\d|%|-?[a-z]{1,3}\d|\s?-\s?\d{5}|[-\s](?:strong|odd|foot|metre|meter|mile|km|acre|seat|page|member|ton|tonne|square)\b|\/\d{3}|°|-\d{3}\b|[-/.]\d{1,2}[-/.]\d)/
const COUNTED_BEHIND = new RegExp(
  `^\\s(?:(?:[${LOWER}-]{1,20}ly|new|more|other|different|additional|local|young|foreign|british|american|civilian|armed|confirmed|registered|square|cubic|metric)\\s){0,2}(?:${anyOf(countedThings)}|[${LOWER}]{1,20}(?:children|holders|makers|men|owners|people|women|workers))(?![${LOWER}])`,
)
const YEAR_HEAD = new RegExp(`(?<![${LOWER}])${anyOf(yearHeads)}(?:\\s|-)$`)
/** "in 1356, ", "since 1066 and": years of the Middle Ages are as often counts. */
const OLD_YEAR_BEFORE = /\b(?:in|since|until|circa|c\.)\s$/
const OLD_YEAR_BEHIND =
  /^(?:[.,;:)]?$|[.,;:)]\s(?!\d)|\s(?:and|but|by|he|it|she|that|the|they|to|until|was|were|when|with)\b)/
const isOldYear = (before: string, after: string): boolean =>
  (OLD_YEAR_BEFORE.test(before) && OLD_YEAR_BEHIND.test(after)) ||
  (/\b(?:between|from)\s$/.test(before) &&
    /^\s(?:and|to)\s1[0-4]\d\d(?!\d|,\d|\s(?!was|is|has)(?:[a-z]+s|children|men|people|women)\b)/.test(after))
/** "in 1361 and 1369", "between 1350 and 1380": as much a year as the one before. */
const OLD_RANGE_BEFORE = /\b(?:between|from|in|since)\s1[0-4]\d\d(?:,|\s(?:and|or|to))\s$/
/** "between 1922 and 1934 uncovered tombs": no count has such a beginning. */
const BETWEEN = /\b(?:between 1[5-9]\d\d and|between 20\d\d and|from 1[5-9]\d\d to|from 20\d\d to)\s$/
const RANGE_BEFORE =
  /\b(?:1[5-9]\d\d|20\d\d)(?:,|\s?-|\/|\s(?:and|or|to|through|until|till|versus|vs\.?))\s?(?:in\s|early\s|late\s|mid-)?$/
const RANGE_BEHIND = /^\s?(?:-|\/|to|through|until)\s?(?:1[4-9]\d\d|20\d\d)(?![\d,.]\d|\d| [a-z]+s\b)/
const PLURAL_BEHIND =
  /^\s(?!(?:was|is|has|as|us|its|his|this|does|says|sees|elections?|pres|wins|plans)\b)(?:[a-z]+\s)?[a-z]{3,}s\b/
const COUNTED_RIGHT_BEHIND = /^\s(?:[a-z]{3,}s|cattle|sheep)(?![a-z-])/
const DATED_BEHIND = new RegExp(
  `^(?:(?:\\s[${LOWER}'-]{1,20})?|(?:\\s${anyOf(electionWords)}){1,4})\\s${anyOf(datedThings)}(?![${LOWER}])`,
)
/** "1999 and 2000 budgets", "the 1999-2000 season begins": what follows so closely is a year. */
const isNextTo = (year: number, before: string): boolean => {
  const first = Number(/(\d{4})(?:,? and|,? or| to|\s?-|\/)\s?$/.exec(before)?.[1])
  return year > first && year - first <= 5
}
/** "Fan Expo 2016", "Windows 2000": the year ends a name. Not at the head of a sentence, where a capital says nothing. */
const NAME_BEFORE = new RegExp(`[${UPPER}${LOWER}\\d.,'"-]\\s[${UPPER}][${UPPER}${LOWER}'-]{0,40}(?<!'s?)\\s$`)
