/** Lengths of one unit behind an article: "a month", "an hour and a half", "another year". As often they are rates or points. */
import { pattern } from '../../../text/pattern.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import { lengthOfTime, UNIT_ADJECTIVE, UNIT_SINGULAR } from './pieces.js'

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
function readOneUnit(
  { unit = '', another, more, some }: Groups,
  { before, after, partBefore }: Surroundings,
): Reading | null {
  if (
    /^(?:-|\s(?:old|olds|end|earlier(?! than)|round|ago|later(?! than)|long)\b)/i.test(after) ||
    (/^'s\s/.test(after) && !LENGTH_OF.test(after))
  )
    return null
  if (HANG_ON.test(before) && /^(?:minute|second)$/i.test(unit)) return null
  if (/^(?:second|quarter|night|weekend)$/i.test(unit) || RATE_BEFORE.test(before)) return null
  if (more) return lengthOfTime(1.5, unit)
  if (some)
    return { ...lengthOfTime(/two/i.test(some) ? null : 1, unit), modifier: /more/i.test(some) ? 'more' : 'approx' }
  if (
    !LENGTH_OF.test(after) &&
    !LASTING.test(before) &&
    !(another && partBefore === 'VERB' && !/^day$/i.test(unit)) &&
    !PART_OF.test(before) &&
    !LEADS.test(after) &&
    !(/^(?:week|month|year|decade|century)$/i.test(unit) && /^\sof\s/.test(after) && /(?:^|\p{Ll}\s)$/u.test(before))
  )
    return null
  return lengthOfTime(1, unit)
}

/** "Wait a minute!" */
const HANG_ON = /(?:^|["',-]\s?)(?:(?:but|hey|now|oh|well),?\s)?(?:hang on|hold on|just|wait)(?:\sjust)?\s$/i
const PART_OF = /\b(?:best part|better part|course|half|most|part|period|quarter|space|thirds) of\s$/i
/** "a minute's silence", "a week's notice". */
const LENGTH_OF =
  /^'s\s(?:break|delay|detention|drive|flight|holiday|imprisonment|journey|leave|notice|pay|rent|rest|salary|silence|supply|training|vacation|wages|wait|walk|worth)\b/i
const LEADS =
  /^\s(?:and\s\S{1,8}\s(?:minutes|hours|days|weeks|months)|after|ahead of|before|early|late(?=[.,;]|$)|(?:earlier|later) than|into|in advance|since|to go|too (?:early|late|soon)|behind bars|in (?:jail|prison|custody|office|power))\b/i
const LASTING =
  /\b(?:about|after|almost|approximately|around|barely|before|beyond|despite|during|exactly|following|for|half|in|just|lasted|lasting|lasts|like|lived|nearly|once|only|over|past|remained|roughly|serve|served|serving|spend|spending|spends|spent|stay|stayed|take|taken|takes|taking|than|through|throughout|took|under|up to|wait|waited|waiting|within|without|least|most)\s$/i
const RATE_BEFORE =
  /(?:[$£€]\s?[\d.,]+(?:\s(?:million|billion|trillion|bn|m))?|\d|%|\b(?:barrels|cents|copies|cubic|dollars|euros|feet|gallons|hours|hundred|million|billion|miles|once|people|percent|pesos|pounds|rupees|share|shares|thousand|times|tonnes|tons|twice|yen|deaths|cases|visitors|passengers|days|weeks|months))\s$/i
