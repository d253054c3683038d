import { dateInWords } from '../../words/date-words.js'
import type { Item } from '../../words/lookup.js'
import { howReckoned, inOrderOfTime, modifiedDateInWords } from '../../words/reckoning.js'
import { type Child, el, type Html } from '../markup.js'
import type { View } from '../view.js'
import { itemOf, listOf } from './item.js'

type DateItem = Item<'dates'>

/** The dates as a time line; then those fixed to no day; then how long and how often. */
export function datesList(view: View): Child {
  const dates = view.record.dates ?? []
  if (dates.length === 0) return listOf([], 'No dates.')
  const isLasting = ({ type }: DateItem) => type === 'duration' || type === 'set'
  const fixed = dates.filter(({ interval }) => interval)
  return [
    fixed.length > 0 &&
      el(
        'ol',
        { class: 'items timeline' },
        [...fixed].sort(inOrderOfTime).map((date) => dateItem(date, view)),
      ),
    part(
      'On a day that is not known',
      dates.filter((date) => !date.interval && !isLasting(date)),
      view,
    ),
    part(
      'How long, how often',
      dates.filter((date) => !date.interval && isLasting(date)),
      view,
    ),
  ]
}

function part(label: string, dates: readonly DateItem[], view: View): Child {
  if (dates.length === 0) return null
  return el(
    'section',
    { class: 'group' },
    el('h3', {}, label),
    listOf(
      dates.map((date) => dateItem(date, view)),
      '',
    ),
  )
}

function dateItem(date: DateItem, view: View): Html {
  const { interval } = date
  const words = modifiedDateInWords(date)
  const days =
    interval && interval.from !== interval.to ? `${dateInWords(interval.from)} to ${dateInWords(interval.to)}` : null
  return itemOf(date, {
    layer: 'dates',
    noun: 'Date',
    label: interval ? el('time', { datetime: interval.from.startsWith('-') ? null : interval.from }, words) : words,
    facts: [
      ['In the text', `“${date.text}”`],
      ['Days', days],
      ['Reckoning', howReckoned(date, view)],
    ],
  })
}
