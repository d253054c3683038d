/** Dates told by how far they are from another: "two years ago", "three days later", "a decade from now". */
import { wordSet } from '../../../language/words/word-set.js'
import { anyOf } from '../../../text/pattern.js'
import { pattern } from '../find/pattern.js'
import { clauseWords, workplaces } from '../lexicon/lengths.js'
import type { Unit } from '../lexicon/units.js'
import type { Finer, From, Groups, Meaning, Reading, Rule, Surroundings } from '../reading.js'
import { COUNT, JOINT, UNIT, UNIT_ADJECTIVE, WEEKDAY } from './pieces.js'
import { isNoNumber, numberOf, tidy, unitOf, weekdayOf } from './read-words.js'
import { grainOf } from './shifts.js'

const COUNTED = `(?<count>${COUNT})\\]?(?:-|\\s{1,3})(?:(?:${UNIT_ADJECTIVE})${JOINT}\\s{1,3})?${JOINT}`
/** "a year", "half a year", "half year", "a half year", "a quarter century". */
const ONE_OR_HALF = '(?:(?<half>half\\s{1,3})?an?|(?:a\\s)?(?<halfOf>half|quarter(?:\\sof\\san?)?))(?:\\s|-)'
/** The ways from a date; "earlier than" and "ahead of" have an object, from which the length is told. */
const WAY =
  '(?:earlier|later|(?:before|after)\\sthat(?=[,.;:)]|$)|before|after|afterwards?|beforehand|from\\s(?:now|today|tonight|tomorrow)|hence|previously|prior)(?!\\s(?:than|of)\\s)'
/** "a few years back, it was"; not "put the clock two hours back". */
const BACK = `back(?=[.,;:)]|$|\\s(?:and|but|he|i|it|she|that|the|they|we|when)\\b)`

export const ago: readonly Rule[] = [
  {
    name: 'ago',
    on: 'unit',
    finds: pattern`\[?(?:${COUNTED}|${ONE_OR_HALF}|(?<bare>(?:many )?))(?<unit>${UNIT})(?<more>[-\s]and[-\s]a[-\s]half)?(?: or (?:so|(?<orTwo>two|more)))? (?<way>ago|${BACK}|${WAY})(?<! (?:before|after|prior)(?= (?:\d|to )))`,
    read: readAgo,
    examples: [
      'It closed {two years ago|2014}.',
      'It was signed on {May 3, 2016|2016-05-03} and dropped {two days later|2016-05-05}.',
      'It closed {years ago|PAST_REF}, or {a year or two ago|PAST_REF}.',
      '{Two years back|2014}, it closed.',
      'He left {two weeks ago|2016-W18} to rest.',
    ],
    leaves: [
      'It closed {two days|P2D} too early.',
      'The day before which it fell.',
      'They put the vote {two weeks|P2W} back.',
    ],
  },
  {
    name: 'units-on',
    on: 'unit',
    finds: pattern`(?<count>an?|\d{1,4}|\p{L}{3,9}(?:-\p{L}{3,5})?) (?<unit>${UNIT}) on(?! the ${anyOf(workplaces)}(?!\p{L}))(?=[,.;:]| ${anyOf(clauseWords)}\b)`,
    read: ({ count = '', unit = '' }, { before }) => {
      const number = numberOf(count)
      // "a day on the beach", "two hours on the road": lengths of time at something.
      if (
        number === null ||
        (/\p{Ll}\s$/u.test(before) &&
          !/\b(?:about|almost|and|but|even|just|more than|nearly|now|over|still|that)\s$/i.test(before))
      )
        return null
      return dateAway(number, unitOf(unit), { from: 'mentioned', isPast: true, told: 'on' })
    },
    examples: ['{Ten years on|2016}, nobody knows.', 'It shut in {2010|2010}. {Two years on|2012}, it burned.'],
    leaves: ['He spent {ten days|P10D} on the boat.'],
  },
  {
    name: 'ago-to-the-day',
    on: 'unit',
    finds: pattern`(?:(?<count>${COUNT})(?:-|\s{1,3})|(?<bare>an?)\s)(?<unit>day|week|month|year|decade|century|(?:day|week|month|year|decade)s|centuries) ago (?:(?<day>today|tonight|tomorrow|yesterday)|to the day|(?:this(?: very)?|(?<way>last|next)) (?<grain>week|weekend|month|day)|(?:on |last )?(?<weekday>${WEEKDAY}))`,
    read: readAgoToTheDay,
    examples: [
      'It burned {ten years ago today|2006-05-19}.',
      'It burned {ten years ago to the day|2006-05-19}.',
      'It burned {a year ago this week|2015-W21}.',
      'It burned {ten years ago next week|2006-W21}.',
      'It burned {a week ago Sunday|2016-05-08}.',
    ],
    leaves: ['It burned {ten years ago|2006} in todayish fires.'],
  },
  {
    name: 'weeks-from-a-day',
    on: 'unit',
    finds: pattern`(?:(?<count>${COUNT})(?:-|\s{1,3})|an?\s)(?<unit>weeks?) from (?:this |next )?(?<weekday>${WEEKDAY})`,
    read: (groups) => readAgoToTheDay({ ...groups, way: 'from' }),
    examples: ['They vote {a week from Saturday|2016-05-28}.', 'They vote {two weeks from Monday|2016-06-06}.'],
    leaves: ['It took {two weeks|P2W} from sundayish men.'],
  },
]

