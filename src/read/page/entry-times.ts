import { monthName } from '../../calendar/month-names.js'

/**
 * Writes the day beside the times of a live page's entries, where the page keeps it to itself: `<time datetime="2020-04-09T00:40">00:40</time>`
 * shows the clock alone, and "today" below it is not the day on which the page was begun. A page of one day is left as it is.
 */
export function showEntryDays(document: Document, published: string | null): void {
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => CLOCK.test(time.textContent ?? ''))
  if (times.length < 2) return
  const days = times.map((time) => DAY.exec(time.getAttribute('datetime') ?? ''))
  if (days.every((day) => day === null || day[0].slice(0, 10) === published?.slice(0, 10))) return
  times.forEach((time, i) => {
    const [, year, month, day] = days[i] ?? []
    const name = monthName(month)
    if (name) time.textContent = `${(time.textContent ?? '').trim()}, ${Number(day)} ${name} ${year}`
  })
}

/** Nothing but a time of day. */
const CLOCK = /^\s*\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\s*$/i
const DAY = /^(\d{4})-(\d\d)-(\d\d)[T ]\d/
