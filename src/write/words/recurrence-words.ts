/** What recurs, in words. */
import { monthName } from '../../calendar/month-names.js'
import { partOfDay, weekdayName } from './day-words.js'
import { lengthInWords } from './length-words.js'
import { nth } from './nth.js'
import { SEASONS } from './period-words.js'

const EVERY: ReadonlyMap<string, string> = new Map([
  ['XXXX', 'year'],
  ['XXXX-WXX', 'week'],
  ['XXXX-WXX-WD', 'weekday'],
  ['XXXX-WXX-WE', 'weekend'],
  ['XXXX-XX', 'month'],
  ['XXXX-XX-XX', 'day'],
])

/** "every Friday", "every 2 weeks", "every 25 December", "every Tuesday night"; null for a value without plain words. */
export function recurrenceInWords(value: string): string | null {
  const length = lengthInWords(value)
  if (length) return `every ${length.replace(/^1 /, '')}`
  const [date = '', time] = value.split('T')
  const ofMonth = value.match(/^XXXX-XX-(\d\d)$/)?.[1]
  if (ofMonth) return `the ${nth(Number(ofMonth))} of every month`
  const day = dayOf(date)
  if (day === null || time === undefined) return day && `every ${day}`
  const part = partOfDay(time)
  if (part) return `every ${date === 'XXXX-XX-XX' ? '' : `${day} `}${part}`
  return /^\d\d:\d\d$/.test(time) ? `every ${day}, ${time}` : null
}

function dayOf(date: string): string | null {
  const weekday = weekdayName(date.match(/^XXXX-WXX-([1-7])$/)?.[1])
  const [, month, day] = date.match(/^XXXX-(\d\d)(?:-(\d\d))?$/) ?? []
  const name = monthName(month)
  const season = SEASONS.get(date.match(/^XXXX-([A-Z]{2})$/)?.[1] ?? '')
  return EVERY.get(date) ?? season ?? weekday ?? (name ? `${day ? `${Number(day)} ` : ''}${name}` : null)
}
