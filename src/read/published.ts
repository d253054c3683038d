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

/**
 * The day of a date as pages write it for machines in other ways than ISO 8601: "20250205", "2025/02/05",
 * "Wed, 05 Feb 2025 10:00:00 GMT", "February 5, 2025". Nothing that could be read in two ways ("02/05/2025").
 */
export function readWrittenDay(value: string): string | null {
  const written = value.trim().slice(0, 80)
  const digits = written.match(/^(\d{4})(?:\/(\d{1,2})\/(\d{1,2})|(\d\d)(\d\d)(?:T\d{4,6}Z?|\d{6})?)(?: .*)?$/)
  if (digits) return dayOf(digits[1], digits[2] ?? digits[4], digits[3] ?? digits[5])
  const dayFirst = written.match(/^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i)
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = written.match(/^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i)
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  // As programs print a date: "Tue May 14 14:12:33 UTC 2013".
  const printed = written.match(/^[a-z]{3} ([a-z]{3}) (\d{1,2}) \d\d:\d\d:\d\d (?:[a-z]{3,4} )?(\d{4})$/i)
  if (printed) return dayOf(printed[3], monthOf(printed[1]), printed[2])
  const figures = written.match(/^(\d\d)[/.-](\d\d)[/.-](\d{4})\b/)
  return figures ? inOnlyOrder(figures[1], figures[2], figures[3]) : null
}

/** The day of two figures of which only one can be the month, or which are the same: "14/05/2013". */
function inOnlyOrder(first = '', second = '', year = ''): string | null {
  const orders = [dayOf(year, first, second), dayOf(year, second, first)]
  const [day, ...others] = new Set(orders.filter((order) => order !== null))
  return day !== undefined && others.length === 0 ? day : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

function dayOf(year = '', month = '', day = ''): string | null {
  return isDay(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null
}
