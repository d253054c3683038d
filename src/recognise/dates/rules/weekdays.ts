/** Weekdays and weekends that stand without a day of the month. */

import { pattern } from '../find/pattern.js'
import { weekdays as numbers } from '../lexicon/calendar.js'
import type { Meaning, Rule } from '../reading.js'
import { isOfNoun } from './beside.js'
import { MONTH, NTH_DAY, NUMBER, WEEKDAY } from './pieces.js'
import { YEAR_BEHIND, yearOf } from './read-day.js'
import { dayOf, monthOf, numberOf, tidy, weekdayOf } from './read-words.js'
import { dateOf } from './readings.js'
import { shifted, shiftOf } from './shifts.js'

/** Words before a weekday or month, with the direction in which they point from the publication date. */
const BY: Readonly<Record<string, number>> = {
  last: -1, 'this past': -1, 'this last': -1, 'the past': -1, this: 0, next: 1, 'this coming': 0, 'the coming': 0, coming: 0, 'this next': 1,
} // biome-ignore format: a table

const SHORT = Object.keys(numbers).filter((word) => !word.endsWith('day'))

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 }

/** "It was a Tuesday, and", "a Tuesday in June": of no known week. */
const ANY_BEHIND = /^(?:$|[.,;!?]|\s(?:and|in|of|or|when)\b)/

/** "on the Sunday he left", not "on the Sunday before Easter" or "on the Friday show". */
const ALONE =
  /^(?:$|[.,;:)]|\s(?:and|as|at|but|by|he|it|morning|afternoon|evening|night|she|they|to|when|while|with)\b)/

