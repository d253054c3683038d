/** Times of day as they are spoken: "ten past six", "quarter to nine", "six thirty this morning", "nine tonight". */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { hourWords } from '../lexicon/clock.js'
import type { Rule, Surroundings } from '../reading.js'
import { clockTime, hourIn, hourOf, hourOfHalf } from './hours.js'
import { numberOf } from './read-words.js'

const HOUR = `(?<hour>1[0-2]|[1-9]|${anyOf(hourWords)})`
const PART = '(?: (?:in the |this )(?<part>morning|afternoon|evening)| at (?<night>night))'
/** A part of the day that stands behind, and is joined to the time afterwards. */
const BEFORE_PART =
  '(?=,? (?:(?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day (?:morning|afternoon|evening|night)|tonight|this (?:morning|afternoon|evening)|(?:yesterday|tomorrow) (?:morning|afternoon|evening|night)|last night)(?![a-z]))'

export const spokenTimes: readonly Rule[] = [
  {
    name: 'past-the-hour',
    on: 'spoken',
    finds: pattern`(?<minutes>half|(?:a )?quarter|five|ten|twenty|twenty[-\s]five|\d{1,2} minutes|[a-z]{3,9}(?:[-\s][a-z]{3,5})? minutes?) (?<way>past|after|to|before|till) (?:${HOUR}|noon|midnight)(?: o'clock)?(?:${PART})?`,
    read: ({ minutes = '', way = '', hour, part, night }, around) => {
      const minute = minutesOf(minutes)
      if (minute === null || !isClock(minutes, way, around)) return null
      const full = hour === undefined ? (/midnight/i.test(around.words) ? 24 : 12) : hourIn(hourOf(hour), night ?? part)
      const total = (full * 60 + (/past|after/i.test(way) ? minute : -minute)) % DAY
      return clockTime(Math.floor(total / 60), total % 60)
    },
    examples: [
      'It began at {ten past six|2016-05-19T06:10}.',
      'It ended at {quarter to nine in the evening|2016-05-19T20:45}.',
    ],
    leaves: [
      'He voted ten to one for it.',
      'He cut a quarter to one side.',
      'He ran half past the men.',
      'The odds are a quarter to nine.',
    ],
  },
  {
    name: 'spoken-clock',
    on: 'spoken',
    finds: pattern`${HOUR}[-\s](?<minute>(?:twenty|thirty|forty|fifty)[-\s]five|fifteen|twenty|thirty|forty|fifty|oh[-\s]five)(?:(?:${PART})|${BEFORE_PART}|\s(?<half>[ap]\.?\s?m(?:\.|(?![a-z]))))?`,
    read: ({ hour = '', minute = '', part, night, half }, { before, after }) => {
      if ((!half && !CLOCK_BEFORE.test(before)) || COUNTED.test(after)) return null
      const number = half ? hourOfHalf(hourOf(hour), half) : hourIn(hourOf(hour), night ?? part)
      return clockTime(number, Number(numberOf(minute.replace(/^oh[-\s]/i, ''))))
    },
    examples: ['It began at {six thirty|2016-05-19T06:30}.'],
    leaves: ['He won six thirty times.', 'At two fifty miles were left.'],
  },
  {
    name: 'hour-of-day-part',
    on: 'spoken',
    finds: pattern`${HOUR}(?: in the (?<part>morning|afternoon|evening)|${BEFORE_PART})`,
    read: ({ hour = '', part }, { before }) => {
      if (
        !/\b(?:about|after|almost|and|around|at|before|between|by|from|nearly|past|since|till|to|until)\s$/i.test(
          before,
        )
      )
        return null
      return clockTime(hourIn(hourOf(hour), part), 0)
    },
    examples: ['It struck at {four in the morning|2016-05-19T04:00}.'],
    leaves: ['They were four in the morning light.', 'They saw nine {tonight|time 2016-05-19TNI}.'],
  },
  {
    name: 'earlier-spoken-hour',
    on: 'spoken',
    finds: pattern`${HOUR}(?::(?<minute>[0-5]\d))?(?=\s?(?:-|to|and|until|till)\s?(?<later>1[0-2]|[1-9]|${anyOf(hourWords)})(?::[0-5]\d)?(?: (?:in the |this |last )(?<part>morning|afternoon|evening|night)|${BEFORE_PART}))`,
    read: ({ hour = '', minute, later = '', part }, { before, after }) => {
      if (!/\b(?:between|from)\s$/i.test(before)) return null
      const [from, to] = [hourOf(hour), hourOf(later)]
      const told = part ?? PART_BEHIND.exec(after)?.[1]
      // "between 11 and 1 this afternoon" begins before noon.
      return clockTime(from < to || to === 12 ? hourIn(from, told) : from, Number(minute ?? 0))
    },
    examples: [
      'It struck between {7|2016-05-18T19:00} and {9 last night|2016-05-18T21:00}.',
      'It was dark from {6|2016-05-19T06:00} to {8 this morning|2016-05-19T08:00}.',
    ],
    leaves: ['He ate 7 and {9 last night|time 2016-05-18T21:00}.'],
  },
  {
    name: 'hour-behind-day-part',
    on: 'spoken',
    finds: pattern`(?<=(?:tonight|(?:day|last|this|tomorrow|yesterday) (?:morning|afternoon|evening|night)),? (?:at|around|about|by|(?:just|shortly) (?:after|before)) )${HOUR}(?![:.]\d| [a-z]{3,20}s\b)`,
    read: ({ hour = '' }) => clockTime(hourOf(hour), 0),
    examples: ['They play {tonight|time 2016-05-19TNI} at {nine|2016-05-19T21:00} sharp.'],
    leaves: ['They look {tonight|time 2016-05-19TNI} at nine shops.', 'They look tomorrowish at nine shops.'],
  },
  {
    name: 'hour-behind-day',
    on: 'weekday',
    finds: pattern`(?<=day,? at )(?<hour>${anyOf(hourWords)})(?=[.,;?!])`,
    read: ({ hour = '' }) => clockTime(hourOf(hour), 0),
    examples: ['They play {Saturday|2016-05-21} at {nine|2016-05-21T09:00}.'],
    leaves: ['They look on {Monday|2016-05-16} at nine shops.', 'Prices rose {Monday|2016-05-16} at 9, up one.'],
  },
]

