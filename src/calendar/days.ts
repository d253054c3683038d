/**
 * Arithmetic on days of the proleptic Gregorian calendar, in which a day is a number: 1970-01-01 is 0. Year 0 is 1 BC.
 * No `Date`: nothing here knows a clock or a time zone.
 */

/** A day by its parts; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday. */
interface IsoWeek {
  readonly year: number
  readonly week: number
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether there is such a day: 30 February is none. */
export function isDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/** The number of a day. A day beyond its month's end counts on into the next one. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years are counted from 1 March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970
}

const DAYS_IN_ERA = 146_097
const DAYS_TO_1970 = 719_468

/** The day with this number. */
export function dateOfNumber(number: number): CalendarDate {
  const shifted = number + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The number of a day given by its parts. */
export const numberOf = ({ year, month, day }: CalendarDate): number => dayNumber(year, month, day)

/** The weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The next (or, going back, the last) day that is that weekday; the day itself when it is one. */
export function nearestWeekday(day: number, weekday: number, direction: 'past' | 'future'): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return direction === 'future' || ahead === 0 ? day + ahead : day + ahead - 7
}

/** The ISO week in which a day lies. */
export function isoWeekOf(number: number): IsoWeek {
  const thursday = number + 4 - weekdayOf(number)
  const { year } = dateOfNumber(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. Weeks beyond the year's end count on. */
export function mondayOf({ year, week }: IsoWeek): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** 52 or 53. */
export const weeksInYear = (year: number): number => isoWeekOf(dayNumber(year, 12, 28)).week

/** The month that many months later (or earlier). */
export function addMonths(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + count
  const inYear = ((months % 12) + 12) % 12
  return { year: (months - inYear) / 12, month: inYear + 1 }
}

/** The day in writing, YYYY-MM-DD; years before 0 take a minus sign. */
export function writeDate({ year, month, day }: CalendarDate): string {
  return `${writeYear(year)}-${two(month)}-${two(day)}`
}

/** A year in four figures. */
export const writeYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

/** A number in two figures. */
export const two = (number: number): string => String(number).padStart(2, '0')

/** Reads YYYY-MM-DD; null when it is no day. */
export function readDate(written: string): CalendarDate | null {
  const parts = written.match(/^(-?\d{4})-(\d\d)-(\d\d)$/)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isDate(year, month, day) ? { year, month, day } : null
}
