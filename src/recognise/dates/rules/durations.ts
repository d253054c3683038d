/** Lengths of time by their count: "two hours", "a month", "decades-long". */
import { pattern } from '../../../text/pattern.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import {
  COUNT,
  isNoNumber,
  JOINT,
  lengthOfTime,
  numberOf,
  UNIT,
  UNIT_ADJECTIVE,
  UNIT_PLURAL,
  UNIT_SINGULAR,
} from './pieces.js'

export const durations: readonly Rule[] = [
  {
    name: 'number-of-units',
    on: 'unit',
    finds: pattern`\[?(?<count>${COUNT})\]?(?:(?:-|\s)(?:${UNIT_ADJECTIVE}))?${JOINT}(?:-|\s{1,3}|(?<=\d))(?<unit>${UNIT})(?<more>[-\s]and[-\s]a[-\s]half)?(?:-long(?!\p{L}))?`,
    read: ({ count = '', unit = '', more }, around) => {
      // What is "ago" is a date: "he took over 16 months ago".
      if (isNotTime(unit, around) || /^\sago\b/.test(around.after) || isNoNumber(count)) return null
      const number = numberOf(count)
      if (number === null && isTwoCounts(count)) return null
      return lengthOfTime(number === null ? null : number + (more ? 0.5 : 0), unit)
    },
    examples: [
      'It took {two hours|PT2H} to end.',
      'An {11-year|P11Y} lull ended.',
      'Two {six-hour|PT6H} walks are planned.',
      'It takes {three to seven days|PXD}.',
      'It took {two and a half hours|PT2.5H}.',
      'It needs {hundreds of years|PXY}.',
    ],
    leaves: ['He got three quarters of it.', 'The 20 secondary schools.', 'He won 2 Daytona races.'],
  },
  {
    name: 'half-unit',
    on: 'unit',
    finds: pattern`(?:(?<!and[-\s])a (?=half\s))?half[-\s](?:an?[-\s])?(?<unit>year|month|hour|day|decade|century)(?:[-\s]long(?!\p{L}))?`,
    read: ({ unit = '' }, { before }) => (/\band[-\s]$/i.test(before) ? null : lengthOfTime(0.5, unit)),
    examples: ['It took {half an hour|PT30M}.', 'The {half-century|P50Y} war.', 'It took {a half hour|PT30M}.'],
    leaves: ['He ate half of it in a hurry.'],
  },
  {
    name: 'part-of-unit',
    on: 'unit',
    finds: pattern`(?:(?:a (?=quarter\s))?(?<one>quarter)|(?<three>three[-\s]quarters))[-\s](?:of an? )?(?<unit>century|hour)`,
    read: ({ three, unit = '' }) => ({
      type: 'duration',
      meaning: { is: 'value', value: QUARTERS[unit.toLowerCase() as 'hour'][three ? 1 : 0] },
    }),
    examples: ['It took {a quarter of a century|P25Y}.', 'It took {three quarters of an hour|PT45M}.'],
    leaves: ['A quarter of the hour-glass broke.'],
  },
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
  {
    name: 'bare-units',
    on: 'unit',
    finds: pattern`(?<unit>${UNIT_PLURAL})(?:-long| to come(?! (?:back|home|to)))?`,
    read: readBareUnits,
    examples: [
      'It went on for {months|PXM}.',
      'A matter of {weeks|PXW} it is.',
      'He fell ill just {days|PXD} after the vote.',
      'It ends {weeks|PXW} of calm.',
    ],
    leaves: ['His early days were hard.', 'The school years went by.', 'Working hours rose.', 'Seconds were served.'],
  },
  {
    name: 'units-time',
    on: 'unit',
    having: 'time',
    finds: pattern`(?<count>${COUNT}|an?) (?<unit>${UNIT})(?:'s|') time`,
    read: ({ count = '', unit = '' }) => lengthOfTime(numberOf(count), unit),
    examples: ["They meet in {a week's time|P1W} and in {two years' time|P2Y}."],
    leaves: ["It was a week's timetable."],
  },
  {
    name: 'units-long',
    on: 'unit',
    finds: pattern`(?<unit>${UNIT_PLURAL})-(?:long|old)`,
    read: ({ unit = '' }, { before }) => (/[\d\p{L}]-$/u.test(before) ? null : lengthOfTime(null, unit)),
    examples: ['The {decades-long|PXDE} war ended.'],
    leaves: ['A six-months-old child.'],
  },
]

/** One quarter and three of a unit. */
const QUARTERS = { century: ['P25Y', 'P75Y'], hour: ['PT15M', 'PT45M'] } as const

/** "two six-hour walks": they are two, and six hours long. */
function isTwoCounts(count: string): boolean {
  const [first = '', second = '', ...more] = count.split(/\s+/)
  return more.length === 0 && [first, second].every((word) => /^\p{L}/u.test(word) && numberOf(word) !== null)
}

