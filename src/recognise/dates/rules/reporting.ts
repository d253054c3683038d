/** The periods on which companies and bureaus report: "fiscal 1989", "the full year", "the 1988 period", "year-end 1989". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { reportedThings, resultAdjectives } from '../lexicon/business.js'
import type { Reading, Rule } from '../reading.js'
import { YEAR } from './pieces.js'
import { yearOf } from './read-day.js'
import { dateOf } from './readings.js'
import { grainOf, shifted } from './shifts.js'

const LIKE = 'comparable|corresponding|equivalent|like|same|similar|year-ago|year-earlier'

export const reporting: readonly Rule[] = [
  {
    name: 'fiscal-year',
    on: 'word',
    finds: pattern`(?:the )?(?:fiscal|financial)(?: year)?(?:,? (?:ended|ending) in)? (?:(?<year>${YEAR})(?:[-\/]\d\d(?!\d))?|'(?<short>\d\d))`,
    read: ({ year, short }) => ({ type: 'date', meaning: { is: 'calendar', ...yearOf({ year: year ?? short }) } }),
    examples: [
      'Sales fell in {fiscal 1989|1989}.',
      "It rose in {fiscal '90|1990}.",
      'It lost money in {the fiscal year 1990|1990}.',
    ],
    leaves: ['The fiscal 5000 is a car.'],
  },
  {
    name: 'short-fiscal-year',
    on: 'code',
    finds: pattern`FY\s?'?(?<year>${YEAR}|\d\d)`,
    read: ({ year = '' }, { words }) =>
      words.startsWith('FY') ? { type: 'date', meaning: { is: 'calendar', ...yearOf({ year }) } } : null,
    examples: ['It made more in {FY2019|2019}.'],
    leaves: ['The fy19 driver is new.'],
  },
  {
    name: 'kind-of-year',
    on: 'year',
    finds: pattern`(?:(?:the )?(?<year>${YEAR})(?:[-\/]\d\d(?!\d))? (?:fiscal|financial|calendar|model|tax|crop) year|(?:calendar|full[-\s]year) (?<later>${YEAR}))(?!s)`,
    read: ({ year, later = year ?? '' }) => dateOf(later),
    examples: ['It lost money in {the 1990 fiscal year|1990}.', 'It sold ten in {calendar 1988|1988}.'],
    leaves: ['A calendar 1988A burned.'],
  },
  {
    name: 'counterpart',
    on: 'year',
    finds: pattern`(?:(?:the |its |their )?(?:(?:${LIKE}) )?(?<year>${YEAR}) (?:fiscal )?(?<unit>period|quarter|month)|(?:the )?(?:${LIKE}) (?<same>period|quarter|month|week|half|time)(?: of| in|,)? (?:fiscal )?(?<of>${YEAR}))`,
    read: ({ year, unit, same, of }, { before }) => {
      // "the 1996-2000 period"
      if (/\d\s?[-/]\s?$/.test(before)) return null
      const grain = { quarter: 'quarter', month: 'month' }[(unit ?? same ?? '').toLowerCase()]
      const written = Number(year ?? of)
      return {
        type: 'date',
        meaning: grain
          ? { is: 'counterpart', grain: grain as 'quarter' | 'month', year: { written } }
          : { is: 'calendar', year: { written } },
      }
    },
    examples: [
      'It earned less in {the 1988 period|1988}.',
      'Profit fell in {the third quarter|2015-Q3} from {the 2014 quarter|2014-Q3}.',
      'It sold more than in {the same period of 2012|2012}.',
    ],
    leaves: ['The {1988|1988} periodical.', 'Some 1988 periods.'],
  },
  {
    name: 'full-year',
    on: 'unit',
    finds: pattern`(?:the full (?:(?:business|calendar|financial|fiscal) )?year|full-year)`,
    read: (_, { before, after, words }) =>
      (/^the/i.test(words) ? /\b(?:for|in|over)\s$/i.test(before) : NOUN.test(after)) ? ofReport : null,
    examples: ['It lost money for {the full year|2016}.', '{Full-year|2016} profit rose.'],
    leaves: ['He lost the full yearbook.', 'He has a full-year visa.'],
  },
  {
    name: 'end-of-unit',
    on: 'unit',
    finds: pattern`(?:(?<unit>year|month|quarter)(?:[-\s]?|'s )end|(?<unitsEnd>week|decade|century)'s end|(?<mid>mid-?\s?(?<middle>year|week|month|decade|century)))(?:,? (?:of )?(?<year>${YEAR}))?`,
    read: ({ unitsEnd, middle = unitsEnd, unit = middle ?? 'year', mid, year }, { before }) => {
      // "mid-century chairs"
      if (mid && unit.length > 4 && !/\b(?:after|around|before|by|in|since|toward|towards|until)\s$/i.test(before))
        return null
      const modifier = mid ? 'mid' : 'end'
      return year
        ? { ...dateOf(year), modifier }
        : { ...shifted(grainOf(unit), { count: 0, from: 'publication' }), modifier }
    },
    examples: [
      'They will clear it by {year end|2016}.',
      "It shuts at {year's end|2016}.",
      'It had ten at {year-end 1989|1989}.',
      'It opens by {midyear|2016}.',
      'Seas may rise by {mid-century|20}.',
      "It opens by {midweek|2016-W20}, or {week's end|2016-W20}.",
    ],
    leaves: ['Yearending is no word.', 'He sells mid-century chairs.'],
  },
]

/** The year of the report, which is the last one if its fourth quarter has been told of. */
const ofReport: Reading = { ...shifted('year', { count: 0, from: 'publication' }, 'stretch'), confidence: 0.85 }
/** What is told of a period: "full-year profit". */
const NOUN = new RegExp(`^\\s(?:${anyOf(resultAdjectives)}\\s)?${anyOf(reportedThings)}\\b`, 'i')
