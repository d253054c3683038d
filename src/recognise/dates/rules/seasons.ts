/** Seasons: "last summer", "the spring of 1998", "two winters ago". */

import { pattern } from '../find/pattern.js'
import { seasonWords } from '../lexicon/calendar.js'
import type { Groups, Period, Reading, Rule, Surroundings } from '../reading.js'
import { periodOf, yearBeside } from './period.js'
import { SEASON, SPOKEN_YEAR, YEAR } from './pieces.js'
import { numberOf, yearOfWords } from './read-words.js'
import { partModifier } from './readings.js'
import { shiftOf } from './shifts.js'

export const seasons: readonly Rule[] = [
  {
    name: 'season',
    on: 'season',
    finds: pattern`(?:(?<which>this past|this coming|this|last|next|the coming|the past|that same|that|the same|the following|the next|the preceding|the previous|the) )?(?:(?<stage>early|late|mid)[-\s])?(?<season>${SEASON})(?:(?: of(?: the year)?|,)? (?:(?<spoken>${SPOKEN_YEAR})|(?<year>${YEAR}|'\d\d)(?:[-\/]\d\d(?:\d\d)?)?)| of (?<of>last|this|next) year)?`,
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
      const from = /^ago$/i.test(way) ? 'publication' : 'mentioned'
      return periodOf(part, undefined, { count: /later/i.test(way) ? number : -number, from })
    },
    examples: ['He came {two summers ago|2014-SU}.', 'He came in {2010|2010} and left {two winters later|2011-WI}.'],
    leaves: ['He fell two falls ahead.', 'A spring before him flowed.'],
  },
]

function readSeason({ which, stage, season = '', spoken, year, of }: Groups, around: Surroundings): Reading | null {
  // "her last summer in office" may be this one.
  const isTold = which !== undefined && !/^the$/i.test(which) && !WHOSE.test(around.before)
  const ofYear = spoken ? { written: yearOfWords(spoken) } : yearBeside(year, of)
  if (/^that$/i.test(which ?? '') && isVerbBehindThat(season, around)) return null
  if (!ofYear && !isTold && !isSurelySeason(season, around)) return null
  const period = periodOf(seasonWords[season.toLowerCase()] as Period, ofYear, isTold ? shiftOf(which) : undefined)
  return stage ? { ...period, modifier: partModifier(stage) } : period
}

/** "stocks that fall", "hopes that spring from it": no season, unless the words open a clause or a preposition stands before. */
const isVerbBehindThat = (season: string, { before, after, partBefore }: Surroundings): boolean =>
  /^(?:fall|spring)$/i.test(season) &&
  (!(
    /(?:^|[,;("-]\s?|\b(?:and|but|by|during|for|in|of|since|then|until))\s*$/i.test(before) ||
    (partBefore === 'VERB' && /^[.,;]/.test(after))
  ) ||
    /^\s(?:apart|below|forth|from|into|off|outside|short|under|up|within)\b/i.test(after))

const WHOSE = /\b(?:her|his|its|my|our|their|your)\s$/i

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
  /\b(?:after|around|before|beginning|by|come|during|early|end|every|for|from|in|into|late|mid|of|over|since|through|throughout|until)[-\s]$/i
