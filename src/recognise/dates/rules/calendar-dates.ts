/** Days and months by the calendar: "Friday, May 3, 1999", "3rd of May", "2024-05-03", "December". */
import { isDate } from '../../../calendar/days.js'
import { pattern } from '../../../text/pattern.js'
import { doubtfulMonths } from '../lexicon.js'
import type { Groups, Meaning, Reading, Rule, Year } from '../reading.js'
import {
  centuryOf,
  DAY,
  dayOf,
  isCapitalized,
  MONTH,
  monthOf,
  ORDINAL_WORD,
  WEEKDAY_ANY,
  WEEKDAY_BUT_SUN,
  weekdayOf,
  YEAR,
} from './pieces.js'

/** A year behind a day or month: ", 1999", "of 1999", "this year", "of last year". */
const YEAR_BEHIND = `(?:(?:,?\\s{1,3}|,|\\s{1,3}of\\s{1,3})(?<year>${YEAR})(?![\\d,.:]\\d|\\s?(?:hours|hrs))|,?\\s{1,3}(?:of\\s{1,3})?(?<which>this|last|next)\\s{1,3}year)`
const WHICH: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

export const calendarDates: readonly Rule[] = [
  {
    name: 'month-day',
    on: 'month',
    finds: pattern`(?:(?<weekday>${WEEKDAY_BUT_SUN}),? (?:the )?|(?<way>last|next|this past) )?(?<month>${MONTH})\s{0,3}(?:the )?(?<day>${DAY}|${ORDINAL_WORD})(?!\d|[.:]\d|,\d{3}(?!\d)|%|\s?(?:percent|per cent|a\.m|p\.m|am\b|pm\b))(?:${YEAR_BEHIND})?`,
    read: (groups, { after }) => (isShare(groups, after) ? null : readDay(groups)),
    examples: [
      'It opened on {Friday, July 21, 2017|2017-07-21}.',
      'It opened on {May 3rd, 1999|1999-05-03}.',
      'They met on {Nov. 15|2015-11-15} in town.',
    ],
    leaves: ['They may 5 times repeat it.', 'Nothing happened on February 30, 2017.'],
  },
  {
    name: 'week-of',
    on: 'month',
    finds: pattern`the week (?:of|beginning|starting|ending|ended|commencing)(?: on)? (?:${WEEKDAY_ANY},? )?(?<month>${MONTH}) (?<day>${DAY})(?![\d:])(?:,? (?<year>${YEAR}))?`,
    read: (groups) => {
      const reading = readDay(groups)
      return reading === null || reading === 'none' || reading.meaning.is !== 'calendar'
        ? reading
        : { ...reading, meaning: { ...reading.meaning, isWeek: true } }
    },
    examples: ['He will be away {the week of June 6|2016-W23}.'],
    leaves: ['It was the week of the long knives.'],
  },
  {
    name: 'day-month',
    on: 'month',
    finds: pattern`(?:(?<weekday>${WEEKDAY_ANY}),? )?(?:the )?(?<day>${DAY}|${ORDINAL_WORD})(?:-|\s{0,3}(?:of )?(?:the month of )?)(?<month>${MONTH})(?:-(?<hyphenated>${YEAR})|${YEAR_BEHIND}| (?<early>[2-9]\d\d)(?=[,.;)]))?`,
    read: (groups, { words }) => {
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
    finds: pattern`(?<=(?<month>${MONTH}) (?:${DAY})(?:, (?:${DAY})){0,4},?\s?(?:-|to|through|until|till|thru|and|or|&|,)\s?)(?<day>${DAY})(?!\d|[.:]\d|,\d{3}|%|\s?(?:percent|per cent|a\.m|p\.m|am\b|pm\b))(?:,\s?(?<year>${YEAR}))?(?!\s?\p{L}{1,20} (?:died|were killed))`,
    read: (groups, { after }) =>
      /^\s(?:people|of|more)\b/.test(after) || isCountAhead(after) ? null : readDay(groups),
    examples: [
      'It runs on {May 13|2016-05-13}-{15|2016-05-15}.',
      'It was shut on {July 3|2016-07-03} and {4|2016-07-04}.',
    ],
    leaves: ['Since {May 3|2016-05-03}, 15 people came.'],
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
    finds: pattern`the (?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=[.,;)]| (?:and|or|but|when|at|in|he|she|it|they|we)\b)`,
    read: ({ day = '' }, { before }) =>
      /\b(?:by|on|until|till)\s$/i.test(before)
        ? { type: 'date', meaning: { is: 'calendar', day: dayOf(day) }, confidence: 0.8 }
        : null,
    examples: ['They met on {May 3, 2016|2016-05-03} and again on {the 14th|2016-05-14}.'],
    leaves: ['He came in on the 14th floor.', 'He was the 14th.'],
  },
  {
    name: 'numeric-day',
    on: 'joined',
    finds: pattern`(?<year>\d{4})(?<sign>[-\/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
    read: readDay,
    examples: ['Version of {2024-05-03|2024-05-03}.'],
    leaves: ['Version of 2024-13-03.', 'Call 2024-555-0103.'],
  },
  {
    name: 'slashed-day',
    on: 'joined',
    finds: pattern`(?<first>\d{1,2})(?<sign>[-\/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)`,
    read: readSlashed,
    examples: ['It is dated {5/3/99|1999-05-03}.', 'It is dated {25.12.2009|2009-12-25}.'],
    leaves: ['It is dated 45/33/99.', 'Update 10.4.11 is out.'],
  },
  {
    name: 'compact-day',
    on: 'year',
    finds: pattern`(?<year>19\d\d|20\d\d)(?<month>\d\d)(?<day>\d\d)`,
    read: (groups, { before }) =>
      /(?:\b(?:on|dated|date|of|since|until|by)|:)\s$/i.test(before) ? readDay(groups) : null,
    examples: ['The record dated {20240503|2024-05-03} is lost.'],
    leaves: ['They counted 20240503 votes.', 'The record dated 2882015 is lost.'],
  },
  {
    name: 'month-year',
    on: 'month',
    finds: pattern`(?<month>${MONTH})(?:${YEAR_BEHIND}|[-\/\s]'(?<short>\d\d))`,
    read: ({ month = '', year, which, short }) => ({
      type: 'date',
      meaning: { is: 'calendar', month: monthOf(month), ...yearOf({ year: year ?? short, which }) },
    }),
    examples: ['It closed in {December of 2003|2003-12}.', 'It closed in {August of last year|2015-08}.'],
    leaves: ['In which May 2,500 came.'],
  },
  {
    name: 'bare-month',
    on: 'month',
    finds: pattern`(?:(?<which>this past|this coming|this|last|next|the coming|the following|the previous) )?(?<month>${MONTH})`,
    read: readMonth,
    examples: ['Prices rose in {December|2015-12}.', 'It was found {last June|2015-06}.', 'It peaks in {May|2016-05}.'],
    leaves: ['Mrs May spoke.', 'They march on.', 'Donations may help.', 'April Jones won.'],
  },
]

/** "May 5 percent": the figure counts something else. */
function isShare({ day = '', month = '' }: Groups, after: string): boolean {
  if (!isCapitalized(month) && doubtful.has(month.toLowerCase())) return true
  return (
    !/[a-z]$/i.test(day) && /^\s(?:percent|per cent|people|points|times|years?|million|billion|dollars)\b/i.test(after)
  )
}

const isCountAhead = (after: string): boolean =>
  /^\s\p{Ll}{3,}s\s/u.test(after) && !/^\s(?:as|was|is|has|does|this)\s/.test(after)

const doubtful = new Set<string>(doubtfulMonths)

/** `'none'` for a day that no calendar has, so that its month is not taken for a date either. */
function readDay(groups: Groups): Reading | 'none' | null {
  const month = groups.month ?? ''
  if (/^\p{L}/u.test(month) && !isCapitalized(month) && doubtful.has(month.toLowerCase())) return null
  const parts = { month: /^\d/.test(month) ? Number(month) : monthOf(month), day: dayOf(groups.day ?? '') }
  const known = yearOf(groups)
  const year = known.year && 'written' in known.year ? known.year.written : LEAP_YEAR
  if (!isDate(year, parts.month, parts.day)) return /^\p{L}/u.test(month) ? 'none' : null
  const weekday = groups.weekday ? { weekday: weekdayOf(groups.weekday) } : {}
  const by = groups.way ? { by: /next/i.test(groups.way) ? 1 : -1 } : {}
  return { type: 'date', meaning: { is: 'calendar', ...parts, ...known, ...weekday, ...by } }
}

const LEAP_YEAR = 2000

/** The year that stands beside a day or month, in four figures or in two, or as "last year". */
function yearOf({ year, which }: Groups): { readonly year?: Year } {
  if (year?.length === 2) return { year: { written: centuryOf(Number(year)) + Number(year), figures: 2 } }
  if (year) return { year: { written: Number(year) } }
  const by = WHICH[which?.toLowerCase() ?? '']
  return by === undefined ? {} : { year: { by, from: 'publication' } }
}

/** 5/3/99 is read the American way unless only the other is a date; with full stops the day stands first. */
function readSlashed({ first = '', second = '', sign = '', year = '' }: Groups): Reading | 'none' | null {
  if (sign === '.' && year.length === 2) return null
  const american = { month: first, day: second, year }
  const european = { month: second, day: first, year }
  const orders = sign === '.' ? [european] : [american, european]
  for (const order of orders) {
    const reading = readDay(order)
    if (reading) return reading
  }
  return null
}

const MONTH_BEFORE =
  /\b(?:about|after|around|before|between|by|circa|during|early|every|for|from|in|late|mid|of|since|through|throughout|till|to|toward|towards|until|a|an|the|and|or|end|beginning|middle|start|month|per)[-\s,(]{1,3}$/i
const NAME_BEHIND =
  /^(?:\s\p{Lu}|'s\s\p{Lu}|\s(?:said|says|told|was|is|has|had|added|will|on|the|their|his|her|to)\b|,? who\b)/u

function readMonth(groups: Groups, { before, after }: { before: string; after: string }): Reading | null {
  const { month = '', which } = groups
  if (!isCapitalized(month)) return null
  if (!which && doubtful.has(month.toLowerCase().replace('.', '')) && !isSurelyMonth(before, after)) return null
  if (!which && /(?:Mr|Mrs|Ms|Dr|Black|President|Minister)\.?\s$/.test(before)) return null
  const word = which?.toLowerCase().replace(/^the /, '')
  const by = word === undefined ? undefined : (BY[word] ?? 0)
  const meaning: Meaning = { is: 'month', month: monthOf(month), ...(by === undefined ? {} : { by }) }
  return { type: 'date', meaning, confidence: 0.9 }
}

const BY: Readonly<Record<string, number>> = {
  last: -1, 'this past': -1, previous: -1, this: 0, next: 1, coming: 1, 'this coming': 1, following: 1,
} // biome-ignore format: a table

/** Bare "May" or "August" is a month behind a preposition of time, unless it heads a name; or beside another month. */
function isSurelyMonth(before: string, after: string): boolean {
  if (MONTH_JOINED.test(after) || POSSESSIVE.test(before)) return true
  return MONTH_BEFORE.test(before) && !NAME_BEHIND.test(after)
}
/** "since its May offering". */
const POSSESSIVE = /\b(?:her|his|its|our|their)\s$/i
const MONTH_JOINED = new RegExp(
  `^(?:,|\\s(?:and|or|to|through|until)|\\s?-)\\s?(?:early |late |mid-)?${MONTH}(?![\\p{L}\\p{N}])`,
  'iu',
)
