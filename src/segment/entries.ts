import { dateOfNumber, isDate, numberOf, readDate, writeDate } from '../calendar/days.js'
import type { Extent } from '../text/span.js'
import type { Entry } from './layout.js'
import { type Page, stampedLineAt } from './page.js'

/** A line with the time of an entry of a live page: "21:40", "Thursday 9 April, 9:40 p.m.". */
interface EntryLine {
  readonly unit: number
  /** Minutes since midnight. */
  readonly minutes: number
  /** Whether the clock tells morning from evening. */
  readonly isClear: boolean
  readonly day: { readonly year: number | null; readonly month: number; readonly day: number } | null
}

/** The lines with the times of a live page's entries: two or more, each with running text below; none on other pages. */
export function findEntryLines(page: Page): readonly EntryLine[] {
  const lines = page.units.flatMap((unit, i): readonly EntryLine[] => {
    const mark = page.marks[i]
    if ((mark !== null && mark !== 'date') || unit.text.length > LONGEST) return []
    const clock = CLOCK.exec(unit.text)
    const stamped = clock && stampedLineAt(page, i)
    if (!clock || !stamped || stamped.words !== '' || stamped.openLabel || stamped.stamps.some(({ label }) => label))
      return []
    const date = stamped.stamps[0]?.date ?? null
    const day = date && date.day !== null ? { year: date.year, month: date.month, day: date.day } : null
    return [{ unit: i, day, ...timeOf(clock) }]
  })
  let below = 0
  const heading = lines.filter(({ unit }, i) => {
    while ((page.prose[below] ?? page.units.length) <= unit) below++
    return (page.prose[below] ?? page.units.length) < (lines[i + 1]?.unit ?? page.units.length)
  })
  return heading.length > 1 ? heading : []
}

const LONGEST = 60
const CLOCK = /\b(\d{1,2})[:.h](\d\d)(?: ?([ap])\.?m\b)?|\b(\d{1,2}) ?([ap])\.?m\b/i

function timeOf(clock: RegExpExecArray): Pick<EntryLine, 'minutes' | 'isClear'> {
  const half = (clock[3] ?? clock[5])?.toLowerCase()
  const hour = Number(clock[1] ?? clock[4])
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour
  return {
    minutes: hours * 60 + Number(clock[2] ?? 0),
    isClear: half !== undefined || hour > 12 || clock[1]?.length === 2,
  }
}

/**
 * The entries of a live page, each with the day that it was written: that of its line, else counted from those beside it, a clock that
 * jumps back by hours being the next day's. `published` is the day of the oldest, YYYY-MM-DD.
 */
export function entriesOf(
  units: readonly Extent[],
  lines: readonly EntryLine[],
  published: string | null,
): readonly Entry[] {
  const first = published === null ? null : readDate(published.slice(0, 10))
  if (!first) return []
  const oldestFirst = isNewestFirst(lines) ? [...lines].reverse() : lines
  const days: (readonly [EntryLine, number])[] = []
  let day = numberOf(first)
  oldestFirst.forEach((line, i) => {
    const before = oldestFirst[i - 1]
    const own = line.day && { ...line.day, year: line.day.year ?? yearOf(line.day, dateOfNumber(day)) }
    if (own && isDate(own.year, own.month, own.day)) day = numberOf(own)
    else if (before?.isClear && line.isClear && before.minutes - line.minutes > A_NIGHT) day++
    days.push([line, day])
  })
  return days
    .map(([{ unit }, number]) => ({ start: (units[unit] as Extent).start, day: writeDate(dateOfNumber(number)) }))
    .sort((a, b) => a.start - b.start)
}

/** The year of a day without one: the next, where that is just behind the end of the year before. */
const yearOf = (day: Day, before: { readonly year: number; readonly month: number; readonly day: number }): number =>
  before.year + (daysFrom({ ...before, year: null }, day) > 0 && day.month < before.month ? 1 : 0)

/** A clock that goes back by less is a slip of the editor's. */
const A_NIGHT = 6 * 60

/** Whether the clock mostly goes back from line to line; a step of more than half a day is one over midnight. */
function isNewestFirst(lines: readonly EntryLine[]): boolean {
  const steps = lines.slice(1).map((line, i) => stepOf(lines[i] as EntryLine, line))
  return steps.reduce((sum, step) => sum + Math.sign(step), 0) < 0
}

function stepOf(from: EntryLine, to: EntryLine): number {
  const days = from.day && to.day ? daysFrom(from.day, to.day) : 0
  if (days !== 0) return days
  const minutes = to.minutes - from.minutes
  return Math.abs(minutes) > HALF_A_DAY ? -minutes : minutes
}

/** How many days, about, from one to another; without their years the shorter way over the end of a year: from 31 December to 1 January is one. */
function daysFrom(from: Day, to: Day): number {
  const days = (to.month - from.month) * 31 + to.day - from.day
  if (from.year !== null && to.year !== null) return (to.year - from.year) * A_YEAR + days
  return Math.abs(days) > A_YEAR / 2 ? days - Math.sign(days) * A_YEAR : days
}
type Day = NonNullable<EntryLine['day']>
/** In months of 31 days. */
const A_YEAR = 12 * 31

const HALF_A_DAY = 12 * 60
