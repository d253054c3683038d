/** Days in figures only: "2024-05-03", "5/3/99", "20240503". */

import { pattern } from '../find/pattern.js'
import type { Groups, Reading, Rule, Surroundings } from '../reading.js'
import { readDay } from './read-day.js'

export const numericDays: readonly Rule[] = [
  {
    name: 'numeric-day',
    on: 'joined',
    finds: pattern`(?<year>\d{4})(?<sign>[-\/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`,
    read: (groups, around) => (isInCode(around) ? 'none' : readDay(groups)),
    examples: ['Version of {2024-05-03|2024-05-03}.'],
    leaves: ['Version of 2024-13-03.', 'Call 2024-05-0103.', 'See http://example.net/2021-03-04/x.html for it.'],
  },
  {
    name: 'slashed-day',
    on: 'joined',
    finds: pattern`(?<first>\d{1,2})(?<sign>[-\/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)`,
    read: readSlashed,
    examples: ['It is dated {5/3/99|1999-05-03}.', 'It is dated {25.12.2009|2009-12-25}.'],
    leaves: ['It is dated 45/33/99.', 'Update 10.4.11 is out.', 'The patch, build 10.12.2019.4, is out.'],
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
function readSlashed(
  { first = '', second = '', sign = '', year = '' }: Groups,
  around: Surroundings,
): Reading | 'none' | null {
  if (isInCode(around)) return 'none'
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

/** Part of an address or of a longer number, or the number of a version: "example.net/2021-03-04/", "build 10.12.2019.4". */
const isInCode = ({ before, after }: Surroundings): boolean =>
  /[\p{L}\d][/=_.]$|:\/\/$/u.test(before) || /^\.\d|^\/\p{L}|^\.\p{Ll}{2}/u.test(after) || VERSION_BEFORE.test(before)
const VERSION_BEFORE = /\b(?:build|firmware|patch|release|update|version|v)\s$/i
