import type { DateItem } from '../../recognise/dates/schema.js'

const DAY = 86_400_000
const dayOf = (day: string): number => Date.parse(day) / DAY

/** Whether a date can be that of a happening: a point in time, known, and not one to come. */
export function isPointInTime({ type, value }: DateItem): boolean {
  return (type === 'date' || type === 'time') && !value.endsWith('_REF') && !value.startsWith('XXXX-XX-XX')
}

/** The days that a date covers, as numbers; null when it is not anchored. */
function daysOf({ interval }: DateItem): readonly [number, number] | null {
  return interval && [dayOf(interval.from), dayOf(interval.to)]
}

/** How many days lie between two dates; 0 where one holds the other, null where one of them is not anchored. */
export function daysBetween(a: DateItem, b: DateItem): number | null {
  const [one, other] = [daysOf(a), daysOf(b)]
  if (!one || !other) return null
  return Math.max(0, one[0] - other[1], other[0] - one[1])
}

/** How many days a date covers: the fewer, the finer. */
export function breadthOf(date: DateItem): number {
  const days = daysOf(date)
  return days ? days[1] - days[0] + 1 : 10_000
}

/** How many days before (above 0) or behind a day of publication a date ends. */
export function daysBefore(date: DateItem, published: string | null): number | null {
  const days = daysOf(date)
  if (!days || !published) return null
  const day = dayOf(published.slice(0, 10))
  return days[0] > day ? days[0] * -1 + day : Math.max(0, day - days[1])
}
