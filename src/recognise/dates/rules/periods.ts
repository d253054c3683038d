/** Periods that are counted from now or from a date mentioned: "last week", "this year", "the year before". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { ordinals } from '../lexicon/calendar.js'
import { noSuperlatives, periodHeads, yearParts } from '../lexicon/periods.js'
import type { Reading, Rule, Surroundings } from '../reading.js'
import { isOfNoun, wordBefore } from './beside.js'
import { DAY, MONTH, NUMBER, YEAR } from './pieces.js'
import { tidy } from './read-words.js'
import { lengthOfTime } from './readings.js'
import { grainOf, shifted, shiftOf, shiftWords } from './shifts.js'
import { hasDateBehind } from './spans.js'

const UNIT = 'week|month|quarter|year|decade|century|millennium'
const KIND = '(?:fiscal|calendar|financial|academic|school|trading|business|tax|budget) '

export const periods: readonly Rule[] = [
  {
    name: 'this-unit',
    on: 'unit',
    finds: pattern`(?<which>${shiftWords}) (?:${KIND})?(?<unit>${UNIT})(?! old| olds|-)`,
    read: ({ which = '', unit = '' }, around) => readThisUnit(tidy(which), unit, around),
    examples: [
      'It was lost {last week|2016-W19}.',
      'It will open {next year|2017}.',
      'Profits fell {this quarter|2016-Q2}.',
    ],
    leaves: [
      'The week went by.',
      'It was the last week of exams.',
      'This yearbook is old.',
      'He reads this Newsweek on air.',
    ],
  },
  {
    name: 'unit-before-last',
    on: 'unit',
    finds: pattern`the (?<unit>weekend|night|${UNIT}) before last`,
    read: ({ unit = '' }) => {
      const before = shifted(grainOf(unit), { count: -2, from: 'publication' })
      return /^night$/i.test(unit) ? { ...before, type: 'time', time: 'NI' } : before
    },
    examples: ['It shut {the week before last|2016-W18}.', 'It burned {the night before last|2016-05-17TNI}.'],
    leaves: ['The man before last won.'],
  },
  {
    name: 'unit-beside-a-date',
    on: 'unit',
    finds: pattern`the (?<unit>day|week|weekend|month|quarter|year|decade|century) (?<way>(?:before|after)(?: that)?|earlier|previous|prior)(?! (?:yesterday|tomorrow))`,
    read: ({ unit = '', way = '' }, { before, after }) => {
      if (/^(?:before|after)$/i.test(way) && hasEventBehind(after)) return null
      // "eighty years to the day after"
      if (/\b(?:years?|months?|weeks?),? (?:almost )?to\s$/i.test(before)) return null
      const count = /^after/i.test(way) ? 1 : -1
      return shifted(grainOf(unit), { count, from: 'mentioned' })
    },
    examples: [
      'It won in {2010|2010} and lost {the year before|2009}.',
      'It won in {2010|2010} and {the year before that|2009}.',
    ],
    leaves: ['He fell ill the day before the vote.'],
  },
  {
    name: 'years-own',
    on: 'unit',
    // An apostrophe left out: "this years lantern festival".
    finds: pattern`this years(?= \p{L}{3,})`,
    read: () => shifted('year', { count: 0, from: 'publication' }),
    examples: ['We like {this years|2016} parade.'],
    leaves: ['We like this yearling parade.'],
  },
  {
    name: 'year-ended',
    on: 'unit',
    finds: pattern`(?:(?:the|its|their|a|our) )?(?<kind>${KIND})year(?=(?: that)?,? (?:ended|ending|ends|to|through) (?:on |in )?(?:the end of )?(?:${MONTH}(?: ${DAY},?)?|${DAY} ${MONTH}),? (?<year>${YEAR})(?!\d))`,
    read: ({ year }) => ({ type: 'date', meaning: { is: 'calendar', year: { written: Number(year) } } }),
    examples: ['It lost money in {the fiscal year|2014} ended {June 2014|2014-06}.'],
    leaves: ['It lost money in {the fiscal year|2016} ended so badly.'],
  },
  {
    name: 'the-unit',
    on: 'unit',
    finds: pattern`the (?:${KIND})?(?<unit>day|${UNIT})`,
    read: ({ unit = '' }, around) => readTheUnit(unit.toLowerCase(), around),
    examples: ['It ships by {the end of the year|2016}.', 'Sales doubled for {the year|2016}.'],
    leaves: ['It was the year of the pig.', 'Team of the day.', 'The dayroom is shut.'],
  },
  {
    name: 'time-last-year',
    on: 'unit',
    finds: pattern`(?:the |this )?(?:same|this|like|comparable|corresponding|similar) (?<kind>time|period|date|day|week|month|quarter|season) (?:(?:(?:of |in )(?=last|the prev|the prior|next))?(?<which>last|a|the previous|the prior|next) (?<unit>year|month|week)|the year)(?: (?:ago|earlier|before))?`,
    read: ({ kind = '', which = '', unit = 'year' }) => {
      const count = /next/i.test(which) ? 1 : -1
      const parts = unit.toLowerCase() === 'year' ? PARTS_OF_YEAR[kind.toLowerCase()] : undefined
      return parts === undefined
        ? shifted(grainOf(unit), { count, from: 'publication' })
        : shifted(grainOf(kind), { count: count * parts, from: 'mentioned' }, 'year-before')
    },
    examples: [
      'Sales were lower {the same time last year|2015}.',
      'It sold less in {the same period a year earlier|2015}.',
    ],
    leaves: ['At the same time of year he left.'],
  },
  {
    name: 'year-ago',
    on: 'unit',
    finds: pattern`(?:the |a )?(?:(?:year-(?:ago|before|earlier)|(?:prior|previous)-year)(?: (?<unit>period|quarter|month|week|half|(?:first )?${NUMBER} (?:months|weeks)))?|year (?:ago|earlier) period)`,
    read: ({ unit = '' }) =>
      /^quarter$/i.test(unit)
        ? shifted('quarter', { count: -4, from: 'mentioned' }, 'year-before')
        : shifted('year', { count: -1, from: 'publication' }, 'year-before'),
    examples: [
      'It was above {the year-earlier period|2015}.',
      'It was above its {year-ago|2015} level.',
      'It beat {the prior-year period|2015}.',
    ],
    leaves: ['It was a {year-long|P1Y} period.'],
  },
]

/** How many of them a year has, of those that keep their own grain in "the same month last year". */
const PARTS_OF_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4 }

