import { monthName } from '../../calendar/month-names.js'

/** Months, days and times of day in words; X stands for what is not known. */

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['AF', 'afternoon'],
  ['DT', 'daytime'],
  ['EV', 'evening'],
  ['MI', 'midday'],
  ['MO', 'morning'],
  ['NI', 'night'],
])

export const weekdayName = (weekday: string | undefined): string | undefined => WEEKDAYS[Number(weekday) - 1]
export const partOfDay = (part: string): string | undefined => PARTS_OF_DAY.get(part)

/** "4 March 2024, 15:11 UTC", "a Friday, not known which"; null for anything but a month, a day or a time of a day. */
export function dayInWords(value: string): string | null {
  const [date = '', time] = value.split('T')
  const day = calendarDay(date)
  if (day === null || time === undefined) return day
  const [, hour = '', zone] = time.match(/^(\d\d:\d\d|[A-Z]{2}|XX:XX)(Z|[+-]\d\d:\d\d)?$/) ?? []
  if (!hour) return null
  const words = hour === 'XX:XX' ? 'hour not known' : (partOfDay(hour) ?? hour)
  if (date === 'XXXX-XX-XX') return hour === 'XX:XX' ? 'a time of a day not known' : `${words}, day not known`
  return `${day}, ${words}${zone ? ` ${zone === 'Z' ? 'UTC' : `UTC${zone}`}` : ''}`
}

function calendarDay(date: string): string | null {
  if (date === 'XXXX-XX-XX') return 'a day not known'
  const weekday = weekdayName(date.match(/^XXXX-WXX-([1-7])$/)?.[1])
  if (weekday) return `a ${weekday}, not known which`
  const [, year, month, day] = date.match(/^(\d{4}|XXXX)-(\d\d)(?:-(\d\d|XX))?$/) ?? []
  const name = monthName(month)
  if (!name) return null
  const before = day === 'XX' ? 'a day in ' : day ? `${Number(day)} ` : ''
  return `${before}${name}${year === 'XXXX' ? ', year not known' : ` ${year}`}`
}
