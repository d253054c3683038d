/**
 * The day of a date as inputs and flags give it, YYYY-MM-DD; null for what is no date. An ISO 8601 date-time is taken at
 * its word: the day that stands in it, whatever its zone.
 *
 * @example readDay('2025-02-05T23:30:00-05:00') // "2025-02-05"
 * @example readDay('2025-02-30') // null
 */
export function readDay(value: string): string | null {
  const match = value.trim().match(ISO)
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const isTime = Number(hour) <= 24 && Number(minute) <= 59 && Number(second) <= 60
  return isTime && isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?$/i

/** Whether there is such a day in the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= length
}
