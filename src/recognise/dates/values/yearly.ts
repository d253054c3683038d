/** What comes once a year and has a name: "the third quarter", "last summer", "Christmas". */
import { dateOfNumber, two, weekdayOf } from '../../../calendar/days.js'
import { type HolidayDate, holidaysIn } from '../../../calendar/holidays.js'
import { nthWeekday } from '../../../calendar/nth-weekday.js'
import { readCalendarValue } from '../../../calendar/read-timex.js'
import { openValue, valueAt, yearValue } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { From, Year } from '../reading.js'
import { resolveBesideMentioned } from './beside-mentioned.js'
import { type Named, pick, yearsAround } from './nearest.js'
import type { Asking, At, Is, Place, Resolved } from './place.js'
import { yearOfStory } from './story-year.js'
import { countedYear, openingYear } from './written-years.js'

/** "the third quarter", "last summer", "spring 1998", "that fall". */
export function resolvePeriod(document: Document, mention: Mention, at: At<'period'>): Resolved | null {
  const { part, by = 0 } = at.meaning
  const inYear = (year: number): readonly Named[] => {
    const value = `${yearValue(year)}-${part}`
    const days = readCalendarValue(value)?.days
    return days ? [{ ...days, value }] : []
  }
  const yearly = { ...at.meaning, inYear, open: () => `XXXX-${part}`, reach: Math.max(2, 1 - by) }
  return resolveYearly(document, mention, { ...at, yearly })
}

/** "Christmas", "last Thanksgiving", "Labor Day weekend", "that Christmas". */
export function resolveHoliday(document: Document, mention: Mention, at: At<'holiday'>): Resolved | null {
  const { name, around } = at.meaning
  // Before Christ there was none of them.
  const inYear = (year: number): readonly Named[] =>
    (year > 0 ? holidaysIn(name, year) : []).map((date) => ({
      from: date.day,
      to: date.day,
      value: valueAround(date, around),
    }))
  const open = (): string => (around ? openValue(around) : holidayOfNoYear(name))
  return resolveYearly(document, mention, { ...at, yearly: { ...at.meaning, inYear, open, reach: 2 } })
}

/** "the first Monday in September". */
export function resolveNth(document: Document, mention: Mention, at: At<'nth'>): Resolved | null {
  const { month, count } = at.meaning
  const inYear = (year: number): readonly Named[] => {
    const day = nthWeekday(year, at.meaning)
    return dateOfNumber(day).month === month ? [{ from: day, to: day, value: valueAt('day', day) }] : []
  }
  // Not every year has a fifth one.
  const yearly = { year: at.meaning.year, inYear, open: () => `XXXX-${two(month)}-XX`, reach: count > 4 ? 12 : 2 }
  return resolveYearly(document, mention, { ...at, yearly })
}

/** What comes once a year, and which one of them is asked for. */
interface Yearly {
  readonly inYear: (year: number) => readonly Named[]
  /** Its value when the year is not known. */
  readonly open: () => string
  /** How many years from publication it may lie. */
  readonly reach: number
  readonly year?: Year | undefined
  readonly by?: number
  readonly from?: From
}

/** The one of the year that stands there or opens the sentence; else beside the date mentioned; else the one that the tense allows. */
function resolveYearly(
  document: Document,
  mention: Mention,
  at: Asking & { readonly yearly: Yearly },
): Resolved | null {
  const { anchors, direction, yearly } = at
  const { inYear, year, by, from } = yearly
  const known = year
    ? countedYear(year, anchors)
    : by === undefined
      ? (openingYear(document, mention, at) ?? yearOfStory(document, mention, { ...at, inYear }))
      : null
  if (known) {
    const named = inYear(known.year)[0]
    return named ? { value: named.value, anchor: known.anchor } : null
  }
  const beside = from === 'mentioned' ? resolveBesideMentioned({ inYear, by: by ?? 0 }, at) : null
  if (beside) return beside
  const now = anchors.published
  if (now === null) return { value: yearly.open(), anchor: null }
  const stretches = yearsAround(now, yearly.reach).flatMap(inYear)
  return stretches.length ? { value: pick(stretches, now, { by, direction }).value, anchor: 'publication' } : null
}

/** "the 1988 quarter": that quarter of 1988 which was spoken of for another year; the year alone if none was. */
export function resolveCounterpart({ grain, year }: Is<'counterpart'>, { anchors }: Place): Resolved | null {
  const known = countedYear(year, anchors)
  if (!known) return null
  const last = anchors.mentioned.findLast((entry) => entry.grain === grain)
  const part = last ? valueAt(grain, last.day).slice(4) : ''
  return { value: `${yearValue(known.year)}${part}`, anchor: last?.id ?? null }
}

/** The weekend of a Monday or Tuesday is the one before it, that of other days the one that follows. */
function valueAround({ day, value }: HolidayDate, around: Is<'holiday'>['around']): string {
  if (around === undefined) return value
  return valueAt(around, around === 'weekend' && weekdayOf(day) <= 2 ? day - 2 : day)
}

/** Christmas is on 25 December in any year, Thanksgiving in some November; Easter is on no day that can be told. */
function holidayOfNoYear(name: string): string {
  const days = SAMPLE_YEARS.map((year) => holidaysIn(name, year)[0]?.value.slice(5) ?? '')
  // Of a month that follows the moon not even the month is certain.
  if (days.includes('')) return openValue('year')
  if (new Set(days).size === 1 && days[0]) return `XXXX-${days[0]}`
  const months = new Set(days.map((day) => day.slice(0, 2)))
  const [month] = months
  return months.size === 1 && month ? `XXXX-${month}-XX` : openValue('day')
}

/** Enough years for a movable day to move from month to month. */
const SAMPLE_YEARS = Array.from({ length: 19 }, (_, i) => 2000 + i)
