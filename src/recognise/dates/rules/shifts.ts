/** Words that say how far away a unit lies and from where it is counted: "last", "the following", "that same". */
import type { Grain } from '../../../calendar/grains.js'
import { shifts } from '../lexicon/shifts.js'
import type { From, Reading } from '../reading.js'
import { tidy, unitOf } from './read-words.js'

/** Those that may stand before a unit; "the past week" is a length of time. */
export const shiftWords: readonly string[] = Object.keys(shifts).filter((words) => words !== 'the past')

export interface Shift {
  readonly count: number
  readonly from: From
}

/** What words of `shiftWords` say. */
export function shiftOf(words: string): Shift {
  const [count, from] = shifts[tidy(words)] ?? [0, 'publication']
  return { count, from }
}

/** A date so many stretches of a grain away. */
export const shifted = (grain: Grain, { count, from }: Shift, told?: 'stretch' | 'year-before'): Reading => ({
  type: 'date',
  meaning: { is: 'shift', grain, count, from, ...(told ? { told } : {}) },
})

/** The grain of a unit of the calendar. */
export const grainOf = (unit: string): Grain => unitOf(unit).grain ?? 'day'
