/** Neighbouring lengths of time that are one: "two years and six months", "a year and three months ago". */
import type { Mention } from '../mention.js'
import type { Reading } from '../reading.js'

/** "21 years and six months", "2 hours, 11 minutes and 30 seconds": one length in falling units. */
export function lengthOfBoth({ reading: a }: Mention, { reading: b }: Mention, between: string): Reading | null {
  if (a.type !== 'duration' || b.type !== 'duration' || a.meaning.is !== 'value' || b.meaning.is !== 'value')
    return null
  const longer = a.meaning.value.match(/^P.*?(T?)\d+([YMWDH])$/)
  const shorter = b.meaning.value.match(/^P(T?)(\d+([MWDHS]))$/)
  if (!longer || !shorter || b.modifier) return null
  const [first, second] = [
    rankOf(longer[1] || a.meaning.value.includes('T'), longer[2]),
    rankOf(shorter[1], shorter[3]),
  ]
  // Without "and" only what is usually said so: years and months, hours and minutes, minutes and seconds.
  if (second <= first || second - first > 3 || (!between.includes('and') && second - first > 1)) return null
  const mark = shorter[1] && !a.meaning.value.includes('T') ? 'T' : ''
  return { ...a, meaning: { is: 'value', value: `${a.meaning.value}${mark}${shorter[2]}` } }
}

/** "a year and three months ago", "two weeks and a day later": both count. */
export function countOfBoth({ reading: a }: Mention, { reading: b }: Mention): Reading | null {
  if (a.type !== 'duration' || a.meaning.is !== 'value' || b.meaning.is !== 'shift') return null
  const { grain, count, told } = b.meaning
  if (told !== 'away') return null
  const longer = a.meaning.value.match(grain === 'month' ? /^P(\d+)Y$/ : grain === 'day' ? /^P(\d+)W$/ : /$^/)
  if (!longer || count === null) return null
  const more = Number(longer[1]) * (grain === 'month' ? 12 : 7)
  return { ...b, meaning: { ...b.meaning, count: count < 0 ? count - more : count + more } }
}

const RANKS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const rankOf = (isClock: string | boolean | undefined, letter = ''): number =>
  RANKS.indexOf(`${isClock ? 'T' : ''}${letter}`)

/** "nine hours and nine minutes later": of that day, as each alone. */
export const momentOfBoth = ({ reading: a }: Mention, { reading: b }: Mention, between: string): Reading | null =>
  between === ' and ' && a.meaning.is === 'value' && /^PT\d+H$/.test(a.meaning.value) && b.meaning.is === 'moment'
    ? b
    : null
