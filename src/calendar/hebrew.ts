/** Jewish holidays by the arithmetic of the Hebrew calendar, which is exact in every year. */

/** The day of Rosh Hashanah, 1 Tishri, in autumn of a year. Days are those on whose eve, at sunset, the holiday begins. */
export const roshHashanah = (year: number): number => EPOCH + daysBefore(year + 3761)

/** The first day of Passover, 15 Nisan, in spring of a year: always 163 days before the new year that follows it. */
export const passover = (year: number): number => roshHashanah(year) - 163

/** The first day of Hanukkah, 25 Kislev: a day later where the month before has 30 days. */
export function hanukkah(year: number): number {
  const length = roshHashanah(year + 1) - roshHashanah(year)
  return roshHashanah(year) + (length % 10 === 5 ? 84 : 83)
}

/** 1 Tishri of the year 1 is 7 September of 3761 BC by the Gregorian calendar, here counted from 1970. */
const EPOCH = -2_092_590

/** The days from the epoch to 1 Tishri of a Hebrew year: by the mean new moon, put off so that no feast falls on a wrong weekday. */
function daysBefore(year: number): number {
  const [last, own, next] = [year - 1, year, year + 1].map(moonDay) as [number, number, number]
  // A year may not have 356 or 382 days.
  if (next - own === 356) return own + 2
  return own - last === 382 ? own + 1 : own
}

/** Counted in parts, 1080 to the hour. A new moon on a Sunday, Wednesday or Friday is put off by a day. */
function moonDay(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const day = months * 29 + Math.floor(parts / 25_920)
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
}
