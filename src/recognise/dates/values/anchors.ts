/** What dates are counted from: the publication date, a day that the text fixes, and the dates mentioned before. */
import { dateOfNumber, dayNumber, numberOf, readDate } from '../../../calendar/days.js'
import { type Grain, isAsFineAs } from '../../../calendar/grains.js'
import { type Days, readCalendarValue } from '../../../calendar/read-timex.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'

/** A date that has been resolved and that later ones may be counted from. */
export interface Mentioned {
  readonly id: string
  readonly grain: Grain
  /** The first day that it covers. */
  readonly day: number
  /** False for 5 October of an unknown year: `day` is then in a year that only serves for counting. */
  readonly hasYear: boolean
  /** Whether its year stands in the text, at it or in its list. */
  readonly isWritten: boolean
  /** The place of its sentence among all sentences. */
  readonly place: number
  readonly start: number
  /** The time of day, as TIMEX3 writes it after the T; null where there is none. */
  readonly time: string | null
  /** Where the clause ends that tells of it by the way ("who had left on May 3,"); null where it is in the story itself. */
  readonly asideEnd: number | null
}

/** The state of reading: what is known at a point of the text. */
export interface Anchors {
  /** The day of publication, as a number; null when it is not known. */
  readonly published: number | null
  /** Without a publication date, a day of the news whose year the text fixes ("Wednesday (Mar. 1)"), as a number. */
  readonly fixed: number | null
  readonly mentioned: readonly Mentioned[]
}

/** The day from which dates are counted: of publication, else the one that the text fixes. */
export const nowOf = ({ published, fixed }: Anchors): number | null => published ?? fixed

/** What a date counted from that day was counted from: a day that the text fixes stands for no one item. */
export const anchorOfNow = ({ published }: Anchors): string | null => (published === null ? null : 'publication')

/** Whether that day tells the year of a stretch: one that the text fixes only of what is close to it. */
export const isNearNow = ({ from, to }: Days, { fixed }: Anchors): boolean =>
  fixed === null || (from - fixed <= CLOSE && fixed - to <= CLOSE)
const CLOSE = 60

/** What is known before the first expression is read. */
export function startAnchors(document: Document, fixedDay: () => number | null): Anchors {
  const date = document.layout.published ? readDate(document.layout.published.value.slice(0, 10)) : null
  return { published: date && numberOf(date), fixed: date ? null : fixedDay(), mentioned: [] }
}

/** The anchors within an entry of a live page: its day stands for that of publication. */
export function withEntryDay(anchors: Anchors, { layout }: Document, start: number): Anchors {
  if (layout.entries.length === 0) return anchors
  const entry = layout.entries.findLast((each) => each.start <= start)
  const date = entry ? readDate(entry.day) : null
  return date ? { ...anchors, published: numberOf(date) } : anchors
}

/** The anchors with one more date mentioned. */
export function withMentioned(
  anchors: Anchors,
  value: string,
  at: Omit<Mentioned, 'grain' | 'day' | 'hasYear' | 'time'>,
): Anchors {
  const read = readCalendarValue(value)
  if (!read) return anchors
  const day = read.days ? read.days.from : dayOfNoYear(value)
  if (day === null) return anchors
  const entry = { ...at, grain: read.grain, day, hasYear: read.days !== null, time: read.time }
  return { ...anchors, mentioned: [...anchors.mentioned.slice(1 - REMEMBERED), entry] }
}

/** Of 5 October of an unknown year, in a year that only serves for counting; null for another open value. */
function dayOfNoYear(value: string): number | null {
  const parts = /^XXXX-(\d\d)-(\d\d)/.exec(value)
  return parts && dayNumber(COUNTING_YEAR, Number(parts[1]), Number(parts[2]))
}

/** A common year, so that 28 February is followed by 1 March. */
const COUNTING_YEAR = 2001
/** How many dates are kept in mind. */
const REMEMBERED = 12
/** How many sentences back a date may lie that others are counted from. */
const RECENT = 4

/** What was mentioned last, if that is the expression just before the one asked about; null where that one is counted from nothing. */
export function justMentioned({ mentioned }: Anchors, previous: Mention | undefined): Mentioned | null {
  const last = mentioned.at(-1)
  return last && last.start === previous?.start ? last : null
}

/** Whether a day is still to come. */
export const isAhead = (day: number, { published }: Anchors): boolean => published !== null && day > published

/** The last date mentioned that is as fine as `grain`, not too far back, and not one that a test refuses; for years one whose year is known. */
export function lastMentioned(
  { anchors, place }: { readonly anchors: Anchors; readonly place: number },
  grain: Grain,
  fits: (entry: Mentioned) => boolean = always,
): Mentioned | null {
  const { mentioned } = anchors
  const isUseful = (entry: Mentioned): boolean => entry.hasYear || isAsFineAs(grain, 'month')
  const recent = mentioned.filter((entry) => place - entry.place <= RECENT && isUseful(entry))
  const last = recent.findLast((entry) => isAsFineAs(entry.grain, grain) && fits(entry)) ?? null
  // "Orders fell in May, the bureau said Monday. In the previous month …": Monday is when it was said.
  if (last?.grain !== 'day' || grain === 'day' || !isNews(last.day, anchors)) return last
  return recent.findLast((entry) => entry.grain === grain && fits(entry)) ?? last
}

/** Whether a month or year after it has been mentioned since: the story has gone on, and "the previous Friday" is not before it. */
export const isOvertaken = (entry: Mentioned, { mentioned }: Anchors): boolean =>
  mentioned.some(
    ({ start, day, grain, hasYear }) =>
      hasYear && start > entry.start && day > entry.day && !isAsFineAs(grain, entry.grain),
  )

const always = (): boolean => true

/** The last day mentioned near publication, however far back: what a time of day or "the next day" in the report is about. */
export function dayInTheNews(anchors: Anchors, fits: (entry: Mentioned) => boolean = always): Mentioned | null {
  const isFit = (entry: Mentioned): boolean => entry.grain === 'day' && isNews(entry.day, anchors) && fits(entry)
  return anchors.mentioned.findLast(isFit) ?? null
}

/** Whether a day is near publication. */
export const isNews = (day: number, { published }: Anchors): boolean =>
  published !== null && Math.abs(published - day) <= NEWS_DAYS
/** How many days from publication a day of the news may be. */
const NEWS_DAYS = 10

/** The last date mentioned in a sentence, if it is coarser than a grain: "in February … three days later" has no day to count from. */
export function coarserInSentence({ mentioned }: Anchors, grain: Grain, place: number): Mentioned | null {
  const last = mentioned.at(-1)
  return last && last.place === place && last.hasYear && !isAsFineAs(last.grain, grain) ? last : null
}

/** The year of a day given as a number. */
export const yearOfDay = (day: number): number => dateOfNumber(day).year
