/** Times of day as TIMEX3 writes them behind a day: "17:00", "15:11Z", "MO". */

/** Adds the time of day to a day; a vague day stays as it is. */
export const withTime = (value: string, time: string): string => (ENDS_IN_DAY.test(value) ? `${value}T${time}` : value)
const ENDS_IN_DAY = /-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)$/

/** Whether it is a time of the clock, not a part of the day. */
export const isClock = (time: string | undefined): time is string => time !== undefined && /^\d\d:\d\d/.test(time)

/** "8:30 tonight" is half past eight in the evening; "a.m." or a zone in the words says which half they mean. */
export function laterHalf(time = 'XX:XX', words: string, part: string | undefined): string {
  const isLate = part === 'AF' || part === 'EV' || part === 'NI'
  const hour = Number(time.slice(0, 2))
  return isLate && hour > 0 && hour < 12 && !/\b(?:[ap]\.?\s?m\b|\d{3}|hours|morning)/i.test(words)
    ? `${hour + 12}${time.slice(2)}`
    : time
}
