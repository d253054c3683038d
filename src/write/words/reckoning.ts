import { dateInWords } from './date-words.js'
import type { Item, Lookup } from './lookup.js'
import { dotted } from './phrases.js'

type DateItem = Item<'dates'>

/** A date with its modifier: "about 4 March 2024", "the end of June 2024". */
export function modifiedDateInWords({ value, type, modifier }: DateItem): string {
  const words = dateInWords(value, type)
  return modifier ? `${MODIFIERS[modifier]} ${words}` : words
}

/** How a relative date came to its value: "counted from the publication date". */
export function howReckoned({ anchor, implied, relative }: DateItem, lookup: Lookup): string {
  const from = anchor === 'publication' ? 'the publication date' : anchor && `“${lookup.nameOf(anchor) ?? anchor}”`
  return dotted(
    relative && from && `counted from ${from}`,
    implied.length > 0 && `not in the text: ${implied.join(', ')}`,
  )
}

/** Dates fixed to days by when they begin, then by when they end, then in reading order; others behind them. */
export function inOrderOfTime(a: DateItem, b: DateItem): number {
  const [first, second] = [a.interval, b.interval]
  if (!first || !second) return Number(!first) - Number(!second) || a.start - b.start
  return (
    dayNumber(first.from) - dayNumber(second.from) || dayNumber(first.to) - dayNumber(second.to) || a.start - b.start
  )
}

/** A number that grows with the day, also before year 0. */
function dayNumber(day: string): number {
  const [, sign, year, month, date] = day.match(/^(-?)(\d+)-(\d\d)-(\d\d)$/) ?? []
  return (sign ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(date)
}

const MODIFIERS: Readonly<Record<NonNullable<DateItem['modifier']>, string>> = {
  after: 'after',
  approx: 'about',
  before: 'before',
  end: 'the end of',
  less: 'at most',
  mid: 'the middle of',
  more: 'at least',
  start: 'the start of',
}
