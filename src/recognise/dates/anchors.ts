/** What dates are counted from: the publication date, the year that the text tells, and the dates mentioned before. */
import { dateOfNumber, dayNumber, isDate, readDate, weekdayOf } from '../../calendar/days.js'
import { type Grain, isAsFineAs, numberOf, readCalendarValue } from '../../calendar/timex.js'
import type { Document } from '../../language/document.js'
import type { Meaning } from './reading.js'
import type { Mention } from './recognise.js'

/** A date that has been resolved and that later ones may be counted from. */
export interface Mentioned {
  readonly id: string
  readonly grain: Grain
  /** The first day that it covers. */
  readonly day: number
  /** False for 5 October of an unknown year: `day` is then in a year that only serves for counting. */
  readonly hasYear: boolean
  /** The place of its sentence among all sentences. */
  readonly place: number
  readonly start: number
}

/** The state of reading: what is known at a point of the text. */
export interface Anchors {
  /** The day of publication, as a number; null when it is not known. */
  readonly published: number | null
  /** Without a publication date, the year in which the text seems to be written. */
  readonly year: number | null
  /** Without a publication date, the latest day that the text names in full, as a number. */
  readonly latest: number | null
  readonly mentioned: readonly Mentioned[]
}

/** What is known before the first expression is read. */
export function startAnchors(document: Document, mentions: readonly Mention[]): Anchors {
  const date = document.layout.published ? readDate(document.layout.published.value.slice(0, 10)) : null
  return {
    published: date && numberOf(date),
    year: date ? null : yearOfText(document, mentions),
    latest: date ? null : latestDay(mentions),
    mentioned: [],
  }
}

function latestDay(mentions: readonly Mention[]): number | null {
  const days = mentions.flatMap(({ reading: { meaning } }) => {
    const year = writtenYear(meaning)
    return meaning.is === 'calendar' && meaning.month && year !== null
      ? [dayNumber(year, meaning.month, meaning.day ?? 1)]
      : []
  })
  return days.length ? days.reduce((a, b) => Math.max(a, b)) : null
}

/**
 * The year of a text without a publication date: one in which a weekday fits the day beside it ("Wednesday (Mar. 1)"), close
 * to the last year that the text names; or the year of "so far in 2005".
 */
function yearOfText({ plain }: Document, mentions: readonly Mention[]): number | null {
  const latest = mentions.reduce((last, { reading }) => Math.max(last, writtenYear(reading.meaning) ?? 0), 0)
  const spanned = mentions.map(({ text }) => text.match(/ months of (\d{4})$/)?.[1]).find(Boolean)
  if (spanned) return Number(spanned)
  if (latest === 0) return null
  for (const [i, mention] of mentions.entries()) {
    const { meaning } = mention.reading
    if (meaning.is === 'calendar' && !meaning.year && meaning.month && meaning.day) {
      const weekday = meaning.weekday ?? weekdayBefore(plain, mentions[i - 1], mention)
      if (weekday === null) continue
      const year = [latest, latest + 1].find((candidate) =>
        fits(candidate, meaning.month ?? 0, meaning.day ?? 0, weekday),
      )
      if (year) return year
    }
    if (
      writtenYear(meaning) === latest &&
      /\bso far (?:in|this year,?)\s$/i.test(plain.slice(Math.max(0, mention.start - 20), mention.start))
    ) {
      return latest
    }
  }
  return null
}

const fits = (year: number, month: number, day: number, weekday: number): boolean =>
  isDate(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday

/** The weekday of "Wednesday (Mar. 1)". */
function weekdayBefore(plain: string, previous: Mention | undefined, mention: Mention): number | null {
  if (previous?.reading.meaning.is !== 'weekday') return null
  return isBeside(plain, previous, mention) ? previous.reading.meaning.weekday : null
}

/** Whether a date explains the one before it: "Wednesday (Mar. 1)", "Sunday, March 4". */
export const isBeside = (plain: string, first: Mention, second: Mention): boolean =>
  /^(?:,? ?\(|, | - )(?:on |the )?$/.test(plain.slice(first.end, Math.min(second.start, first.end + 12)))

/** The year that stands in an expression. */
export function writtenYear(meaning: Meaning): number | null {
  if (meaning.is !== 'calendar' && meaning.is !== 'period' && meaning.is !== 'holiday') return null
  return meaning.year && 'written' in meaning.year ? meaning.year.written : null
}

/** The anchors with one more date mentioned. */
export function withMentioned(
  anchors: Anchors,
  value: string,
  at: Omit<Mentioned, 'grain' | 'day' | 'hasYear'>,
): Anchors {
  const yearless = value.match(/^XXXX-(\d\d)-(\d\d)/)
  const read = readCalendarValue(value)
  const day = yearless ? dayNumber(COUNTING_YEAR, Number(yearless[1]), Number(yearless[2])) : read?.days?.from
  if (day === undefined || !read) return anchors
  const entry = { ...at, grain: read.grain, day, hasYear: !yearless }
  return { ...anchors, mentioned: [...anchors.mentioned.slice(1 - REMEMBERED), entry] }
}

/** A common year, so that 28 February is followed by 1 March. */
const COUNTING_YEAR = 2001
/** How many dates are kept in mind. */
const REMEMBERED = 12
/** How many sentences back a date may lie that others are counted from. */
const RECENT = 4

/** The last date mentioned that is as fine as `grain`, not too far back. */
export function lastMentioned({ mentioned }: Anchors, grain: Grain, place: number): Mentioned | null {
  for (let i = mentioned.length - 1; i >= 0; i--) {
    const entry = mentioned[i] as Mentioned
    if (place - entry.place > RECENT) return null
    if (isAsFineAs(entry.grain, grain)) return entry
  }
  return null
}

/** The last day mentioned near publication, however far back: what a time of day or "the next day" in the report is about. */
export function dayInTheNews({ mentioned, published }: Anchors): Mentioned | null {
  return (
    mentioned.findLast(
      ({ grain, day }) => grain === 'day' && published !== null && Math.abs(published - day) <= NEWS_DAYS,
    ) ?? null
  )
}
const NEWS_DAYS = 10

/** The last day mentioned in full, not too far back: partial dates behind it lie in that year when no other is known. */
export function lastFullDate({ mentioned }: Anchors, place: number): Mentioned | null {
  return mentioned.findLast((entry) => entry.hasYear && entry.grain === 'day' && place - entry.place <= 12) ?? null
}

/** The last date mentioned in a sentence, if it is coarser than a grain: "in February … three days later" has no day to count from. */
export function coarserInSentence({ mentioned }: Anchors, grain: Grain, place: number): Mentioned | null {
  const last = mentioned.at(-1)
  return last && last.place === place && last.hasYear && !isAsFineAs(last.grain, grain) ? last : null
}

export const yearOfDay = (day: number): number => dateOfNumber(day).year
