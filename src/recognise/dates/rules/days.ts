/** Days by the calendar, with their month in letters: "Friday, May 3, 1999", "3rd of May", "May 13-15". */
import { two } from '../../../calendar/days.js'
import { pattern } from '../find/pattern.js'
import { dayParts } from '../lexicon/calendar.js'
import type { Groups, Rule } from '../reading.js'
import { DAY, DAY_PART, MONTH, NTH_DAY, ORDINAL_WORD, WEEKDAY_ANY, WEEKDAY_BUT_SUN, YEAR } from './pieces.js'
import { isDoubtful, readDay, YEAR_BEHIND } from './read-day.js'
import { dayOf, isCapitalized, monthOf } from './read-words.js'

/** Behind figures that are no day: "5.30", "5,000", "5 percent", "5 p.m." */
const OTHER_FIGURE = '\\d|[.:]\\d|,\\d{3}(?!\\d)|%|\\s?(?:percent|per\\scent|[ap]\\.m|[ap]m\\b)'
/** Behind the "7" of "Sept. 20, 7-9 p.m.". */
const TO_A_TIME = '\\s?(?:-|to|until)\\s?\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]\\.?m\\b'

const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}\\s$`, 'iu')

/** "next Friday, 28 October": the date says which Friday. */
const OF_WEEKDAY = '(?:(?:this coming|this past|last|next|this)\\s{1,3})?'

export const days: readonly Rule[] = [
  {
    name: 'month-day',
    on: 'month',
    finds: pattern`(?:${OF_WEEKDAY}(?<weekday>${WEEKDAY_BUT_SUN}),? (?:the )?|(?<way>last|next|this past) )?(?<month>${MONTH})\s{0,3}(?:the )?(?<day>${DAY}|${ORDINAL_WORD})(?!${OTHER_FIGURE})(?:${YEAR_BEHIND})?`,
    read: (groups, { after }) => (isShare(groups, after) ? null : readDay(groups)),
    examples: [
      'It opened on {Friday, July 21, 2017|2017-07-21}.',
      'It opened on {May 3rd, 1999|1999-05-03}.',
      'It ends {next Friday, May 27|2016-05-27}.',
      'They met on {Nov. 15|2015-11-15} in town.',
    ],
    leaves: ['They may 5 times repeat it.', 'Nothing happened on February 30, 2017.'],
  },
  {
    name: 'week-of',
    on: 'month',
    // Not "the week ended June 6": that are two, as in "the nine months ended June 30".
    finds: pattern`(?:(?:the )?week (?:of|beginning|starting|commencing)(?: on)?|w\/c) (?:${WEEKDAY_ANY},? )?(?:(?<month>${MONTH}) (?<day>${DAY})|(?:the )?(?<dayFirst>${DAY})(?: of)? (?<monthBehind>${MONTH}))(?![\d:])(?:,? (?<year>${YEAR}))?`,
    read: ({ dayFirst, monthBehind, ...groups }) => {
      const reading = readDay(dayFirst ? { ...groups, day: dayFirst, month: monthBehind } : groups)
      return reading === null || reading === 'none' || reading.meaning.is !== 'calendar'
        ? reading
        : { ...reading, meaning: { ...reading.meaning, isWeek: true } }
    },
    examples: [
      'He will be away {the week of June 6|2016-W23}.',
      'It was shut in {the week commencing Monday 2 May|2016-W18}.',
    ],
    leaves: ['It was the week of the 6 long knives.'],
  },
  {
    name: 'day-month',
    on: 'month',
    finds: pattern`(?:${OF_WEEKDAY}(?<weekday>${WEEKDAY_ANY}),? )?(?:the )?(?<day>${DAY}|${ORDINAL_WORD})(?:-|\s{0,3}(?:of )?(?:the month of )?)(?<month>${MONTH})(?:-(?<hyphenated>${YEAR})|${YEAR_BEHIND}| (?<early>[2-9]\d\d)(?=[,.;)]))?`,
    read: (groups, { words, before }) => {
      // "May 29-June 2"
      if (/\d-/.test(words) && MONTH_BEFORE.test(before)) return null
      const isOrdinalWord = /^[a-z]/i.test(groups.day ?? '')
      if (isOrdinalWord && !/^the\s|\sof\s/i.test(words)) return null
      return readDay({ ...groups, year: groups.year ?? groups.hyphenated ?? groups.early })
    },
    examples: [
      'It was signed on {3 May 1999|1999-05-03}.',
      'It was born on {the first of June 2009|2009-06-01}.',
      'The paper of {21 July|2015-07-21} had it.',
    ],
    leaves: ['The 3 may leave.', 'It ended on 31 June 2016.'],
  },
  {
    name: 'further-day',
    on: 'month',
    finds: pattern`(?<=(?<month>${MONTH}) (?:${DAY})(?:, (?:${DAY})){0,4},?\s?(?:-|to|through|until|till|thru|and|or|&|,)\s?)(?<day>${DAY})(?!${OTHER_FIGURE}|${TO_A_TIME})(?:,\s?(?<year>${YEAR}))?(?!\s?\p{L}{1,20} (?:died|were killed))`,
    read: (groups, { after }) =>
      /^\s(?:people|of|more)\b/.test(after) || isCountAhead(after) ? null : readDay(groups),
    examples: [
      'It runs on {May 13|2016-05-13}-{15|2016-05-15}.',
      'It was shut on {July 3|2015-07-03} and {4|2015-07-04}.',
    ],
    leaves: ['Since {May 3|2016-05-03}, 15 people came.'],
  },
  {
    name: 'some-day-of-month',
    on: 'month',
    finds: pattern`(?:(?:an?|one|that|the) )?(?:${WEEKDAY_ANY} )?(?<month>${MONTH}) (?<part>day|${DAY_PART}) (?:in|of) (?<year>${YEAR})`,
    read: ({ month = '', part = '', year = '' }) => {
      const value = `${year}-${two(monthOf(month))}-XX`
      const time = dayParts[part.toLowerCase()]
      return time
        ? { type: 'time', meaning: { is: 'value', value: `${value}T${time}` } }
        : { type: 'date', meaning: { is: 'value', value } }
    },
    examples: ['She was 9 {that August morning in 1961|1961-08-XXTMO}.', 'It fell on {a May day in 1960|1960-05-XX}.'],
    leaves: ['One mayor day of {1961|1961} was long.'],
  },
  {
    name: 'earlier-day',
    on: 'month',
    finds: pattern`(?<day>${DAY})(?=\s?(?:-|to|and|or|&|until|through)\s?(?:${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    read: readDay,
    examples: ['It ran from {13|2004-05-13} to {15 May 2004|2004-05-15}.'],
    leaves: ['It ran from 13 to 15 miles.'],
  },
  {
    name: 'day-of-month',
    on: 'figures',
    finds: pattern`the (?<day>${NTH_DAY})(?=[.,;)]| (?:and|or|but|when|at|in|he|she|it|they|we)\b)`,
    read: ({ day = '' }, { before }) =>
      /\b(?:by|on|since|through|thru|until|till)\s$/i.test(before)
        ? { type: 'date', meaning: { is: 'calendar', day: dayOf(day) }, confidence: 0.8 }
        : null,
    examples: ['They met on {May 3, 2016|2016-05-03} and again on {the 14th|2016-05-14}.'],
    leaves: ['He came in on the 14th floor.', 'He was the 14th.'],
  },
]

/** "May 5 percent": the figure counts something else. */
function isShare({ day = '', month = '' }: Groups, after: string): boolean {
  if (!isCapitalized(month) && isDoubtful(month)) return true
  return (
    !/[a-z]$/i.test(day) && /^\s(?:percent|per cent|people|points|times|years?|million|billion|dollars)\b/i.test(after)
  )
}

const isCountAhead = (after: string): boolean =>
  /^\s\p{Ll}{3,}s\s/u.test(after) && !/^\s(?:as|was|is|has|does|this)\s/.test(after)