/** Shares and ordinals: "three quarters of", "a second goal". */
function isNotTime(unit: string, { before, after, words }: Surroundings): boolean {
  if (/^some (?:day|night)$/i.test(words)) return true
  if (/\bas\s$/i.test(before) && /^many\b/i.test(words)) return true
  // "Some nights he woke": now and then.
  if (/^some\s(?:days|nights|weeks|years)$/i.test(words) && /(?:^|[.!?"]\s?|\band\s)$/.test(before)) return true
  // "jailed in 2006 to 25 years"
  if (/^(?:1[89]|20)\d\d to \d{1,2}\s/.test(words)) return true
  if (/[$£€]\s?$|\d[.:,/-]$/.test(before)) return true
  if (
    /^[0-2]\d[0-5]\d\s?(?:hours|hrs)$/i.test(words) &&
    /\b(?:at|by|until|till|around|about|from|since|after|before|between|and|to)\s$/i.test(before)
  )
    return true
  if (/^quarters?$/i.test(unit))
    return (
      !/(?:consecutive|straight|successive|full|more)\s/i.test(words) &&
      !/\b(?:for|in|past|over)\s(?:the\s)?$/i.test(before)
    )
  // "a 30-second spot", but "the twenty-second man".
  if (/(?:^|\s)(?:\d+|one|two|three|four|five|six|eight|ten|fifteen|a half)-second$/i.test(words)) return false
  if (/^second$/i.test(unit)) return !/(?:one|-)\s?second$/i.test(words) || /^\s\p{Ll}/u.test(after)
  if (/^nights?$/i.test(unit) && /\bone\s/i.test(words)) return true
  if (/^min$/i.test(unit)) return !/\d/.test(words)
  if (
    /^(?:day|week|month|year|hour|minute|night|decade|century)$/i.test(unit) &&
    !/^(?:an?|one|1|half)\b/i.test(words)
  ) {
    // "two year" without a hyphen needs a noun behind: "the 12 year zodiac cycle".
    return !/-/.test(words) && (!/^\s\p{L}/u.test(after) || /\d{3}/.test(words))
  }
  // "one day in the spring", "they may one day win": some day.
  if (/^one day$/i.test(words))
    return (
      /(?:^|[:;"]\s?|\b(?:could|may|might|will|would|can|hopes?|hoping|wants?|that|if|and|to|but)\s)$/i.test(before) ||
      /^(?:,|\s(?:in|last|this)\s(?!advance|total|all))/.test(after)
    )
  return false
}

/** "for months", "days after the vote", "ends weeks of calm": a plural without a count is a length of time where it is measured. */
function readBareUnits({ unit = '' }: Groups, { before, after, partBefore }: Surroundings): Reading | null {
  const isMeasured = MEASURED_FROM.test(after)
  if (before.endsWith('-') || BARE_BLOCKED.test(before) || BARE_BLOCKED_BEHIND.test(after)) return null
  if (RARELY_BARE.test(unit) && !isMeasured && !RUNS_FOR.test(before)) return null
  if (SELDOM_BARE.test(unit) && !isMeasured && !WITHIN.test(before)) return null
  if (/^(?:minutes|hours)$/i.test(unit) && !isMeasured && LISTED_BEFORE.test(before)) return null
  const isPlain =
    partBefore === null ||
    BEFORE_BARE.has(partBefore) ||
    (FILLED.test(after) && VERB_LIKE.test(before)) ||
    (isMeasured && partBefore === 'NOUN' && !KIND_BEFORE.test(before))
  return isPlain ? { ...lengthOfTime(null, unit), confidence: 0.7 } : null
}

/** "just days after the vote", "weeks ahead of the summit". */
const MEASURED_FROM = /^\s(?:after|before|ahead of|prior to|following|into)\s/i
/** "office hours": hours of a kind, even where "after" follows. */
const KIND_BEFORE = /\b(?:business|college|daylight|election|leap|office|peak|rush|school|teen|war|work)\s$/i
/** "weeks of calm". */
const FILLED = /^\sof\s\p{Ll}/u
/** Tagged as a noun, it may be a verb: "shatters weeks of calm". */
const VERB_LIKE = /\p{Ll}{2}(?:s|ed)\s$/u
const RARELY_BARE = /^(?:seconds|nights|quarters|weekends|days)$/i
const RUNS_FOR = /\b(?:for|of|within|in|by|over|take|takes|took|last|lasted|after|despite|following)\s$/i
const SELDOM_BARE = /^(?:nights|seconds|quarters)$/i
const WITHIN = /\b(?:within|in|for)\s$/i
const LISTED_BEFORE = /(?:[,;]|\band|\bor|\bout of|\bafter)\s$/i
const BARE_BLOCKED_BEHIND = /^(?:-old|'|\s(?:old|past|gone|of age|ago|off|ahead(?! of))\b)/i

/** What may stand before a plural that is a length of time by itself: not an adjective or noun, which tells of which ("office hours"). */
const BEFORE_BARE: ReadonlySet<string> = new Set(['ADP', 'VERB', 'AUX', 'ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'PART'])
const BARE_BLOCKED =
  /(?:'s|[\d$%-]|(?!(?:After|Before|By|Despite|For|In|Over|Until|Within)\b)\p{Lu}[\p{L}']+|\b(?:the|a|an|these|those|no|all|both|working|opening|closing|visiting|trading|meeting|polling|waking|training|flying|voting|early|later|earlier|more|fewer|every|each|few|many|several|some|two|three|half|interwar|postwar|peak|century|and (?:\d|\w+)(?:th|st|nd|rd)|\p{Ll}+(?:teenth|tieth)|first|second|third))[\s-]$/u

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
