/** Days that have a name, fixed and movable: when each is in a given year. */
import { dateOfNumber, dayNumber, weekdayOf } from './days.js'
import { easterSunday, orthodoxEaster } from './easter.js'
import type { Grain } from './grains.js'
import { hanukkah, passover, roshHashanah } from './hebrew.js'
import { islamicDaysIn } from './islamic.js'
import { diwali, lunarNewYear, midAutumn } from './lunar-festivals.js'
import { nthWeekday } from './nth-weekday.js'
import { valueAt } from './timex.js'

/** When a holiday is in a year: a day, or (sighted moons, equinoxes) only the month or year in which it begins; null where it is not known. */
interface Holiday {
  readonly grain: Grain
  daysIn(year: number): readonly (number | null)[]
}
type DayIn = (year: number) => number | null

const at = (dayIn: DayIn): Holiday => ({ grain: 'day', daysIn: (year) => [dayIn(year)] })
const fixed = (month: number, day: number): Holiday => at((year) => dayNumber(year, month, day))

/** The nth (from 1) of a weekday (1 is Monday) in a month; -1 is the last. */
const nth = (count: number, weekday: number, month: number): Holiday =>
  at((year) => nthWeekday(year, { count, weekday, month }))
/** So many days after Thanksgiving in the United States. */
const fromThanksgiving = (days: number): Holiday =>
  at((year) => nthWeekday(year, { count: 4, weekday: 4, month: 11 }) + days)

const fromEaster = (days: number): Holiday => at((year) => easterSunday(year) + days)
const fromOrthodoxEaster = (days: number): Holiday => at((year) => orthodoxEaster(year) + days)
const fromPassover = (days: number): Holiday => at((year) => passover(year) + days)
const fromRoshHashanah = (days: number): Holiday => at((year) => roshHashanah(year) + days)

/** A feast of one day by the sighted moon: its month, where a day earlier or later is in the same one. */
const islamic = (month: number, day: number, grain: Grain = 'month'): Holiday => ({
  grain,
  daysIn: (year) => islamicDaysIn(year, month, day),
})

/** The last Sunday of January to 2003, the first of February to 2021, then the second; in 2002 a week late. Not told before 1990. */
function superBowlSunday(year: number): number | null {
  if (year < 1990) return null
  if (year === 2002) return dayNumber(2002, 2, 3)
  return nthWeekday(
    year,
    year < 2004 ? { count: -1, weekday: 7, month: 1 } : { count: year < 2022 ? 1 : 2, weekday: 7, month: 2 },
  )
}

/** The last Monday before 25 May. */
const victoriaDay = at((year) => dayNumber(year, 5, 24) - ((weekdayOf(dayNumber(year, 5, 24)) + 6) % 7))

