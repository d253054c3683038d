/** What comes once a year and has a name: "the third quarter", "last summer", "Christmas". */
import { dateOfNumber, two, weekdayOf } from '../../calendar/days.js'
import { type HolidayDate, holidaysIn } from '../../calendar/holidays.js'
import { nthWeekday } from '../../calendar/nth-weekday.js'
import { readCalendarValue } from '../../calendar/read-timex.js'
import { valueAt, yearValue } from '../../calendar/timex.js'
import { resolveBesideMentioned } from './beside-mentioned.js'
import type { Pointing } from './direction.js'
import { type Named, pick, yearsAround } from './nearest.js'
import type { Is, Place, Resolved } from './place.js'
import type { KnownYear } from './written-years.js'
import { countedYear } from './yearless-dates.js'

/** With the year that opens the sentence: "Two years earlier, … on Christmas Day". */
type YearlyPlace = Place & { readonly opening: KnownYear | null }

/** "the third quarter", "last summer", "spring 1998", "that fall". */
export function resolvePeriod({ part, year, by, from }: Is<'period'>, at: YearlyPlace, direction: Pointing): Resolved {
  const { anchors } = at
  const known = year ? countedYear(year, anchors) : by === undefined ? at.opening : null
  if (known) return { value: `${yearValue(known.year ?? 0)}-${part}`, anchor: known.anchor }
  const inYear = (candidate: number): Named | null => {
    const value = `${yearValue(candidate)}-${part}`
    const days = readCalendarValue(value)?.days
    return days ? { ...days, value } : null
  }
  const beside = from === 'mentioned' ? resolveBesideMentioned({ inYear, by: by ?? 0, direction }, at) : null
  if (beside) return beside
  const now = anchors.published
  if (now === null) return { value: `XXXX-${part}`, anchor: null }
  const stretches = yearsAround(now, Math.max(2, 1 - (by ?? 0))).flatMap((candidate) => inYear(candidate) ?? [])
  return { value: pick(stretches, now, { by, direction }).value, anchor: 'publication' }
}

/** "the 1988 quarter": that quarter of 1988 which was spoken of for another year; the year alone if none was. */
export function resolveCounterpart({ grain, year }: Is<'counterpart'>, { anchors }: Place): Resolved | null {
  const known = countedYear(year, anchors)
  const last = anchors.mentioned.findLast((entry) => entry.grain === grain)
  if (known?.year == null) return null
  const part = last ? valueAt(grain, last.day).slice(4) : ''
  return { value: `${yearValue(known.year)}${part}`, anchor: last?.id ?? null }
}

/** "Christmas", "last Thanksgiving", "Labor Day weekend", "that Christmas". */
export function resolveHoliday(meaning: Is<'holiday'>, at: YearlyPlace, direction: Pointing): Resolved | null {
  const { name, year, by, from, around } = meaning
  const { anchors, opening } = at
  // Before Christ there was none of them.
  const inYear = (candidate: number): readonly Named[] =>
    (candidate > 0 ? holidaysIn(name, candidate) : []).map((date) => ({
      from: date.day,
      to: date.day,
      value: valueAround(date, around),
    }))
  const firstIn = (candidate: number): Named | null => inYear(candidate)[0] ?? null
  const known = year ? countedYear(year, anchors) : by === undefined ? opening : null
  if (known?.year != null) {
    const named = firstIn(known.year)
    return named && { value: named.value, anchor: known.anchor }
  }
  const beside = from === 'mentioned' ? resolveBesideMentioned({ inYear: firstIn, by: by ?? 0, direction }, at) : null
  if (beside) return beside
  const now = anchors.published
  if (now === null) return { value: around ? openAround(around) : holidayOfNoYear(name), anchor: null }
  const dates = yearsAround(now, 2).flatMap(inYear)
  return dates.length ? { value: pick(dates, now, { by, direction }).value, anchor: 'publication' } : null
}

/** "the first Monday in September". */
export function resolveNth(
  meaning: Is<'nth'>,
  { anchors, opening }: YearlyPlace,
  direction: Pointing,
): Resolved | null {
  const { year, month, count } = meaning
  const inYear = (candidate: number): readonly Named[] => {
    const day = nthWeekday(candidate, meaning)
    return dateOfNumber(day).month === month ? [{ from: day, to: day, value: valueAt('day', day) }] : []
  }
  const known = year ? countedYear(year, anchors) : opening
  const now = anchors.published
  if (known?.year != null) {
    const named = inYear(known.year)[0]
    return named ? { value: named.value, anchor: known.anchor } : null
  }
  if (now === null) return { value: `XXXX-${two(month)}-XX`, anchor: null }
  const dates = yearsAround(now, count > 4 ? 12 : 2).flatMap(inYear)
  return { value: pick(dates, now, { by: undefined, direction }).value, anchor: 'publication' }
}

/** The weekend of a Monday or Tuesday is the one before it, that of other days the one that follows. */
function valueAround({ day, value }: HolidayDate, around: Is<'holiday'>['around']): string {
  if (around === undefined) return value
  return valueAt(around, around === 'weekend' && weekdayOf(day) <= 2 ? day - 2 : day)
}

const openAround = (around: 'week' | 'weekend'): string => (around === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE')

/** Christmas is on 25 December in any year, Thanksgiving in some November; Easter is on no day that can be told. */
function holidayOfNoYear(name: string): string {
  const days = SAMPLE_YEARS.map((year) => holidaysIn(name, year)[0]?.value.slice(5) ?? '')
  // Of a month that follows the moon not even the month is certain.
  if (days.includes('')) return 'XXXX'
  if (new Set(days).size === 1 && days[0]) return `XXXX-${days[0]}`
  const months = new Set(days.map((day) => day.slice(0, 2)))
  const [month] = months
  return months.size === 1 && month ? `XXXX-${month}-XX` : 'XXXX-XX-XX'
}

/** Enough years for a movable day to move from month to month. */
const SAMPLE_YEARS = Array.from({ length: 19 }, (_, i) => 2000 + i)
