/** Lengths of time by their count: "two hours", "half a day", "a quarter of a century", "two weeks' time". */

import { pattern } from '../find/pattern.js'
import type { Rule } from '../reading.js'
import { isNoLength } from './no-length.js'
import { COUNT, JOINT, UNIT, UNIT_ADJECTIVE } from './pieces.js'
import { isNoNumber, numberOf } from './read-words.js'
import { lengthOfTime } from './readings.js'

/** Behind "a half-century", as against "a half-century war". */
const NO_NOUN = '(?=[.,;:]|\\s(?:after|ago|and|at|before|by|for|from|in|late|of|on|since|to|with)\\b)'

export const durations: readonly Rule[] = [
  {
    name: 'number-of-units',
    on: 'unit',
    finds: pattern`\[?(?<count>${COUNT})\]?(?:(?:-|\s)(?:${UNIT_ADJECTIVE}))?${JOINT}(?:-|\s{1,3}|(?<=\d))(?<unit>${UNIT})(?<more>[-\s]and[-\s]a[-\s]half)?(?:-long(?!\p{L}))?`,
    read: ({ count = '', unit = '', more }, around) => {
      // What is "ago" is a date: "he took over 16 months ago".
      if (isNoLength(unit, around) || /^\sago\b/.test(around.after) || isNoNumber(count)) return null
      const number = numberOf(count)
      if (number === null && isTwoCounts(count)) return null
      return lengthOfTime(number === null ? null : number + (more ? 0.5 : 0), unit)
    },
    examples: [
      'It took {two hours|PT2H} to end.',
      'An {11-year|P11Y} lull ended.',
      'Two {six-hour|PT6H} walks are planned.',
      'It takes {three to seven days|PXD}.',
      'It took {two and a half hours|PT2.5H}.',
      'It needs {hundreds of years|PXY}.',
      'He stayed for {one or two nights|PXD}.',
      'He stayed for {twenty-one nights|P21D}.',
    ],
    leaves: [
      'He got three quarters of it.',
      'The 20 secondary schools.',
      'He won 2 Daytona races.',
      'He woke one night and left.',
    ],
  },
  {
    name: 'units-time',
    on: 'unit',
    finds: pattern`(?<count>${COUNT}|an?) (?<unit>${UNIT})(?:'s|') time`,
    read: ({ count = '', unit = '' }) => lengthOfTime(numberOf(count), unit),
    examples: ["They meet in {a week's time|P1W} and in {two years' time|P2Y}."],
    leaves: ["It was a week's timetable."],
  },
  {
    name: 'half-unit',
    on: 'unit',
    finds: pattern`(?:(?<!and[-\s])a (?=half\s|half-\p{L}+${NO_NOUN}))?half[-\s](?:an?[-\s])?(?<unit>year|month|hour|day|decade|century)(?:[-\s]long(?!\p{L}))?`,
    read: ({ unit = '' }, { before }) => (/\band[-\s]$/i.test(before) ? null : lengthOfTime(0.5, unit)),
    examples: [
      'It took {half an hour|PT30M}.',
      'A {half-century|P50Y} war came {a half-century|P50Y} after it.',
      'It took {a half hour|PT30M}.',
    ],
    leaves: ['He ate half of it in a hurry.'],
  },
  {
    name: 'part-of-unit',
    on: 'unit',
    finds: pattern`(?:(?:a (?=quarter\s))?(?<one>quarter)|(?<three>three[-\s]quarters))[-\s](?:of an? )?(?<unit>century|hour)`,
    read: ({ three, unit = '' }) => ({
      type: 'duration',
      meaning: { is: 'value', value: QUARTERS[unit.toLowerCase() as 'hour'][three ? 1 : 0] },
    }),
    examples: ['It took {a quarter of a century|P25Y}.', 'It took {three quarters of an hour|PT45M}.'],
    leaves: ['A quarter of the hour-glass broke.'],
  },
]

/** One quarter and three of a unit. */
const QUARTERS = { century: ['P25Y', 'P75Y'], hour: ['PT15M', 'PT45M'] } as const

/** "two six-hour walks": they are two, and six hours long. */
function isTwoCounts(count: string): boolean {
  const [first = '', second = '', ...more] = count.split(/\s+/)
  return more.length === 0 && [first, second].every((word) => /^\p{L}/u.test(word) && numberOf(word) !== null)
}