function readAgo(groups: Groups, around: Surroundings): Reading | null {
  const { count, half, halfOf = half, bare, unit = '', more, orTwo, way = '' } = groups
  const towards = tidy(way)
  if (!isFarFromNow(groups, towards, around)) return null
  const number = bare !== undefined || orTwo ? null : halfOf ? partOf(halfOf) : numberOf(count ?? 'a')
  const exact = number === null ? null : (number + (more ? 0.5 : 0)) * (PAST_WAYS.has(towards) ? -1 : 1)
  const from = FROM_NOW.test(towards) ? 'publication' : 'mentioned'
  // "ten weeks from today" is to the day.
  const to: Finer | undefined = /^from to/.test(towards)
    ? { grain: 'day', days: DAYS_AWAY[towards.slice(5)] ?? 0 }
    : undefined
  const isPast = /^(?:ago|back)$/.test(towards) || from === 'mentioned'
  return dateAway(exact, unitOf(unit), { from, isPast, told: 'away', ...(to ? { to } : {}) })
}

/** Whether a length and the word of direction behind it tell a day: not "the years before the war", nor "moved back two days". */
function isFarFromNow({ count, bare, unit = '' }: Groups, towards: string, { before, after }: Surroundings): boolean {
  if (isNoNumber(count ?? '') || (HAS_OBJECT.test(after) && PREPOSED.has(towards))) return false
  const isBare = bare !== undefined
  if (isBare && (!/s$|ia$/i.test(unit) || /(?:\d|\b(?:these|those|the))[\s-]$/i.test(before))) return false
  return towards !== 'back' || !(isBare || unitOf(unit).grain === null || MOVED.test(before))
}

/** "half an hour ago", "a quarter of an hour ago". */
const partOf = (half: string): number => (/^q/i.test(half) ? 0.25 : 0.5)

const PREPOSED = wordSet`before after prior hence`

/** "ten years ago today": the same day of that year, and so for a week or month; a weekday counts from the one that was last. */
function readAgoToTheDay({ count = 'a', unit = '', day, way, grain, weekday }: Groups): Reading | null {
  const number = numberOf(count)
  if (number === null || !Number.isInteger(number)) return null
  const known = grainOf(unit)
  if (weekday && known !== 'week') return null
  const to: Finer = weekday
    ? { grain: 'day', weekday: weekdayOf(weekday) }
    : { grain: grain ? grainOf(grain) : 'day', days: DAYS_AWAY[(day ?? `${way} ${grain}`).toLowerCase()] ?? 0 }
  const meaning: Meaning = {
    is: 'shift',
    grain: known,
    count: way === 'from' ? number : -number,
    from: 'publication',
    to,
  }
  return /^tonight$/i.test(day ?? '') ? { type: 'time', time: 'NI', meaning } : { type: 'date', meaning }
}

const DAYS_AWAY: Readonly<Record<string, number>> = {
  yesterday: -1, tomorrow: 1, 'last month': -30, 'last week': -7, 'last weekend': -7, 'next month': 30, 'next week': 7, 'next weekend': 7,
} // biome-ignore format: a table

const PAST_WAYS: ReadonlySet<string> = new Set([
  'ago',
  'back',
  'earlier',
  'before',
  'before that',
  'beforehand',
  'previously',
  'prior',
])
const FROM_NOW = /^(?:ago|back|from|hence)/
const MOVED = /\b(?:cut|dat|go|mov|push|put|roll|set|trac|turn|went)\p{Ll}*\s(?:[^,.;]{1,30}\s)?$/iu
/** What follows "after" or "before" when it is a preposition: then the words before it are a length of time only. */
const HAS_OBJECT = /^\s(?!(?:and|but|or|when|while|as|at|in|on|by|with|for|from)\b)[\p{L}\d"'$]/u

const YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100, millennium: 1000 }

/** A date so many units away; null for an open count. Hours that make whole days count as days; else only the day is known. */
function dateAway(
  count: number | null,
  unit: Unit,
  rest: { readonly from: From; readonly isPast: boolean; readonly told: 'away' | 'on'; readonly to?: Finer },
): Reading {
  if (unit.grain === null) {
    const days = count === null || unit.letter !== 'H' ? 0 : count / 24
    if (days === 0 || !Number.isInteger(days)) return { type: 'time', meaning: { is: 'moment', from: rest.from } }
    return { type: 'date', meaning: { is: 'shift', grain: 'day', count: days, ...rest } }
  }
  // "a decade ago" is a year; "a year and a half ago" a month.
  const years = YEARS[unit.grain] ?? unit.times
  const grain = YEARS[unit.grain] ? 'year' : unit.grain
  const exact = count === null ? null : count * years
  if (grain === 'year' && exact !== null && !Number.isInteger(exact)) {
    return { type: 'date', meaning: { is: 'shift', grain: 'month', count: Math.round(exact * 12), ...rest } }
  }
  return { type: 'date', meaning: { is: 'shift', grain, count: exact && Math.trunc(exact), ...rest } }
}
