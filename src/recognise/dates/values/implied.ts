/** Which parts of a value do not stand in the text. */
import type { Meaning, Reading } from '../reading.js'
import type { DateItem } from '../schema.js'

type Part = DateItem['implied'][number]

/** Whether an expression had to be counted from another date. */
export function isRelative(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'value':
    case 'counterpart':
      return false
    case 'calendar':
    case 'nth':
    case 'period':
    case 'holiday':
      return meaning.year === undefined || 'by' in meaning.year
    default:
      return true
  }
}

/** The parts of a resolved value that had to be supplied, the coarsest first; none where the value is left open. */
export function impliedParts({ meaning }: Reading, value: string): readonly Part[] {
  if (!/^(?:\d|BC)/.test(value)) return []
  if (meaning.is === 'value') return meaning.implied ?? []
  if (meaning.is === 'counterpart') return []
  if (meaning.is === 'calendar' && meaning.day && !meaning.month) return ['year', 'month']
  if (meaning.is === 'calendar' || meaning.is === 'period' || meaning.is === 'holiday') return yearParts(meaning.year)
  if (meaning.is === 'nth') return [...yearParts(meaning.year), 'day']
  if (meaning.is === 'month') return ['year']
  if (/-W/.test(value) && !value.endsWith('-WI')) return ['year', 'week']
  if (/^(?:BC)?\d{1,3}$/.test(value)) return ['century']
  if (/-(?:Q|H|SP|SU|FA|WI)/.test(value)) return ['year']
  const parts: readonly Part[] = ['year', 'month', 'day']
  return parts.slice(0, value.replace(/T.*/, '').split('-').length)
}

function yearParts(year: Extract<Meaning, { is: 'calendar' }>['year']): readonly Part[] {
  if (year === undefined || 'by' in year) return ['year']
  return year.figures === 2 ? ['century'] : []
}
