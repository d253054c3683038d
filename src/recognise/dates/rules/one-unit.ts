/** Lengths of one unit behind an article: "a month", "an hour and a half", "another year". As often they are rates or points. */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { lastingThings, lastingWords, lengthParts, ratedThings } from '../lexicon/lengths.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import { wordBefore } from './beside.js'
import { UNIT_ADJECTIVE, UNIT_SINGULAR } from './pieces.js'
import { lengthOfTime } from './readings.js'

export const oneUnit: readonly Rule[] = [
  {
    name: 'one-unit',
    on: 'unit',
    finds: pattern`(?:an?|(?<another>another))\s(?:(?:${UNIT_ADJECTIVE}|mere|single|little more than a)[-\s])?(?<unit>${UNIT_SINGULAR})(?:(?<more>[-\s]and[-\s]a[-\s]half)|\s{1,3}(?:(?<some>or two|or more|or so)))?`,
    read: readOneUnit,
    examples: [
      'They waited for {a month|P1M}.',
      'He slept {an hour and a half|PT1.5H}.',
      'He left {a day|P1D} after the vote.',
      'He will stay for {another year|P1Y}.',
    ],
    leaves: [
      'They sell 500 barrels a day.',
      'It costs $5 a month.',
      'A year-old boy.',
      'What a day!',
      'It was a day to forget.',
      'Another day, another fight.',
    ],
  },
]

/** "a month" is a length of time where it is not a rate: behind a preposition or a verb of lasting. */
function readOneUnit({ unit = '', another, more, some }: Groups, around: Surroundings): Reading | null {
  if (/^(?:night|quarter|second|weekend)$/i.test(unit) || isPointOrRate(unit, around)) return null
  if (more) return lengthOfTime(1.5, unit)
  if (some)
    return { ...lengthOfTime(/two/i.test(some) ? null : 1, unit), modifier: /more/i.test(some) ? 'more' : 'approx' }
  const isMore = another !== undefined && around.partBefore === 'VERB' && !/^day$/i.test(unit)
  return isMore || isLength(unit, around) ? lengthOfTime(1, unit) : null
}

/** "a year ago", "$5 a month", "Wait a minute!" */
const isPointOrRate = (unit: string, { before, after }: Surroundings): boolean =>
  POINT_BEHIND.test(after) ||
  (/^'s\s/.test(after) && !LASTING_THING.test(after)) ||
  (/^minute$/i.test(unit) && HANG_ON.test(before)) ||
  RATE_BEFORE.test(before)

const isLength = (unit: string, { before, after }: Surroundings): boolean =>
  LASTING.test(before) ||
  PART_OF.test(before) ||
  LASTING_THING.test(after) ||
  MEASURE_BEHIND.test(after) ||
  (/^(?:week|month|year|decade|century)$/i.test(unit) && /^\sof\s/.test(after) && /(?:^|\p{Ll}\s)$/u.test(before))

const POINT_BEHIND = /^(?:-|\s(?:old|olds|end|earlier(?! than)|round|ago|later(?! than)|long)\b)/i
const HANG_ON = /(?:^|["',-]\s?)(?:(?:but|hey|now|oh|well),?\s)?(?:hang on|hold on|just|wait)(?:\sjust)?\s$/i
const MONEY = '[$£€]\\s?[\\d.,]+(?:\\s(?:million|billion|trillion|bn|m))?'
const RATE_BEFORE = new RegExp(`(?:${MONEY}|\\d|%|\\b${anyOf(ratedThings)})\\s$`, 'i')
const LASTING = wordBefore(lastingWords)
const PART_OF = wordBefore(lengthParts.map((part) => `${part} of`))
const LASTING_THING = new RegExp(`^'s\\s${anyOf(lastingThings)}\\b`, 'i')
/** "a year later than planned", "a month in jail", "a day and six hours". */
const MEASURE_BEHIND =
  /^\s(?:and\s\S{1,8}\s(?:minutes|hours|days|weeks|months)|after|ahead of|before|early|late(?=[.,;]|$)|(?:earlier|later) than|into|in advance|since|to go|too (?:early|late|soon)|behind bars|in (?:jail|prison|custody|office|power))\b/i
