/** Days and parts of days that are told from now or from a date mentioned: "yesterday", "last night", "the next day". */

import { pattern } from '../find/pattern.js'
import { dayParts } from '../lexicon/calendar.js'
import type { Rule } from '../reading.js'
import { isOfNoun, wordBefore } from './beside.js'
import { DAY_PART } from './pieces.js'
import { tidy } from './read-words.js'
import { dateOf } from './readings.js'
import { shifted, shiftOf, shiftWords } from './shifts.js'

const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
}

export const nearDays: readonly Rule[] = [
  {
    name: 'today',
    on: 'deictic',
    finds: pattern`(?:this time )?(?<day>${Object.keys(DAYS)})`,
    read: ({ day = '' }, { words, before, after }) => {
      const isTitle = words.startsWith('T') && (PAPER_BEFORE.test(before) || (/"$/.test(before) && /^"/.test(after)))
      if (isTitle) return null
      if (PEOPLE_BEFORE.test(before) || (tidy(day) === 'today' && PEOPLE_BEHIND.test(after)))
        return dateOf('PRESENT_REF')
      return shifted('day', { count: DAYS[tidy(day)] ?? 0, from: 'publication' })
    },
    examples: [
      'It was signed {yesterday|2016-05-18}.',
      'He leaves {the day after tomorrow|2016-05-21}.',
      'The children of {today|PRESENT_REF} know it.',
    ],
    leaves: ['USA Today reported it.', 'He was on "Today" then.'],
  },
  {
    name: 'tonight',
    on: 'deictic',
    finds: pattern`ton(?:ight|ite)`,
    read: (_, { words, before }) =>
      // A programme: "World News Tonight".
      /^T/.test(words) && /\p{Lu}\p{Ll}+\s$/u.test(before)
        ? null
        : { ...shifted('day', { count: 0, from: 'publication' }), type: 'time', time: 'NI' },
    examples: ['They play {tonight|2016-05-19TNI}.'],
    leaves: ['The tonights of the knight.', 'This is World News Tonight.'],
  },
  {
    name: 'overnight',
    on: 'day',
    finds: pattern`overnight`,
    read: (_, { before, after, partAfter }) => {
      if (/^-|^\s(?:bag|flight|low|lows|rate|stay|success|train)/i.test(after) || isOfNoun(partAfter)) return null
      if (/(?:-|\b(?:a|an|the|this|that|its))\s?$/i.test(before)) return null
      const count = NIGHT_AHEAD.test(before) ? 0 : -1
      return { ...shifted('day', { count, from: 'publication' }), type: 'time', time: 'NI', confidence: 0.8 }
    },
    examples: ['Two men were shot {overnight|2016-05-18TNI}.', 'The road will be shut {overnight|2016-05-19TNI}.'],
    leaves: ['It was an overnight success.', 'The overnight train is late.'],
  },
  {
    name: 'part-of-this-day',
    on: 'day',
    finds: pattern`(?<which>${shiftWords})(?: day's)? (?<part>${DAY_PART})`,
    read: ({ which = '', part = '' }) => {
      const { count, from } = shiftOf(which)
      const base = shifted('day', { count, from: tidy(which) === 'next' ? 'mentioned' : from })
      return { ...base, type: 'time', time: dayParts[part.toLowerCase()] ?? 'DT' }
    },
    examples: ['He died {last night|2016-05-18TNI}.', 'It rained {this morning|2016-05-19TMO}.'],
    leaves: ['It rains at night.'],
  },
  {
    name: 'day-near-a-date',
    on: 'unit',
    finds: pattern`(?<which>the next|the following|next|that|that same|that very|the same|same|the previous|the preceding|the very next|the very same) day(?! (?:care|trip|job|labou?rer|trader|school|time))`,
    read: ({ which = '' }) => shifted('day', { count: shiftOf(which).count, from: 'mentioned' }),
    examples: ['He was shot on {May 3, 2016|2016-05-03} and died {the next day|2016-05-04}.'],
    leaves: ['He thinks that days pass.', 'It rained by day.'],
  },
  {
    name: 'one-day',
    on: 'unit',
    finds: pattern`one day`,
    read: (_, { before, after }) =>
      WILL_BEFORE.test(before) || /^,?\s(?:\p{L}+\s){1,3}(?:will|could|may|might)\b/u.test(after)
        ? dateOf('FUTURE_REF', 0.85)
        : null,
    examples: ['It could {one day|FUTURE_REF} return.', '{One day|FUTURE_REF} they will return.'],
    leaves: ['She left one day, they said.', 'It will take {one day|P1D}.'],
  },
]

/** "will one day see", not "will last one day". */
const WILL_BEFORE = wordBefore(["'ll", 'can', 'could', 'may', 'might', 'will', 'would'])

/** "will be closed overnight": the night to come. */
const NIGHT_AHEAD =
  /(?:\b(?:(?:are|is|was|were) to|could|due|expected|forecast(?:ers)?|may|might|should|will|would)\b|'ll\b)(?! have\b)[^,.;:]{0,40}\s$/i

/** "USA Today", "Russia Today". */
const PAPER_BEFORE = /\b(?:Africa|Asia|Brunei|India|Pakistan|Psychology|Russia|USA)\s$/
/** "the youth of today", "today's children": these days, not this day. */
const PEOPLE_BEFORE =
  /\b(?:children|generation|kids|leaders|men|people|society|students|women|workers|world|youth)\sof\s$/
const PEOPLE_BEHIND = /^'s\s(?:young|children|generation|kids|society|students|women|world|youth)\b/
