/** What comes once a year and has a name: "the third quarter", "last summer", "Christmas". */
import { dateOfNumber, writeDate } from '../../calendar/days.js'
import { holidayIn } from '../../calendar/holidays.js'
import { readCalendarValue, valueAt, yearValue } from '../../calendar/timex.js'
import { resolveBesideMentioned } from './beside-mentioned.js'
import { type Named, type Pointing, pick, yearsAround } from './nearest.js'
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

/** "Christmas", "last Thanksgiving". */
export function resolveHoliday(
  { name, year, by }: Is<'holiday'>,
  { anchors, opening }: YearlyPlace,
  direction: Pointing,
): Resolved | null {
  const inYear = (candidate: number): Named | null => {
    const day = holidayIn(name, candidate)
    return day === null ? null : { from: day, to: day, value: writeDate(dateOfNumber(day)) }
  }
  const known = year ? countedYear(year, anchors) : by === undefined ? opening : null
  if (known?.year != null) {
    const named = inYear(known.year)
    return named && { value: named.value, anchor: known.anchor }
  }
  const now = anchors.published
  if (now === null) return holidayOfNoYear(inYear)
  const stretches = yearsAround(now, 2).flatMap((candidate) => inYear(candidate) ?? [])
  return stretches.length ? { value: pick(stretches, now, { by, direction }).value, anchor: 'publication' } : null
}

/** Christmas is on 25 December in any year; Easter is on no day that can be told. */
function holidayOfNoYear(inYear: (year: number) => Named | null): Resolved | null {
  const days = [2000, 2001, 2002].map((year) => inYear(year)?.value.slice(4))
  if (days[0] === undefined) return null
  return { value: days.every((day) => day === days[0]) ? `XXXX${days[0]}` : 'XXXX-XX-XX', anchor: null }
}