/** "in the next year", "over the last week": the length of time up to now or from now on, not the calendar's week. */
function readThisUnit(which: string, unit: string, { before, after }: Surroundings): Reading | null {
  if (/^\slong\b/i.test(after)) return null
  // "the last week of exams" is one of theirs.
  if ((which === 'the last' || (which === 'last' && /\bthe\s$/i.test(before))) && /^\s(?:of|before)\b/.test(after))
    return null
  const isAhead = which === 'the next' && /\b(?:over|within|in|for|during|of)\s$/i.test(before)
  if (!/^(?:century|millennium)$/i.test(unit) && (which === 'the last' || isAhead)) {
    return lengthOfTime(1, unit)
  }
  const shift = shiftOf(which)
  return shifted(grainOf(unit), unit === 'century' && which === 'the next' ? { ...shift, from: 'publication' } : shift)
}

/** "the year" is this one where a part of it is named ("the end of the year") or a preposition of time stands before. */
function readTheUnit(unit: string, { before, after, partAfter }: Surroundings): Reading | null {
  if (hasDateBehind(before, after) || /^(?:-|\s?of\b|\s(?:old|long|round|end)\b)/u.test(after)) return null
  const isPart = PART_BEFORE.test(before)
  // "late in the day" is no date; "by the end of the day" is one.
  if (unit === 'day')
    return isPart && !LATE_IN.test(before) ? shifted('day', { count: 0, from: 'mentioned' }, 'stretch') : null
  // "In 2009 it shrank, and grew little for the year": for that one.
  const from = unit === 'year' && YEAR_BEFORE.test(before) ? 'mentioned' : 'publication'
  const current = shifted(grainOf(unit), { count: 0, from }, 'stretch')
  // Half a year is one of its own.
  if (unit === 'year' && HALF_OF.test(before)) return null
  if (isPart) return { ...current, confidence: 0.9 }
  if (unit === 'decade' || unit === 'century' || unit === 'millennium' || CLAUSE_BEHIND.test(after)) return null
  if (unit !== 'quarter' && RANKED_BEFORE.test(before) && !/^\p{Lu}/u.test(after.trimStart()))
    return { ...current, confidence: 0.8 }
  return PERIOD_BEFORE.test(before) && !isOfNoun(partAfter) ? { ...current, confidence: 0.7 } : null
}

const SOME_OF_IT = '(?:first|last|final|opening|closing)\\s(?:days?|months?|weeks?)'
const PART_BEFORE = new RegExp(
  `\\b(?:(?:${anyOf(yearParts)}|${SOME_OF_IT})\\s(?:of|in)|(?:after|before|by|since|until)\\sthe\\sfirst\\sof|midway through)\\s$`,
  'i',
)
const YEAR_BEFORE = /\bin (?:1[89]|20)\d\d\b(?!.*\b(?:expects?|is|now|plans?|will)\b)[^;"]{0,60}\s(?:during|for)\s$/i
const HALF_OF = /\b(?:first|latter|second)\shalf\sof\s$/i
const LATE_IN = /\b(?:early|late)\sin\s$/i
/** "the worst storm of the year", "its third loss of the week". */
const RANK = `(?!${anyOf(noSuperlatives)}\\b)[a-z]{2,9}est|worst|\\d+(?:st|nd|rd|th)|${anyOf(Object.keys(ordinals))}`
const RANKED_BEFORE = new RegExp(`\\b(?:${RANK})(?:\\s[a-z-]{2,15}){1,3}\\sof\\s$`)
const PERIOD_BEFORE = wordBefore(periodHeads)
const CLAUSE_BEHIND = /^\s(?:when|that|in which|which|before|after|earlier|he|she|they|we|it|i)\b/i
/** "the day before the vote": what follows is what the day is counted from. */
export const hasEventBehind = (after: string): boolean => EVENT_BEHIND.test(after)
const EVENT_BEHIND = /^\s(?!(?:and|but|or|when|while|as|at|in|on|by|with|for|from|was|were|is|had|has)\b)[\p{L}\d]/u
