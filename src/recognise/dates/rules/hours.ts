/** Hours by the clock: how their words are read. */
import { two } from '../../../calendar/days.js'
import type { Reading } from '../reading.js'
import { numberOf } from './read-words.js'
import { timeOf } from './readings.js'

/** The time of an hour, with what its zone is off Greenwich. */
export const clockTime = (hour: number, minute: number, offset = ''): Reading =>
  timeOf(`${two(hour)}:${two(minute)}${offset}`)

/** An hour in figures or in words. */
export const hourOf = (hour: string): number => Number(/\d/.test(hour) ? hour : numberOf(hour))

/** What an hour is of the whole day where its part is told: "six in the evening" is 18. */
export const hourIn = (hour: number, part: string | undefined): number =>
  hour < 12 && part !== undefined && !/morning/i.test(part) ? hour + 12 : hour

/** What an hour is behind "a.m." or "p.m.": twelve is the first of either half. */
export const hourOfHalf = (hour: number, half: string): number => (hour % 12) + (/^p/i.test(half) ? 12 : 0)
