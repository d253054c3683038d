/** Words that say how far away a unit lies and from where it is counted: "last", "the following", "that same". */
import type { Grain } from '../../../calendar/grains.js'
import type { From, Reading } from '../reading.js'
import { unitOf } from './pieces.js'

/** How many units away, and from where. "the last week" and "the next year" are read as lengths of time before this is asked. */
const SHIFTS: Readonly<Record<string, readonly [number, From]>> = {
  coming: [1, 'publication'],
  current: [0, 'publication'],
  following: [1, 'mentioned'],
  last: [-1, 'publication'],
  latest: [-1, 'publication'],
  next: [1, 'publication'],
  preceding: [-1, 'mentioned'],
  present: [0, 'publication'],
  previous: [-1, 'mentioned'],
  prior: [-1, 'mentioned'],
  same: [0, 'mentioned'],
  that: [0, 'mentioned'],
  'that same': [0, 'mentioned'],
  'that very': [0, 'mentioned'],
  'the coming': [1, 'publication'],
  'the current': [0, 'publication'],
  'the following': [1, 'mentioned'],
  'the last': [-1, 'publication'],
  'the just-completed': [-1, 'publication'],
  'the just-ended': [-1, 'publication'],
  'the latest': [-1, 'publication'],
  'the most recent': [-1, 'publication'],
  'the next': [1, 'mentioned'],
  'the preceding': [-1, 'mentioned'],
  'the present': [0, 'publication'],
  'the previous': [-1, 'mentioned'],
  'the prior': [-1, 'mentioned'],
  'the same': [0, 'mentioned'],
  'the upcoming': [1, 'publication'],
  'the very next': [1, 'mentioned'],
  'the very same': [0, 'mentioned'],
  this: [0, 'publication'],
  'this coming': [1, 'publication'],
  'this current': [0, 'publication'],
  'this past': [-1, 'publication'],
  'this same': [0, 'publication'],
  'this very': [0, 'publication'],
  upcoming: [1, 'publication'],
}

export const shiftWords: readonly string[] = Object.keys(SHIFTS)

export interface Shift {
  readonly count: number
  readonly from: From
}

/** What words of `shiftWords` say. */
export function shiftOf(words: string): Shift {
  const [count, from] = SHIFTS[tidy(words)] ?? [0, 'publication']
  return { count, from }
}

/** In small letters, with single blanks. */
export const tidy = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** A date so many stretches of a grain away. */
export const shifted = (grain: Grain, { count, from }: Shift): Reading => ({
  type: 'date',
  meaning: { is: 'shift', grain, count, from },
})

/** The grain of a unit of the calendar. */
export const grainOf = (unit: string): Grain => unitOf(unit).grain ?? 'day'
