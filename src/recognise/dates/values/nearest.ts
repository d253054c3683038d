/** Of the same day, month or season of several years, the one that is meant. */
import { type CalendarDate, isDate, numberOf, weekdayOf } from '../../../calendar/days.js'
import { type Direction, isPast, type Pointing } from '../tense/direction.js'
import { type Mentioned, yearOfDay } from './anchors.js'

/** Days in a row, as numbers. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
/** A stretch with its TIMEX3 value. */
export type Named = Stretch & { readonly value: string }

/** The day with these parts, if there is such a day and it falls on the weekday that is asked for. */
export function dayOn(weekday: number | undefined, date: CalendarDate): readonly Stretch[] {
  if (!isDate(date.year, date.month, date.day)) return []
  const day = numberOf(date)
  return weekday === undefined || weekdayOf(day) === weekday ? [{ from: day, to: day }] : []
}

/** The year of a day, and so many on either side. */
export const yearsAround = (now: number, reach: number): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => yearOfDay(now) - reach + i)

/**
 * The nearest stretch that the tense allows; one that is going on is allowed by both. Unless what is told surely is of the past, one
 * that is near beats it where that lies most of a year away, as the writer would have given the year: "hope to win after a poor
 * October". Null when there is none at all.
 */
export function choose<T extends Stretch>(stretches: readonly T[], now: number, direction: Direction): T | null {
  const nearest = nearestOf(stretches, now)
  const chosen = nearestOf(allowedBy(direction, stretches, now), now) ?? nearest
  if (!chosen || !nearest || direction === 'past') return chosen
  const { far, close } = direction === 'future' ? AHEAD : UNTOLD
  const isTooFar = distance(chosen, now) > far && yearOfDay(chosen.from) !== yearOfDay(now)
  return isTooFar && distance(nearest, now) < close ? nearest : chosen
}

/**
 * In days: too far for a date without its year, if it is of another year, and near enough to be meant. What will come is seldom
 * named by a day most of a year ahead: "will count, weeks after the vote of 19 April".
 */
const UNTOLD = { far: 300, close: 42 } as const
const AHEAD = { far: 280, close: 75 } as const

const nearestOf = <T extends Stretch>(stretches: readonly T[], now: number): T | null =>
  stretches.reduce<T | null>(
    (best, stretch) => (best === null || distance(stretch, now) < distance(best, now) ? stretch : best),
    null,
  )

function allowedBy<T extends Stretch>(direction: Direction, stretches: readonly T[], now: number): readonly T[] {
  return stretches.filter(({ from, to }) => {
    const slack = from === to ? SLACK : 0
    if (isPast(direction)) return from - now <= slack
    return direction === 'future' ? now - to <= slack : true
  })
}

/** A date a little ahead in a clause of the past ("announced the May 5 launch") is not one of a year ago. */
const SLACK = 14
const distance = ({ from, to }: Stretch, now: number): number => (from > now ? from - now : to < now ? now - to : 0)

/** The stretch before or after a day that the text has mentioned, or of its year: "the following spring", "that March". */
export function pickBeside(
  stretches: readonly Named[],
  { grain, day }: Pick<Mentioned, 'grain' | 'day'>,
  by: number,
): Named | undefined {
  const ofYear = stretches.findIndex(({ from }) => yearOfDay(from) === yearOfDay(day))
  // Winter is the one at the year's end: behind "in 1951" the following one is that of 1951.
  if (grain === 'year') return stretches[ofYear + (by > 0 && stretches[0]?.value.endsWith('-WI') ? by - 1 : by)]
  if (by > 0) return stretches.filter(({ from }) => from > day)[by - 1]
  if (by < 0) return stretches.filter(({ to }) => to < day).at(by)
  return stretches.find(({ from, to }) => from <= day && day <= to) ?? stretches[ofYear]
}

/** The stretch that "last", "this" or "next" names, else the one that the tense allows. */
export function pick(
  stretches: readonly Named[],
  now: number,
  { by, direction }: { by: number | undefined; direction: Pointing },
): Named {
  const first = stretches[0] as Named
  if (by !== undefined && by < 0) return stretches.filter(({ to }) => to < now).at(by) ?? first
  if (by === 1) return stretches.find(({ from }) => from > now) ?? first
  return (by === 0 ? ofThisYear(stretches, now) : choose(stretches, now, direction())) ?? first
}

/** "this fall", said in April, is the one to come; "this Christmas", said in January, the one just past; a winter has no year. */
function ofThisYear<T extends Stretch>(stretches: readonly T[], now: number): T | null {
  const nearest = nearestOf(stretches, now)
  if (nearest && distance(nearest, now) < UNTOLD.close) return nearest
  const year = yearOfDay(now)
  return stretches.find(({ from, to }) => yearOfDay(from) === year && yearOfDay(to) === year) ?? nearest
}
