/** Days in figures only: "2024-05-03", "5/3/99", "20240503". */

import { pattern } from '../find/pattern.js'
import type { Groups, Reading, Rule } from '../reading.js'
import { readDay } from './read-day.js'

export const numericDays: readonly Rule[] = [
  {
    name: 'numeric-day',
    on: 'joined',
    finds: pattern`(?<year>\d{4})(?<sign>[-\/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
    read: readDay,
    examples: ['Version of {2024-05-03|2024-05-03}.'],
    leaves: ['Version of 2024-13-03.', 'Call 2024-05-0103.'],
  },
  {
    name: 'slashed-day',
    on: 'joined',
    finds: pattern`(?<first>\d{1,2})(?<sign>[-\/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)`,
    read: readSlashed,
    examples: ['It is dated {5/3/99|1999-05-03}.', 'It is dated {25.12.2009|2009-12-25}.'],
    leaves: ['It is dated 45/33/99.', 'Update 10.4.11 is out.'],
  },
  {
    name: 'compact-day',
    on: 'year',
    finds: pattern`(?<year>19\d\d|20\d\d)(?<month>\d\d)(?<day>\d\d)`,
    read: (groups, { before }) =>
      /(?:\b(?:on|dated|date|of|since|until|by)|:)\s$/i.test(before) ? readDay(groups) : null,
    examples: ['The record dated {20240503|2024-05-03} is lost.'],
    leaves: ['They counted 20240503 votes.', 'The record dated 202405031 is lost.'],
  },
]

/** 5/3/99 is read the American way unless only the other is a date; with full stops the day stands first. */
function readSlashed({ first = '', second = '', sign = '', year = '' }: Groups): Reading | 'none' | null {
  if (sign === '.' && year.length === 2) return null
  const american = { month: first, day: second, year }
  const european = { month: second, day: first, year }
  const orders = sign === '.' ? [european] : [american, european]
  for (const order of orders) {
    const reading = readDay(order)
    if (reading) return reading
  }
  return null
}