export const weekdays: readonly Rule[] = [
  {
    name: 'weekday',
    on: 'weekday',
    finds: pattern`(?:(?<which>${Object.keys(BY)}) )?(?<weekday>${WEEKDAY})(?:,? (?:of )?(?<week>this|last|next) week)?`,
    read: ({ which, weekday = '', week }, { before, after }) => {
      if (!which && !week && /(?<!\d,\s)\ba\s$/i.test(before) && ANY_BEHIND.test(after))
        return dateOf(`XXXX-WXX-${weekdayOf(weekday)}`)
      const by = which === undefined ? undefined : BY[tidy(which)]
      const weekBy = week === undefined ? undefined : shiftOf(week).count
      const meaning: Meaning = {
        is: 'weekday',
        weekday: weekdayOf(weekday),
        ...(by === undefined ? {} : { by }),
        ...(/coming/i.test(which ?? '') ? { isComing: true } : {}),
        ...(weekBy === undefined ? {} : { week: weekBy }),
      }
      return { type: 'date', meaning }
    },
    examples: [
      'He left on {Tuesday|2016-05-17}.',
      'He left {last Friday|2016-05-13}.',
      'It was a {Tuesday|XXXX-WXX-2}, and it rained.',
      'It will open {next Monday|2016-05-23}.',
      'It will open {this coming Saturday|2016-05-21}.',
    ],
    leaves: ['Mondayish moods pass.'],
  },
  {
    name: 'weekday-after',
    on: 'weekday',
    finds: pattern`(?:the (?<which>next|following|previous|preceding)|that(?: same| very)?|(?<on>the)) (?<weekday>${WEEKDAY})`,
    read: ({ which, on, weekday = '' }, { words, before, after }) => {
      if (on && !(/\bon\s$/i.test(before) && ALONE.test(after))) return null
      // "said that Tuesday's vote was close": no word of which Tuesday.
      if (/^that\s\S+$/i.test(words) && !/(?:^"?|\b(?:by|for|from|of|on|since|until))\s*$/i.test(before)) return null
      const { count } = shiftOf(which ?? 'that')
      return { type: 'date', meaning: { is: 'weekday', weekday: weekdayOf(weekday), by: count, from: 'mentioned' } }
    },
    examples: [
      'He left on {May 3, 2016|2016-05-03} and was back {the next Tuesday|2016-05-10}.',
      'He fell on {May 3, 2016|2016-05-03} and was found on {the Saturday|2016-05-07}.',
      'He fell on {May 3, 2016|2016-05-03}. A feast set for {that Saturday|2016-05-07} was put off.',
    ],
    leaves: [
      'The following Mondayish mood passed.',
      'He left on the {Monday|2016-05-16} show.',
      "He said that {Tuesday|2016-05-17}'s vote was close.",
    ],
  },
  {
    name: 'weekday-the-nth',
    on: 'weekday',
    finds: pattern`(?<weekday>${WEEKDAY}),? the (?<day>${NTH_DAY})(?! (?:avenue|century|floor|film|franchise|movies?|part|series|street))`,
    // A bare "Friday the 13th" after an article is a kind of day, or a film.
    read: ({ weekday = '', day = '' }, { before }) =>
      /\b(?:a|an|every|the)\s$/i.test(before)
        ? 'none'
        : { type: 'date', meaning: { is: 'calendar', day: dayOf(day), weekday: weekdayOf(weekday) }, confidence: 0.85 },
    examples: ['It broke on {Friday, the 13th|2016-05-13}.', 'He left on {Friday the 1st|2016-04-01}.'],
    leaves: ['He fears every Friday the 13th.'],
  },
  {
    name: 'weekday-of-month',
    on: 'weekday',
    finds: pattern`(?:the )?(?<nth>${Object.keys(NTH)}) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})(?:${YEAR_BEHIND})?`,
    read: ({ nth = '', weekday = '', month = '', ...rest }) => ({
      type: 'date',
      meaning: {
        is: 'nth',
        count: NTH[nth.toLowerCase()] ?? 1,
        weekday: weekdayOf(weekday),
        month: monthOf(month),
        ...yearOf(rest),
      },
    }),
    examples: [
      'It opened on {the first Monday in September|2015-09-07}.',
      'It falls on {the last Sunday of March 2010|2010-03-28}.',
    ],
    leaves: ['It opened on the first {Monday|2016-05-16} in Maytime.'],
  },
  {
    name: 'weekdays-ago',
    on: 'weekday',
    finds: pattern`(?<count>${NUMBER}) (?<weekday>${WEEKDAY})s ago`,
    read: ({ count = '', weekday = '' }) => {
      const number = numberOf(count)
      return number === null || !Number.isInteger(number)
        ? null
        : { type: 'date', meaning: { is: 'weekday', weekday: weekdayOf(weekday), by: -number } }
    },
    examples: ['He left {two Sundays ago|2016-05-08}.'],
    leaves: ['Two {Sundays|XXXX-WXX-7} agony.'],
  },
  {
    name: 'short-weekday',
    on: 'weekday',
    finds: pattern`(?<weekday>${SHORT})(?:\.|(?=\s\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m))`,
    read: ({ weekday = '' }) =>
      /^\p{Lu}/u.test(weekday)
        ? { type: 'date', meaning: { is: 'weekday', weekday: weekdayOf(weekday) }, confidence: 0.7 }
        : null,
    examples: ['It was shut on {Wed.|2016-05-18} for repairs.'],
    leaves: ['The sun. It shone.', 'Sun rose.'],
  },
  {
    name: 'weekend',
    on: 'unit',
    finds: pattern`(?<which>this past|this coming|the past|the coming|all|the|this|last|next|that(?: same)?) (?:(?:holiday|long|bank holiday) )?weekend`,
    read: ({ which = '' }, { before, partAfter }) => {
      if (/^that/i.test(which)) return isOfNoun(partAfter) ? null : shifted('weekend', { count: 0, from: 'mentioned' })
      const by = { last: -1, 'this past': -1, 'the past': -1, next: 1 }[which.toLowerCase()]
      return {
        type: 'date',
        meaning:
          by === undefined
            ? {
                is: 'weekend',
                ...(/coming/i.test(which) ? { isComing: true } : {}),
                ...(/^this/i.test(which) ? { isThis: true } : {}),
                ...(/\bfor\s$/i.test(before) ? { isAhead: true } : {}),
              }
            : { is: 'shift', grain: 'weekend', count: by, from: 'publication' },
      }
    },
    examples: ['They met {last weekend|2016-W19-WE}.', 'They met {this weekend|2016-W19-WE}.'],
    leaves: ['A weekend cottage burned.'],
  },
]