const PART_BEHIND = /(morning|afternoon|evening|night)/i

const DAY = 24 * 60
function minutesOf(words: string): number | null {
  if (/^half/i.test(words)) return 30
  if (/quarter$/i.test(words)) return 15
  const minutes = numberOf(words.replace(/\sminutes?$/i, '').replace(/-/g, ' '))
  return minutes !== null && minutes > 0 && minutes < 60 ? minutes : null
}

/** "half past", "a quarter to" and "minutes past" tell a time by themselves; "ten to six" only where one is asked for. */
function isClock(minutes: string, way: string, { before, after }: Surroundings): boolean {
  if (COUNTED.test(after)) return false
  if (/^half/i.test(minutes)) return /past/i.test(way)
  const isSure = CLOCK_BEFORE.test(before)
  if (/quarter$/i.test(minutes)) return isSure || /past/i.test(way)
  return isSure || /minutes?$/i.test(minutes)
}

const CLOCK_BEFORE =
  /\b(?:at|about|almost|around|before|by|exactly|from|(?:it|time)(?:'s|\sis|\swas)|nearly|since|till|until|just\safter)\s$/i
/** What follows is counted: "six thirty times", "twenty past two men". */
const COUNTED =
  /^(?:-|\s(?:percent|per\scent|million|thousand|hundred|dollars|points|degrees|miles|[a-z]{3,}s\b(?<!\b(?:as|was|is|has|this|yes|us)\b)))/