/** The names, in lower case and without apostrophes. "Labor Day" is the American one, "Labour Day" that of most other countries. */
const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  'all saints day': fixed(11, 1),
  'all souls day': fixed(11, 2),
  'anzac day': fixed(4, 25),
  'april fools day': fixed(4, 1),
  'arbor day': nth(-1, 5, 4),
  'armistice day': fixed(11, 11),
  'ascension day': fromEaster(39),
  'ash wednesday': fromEaster(-46),
  'australia day': fixed(1, 26),
  'bastille day': fixed(7, 14),
  'black friday': fromThanksgiving(1),
  'bonfire night': fixed(11, 5),
  'boxing day': fixed(12, 26),
  'canada day': fixed(7, 1),
  chanukah: at(hanukkah),
  'chinese new year': at(lunarNewYear),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'cinco de mayo': fixed(5, 5),
  'columbus day': nth(2, 1, 10),
  'coptic christmas': fixed(1, 7),
  'corpus christi': fromEaster(60),
  'cyber monday': fromThanksgiving(4),
  deepavali: at(diwali),
  diwali: at(diwali),
  'earth day': fixed(4, 22),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'easter sunday': fromEaster(0),
  eid: { grain: 'month', daysIn: (year) => [...islamicDaysIn(year, 10, 1), ...islamicDaysIn(year, 12, 10)] },
  'eid al-adha': islamic(12, 10),
  'eid al-fitr': islamic(10, 1),
  'eid ul-adha': islamic(12, 10),
  'eid ul-fitr': islamic(10, 1),
  'election day': at((year) => nthWeekday(year, { count: 1, weekday: 1, month: 11 }) + 1),
  epiphany: fixed(1, 6),
  'fat tuesday': fromEaster(-47),
  'fathers day': nth(3, 7, 6),
  'flag day': fixed(6, 14),
  'fourth of july': fixed(7, 4),
  'good friday': fromEaster(-2),
  'groundhog day': fixed(2, 2),
  'guy fawkes day': fixed(11, 5),
  'guy fawkes night': fixed(11, 5),
  halloween: fixed(10, 31),
  hanukkah: at(hanukkah),
  'holy saturday': fromEaster(-1),
  'holy thursday': fromEaster(-3),
  'human rights day': fixed(12, 10),
  'inauguration day': fixed(1, 20),
  'independence day': fixed(7, 4),
  'indigenous peoples day': nth(2, 1, 10),
  'international womens day': fixed(3, 8),
  'jewish new year': at(roshHashanah),
  'july fourth': fixed(7, 4),
  juneteenth: fixed(6, 19),
  'labor day': nth(1, 1, 9),
  'labour day': fixed(5, 1),
  'lunar new year': at(lunarNewYear),
  'mardi gras': fromEaster(-47),
  'martin luther king day': nth(3, 1, 1),
  'martin luther king jr. day': nth(3, 1, 1),
  'maundy thursday': fromEaster(-3),
  'may day': fixed(5, 1),
  'memorial day': nth(-1, 1, 5),
  'mid-autumn festival': at(midAutumn),
  'mlk day': nth(3, 1, 1),
  'mothering sunday': fromEaster(-21),
  'mothers day': nth(2, 7, 5),
  'new years': fixed(1, 1),
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  nowruz: { grain: 'month', daysIn: (year) => [dayNumber(year, 3, 20)] },
  'orthodox christmas': fixed(1, 7),
  'orthodox easter': fromOrthodoxEaster(0),
  'palm sunday': fromEaster(-7),
  passover: fromPassover(0),
  'patriots day': nth(3, 1, 4),
  'pearl harbor day': fixed(12, 7),
  pentecost: fromEaster(49),
  'pentecost sunday': fromEaster(49),
  'presidents day': nth(3, 1, 2),
  purim: fromPassover(-30),
  ramadan: islamic(9, 1, 'year'),
  'remembrance day': fixed(11, 11),
  'remembrance sunday': nth(2, 7, 11),
  'rosh hashana': at(roshHashanah),
  'rosh hashanah': at(roshHashanah),
  shavuot: fromPassover(50),
  'shrove tuesday': fromEaster(-47),
  'simchat torah': fromRoshHashanah(22),
  songkran: fixed(4, 13),
  'spring festival': at(lunarNewYear),
  'st. andrews day': fixed(11, 30),
  'st. davids day': fixed(3, 1),
  'st. georges day': fixed(4, 23),
  'st. nicholas day': fixed(12, 6),
  'st. patricks day': fixed(3, 17),
  'st. stephens day': fixed(12, 26),
  sukkot: fromRoshHashanah(14),
  'super bowl sunday': at(superBowlSunday),
  thanksgiving: fromThanksgiving(0),
  'thanksgiving day': fromThanksgiving(0),
  'valentines day': fixed(2, 14),
  'veterans day': fixed(11, 11),
  'victoria day': victoriaDay,
  'waitangi day': fixed(2, 6),
  'whit monday': fromEaster(50),
  'world aids day': fixed(12, 1),
  'world health day': fixed(4, 7),
  'world press freedom day': fixed(5, 3),
  'world refugee day': fixed(6, 20),
  'yom kippur': fromRoshHashanah(9),
}

/** Every name, in lower case and without apostrophes: "new years eve". */
export const holidayNames: readonly string[] = Object.keys(HOLIDAYS)

/** The day on which a holiday is, or may be, in a year, with its TIMEX3 value, which is coarser than a day where the day is not certain. */
export interface HolidayDate {
  readonly day: number
  readonly value: string
}

/** The dates of a holiday in a year: as a rule one; none for an unknown name. Apostrophes, capitals and the form "Saint" do not count. */
export function holidaysIn(name: string, year: number): readonly HolidayDate[] {
  const holiday = holidayNamed(name)
  if (!holiday) return []
  return holiday
    .daysIn(year)
    .flatMap((day) => (day === null ? [] : [{ day, value: valueAt(certainGrain(day, holiday.grain), day) }]))
}

/** A month only where a day earlier or later would be in it too. */
const certainGrain = (day: number, grain: Grain): Grain =>
  grain === 'month' && dateOfNumber(day - 1).month !== dateOfNumber(day + 1).month ? 'year' : grain

function holidayNamed(name: string): Holiday | undefined {
  const key = name
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/^(?:saint|st) /, 'st. ')
    .replace(/\s+/g, ' ')
  return HOLIDAYS[key]
}
