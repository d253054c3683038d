import { dateInWords } from '../words/date-words.js'
import { dotted } from '../words/phrases.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { Item, View } from './view.js'

type DateItem = Item<'dates'>

/** The dates in order of time, equal values together; then those fixed to no day, then durations, each in reading order. */
export function datesSection(view: View): readonly Paragraph[] {
  const dates = view.record.dates ?? []
  if (dates.length === 0) return [paragraph(0, run('DATES', 'heading'), run(' none found'))]
  const isLasting = ({ type }: DateItem) => type === 'duration' || type === 'set'
  const fixed = dates.filter(({ interval }) => interval)
  const open = dates.filter((date) => !date.interval && !isLasting(date))
  const lasting = dates.filter((date) => !date.interval && isLasting(date))
  return [
    paragraph(0, run('DATES', 'heading')),
    ...part('', [...fixed].sort(inOrderOfTime), view),
    ...part('on a day that is not known', open, view),
    ...part('how long, how often', lasting, view),
  ]
}

function part(label: string, dates: readonly DateItem[], view: View): readonly Paragraph[] {
  if (dates.length === 0) return []
  const groups = new Map<string, DateItem[]>()
  for (const date of dates) {
    const key = `${date.type} ${date.value} ${date.modifier}`
    const group = groups.get(key)
    if (group) group.push(date)
    else groups.set(key, [date])
  }
  return [
    blankLine,
    ...(label ? [paragraph(2, run(`— ${label} —`, 'quiet'))] : []),
    ...[...groups.values()].flatMap((group) => describe(group, view)),
  ]
}

function inOrderOfTime(a: DateItem, b: DateItem): number {
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

function describe(group: readonly DateItem[], view: View): readonly Paragraph[] {
  const [first] = group
  if (!first) return []
  const words = dateInWords(first.value, first.type)
  const plain = words === first.value ? null : first.value
  const modifier = first.modifier && MODIFIERS[first.modifier]
  return [
    paragraph(2, run(modifier ? `${modifier} ${words}` : words, 'strong'), run(plain ? ` · ${plain}` : '')),
    ...group.flatMap((date) => {
      const reckoning = howReckoned(date, view)
      return [
        view.quote(date, [{ start: date.start, end: date.end, style: 'strong' }], 4, 1),
        ...(reckoning ? [paragraph(6, run(reckoning, 'quiet'))] : []),
      ]
    }),
  ]
}

/** How a relative date came to its value: "counted from the publication date". */
function howReckoned({ anchor, implied, relative }: DateItem, view: View): string {
  const from = anchor === 'publication' ? 'the publication date' : anchor && `“${view.nameOf(anchor) ?? anchor}”`
  return dotted(
    relative && from && `counted from ${from}`,
    implied.length > 0 && `not in the text: ${implied.join(', ')}`,
  )
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
