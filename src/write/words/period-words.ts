/** Weeks, quarters, seasons, years, decades and centuries in words. */
import { nth } from './nth.js'

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['FA', 'autumn'],
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['WI', 'winter'],
])
const PARTS_OF_YEAR: ReadonlyMap<string, string> = new Map([
  ...SEASONS,
  ['H1', 'first half of'],
  ['H2', 'second half of'],
  ['Q1', 'first quarter of'],
  ['Q2', 'second quarter of'],
  ['Q3', 'third quarter of'],
  ['Q4', 'fourth quarter of'],
])
const NOT_KNOWN: ReadonlyMap<string, string> = new Map([
  ['XXXX', 'a year not known'],
  ['XXXX-WXX', 'a week not known'],
  ['XXXX-XX', 'a month not known'],
])

/** "fourth quarter of 2024", "week 51 of 2024", "the 2020s", "44 BC"; null for a value that is finer than a week. */
export function periodInWords(value: string): string | null {
  return NOT_KNOWN.get(value) ?? partOfYear(value) ?? yearsInWords(value)
}

function partOfYear(value: string): string | null {
  const [, year, part = '', end] = value.match(/^(\d{4}|XXXX)-(W\d\d|[A-Z][A-Z1-4])(-WE)?$/) ?? []
  if (!year) return null
  const words = PARTS_OF_YEAR.get(part)
  if (words && !end) return year === 'XXXX' ? `${words.replace(' of', '')}, year not known` : `${words} ${year}`
  return part.startsWith('W') ? `${end ? 'weekend of ' : ''}week ${Number(part.slice(1))} of ${year}` : null
}

/** TIMEX3 cuts years from their end: 199 is a decade, 19 a century, 1 a millennium; BC before those that were before Christ. */
function yearsInWords(value: string): string | null {
  const [, before = '', figures = ''] = value.match(/^(BC)?(\d{1,4})$/) ?? []
  if (!figures) return null
  const era = before && ' BC'
  if (figures.length === 4) return `${Number(figures)}${era || (figures < '1000' ? ' AD' : '')}`
  if (figures.length === 3) return `the ${figures}0s${era}`
  return `the ${nth(Number(figures) + 1)} ${figures.length === 2 ? 'century' : 'millennium'}${era}`
}
