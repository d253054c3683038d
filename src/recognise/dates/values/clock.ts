/** Times of day, and hours and minutes counted from a date: of which day they are. */
import { openValue, valueAt, withoutYear } from '../../../calendar/timex.js'
import type { Document } from '../../../language/document.js'
import { textBefore } from '../../../text/around.js'
import type { Mention } from '../mention.js'
import { isPast } from '../tense/direction.js'
import { dayInTheNews, isAhead, isNews, justMentioned, lastMentioned, type Mentioned } from './anchors.js'
import { isByTheWay } from './aside.js'
import { ofDayBehind } from './named-behind.js'
import type { Asking, At, Place, Resolved } from './place.js'
import { isClock, laterHalf, withTime } from './time-values.js'

/** Hours and minutes from a date: the day is that of the date, the time is open. */
export function resolveMoment(mention: Mention, at: At<'moment'>): Resolved {
  const { meaning, anchors } = at
  // What is told minutes later or earlier has been: it is of no day to come.
  const fits = (entry: Mentioned): boolean => !isByTheWay(entry, mention) && !isAhead(entry.day, anchors)
  const last = meaning.from === 'mentioned' ? lastMentioned(at, 'day', fits) : null
  const base = last ?? (meaning.from === 'mentioned' ? dayInTheNews(anchors, fits) : null)
  if (base?.hasYear) return { value: `${valueAt('day', base.day)}TXX:XX`, anchor: base.id }
  return ofPublication('XX:XX', anchors)
}

/** A time without its day: of the day named behind it, else of the last one in this sentence or the ones before, else of publication. */
export function resolveTime(document: Document, mention: Mention, at: Asking): Resolved {
  const { plain } = document
  const { anchors } = at
  const part = partBefore(plain, mention, at) ?? halfBefore(mention, at)
  const time = laterHalf(mention.reading.time, mention.text, part)
  const named = ofDayBehind(document, mention, { ...at, time })
  if (named) return named
  const weekday = anchors.published === null ? openWeekdayBefore(plain, mention, at) : null
  if (weekday !== null) return { value: `XXXX-WXX-${weekday}T${time}`, anchor: null }
  const base = NOW_IS.test(textBefore(plain, mention.start, 30)) ? null : dayTold(document, mention, at)
  if (!base) return ofPublication(time, anchors)
  const day = valueAt('day', base.day + (isMorningAfter(document, mention, { ...at, base, time }) ? 1 : 0))
  return { value: withTime(base.hasYear ? day : withoutYear(day), time), anchor: base.id }
}

/** "It's five fifteen": the time of the broadcast. */
const NOW_IS = /\b(?:it|time)(?:'s|\sis)\s(?:(?:now|just|about|almost|exactly|nearly|past|after)\s){0,2}$/i

const ofPublication = (time: string, { published }: Place['anchors']): Resolved =>
  published === null
    ? { value: withTime(openValue('day'), time), anchor: null }
    : { value: withTime(valueAt('day', published), time), anchor: 'publication' }

/** The part of the day of "tonight at nine", and of "Wednesday night as it came in at 8:20". */
function partBefore(plain: string, { start, text, sentence }: Mention, { previous }: Place): string | undefined {
  if (!previous || previous.start < sentence.start) return undefined
  const isAt = /^,?\s(?:(?:just|shortly|soon)\s)?(?:at|around|about|by|before|after|until)\s$/.test(
    plain.slice(previous.end, start),
  )
  const { time } = previous.reading
  return isAt || (!isClock(time) && /^(?:[5-9]|1[01])[:.]\d\d$/.test(text)) ? time : undefined
}

/** The afternoon of "at 2:43 p.m. … by 3:30". */
function halfBefore({ reading, text }: Mention, { previous }: Place): string | undefined {
  if (!/^[1-9]\d?[:.]\d\d$/.test(text) || !isClock(reading.time) || !isClock(previous?.reading.time)) return undefined
  const [hour, before] = [Number(reading.time.slice(0, 2)), Number(previous.reading.time.slice(0, 2))]
  return /\bp\.?\s?m\b/i.test(previous.text) && before >= 12 && hour < 12 && hour + 12 >= before ? 'AF' : undefined
}

/** The weekday of "on Tuesday at 10 a.m.", when it is not known which Tuesday. */
function openWeekdayBefore(plain: string, { start }: Mention, { previous, anchors }: Place): number | null {
  const meaning = previous?.reading.meaning
  if (meaning?.is !== 'weekday' || justMentioned(anchors, previous)) return null
  return /^,?\sat\s$/.test(plain.slice(previous?.end, start)) ? meaning.weekday : null
}

/** The day mentioned last of which a time may still be told, else the last one in the news. */
function dayTold(document: Document, mention: Mention, at: Asking): Mentioned | null {
  const { anchors, direction } = at
  const beside = dayBeside(document.plain, mention, at)
  if (beside) return beside
  // "stocks fell ahead of Friday's vote; at 5 p.m. they stood at …": what has been is not of a day that lies ahead.
  const fits = (entry: Mentioned): boolean =>
    !isByTheWay(entry, mention) &&
    !(isAhead(entry.day, anchors) && isPast(direction())) &&
    !(isLongPast(entry, anchors) && direction() === 'future')
  const last = lastMentioned(at, 'day', fits)
  return last && isTold(document, last, at) ? last : dayInTheNews(anchors, fits)
}

/** "a party next Saturday from noon": the day right before it, whatever the clause says. */
function dayBeside(plain: string, { start }: Mention, { previous, anchors }: Asking): Mentioned | null {
  const last = justMentioned(anchors, previous)
  return last?.grain === 'day' && BETWEEN.test(plain.slice(previous?.end, start)) ? last : null
}
const BETWEEN = /^,?\s(?:about|around|at|between|by|from|until)\s$/

/** "the plot of 15 September … she will speak at 4 p.m.": what is to come is not of a day that is over. */
const isLongPast = ({ day }: Mentioned, { published }: Place['anchors']): boolean =>
  published !== null && day < published - 1

/** Whether a day may still be told of: one long past only in its sentence and the next, if it is more than the end of a period. */
const isTold = ({ plain }: Document, { day, hasYear, place, start }: Mentioned, at: Place): boolean =>
  (at.place - place <= 1 && !PERIOD_END.test(textBefore(plain, start, 12))) ||
  !hasYear ||
  at.anchors.published === null ||
  isNews(day, at.anchors)

const PERIOD_END = /\b(?:due|ended|ending|from|since|through|to)\s$/i

/** "It burned Tuesday night … At daybreak it stood in ruins": on Wednesday, if that is not still to come. */
function isMorningAfter(
  { plain }: Document,
  { sentence, start }: Mention,
  { base, time, anchors }: Place & { readonly base: Mentioned; readonly time: string },
): boolean {
  // "at 22:00 on Thursday, and by 4.40am": the day named behind a time has that time.
  const isItsTime = ({ day, start: from }: Mentioned): boolean =>
    day === base.day && from < base.start && base.start - from < BESIDE
  const told = base.time ?? anchors.mentioned.findLast(isItsTime)?.time ?? ''
  if (!/^(?:EV|NI|1[89]|2[0-4])/.test(told) || !/^(?:AF|MI|MO|0\d|1[01])/.test(time)) return false
  if (anchors.published !== null && base.day >= anchors.published) return false
  return !/\bhad\b/.test(plain.slice(Math.max(sentence.start, base.start), start))
}

/** How far a time stands before the day that is named behind it. */
const BESIDE = 24
