/** Times of day: "5 p.m.", "22:30", "noon", "15:11 GMT". The day that they belong to is joined to them afterwards. */
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { figureThings, hourWords, namedAfterHours, setThings } from '../lexicon/clock.js'
import { spokenZones, zones } from '../lexicon/zones.js'
import type { Reading, Rule } from '../reading.js'
import { wordBefore, wordBehind } from './beside.js'
import { clockTime, hourIn, hourOf, hourOfHalf } from './hours.js'
import { numberOf, tidy } from './read-words.js'

const ZONE = `(?:\\s?(?<zone>${Object.keys(zones)
  .filter((zone) => zone !== 'Z')
  .join('|')}|${anyOf(Object.keys(spokenZones))})(?![\\p{L}]))`
const HALF = `(?<half>[ap]\\.\\s?m\\.?|[ap]\\s?m)`

/** Null for no hour of a day. */
const time = (hour: number, minute: number, zone?: string): Reading | null =>
  hour > 24 || minute > 59 || (hour === 24 && minute > 0) ? null : clockTime(hour, minute, zone && offsetOf(zone))

const offsetOf = (zone: string): string => zones[zone] ?? spokenZones[tidy(zone)] ?? ''

export const times: readonly Rule[] = [
  {
    name: 'clock-half',
    on: 'clock',
    finds: pattern`(?<hour>0?\d|1[0-2]|${hourWords})(?:[:.](?<minute>[0-5]\d))?(?::\d\d)?(?:-|\s{0,3})${HALF}(?![\p{L}\d])${ZONE}?`,
    read: ({ hour = '', minute, half = '', zone }) => {
      const number = hourOf(hour)
      if (number < 1 || number > 12) return null
      return time(hourOfHalf(number, half), Number(minute ?? 0), zone?.toUpperCase())
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
    finds: pattern`(?<hour>0?\d|1[0-2]|${hourWords})(?::(?<minute>[0-5]\d))?(?=\s?(?:-|to|and|or|until|till)\s?(?<later>0?\d|1[0-2]|${hourWords})(?:[:.](?<past>[0-5]\d))?\s?${HALF}(?![\p{L}\d]))`,
    read: ({ hour = '', minute, later = '', past, half = '' }, { before }) => {
      const [from, to] = [hourOf(hour), hourOf(later)]
      if (/[\d$:.,-]$/.test(before) || from < 1) return null
      // From 11 to 2 p.m. begins in the morning; from 8 to 8:30 p.m. does not.
      const isSameHalf = (from % 12) * 60 + Number(minute ?? 0) < (to % 12) * 60 + Number(past ?? 0)
      const isLater = /^p/i.test(half) === isSameHalf
      return time((from % 12) + (isLater ? 12 : 0), Number(minute ?? 0))
    },
    examples: [
      'It is on from {6|2016-05-19T18:00} to {8 p.m.|2016-05-19T20:00}',
      'It is on from {10|2016-05-19T10:00} to {2 p.m.|2016-05-19T14:00}',
      'It blew up between {8|2016-05-19T08:00} and {8:30 a.m.|2016-05-19T08:30}',
    ],
    leaves: ['It is on from 6 to 8 rooms.'],
  },
  {
    name: 'clock',
    on: 'clock',
    finds: pattern`(?<hour>[01]?\d|2[0-4])(?<sign>[:.])(?<minute>[0-5]\d)(?::[0-5]\d)?(?:\s?(?:hours|hrs|h))?${ZONE}?(?:\s(?:in|of) the (?<part>morning|afternoon|evening|night))?`,
    read: ({ hour = '', sign, minute, zone, part }, { before, after, words }) => {
      if (OTHER_BEFORE.test(before) || OTHER_BEHIND.test(after)) return null
      const isNamed = zone !== undefined || part !== undefined || /hours|hrs/.test(words)
      if (sign === '.' && !isNamed) return null
      const isScore = hour.length < 2 || SCORE_BEFORE.test(before)
      if (isScore && !isNamed && !TIME_BEFORE.test(before)) return null
      return time(hourIn(Number(hour), part), Number(minute), zone?.toUpperCase())
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
    finds: pattern`(?<hour>\d{1,2}|(?:twenty[-\s])?${hourWords}|[a-z]{3,6}teen|twenty) hours,?${ZONE}`,
    read: ({ hour = '', zone }) => {
      const number = numberOf(hour)
      return number === null || zone === undefined ? null : time(number, 0, zone.toUpperCase())
    },
    examples: ['It struck at {eighteen hours, Universal Time|2016-05-19T18:00Z}.'],
    leaves: ['It took {eighteen hours|PT18H}, Universal Pictures said.'],
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
    finds: pattern`(?<hour>\d{1,2}|${hourWords}) o'clock(?: (?:in the|at) (?<part>morning|afternoon|evening|night))?(?:,?${ZONE})?`,
    read: ({ hour = '', part, zone }) => time(hourIn(hourOf(hour), part), 0, zone?.toUpperCase()),
    examples: ["He rose at {six o'clock in the evening|2016-05-19T18:00}."],
    leaves: ["He met two O'Clocks, a family of potters."],
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
      if (isName || NAMED_AFTER.test(after)) return null
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
const SET_FOR = new RegExp(`^\\s(?:\\p{L}+\\s)?${anyOf(setThings)}\\b`, 'iu')
const NAMED_AFTER = wordBehind(namedAfterHours)
/** A part of a longer number or of a sum. */
const OTHER_BEFORE = /[\d:.,$-]$/
const OTHER_BEHIND = new RegExp(`^(?:[:.]\\d|\\s?(?:%|m\\b|${anyOf(figureThings)}))`, 'i')
/** "won 21:15", "Luke 12:15". */
const SCORE_BEFORE = wordBefore([
  'Genesis', 'John', 'Luke', 'Mark', 'beat', 'by', 'in', 'lost', 'of', 'ratio', 'score', 'time', 'verse', 'won',
]) // biome-ignore format: a table
const TIME_BEFORE =
  /\b(?:at|by|around|about|until|till|from|since|before|after|between|approximately|and|to|shortly after|just before|it(?:'s| is| was)(?: now)?|time is|-)\s?$/i
