/** Grains of the calendar: how long the stretches are that dates name, and counting in them. */
import { addMonths, dateOfNumber, dayNumber, monthLength } from './days.js'

/** From the finest to the coarsest. */
export const grains = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const
export type Grain = (typeof grains)[number]

/** Whether a stretch of one grain is no longer than one of another. */
export const isAsFineAs = (grain: Grain, other: Grain): boolean => grains.indexOf(grain) <= grains.indexOf(other)

/** Seasons of the northern half of the world by the meteorologists' months; winter has the year of its December. */
export const seasons = ['SP', 'SU', 'FA', 'WI'] as const
export type Season = (typeof seasons)[number]

/** The day that many units later (or earlier, below zero). A month's end stays within its month: 31 January + 1 month is 28 February. */
export function shiftDay(day: number, grain: Grain, count: number): number {
  if (grain === 'day') return day + count
  if (grain === 'week' || grain === 'weekend') return day + 7 * count
  const date = dateOfNumber(day)
  const { year, month } = addMonths(date.year, date.month, count * MONTHS[grain])
  return dayNumber(year, month, Math.min(date.day, monthLength(year, month)))
}

const MONTHS = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
} as const
