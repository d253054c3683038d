import { howReckoned, inOrderOfTime, modifiedDateInWords } from '../words/reckoning.js'
import { blankLine, type Paragraph, paragraph, run } from './page.js'
import type { Item, View } from './view.js'

type DateItem = Item<'dates'>

/** The dates in order of time, equal values together; then those fixed to no day, then durations, each in reading order. */
export function datesSection(view: View): readonly Paragraph[] {
  const dates = view.record.dates ?? []
  if (dates.length === 0) return [paragraph(0, run('DATES', 'heading'), run(' no dates'))]
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

function describe(group: readonly DateItem[], view: View): readonly Paragraph[] {
  const [first] = group
  if (!first) return []
  return [
    paragraph(2, run(modifiedDateInWords(first), 'strong')),
    ...group.flatMap((date) => {
      const reckoning = howReckoned(date, view)
      return [
        view.quote(date, [{ start: date.start, end: date.end, style: 'strong' }], { indent: 4, lines: 1 }),
        ...(reckoning ? [paragraph(6, run(reckoning, 'quiet'))] : []),
      ]
    }),
  ]
}
