/** Dates without a year in a story of years ago: "It sank on Dec. 3, 1979. By January nobody looked for it." */
import type { Document } from '../../../language/document.js'
import { wordSet } from '../../../language/words/word-set.js'
import { textBefore } from '../../../text/around.js'
import type { Mention } from '../mention.js'
import { isPast } from '../tense/direction.js'
import { type Mentioned, yearOfDay } from './anchors.js'
import { isByTheWay } from './aside.js'
import type { Stretch } from './nearest.js'
import type { Asking } from './place.js'
import type { KnownYear } from './written-years.js'

/** The year in which a day, month or season goes on with what the text told last, if that is of a year long past. */
export function yearOfStory(
  { plain }: Document,
  mention: Mention,
  {
    anchors: { published, mentioned },
    place,
    direction,
    inYear,
  }: Asking & { readonly inYear: (year: number) => readonly Stretch[] },
): KnownYear | null {
  const last = mentioned.at(-1)
  if (!last || published === null || published - last.day < LONG_PAST || place - last.place > 1) return null
  if (!isStory(plain, last) || isByTheWay(last, mention)) return null
  const isRecent = place > last.place && stretchesFrom(published - RECENT, inYear).some(({ from }) => from <= published)
  const next = stretchesFrom(last.day, inYear)[0]
  if (isRecent || !next || next.from - last.day > GOES_ON || !isPast(direction())) return null
  return { year: yearOfDay(next.from), anchor: last.id }
}

/** The year that the text has given the very same day before: "the Dec. 7, 1941, raid … since the Dec. 7 raid". */
export function yearOfSameDay({
  anchors,
  direction,
  inYear,
}: Asking & { readonly inYear: (year: number) => readonly Stretch[] }): KnownYear | null {
  const same = anchors.mentioned.findLast(
    ({ grain, isWritten, day }) =>
      grain === 'day' && isWritten && inYear(yearOfDay(day)).some(({ from }) => from === day),
  )
  return same && isPast(direction()) ? { year: yearOfDay(same.day), anchor: same.id } : null
}

/** Those that end on a day or after it, of its year and the next. */
const stretchesFrom = (day: number, inYear: (year: number) => readonly Stretch[]): readonly Stretch[] =>
  [yearOfDay(day), yearOfDay(day) + 1].flatMap(inYear).filter(({ to }) => to >= day)

/** Whether a date, whose year stands in the text, is one on which something is told to happen, and no coarser than a season. */
const isStory = (plain: string, { grain, hasYear, isWritten, start }: Mentioned): boolean =>
  hasYear && isWritten && FINE.has(grain) && !NAMED_BY.test(textBefore(plain, start, 20))

const FINE = wordSet`day week month season`
/** "the worst since May 1979", "the crash of May 1979", "the May 1979 vote": a date that only tells which. */
const NAMED_BY = /\b(?:after|an?|before|dated|from|his|its|of|since|than(?:\s(?:at|in))?|the|their)\s$|\p{L}'s\s$/iu

/** In days: how long ago a story is, what is news and no story, and how far a story leaps without a word of the year. */
const LONG_PAST = 330
const RECENT = 60
const GOES_ON = 120
