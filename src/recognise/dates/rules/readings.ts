/** The readings that rules give for what is not counted from another date: values, lengths of time, what recurs, hours. */
import type { Unit } from '../lexicon/units.js'
import type { Modifier, Reading } from '../reading.js'
import { unitOf } from './read-words.js'

/** A date whose TIMEX3 value the words give by themselves. */
export const dateOf = (value: string, confidence?: number): Reading => ({
  type: 'date',
  meaning: { is: 'value', value },
  ...(confidence === undefined ? {} : { confidence }),
})

/** What "early", "mid-" and "late" say of a decade or season. */
export const partModifier = (part: string): Modifier =>
  /early/i.test(part) ? 'start' : /late/i.test(part) ? 'end' : 'mid'

/** What recurs. */
export const setOf = (value: string, confidence?: number): Reading => ({ ...dateOf(value, confidence), type: 'set' })

/** A time of day: "17:00", "15:11Z", "MO". The day is joined to it afterwards. */
export const timeOf = (time: string): Reading => ({ type: 'time', meaning: { is: 'time' }, time })

/** A duration as TIMEX3 writes it: P3M, PT2.5H, PXY; decades and centuries count as years, half of a unit as the smaller one. */
export function durationOf(count: number | null, { letter, grain, times }: Unit): string {
  const inYears = letter === 'DE' ? 10 : letter === 'CE' ? 100 : 1
  if (count === null) return `P${grain ? '' : 'T'}X${letter}`
  if (inYears > 1) return `P${round(count * inYears)}Y`
  if (count === 0.5 && letter === 'H') return 'PT30M'
  if (count === 0.5 && letter === 'Y') return 'P6M'
  return `P${grain ? '' : 'T'}${round(count * times)}${letter}`
}

/** The reading of a length of time. */
export const lengthOfTime = (count: number | null, unit: string): Reading => ({
  type: 'duration',
  meaning: { is: 'value', value: durationOf(count, unitOf(unit)) },
})

const round = (number: number): number => Math.round(number * 100) / 100
