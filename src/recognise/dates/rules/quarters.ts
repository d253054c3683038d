/** Quarters and halves of a year: "the third quarter", "Q3 2019", "the first half of 1990". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { businessWords, matchWords, resultNouns } from '../lexicon/business.js'
import { ordinals } from '../lexicon/calendar.js'
import type { Groups, Period, Reading, Rule, Surroundings } from '../reading.js'
import { wordBehind } from './beside.js'
import { periodOf, yearBeside } from './period.js'
import { YEAR } from './pieces.js'
import { isCapitalized, monthOf } from './read-words.js'

const NTH = 'first|second|third|fourth|1st|2nd|3rd|4th|final'

export const quarters: readonly Rule[] = [
  {
    name: 'quarter',
    on: 'unit',
    finds: pattern`(?:(?:the|that|a) (?=[^-]{1,60}\squarter)|(?:this year's|last year's|next year's) )?(?:(?:fiscal|current|latest|recent|most recent|just-ended) ){0,2}(?<which>${NTH})(?:-| (?:fiscal )?)quarter(?:(?:,| of| of fiscal| of the fiscal year)? (?:(?<year>${YEAR})|(?:of )?(?<of>last|this|next|the|the previous) (?:fiscal )?year))?`,
    read: readQuarter,
    examples: ['Profit rose in {the third quarter|2015-Q3}.', 'It fell in {the fourth quarter of 1998|1998-Q4}.'],
    leaves: ['A third quarterback came.', 'He scored in the third quarter.', 'A quarter of them left.'],
  },
  {
    name: 'quarter-of-year',
    on: 'unit',
    finds: pattern`(?:the )?(?:fiscal )?(?<year>${YEAR})(?:'s)? (?:fiscal )?(?<which>${NTH})[-\s]quarter`,
    read: readQuarter,
    examples: ['Sales fell in {the 1989 third quarter|1989-Q3}.'],
    leaves: ['The {1989|1989} third man came.'],
  },
  {
    name: 'months-quarter',
    on: 'month',
    finds: pattern`(?:the )?(?:(?<first>january|jan\.?|april|apr\.?|july|jul\.?|october|oct\.?)(?:-| to |-to-))?(?<last>march|mar\.?|june|jun\.?|september|sept?\.?|december|dec\.?) (?<unit>quarter|period)(?: of (?<year>${YEAR})|,? (?<behind>${YEAR}))?`,
    read: ({ first, last = '', unit, year, behind }) => {
      // "the March period" is of any length.
      if (!first && unit !== 'quarter') return null
      const quarter = monthOf(last) / 3
      if (!isCapitalized(last) || (first && monthOf(first) !== monthOf(last) - 2)) return null
      return periodOf(`Q${quarter}` as Period, yearBeside(year ?? behind))
    },
    examples: [
      'Profit fell in {the September quarter|2015-Q3}.',
      'Profit fell in {the January-March quarter|2016-Q1}.',
    ],
    leaves: ['They march quarter by quarter.'],
  },
  {
    name: 'short-quarter',
    on: 'code',
    finds: pattern`(?:(?<before>${YEAR})[ -]?)?(?:(?<part>Q[1-4]|H[12])|(?<quarter>[1-4])Q|(?<half>[12])H)(?:(?<!\d{4}[ -]?[QH\d]{2})(?:(?: of|,)? |-)?(?:FY\s?)?(?<after>${YEAR})|(?<!\d{4}[ -]?[QH\d]{2})(?:(?: of)? (?:FY\s?|')|[-\/']?)(?<short>\d\d))?`,
    read: ({ before, part, quarter, half, after, short }, { words, before: ahead, after: behind }) => {
      const code = part ?? (half ? `H${half}` : `Q${quarter}`)
      const year = yearBeside(before ?? after ?? short)
      // "an H1-B visa", "H2 fuel"
      const isHalf = code.startsWith('H') && !year
      if (!/[QH]/.test(words) || (isHalf && !HALF_BEFORE.test(ahead) && !RESULTS_BEHIND.test(behind))) return null
      return /^-/.test(behind) && isHalf ? null : periodOf(code as Period, year)
    },
    examples: [
      'Revenue in {Q3 2019|2019-Q3} was flat.',
      'Revenue in {Q1|2016-Q1} was flat.',
      'Revenue in {H1 2019|2019-H1} was flat.',
      'Revenue in {Q2 FY24|2024-Q2} was flat.',
      'Revenue in {2019Q2|2019-Q2} was flat.',
    ],
    leaves: ['It was Q5 in the list.', 'He holds an H1-B visa.'],
  },
  {
    name: 'half-year',
    on: 'word',
    finds: pattern`(?:the )?(?<which>first|second|latter)[-\s]half(?: of (?:(?:fiscal )?(?<year>${YEAR})|(?<of>the|this|last|next) (?:fiscal )?year))?`,
    read: ({ which = '', year, of }, { words, before, after }) => {
      // Without a year it may as well be half a match.
      if (!year && !of && !/-half/.test(words) && !RESULTS_BEHIND.test(after) && !isBusiness(before, after)) return null
      return periodOf(/first/i.test(which) ? 'H1' : 'H2', yearBeside(year, of))
    },
    examples: [
      'Sales rose in {the first half of 1990|1990-H1}.',
      '{First-half|2016-H1} profit fell.',
      'Sales grew in {the first half|2016-H1}.',
    ],
    leaves: ['He scored in the first half.', 'They won it in the second half.'],
  },
]

function readQuarter({ which = '', year, of }: Groups, { before, after, words }: Surroundings): Reading | null {
  if (MATCH.test(before) || MATCH.test(after) || GAME_CLOCK.test(before)) return null
  if (/^(?:-| (?:mile|century|of a\b|past\b))/.test(after)) return null
  const number = /final/i.test(which) ? 4 : (ordinals[which.toLowerCase()] ?? Number.parseInt(which, 10))
  const ofYear = of ?? words.match(/^(this|last|next) year's/i)?.[1]
  return periodOf(`Q${number}` as Period, yearBeside(year, ofYear))
}

const HALF_BEFORE = /\b(?:by|during|for|from|in|of|since|than|to)\s$/i
const RESULTS_BEHIND = wordBehind(resultNouns)

/** Half a year, not half a match: what is told of it is money. */
const isBusiness = (before: string, after: string): boolean =>
  (BUSINESS.test(before) || BUSINESS.test(after)) && !MATCH.test(before) && !MATCH.test(after)
const BUSINESS = new RegExp(`[$£€]\\d|\\b${anyOf(businessWords)}\\b`, 'i')
const MATCH = new RegExp(`\\b${anyOf(matchWords)}\\b`, 'i')
/** "with 2:03 left in the fourth quarter". */
const GAME_CLOCK = /\b(?:left|minutes?|remaining|seconds?|to go|to play)\s(?:in|into|of)\s(?:the\s)?$/i
