/**
 * Islamic dates by the tabular calendar (30 years with 11 leap days, civil epoch). The real months begin when the new moon is
 * seen, a day earlier or later, and not everywhere on one day: so what is told from here is a month at best, never a day.
 */
import { dateOfNumber, dayNumber } from './days.js'

/** The days of a year of ours that are the given day of the Islamic calendar: one, none or two. */
export function islamicDaysIn(year: number, month: number, day: number): readonly number[] {
  const first = Math.floor(((year - 622) * 33) / 32)
  return [first - 1, first, first + 1, first + 2]
    .map((islamic) => islamicDay(islamic, month, day))
    .filter((number) => dateOfNumber(number).year === year)
}

function islamicDay(year: number, month: number, day: number): number {
  const months = Math.ceil(29.5 * (month - 1))
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + months + day - 1
}

/** 1 Muharram of the year 1: 19 July 622 by the Gregorian calendar. */
const EPOCH = dayNumber(622, 7, 19)
