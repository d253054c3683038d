/** Seasons, quarters and halves of a year. */
import { pattern } from '../../../text/pattern.js'
import { ordinals, seasonWords } from '../lexicon/calendar.js'
import type { From, Groups, Meaning, Period, Reading, Rule, Surroundings, Year } from '../reading.js'
import { SEASON, SPOKEN_YEAR, YEAR } from './pieces.js'
import { centuryOf, isCapitalized, monthOf, numberOf, yearOfWords } from './read-words.js'

const NTH = 'first|second|third|fourth|1st|2nd|3rd|4th|final'

export const quarters: readonly Rule[] = [
  {
    name: 'season',
    on: 'season',
    finds: pattern`(?:(?<which>this past|this coming|this|last|next|the coming|the past|that same|that|the same|the following|the next|the preceding|the previous|the) )?(?:(?:early|late|mid)[-\s])?(?<season>${SEASON})(?:(?: of|,)? (?:(?<spoken>${SPOKEN_YEAR})|(?<year>${YEAR}|'\d\d)(?:[-\/]\d\d(?:\d\d)?)?)| of (?<of>last|this|next) year)?`,
    read: readSeason,
    examples: ['They came {last summer|2015-SU}.', 'It was built in {the spring of 1998|1998-SP}.'],
    leaves: ['A spring broke.', 'Prices fall.', 'The fall of Rome came.', 'Summer Smith sang.'],
  },
  {
    name: 'seasons-ago',
    on: 'season',
    finds: pattern`(?<count>a|one|two|three|four|five|\d) (?<season>(?:spring|summer|autumn|fall|winter)s?) (?<way>ago|(?:later|earlier|before)(?! \p{L}))`,
    read: ({ count = '', season = '', way = '' }) => {
      const part = seasonWords[season.toLowerCase().replace(/s$/, '')] as Period
      const number = numberOf(count) ?? 1
      if (/^ago$/i.test(way)) return period(part, { by: -number })
      return period(part, { by: /later/i.test(way) ? number : -number, from: 'mentioned' })
    },
    examples: ['He came {two summers ago|2014-SU}.', 'He came in {2010|2010} and left {two winters later|2011-WI}.'],
    leaves: ['He fell two falls ahead.', 'A spring before him flowed.'],
  },
  {
    name: 'quarter',
    on: 'unit',
    having: 'quarter',
    finds: pattern`(?:(?:the|that|a) (?=[^-]{1,60}\squarter)|(?:this year's|last year's|next year's) )?(?:(?:fiscal|current|latest|recent|most recent|just-ended) ){0,2}(?<which>${NTH})(?:-| (?:fiscal )?)quarter(?:(?:,| of| of fiscal| of the fiscal year)? (?:(?<year>${YEAR})|(?:of )?(?<of>last|this|next|the|the previous) (?:fiscal )?year))?`,
    read: readQuarter,
    examples: ['Profit rose in {the third quarter|2015-Q3}.', 'It fell in {the fourth quarter of 1998|1998-Q4}.'],
    leaves: ['A third quarterback came.', 'He scored in the third quarter.', 'A quarter of them left.'],
  },
  {
    name: 'quarter-of-year',
    on: 'unit',
    having: 'quarter',
    finds: pattern`(?:the )?(?:fiscal )?(?<year>${YEAR})(?:'s)? (?:fiscal )?(?<which>${NTH})[-\s]quarter`,
    read: readQuarter,
    examples: ['Sales fell in {the 1989 third quarter|1989-Q3}.'],
    leaves: ['The {1989|1989} third man came.'],
  },
  {
    name: 'months-quarter',
    on: 'month',
    having: 'quarter',
    finds: pattern`(?:the )?(?:(?<first>january|jan\.?|april|apr\.?|july|jul\.?|october|oct\.?)(?:-| to |-to-))?(?<last>march|mar\.?|june|jun\.?|september|sept?\.?|december|dec\.?) (?<unit>quarter|period)(?: of (?<year>${YEAR})|,? (?<behind>${YEAR}))?`,
    read: ({ first, last = '', unit, year, behind }) => {
      // "the March period" is of any length.
      if (!first && unit !== 'quarter') return null
      const quarter = monthOf(last) / 3
      if (!isCapitalized(last) || (first && monthOf(first) !== monthOf(last) - 2)) return null
      return period(`Q${quarter}` as Period, { year: yearOf(year ?? behind, undefined) })
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
    finds: pattern`(?:(?<before>${YEAR})[ -])?(?:(?<part>Q[1-4]|H[12])|(?<quarter>[1-4])Q|(?<half>[12])H)(?:(?:(?: of|,)? |-)(?:FY\s?)?(?<after>${YEAR})|(?:(?: of)? (?:FY\s?|')|[-\/']?)(?<short>\d\d))?`,
    read: ({ before, part, quarter, half, after, short }, { words, before: ahead, after: behind }) => {
      const code = part ?? (half ? `H${half}` : `Q${quarter}`)
      const year = yearOf(before ?? after ?? short, undefined)
      // "an H1-B visa", "H2 fuel"
      const isHalf = code.startsWith('H') && !year
      if (!/[QH]/.test(words) || (isHalf && !HALF_BEFORE.test(ahead) && !RESULTS_BEHIND.test(behind))) return null
      return /^-/.test(behind) && isHalf ? null : period(code as Period, { year })
    },
    examples: [
      'Revenue in {Q3 2019|2019-Q3} was flat.',
      'Revenue in {Q1|2016-Q1} was flat.',
      'Revenue in {H1 2019|2019-H1} was flat.',
      'Revenue in {Q2 FY24|2024-Q2} was flat.',
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
      return period(/first/i.test(which) ? 'H1' : 'H2', { year: yearOf(year, of) })
    },
    examples: [
      'Sales rose in {the first half of 1990|1990-H1}.',
      '{First-half|2016-H1} profit fell.',
      'Sales grew in {the first half|2016-H1}.',
    ],
    leaves: ['He scored in the first half.', 'They won it in the second half.'],
  },
]

const HALF_BEFORE = /\b(?:by|during|for|from|in|of|since|than|to)\s$/i
const RESULTS_BEHIND = /^\s(?:earnings|loss|losses|net|output|profits?|results|revenues?|sales)\b/

/** Half a year, not half a match: what is told of it is money. */
const isBusiness = (before: string, after: string): boolean =>
  (BUSINESS.test(before) || BUSINESS.test(after)) && !SPORT.test(before) && !SPORT.test(after)
const BUSINESS =
  /[$£€]\d|\b(?:demand|dividend|earned|earnings|economy|exports|growth|imports|inflation|losses|net (?:fell|income|loss|rose)|orders|production|profits?|recession|revenues?|sales|shipments|trading (?:in|for|during))\b/i

interface When {
  readonly year?: Year | undefined
  readonly by?: number | undefined
  readonly from?: From | undefined
}

function period(part: Period, { year, by, from }: When): Reading {
  const meaning: Meaning = {
    is: 'period',
    part,
    ...(year ? { year } : {}),
    ...(by === undefined ? {} : { by }),
    ...(from === undefined ? {} : { from }),
  }
  return { type: 'date', meaning }
}

/** The year that stands beside a period, in four figures or in two, or as "of last year". */
function yearOf(written: string | undefined, of: string | undefined): Year | undefined {
  const figures = written?.replace("'", '')
  if (figures?.length === 2) return { written: centuryOf(Number(figures)) + Number(figures), figures: 2 }
  if (figures) return { written: Number(figures) }
  if (of === undefined) return undefined
  return { by: /last|previous/i.test(of) ? -1 : /next/i.test(of) ? 1 : 0, from: 'publication' }
}

function readSeason({ which, season = '', spoken, year = spoken, of }: Groups, around: Surroundings): Reading | null {
  // "her last summer in office" may be this one.
  const by = WHOSE.test(around.before) ? undefined : directionOf(which)
  const isTold = which !== undefined && MENTIONED.test(which)
  if (/^that$/i.test(which ?? '') && isVerbBehindThat(season, around)) return null
  if (year === undefined && of === undefined && by === undefined && !isSurelySeason(season, around)) return null
  return period(seasonWords[season.toLowerCase()] as Period, {
    year: spoken ? { written: yearOfWords(spoken) } : yearOf(year, of),
    by,
    from: isTold ? 'mentioned' : undefined,
  })
}

/** Words that count from a date mentioned. */
const MENTIONED = /^(?:that|the\s+(?:following|next|preceding|previous|same))\b/i

/** "stocks that fall", "hopes that spring from it": no season, unless the words open a clause or a preposition stands before. */
const isVerbBehindThat = (season: string, { before, after, partBefore }: Surroundings): boolean =>
  /^(?:fall|spring)$/i.test(season) &&
  (!(
    /(?:^|[,;("-]\s?|\b(?:and|but|by|during|for|in|of|since|then|until))\s*$/i.test(before) ||
    (partBefore === 'VERB' && /^[.,;]/.test(after))
  ) ||
    /^\s(?:apart|below|forth|from|into|off|outside|short|under|up|within)\b/i.test(after))

const WHOSE = /\b(?:her|his|its|my|our|their|your)\s$/i

function directionOf(which: string | undefined): number | undefined {
  if (which === undefined || /^the$/i.test(which)) return undefined
  if (/last|past|preceding|previous/i.test(which)) return -1
  return /next|coming|following/i.test(which) ? 1 : 0
}

/** A bare "fall" or "spring" is a season behind a preposition of time, and not before what falls or springs. */
function isSurelySeason(season: string, { before, after, words }: Surroundings): boolean {
  const isTimely = SEASON_BEFORE.test(before) || /^(?:the )?(?:early|late|mid)/i.test(words)
  if (!isTimely || /^(?:-|\s(?:games|olympics|palace|paralympics|school))/i.test(after)) return false
  // "in Spring, Texas"
  if (/^\p{Lu}/u.test(season) && /^,?\s\p{Lu}/u.test(after)) return false
  if (/\b(?:Arab|Prague|Indian)\s$/.test(before)) return false
  if (!/^(?:fall|spring)$/i.test(season)) return true
  return (
    /\b(?:in|into|come|during|for|since|through|throughout|until|by|(?:much|most|part|rest) of)\s$/i.test(before) &&
    !/^\s(?:of|in|from|to|by|for|water)\b/i.test(after)
  )
}

const SEASON_BEFORE =
  /\b(?:beginning|by|come|during|early|end|every|for|from|in|into|late|mid|of|over|since|through|throughout|until)[-\s]$/i

function readQuarter({ which = '', year, of }: Groups, { before, after, words }: Surroundings): Reading | null {
  if (SPORT.test(before) || SPORT.test(after) || GAME_CLOCK.test(before)) return null
  if (/^(?:-| (?:mile|century|of a\b|past\b))/.test(after)) return null
  const number = /final/i.test(which) ? 4 : (ordinals[which.toLowerCase()] ?? Number.parseInt(which, 10))
  const ofYear = of ?? words.match(/^(this|last|next) year's/i)?.[1]
  return period(`Q${number}` as Period, { year: yearOf(year, ofYear) })
}

/** "with 2:03 left in the fourth quarter". */
const GAME_CLOCK = /\b(?:left|minutes?|remaining|seconds?|to go|to play)\s(?:in|into|of)\s(?:the\s)?$/i

/** Matches have quarters too. */
const SPORT =
  /\b(?:field goals?|free throws?|goal|half-?time|innings?|interception|jumper|lead|overtime|points|quarterback|rebounds?|scored?|scoring|touchdowns?|turnovers?|yards?)\b/i
