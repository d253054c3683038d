/** Parts of a day without the day: "at dawn", "by early evening", "the early morning hours". */

import { pattern } from '../find/pattern.js'
import { dayParts, lightWords } from '../lexicon/calendar.js'
import type { Reading, Rule } from '../reading.js'
import { isOfNoun } from './beside.js'
import { hasEventBehind } from './periods.js'
import { timeOf } from './readings.js'
import { shifted } from './shifts.js'

const part = (word: string): Reading => ({
  ...timeOf(lightWords[word.toLowerCase()] ?? dayParts[word.toLowerCase()] ?? 'DT'),
  confidence: 0.85,
})

const PART = 'morning|afternoon|evening|night'

export const partsOfDay: readonly Rule[] = [
  {
    name: 'light',
    on: 'day',
    finds: pattern`(?<word>${Object.keys(lightWords)})(?!-)`,
    read: ({ word = '' }, { before, after }) =>
      TIME_BEFORE.test(before) && !/^\s(?:of|chorus|patrol|raids?|to dusk|vigils?)\b/i.test(after) ? part(word) : null,
    examples: ['They left at {dawn|2016-05-19TMO}.', 'They left before {sunrise|2016-05-19TMO}.'],
    leaves: ['It was the dawn of a new age.', 'A dawn raid woke him.', 'He saw the sunset.'],
  },
  {
    name: 'early-part',
    on: 'day',
    finds: pattern`(?:the )?(?:(?:early|late|mid)(?:-| )|mid(?=morning|afternoon))(?<word>${PART})(?! hours)(?! (?:of|show|editions?|games?|news|flights?|trading)\b)`,
    read: ({ word = '' }, { before }) => (TIME_BEFORE.test(before) ? part(word) : null),
    examples: [
      'By {early evening|2016-05-19TEV} it was dark.',
      'It rained until {mid-afternoon|2016-05-19TAF}.',
      'It was up by {midmorning|2016-05-19TMO}.',
    ],
    leaves: ['It was a late night.', 'He lives in the late night of an age.'],
  },
  {
    name: 'by-part',
    on: 'day',
    finds: pattern`(?<=(?:by|until|till|toward|towards) )(?<word>morning|afternoon|evening|nighttime)(?! (?:of|\p{L}+s)\b)`,
    read: ({ word = '' }) => part(word),
    examples: ['By {evening|2016-05-19TEV} it was dark.'],
    leaves: ['He slept in the morning and by night.'],
  },
  {
    name: 'through-part',
    on: 'day',
    finds: pattern`(?<=(?:during|into|through|throughout) )the (?<word>${PART})(?! (?:of|before|after|hours|[a-z]+s)\b)`,
    read: ({ word = '' }, { partAfter }) => (isOfNoun(partAfter) ? null : part(word)),
    examples: ['They dug through {the night|2016-05-19TNI}.'],
    leaves: ['He fell during the night shift.', 'They dug through the nights.'],
  },
  {
    name: 'part-beside-a-date',
    on: 'day',
    finds: pattern`the (?<word>${PART}) (?<way>before|after|earlier|previous|prior)(?! (?:last|yesterday|tomorrow))`,
    read: ({ word = '', way = '' }, { after }) => {
      if (/^(?:before|after)$/i.test(way) && hasEventBehind(after)) return null
      const count = /^after$/i.test(way) ? 1 : -1
      return {
        ...shifted('day', { count, from: 'mentioned' }),
        type: 'time',
        time: dayParts[word.toLowerCase()] ?? 'DT',
      }
    },
    examples: ['It shut on {May 3, 2016|2016-05-03}, and burned {the morning after|2016-05-04TMO}.'],
    leaves: ['He fell ill the night before the vote.'],
  },
  {
    name: 'hours-of-part',
    on: 'day',
    finds: pattern`(?:the )?(?:(?:early|late|small|wee|pre-?dawn) )?(?<word>${PART}|daylight|overnight) hours(?! of\b)`,
    read: ({ word = '' }, { before, words }) =>
      /^the\s/i.test(words) && /\b(?:by|during|for|from|in|into|since|throughout|till|until)\s$/i.test(before)
        ? part(/^daylight$/i.test(word) ? 'daytime' : word)
        : null,
    examples: ['It fell in {the early morning hours|2016-05-19TMO}.'],
    leaves: ['The morning hours are long.'],
  },
  {
    name: 'small-hours',
    on: 'unit',
    finds: pattern`(?<=\b(?:during|from|in|into|since|till|until) )the (?:early|small|wee) hours(?! of\b)`,
    read: () => part('morning'),
    examples: ['It fell in {the early hours|2016-05-19TMO}.'],
    leaves: ['It fell in the early hours of the age.'],
  },
]

/** Words of time before a part of a day. */
const TIME_BEFORE =
  /\b(?:about|after|around|at|before|by|from|in|near|shortly (?:after|before)|since|through|till|to|toward|towards|until)\s$/i
