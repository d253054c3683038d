/** Days that have a name, fixed and movable: when each is in a given year. */
import { dayNumber, monthLength, weekdayOf } from './days.js'

/** The names, in lower case with a plain apostrophe or none, as a table from name to the day in a year. */
type WhenIn = (year: number) => number

const fixed =
  (month: number, day: number): WhenIn =>
  (year) =>
    dayNumber(year, month, day)

/** The nth (from 1) of a weekday (1 is Monday) in a month; -1 is the last. */
const nth =
  (count: number, weekday: number, month: number): WhenIn =>
  (year) => {
    if (count < 0) {
      const last = dayNumber(year, month, monthLength(year, month))
      return last - ((weekdayOf(last) - weekday + 7) % 7)
    }
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7
  }

const fromEaster =
  (days: number): WhenIn =>
  (year) =>
    easterSunday(year) + days

/** Easter Sunday of the western churches, by the anonymous Gregorian reckoning. */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const months = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(months / 31), (months % 31) + 1)
}

const HOLIDAYS: Readonly<Record<string, WhenIn>> = {
  'all saints day': fixed(11, 1),
  'all souls day': fixed(11, 2),
  'anzac day': fixed(4, 25),
  'april fools day': fixed(4, 1),
  'armistice day': fixed(11, 11),
  'ascension day': fromEaster(39),
  'ash wednesday': fromEaster(-46),
  'australia day': fixed(1, 26),
  'bastille day': fixed(7, 14),
  'boxing day': fixed(12, 26),
  'canada day': fixed(7, 1),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'cinco de mayo': fixed(5, 5),
  'columbus day': nth(2, 1, 10),
  'corpus christi': fromEaster(60),
  'cyber monday': (year) => nth(4, 4, 11)(year) + 4,
  'earth day': fixed(4, 22),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'easter sunday': fromEaster(0),
  epiphany: fixed(1, 6),
  'fathers day': nth(3, 7, 6),
  'flag day': fixed(6, 14),
  'fourth of july': fixed(7, 4),
  'good friday': fromEaster(-2),
  'groundhog day': fixed(2, 2),
  halloween: fixed(10, 31),
  'holy thursday': fromEaster(-3),
  'human rights day': fixed(12, 10),
  'inauguration day': fixed(1, 20),
  'international womens day': fixed(3, 8),
  'july fourth': fixed(7, 4),
  juneteenth: fixed(6, 19),
  'labor day': nth(1, 1, 9),
  'labour day': fixed(5, 1),
  'martin luther king day': nth(3, 1, 1),
  'martin luther king jr. day': nth(3, 1, 1),
  'maundy thursday': fromEaster(-3),
  'may day': fixed(5, 1),
  'memorial day': nth(-1, 1, 5),
  'mothers day': nth(2, 7, 5),
  'new years': fixed(1, 1),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  'palm sunday': fromEaster(-7),
  'pentecost sunday': fromEaster(49),
  'presidents day': nth(3, 1, 2),
  'remembrance day': fixed(11, 11),
  'shrove tuesday': fromEaster(-47),
  'st. andrews day': fixed(11, 30),
  'st. georges day': fixed(4, 23),
  'st. patricks day': fixed(3, 17),
  'thanksgiving day': nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  'valentines day': fixed(2, 14),
  'veterans day': fixed(11, 11),
  'waitangi day': fixed(2, 6),
  'whit monday': fromEaster(50),
  'world aids day': fixed(12, 1),
  'world health day': fixed(4, 7),
  'world press freedom day': fixed(5, 3),
  'world refugee day': fixed(6, 20),
}

/** Every name, in lower case and without apostrophes: "new years eve". */
export const holidayNames: readonly string[] = Object.keys(HOLIDAYS)

/** The day of a holiday in a year; null for an unknown name. Apostrophes, capitals and the form "Saint" do not count. */
export function holidayIn(name: string, year: number): number | null {
  const key = name
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/^(?:saint|st) /, 'st. ')
    .replace(/\s+/g, ' ')
  return HOLIDAYS[key]?.(year) ?? null
}
