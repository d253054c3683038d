/** Times of day: "5 p.m.", "22:30", "noon", "15:11 GMT". The day that they belong to is joined to them afterwards. */
import { anyOf, pattern } from '../../../text/pattern.js'
import { spokenZones, zones } from '../lexicon/zones.js'
import type { Reading, Rule } from '../reading.js'
import { numberOf, tidy } from './read-words.js'

const ZONE = `(?:\\s?(?<zone>${Object.keys(zones)
  .filter((zone) => zone !== 'Z')
  .join('|')}|${anyOf(Object.keys(spokenZones))})(?![\\p{L}]))`
const HALF = `(?<half>[ap]\\.\\s?m\\.?|[ap]\\s?m)`

const time = (hour: number, minute: number, zone?: string): Reading | null => {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  const offset = zone === undefined ? '' : (zones[zone] ?? spokenZones[tidy(zone)] ?? '')
  return { type: 'time', meaning: { is: 'time' }, time: `${pad(hour)}:${pad(minute)}${offset}` }
}

const pad = (number: number): string => String(number).padStart(2, '0')

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
} // biome-ignore format: a table

const hourOf = (hour: string): number => NUMBERS[hour.toLowerCase()] ?? Number(hour)

export const times: readonly Rule[] = [
  {
    name: 'clock-half',
    on: 'clock',
    finds: pattern`(?<hour>0?\d|1[0-2]|${Object.keys(NUMBERS)})(?:[:.](?<minute>[0-5]\d))?(?::\d\d)?(?:-|\s{0,3})${HALF}(?![\p{L}\d])${ZONE}?`,
    read: ({ hour = '', minute, half = '', zone }) => {
      const number = hourOf(hour)
      if (number < 1 || number > 12) return null
      return time((number % 12) + (/^p/i.test(half) ? 12 : 0), Number(minute ?? 0), zone?.toUpperCase())
    },
    examples: [
      'It began at {5 p.m.|2016-05-19T17:00}',
      'It began at {6:30am|2016-05-19T06:30} there.',
      'It ended at {8 p.m. EDT|2016-05-19T20:00-04:00}, he said.',
    ],
    leaves: ['He came in 5 pms.', 'I am 5 a madman.'],
  },
  {
    name: 'earlier-hour',
    on: 'clock',
    finds: pattern`(?<hour>0?\d|1[0-2]|${Object.keys(NUMBERS)})(?::(?<minute>[0-5]\d))?(?=\s?(?:-|to|and|or|until|till)\s?(?<later>0?\d|1[0-2]|${Object.keys(NUMBERS)})(?:[:.][0-5]\d)?\s?${HALF}(?![\p{L}\d]))`,
    read: ({ hour = '', minute, later = '', half = '' }, { before }) => {
      const [from, to] = [hourOf(hour), hourOf(later)]
      if (/[\d$:.,-]$/.test(before) || from < 1) return null
      // From 11 to 2 p.m. begins in the morning.
      const isSameHalf = from % 12 < to % 12
      const isLater = /^p/i.test(half) === isSameHalf
      return time((from % 12) + (isLater ? 12 : 0), Number(minute ?? 0))
    },
    examples: [
      'It is on from {6|2016-05-19T18:00} to {8 p.m.|2016-05-19T20:00}',
      'It is on from {10|2016-05-19T10:00} to {2 p.m.|2016-05-19T14:00}',
    ],
    leaves: ['It is on from 6 to 8 rooms.'],
  },
  {
    name: 'clock',
    on: 'clock',
    finds: pattern`(?<hour>[01]?\d|2[0-4])(?<sign>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?:hours|hrs|h))?${ZONE}?(?:\s(?:in|of) the (?<part>morning|afternoon|evening|night))?`,
    read: ({ hour = '', sign, minute, zone, part }, { before, after, words }) => {
      if (
        /[\d:.,$-]$/.test(before) ||
        /^(?:[:.]\d|\s?(?:%|percent|per cent|million|billion|km|meters|metres|m\b|miles|seconds|minutes|left|remaining|mark|to play|in the (?:first|second|third|fourth)))/i.test(
          after,
        )
      )
        return null
      const isTimely = zone || part || /hours|hrs/.test(words) || TIME_BEFORE.test(before)
      if (sign === '.' && !zone && !part && !/hrs|hours/.test(words)) return null
      if (
        !isTimely &&
        (hour.length < 2 ||
          /\b(?:won|lost|beat|by|score|verse|ratio|of|time|in|Genesis|Luke|John|Mark)\s$/i.test(before))
      )
        return null
      const isLater = part !== undefined && !/morning/i.test(part) && Number(hour) < 12
      return time(Number(hour) + (isLater ? 12 : 0), Number(minute), zone?.toUpperCase())
    },
    examples: ['Polls closed at {22:30|2016-05-19T22:30}.', 'As of {15:11 GMT|2016-05-19T15:11Z} it was up.'],
    leaves: ['They won 2:1.', 'He ran it in 3:45.6 minutes.', 'It rose 12.30 percent.'],
  },
  {
    name: 'four-figure-clock',
    on: 'zone',
    finds: pattern`(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d)(?:\s?(?:hours|hrs|h))?${ZONE}?`,
    read: ({ hour = '', minute = '', zone }, { words, after }) =>
      zone === undefined && !/hours|hrs/i.test(words) && !/^\s(?:\p{L}+\s)?time\b/u.test(after)
        ? null
        : time(Number(hour), Number(minute), zone?.toUpperCase()),
    examples: [
      'It struck at {0545 GMT|2016-05-19T05:45Z}.',
      'It struck at {1700 hours|2016-05-19T17:00}.',
      'It struck at {1400|2016-05-19T14:00} local time.',
    ],
    leaves: ['It struck 0545 men.'],
  },
  {
    name: 'spoken-hours',
    on: 'zone',
    finds: pattern`(?<hour>\d{1,2}|(?:twenty[-\s])?${Object.keys(NUMBERS)}|[a-z]{3,6}teen|twenty) hours,?${ZONE}`,
    read: ({ hour = '', zone }) => {
      const number = numberOf(hour)
      return number === null || zone === undefined ? null : time(number, 0, zone.toUpperCase())
    },
    examples: ['It struck at {eighteen hours, Universal Time|2016-05-19T18:00Z}.'],
    leaves: ['It took {eighteen hours|PT18H} of universal time-keeping.'],
  },
  {
    name: 'hour-zone',
    on: 'zone',
    finds: pattern`(?<hour>0?\d|1\d|2[0-4])${ZONE}`,
    read: ({ hour = '', zone = '' }, { before }) =>
      (/^[A-Z]+$/.test(zone) || / time$/i.test(zone)) &&
      /\b(?:at|by|until|from|to|around|about|before|after|since)\s$/i.test(before)
        ? time(Number(hour), 0, zone)
        : null,
    examples: ['It begins at {18 GMT|2016-05-19T18:00Z}.'],
    leaves: ['They had 18 CT scans.'],
  },
  {
    name: 'oclock',
    on: 'clock',
    finds: pattern`(?<hour>\d{1,2}|${Object.keys(NUMBERS)}) o'clock(?: (?:in the|at) (?<part>morning|afternoon|evening|night))?(?:,?${ZONE})?`,
    read: ({ hour = '', part, zone }) => {
      const number = hourOf(hour)
      const isLater = part !== undefined && !/morning/i.test(part) && number < 12
      return time(number + (isLater ? 12 : 0), 0, zone?.toUpperCase())
    },
    examples: ["He rose at {six o'clock in the evening|2016-05-19T18:00}."],
    leaves: ['He has a clock.', 'He rose from two to one in the poll.'],
  },
  {
    name: 'noon',
    on: 'clock',
    finds: pattern`(?:12 )?(?<word>noon|midnight|midday)${ZONE}?`,
    read: ({ word = '', zone }, { before, after }) => {
      if (/\b(?:high|burning)\s$/i.test(before) && !/\bat high\s$/i.test(before)) return null
      if (/\b(?:the|a)\s$/i.test(before) && !SET_FOR.test(after)) return null
      // "Midnight is near" opens a sentence; "High Noon" is a name.
      const isName = /^\p{Lu}/u.test(word) && (before !== '' || /^\s\p{Lu}/u.test(after))
      if (isName || /^\s(?:sun|snack|oil|blue|cowboy|express|run)\b/i.test(after)) return null
      return time(/midnight/i.test(word) ? 24 : 12, 0, zone?.toUpperCase())
    },
    examples: [
      'They met at {noon|2016-05-19T12:00}.',
      'It shut at {midnight|2016-05-19T24:00}.',
      'They missed a {midnight|2016-05-19T24:00} deadline.',
    ],
    leaves: ['High Noon is a film.', 'The midnight sun shone.'],
  },
]

/** "a midnight deadline". */
const SET_FOR =
  /^\s(?:\p{L}+\s)?(?:bell|ceremony|ceremonies|curfew|deadline|Mass|meeting|service|session|tape|vote)\b/iu
const TIME_BEFORE =
  /\b(?:at|by|around|about|until|till|from|since|before|after|between|approximately|and|to|shortly after|just before|-)\s?$/i
