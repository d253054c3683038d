/** How a season, a quarter or a half of a year is read. */
import type { Meaning, Period, Reading, Year } from '../reading.js'
import { yearOf } from './read-day.js'
import { type Shift, shiftOf } from './shifts.js'

/** Of a year, or so many of them away; of no year where neither is told. */
export function periodOf(part: Period, year?: Year, shift?: Shift): Reading {
  const meaning: Meaning = {
    is: 'period',
    part,
    ...(year && { year }),
    ...(shift && { by: shift.count, from: shift.from }),
  }
  return { type: 'date', meaning }
}

/** The year beside a period: in four figures, in two, or told as in "of last year" and "of the year". */
export function yearBeside(written: string | undefined, told?: string): Year | undefined {
  if (written) return yearOf({ year: written.replace("'", '') }).year
  return told === undefined ? undefined : { by: shiftOf(told).count, from: 'publication' }
}
