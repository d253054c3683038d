/** Years that the text itself gives to dates without one: a list or range with one year, a sentence with one. */
import { dateOfNumber } from '../../../calendar/days.js'
import type { Document } from '../../../language/document.js'
import type { Mention } from '../mention.js'
import type { Meaning, Year } from '../reading.js'
import { directionOf } from '../tense/tense.js'
import { type Anchors, justMentioned, yearOfDay } from './anchors.js'
import type { Asking, ListEnd, Place } from './place.js'

/** A year, and the date that tells it. */
export interface KnownYear {
  readonly year: number
  readonly anchor: string | null
}

/** The year that stands in an expression. */
export function writtenYear(meaning: Meaning): number | null {
  if (meaning.is !== 'calendar' && meaning.is !== 'period' && meaning.is !== 'holiday' && meaning.is !== 'nth')
    return null
  return meaning.year && 'written' in meaning.year ? meaning.year.written : null
}

/** The year that stands there, or that is counted from publication; null when it cannot be counted. */
export function countedYear(year: Year, { published, mentioned }: Anchors): KnownYear | null {
  if ('written' in year) return { year: year.written, anchor: null }
  const told = year.from === 'mentioned' ? mentioned.findLast(({ hasYear }) => hasYear) : undefined
  if (told) return { year: yearOfDay(told.day) + year.by, anchor: told.id }
  return published === null ? null : { year: yearOfDay(published) + year.by, anchor: 'publication' }
}

/** The month that an expression names, with its day or without. */
export const monthOf = ({ reading: { meaning } }: Mention): number | null =>
  (meaning.is === 'calendar' || (meaning.is === 'month' && meaning.by === undefined)) && meaning.month
    ? meaning.month
    : null

const RANGE = /^\.?(?:\s?-\s?|,?\s(?:to|through|thru|until|till)\s(?:on\s|in\s)?(?:the\s)?)$/i
const LIST = /^\.?(?:\s?[-&]\s?|,\s|,?\s(?:to|through|thru|until|till|and|or|&)\s(?:on\s|in\s)?(?:the\s)?)$/i
const between = (plain: string, first: Mention, second: Mention): string =>
  plain.slice(first.end, Math.min(second.start, first.end + 20))

/**
 * For each mention the year of the list or range that it opens: in "January 23 - March 9, 2014" the first has the year of the
 * last, or the year before it. Null elsewhere.
 */
export function listedYears({ plain }: Document, mentions: readonly Mention[]): readonly (number | null)[] {
  const years: (number | null)[] = mentions.map(() => null)
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i] as Mention, mentions[i + 1] as Mention]
    const [month, later] = [monthOf(mention), monthOf(next)]
    const year = writtenYear(next.reading.meaning) ?? years[i + 1] ?? null
    if (year === null || month === null || later === null || !LIST.test(between(plain, mention, next))) continue
    years[i] = month > later ? year - 1 : year
  }
  return years
}

/** For each mention the end of the list of months that it opens, where the list has no year and is told of one clause. */
export function listEnds({ plain }: Document, mentions: readonly Mention[]): readonly (ListEnd | null)[] {
  const ends: (ListEnd | null)[] = mentions.map(() => null)
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i] as Mention, mentions[i + 1] as Mention]
    if (!isBareMonth(mention) || !isBareMonth(next) || !PLAIN_LIST.test(between(plain, mention, next))) continue
    const turn = (monthOf(mention) ?? 0) > (monthOf(next) ?? 0) ? 1 : 0
    const end = ends[i + 1] ?? { mention: next, turns: 0 }
    ends[i] = { ...end, turns: end.turns + turn }
  }
  return ends
}
const PLAIN_LIST = /^\.?(?:,\s|,?\s(?:and|&)\s)(?:in\s)?$/i
const isBareMonth = ({ reading: { meaning } }: Mention): boolean => meaning.is === 'month' && meaning.by === undefined

/** The year of a month in a list without one: months stand in their order, and the last of them tells which year that is. */
export function yearOfListEnd({ listEnd, ofNext, anchors }: Asking): KnownYear | null {
  if (!listEnd || anchors.published === null) return null
  const year = Number(ofNext(listEnd.mention)?.value.slice(0, 4))
  return year > 0 ? { year: year - listEnd.turns, anchor: 'publication' } : null
}

/** What is asked for a year: a month, or a day of it, at its place in the text. */
interface Yearless {
  readonly mention: Mention
  readonly previous: Mention | undefined
  readonly anchors: Anchors
  readonly place: number
  readonly month: number
}

/** The year that its list or range gives a date, or what opens its sentence. */
export function yearAround(
  document: Document,
  mention: Mention,
  at: Place & { readonly month: number },
): KnownYear | null {
  if (at.listed !== null) return { year: at.listed, anchor: at.nextId }
  const asked = { ...at, mention }
  return yearOfListBefore(document, asked) ?? openingYear(document, mention, at) ?? carriedYear(document, asked)
}

/** In "from May 3, 2011 to June 9" the second has the year of the first, or the one after. */
function yearOfListBefore({ plain }: Document, asked: Yearless): KnownYear | null {
  const { mention, previous, anchors, month } = asked
  const before = justMentioned(anchors, previous)
  if (!previous || !before?.hasYear) return null
  const earlier = monthOf(previous)
  const words = between(plain, previous, mention)
  if (earlier === null || !LIST.test(words)) return null
  if (!before.isWritten && !RANGE.test(words)) return null
  const year = yearOfDay(before.day)
  if (month >= earlier) return { year, anchor: before.id }
  return RANGE.test(words) ? { year: year + 1, anchor: before.id } : null
}

/** Where the sentence goes on from a date: "arrested in May 2003 and convicted in October". Days of one month are of one year. */
function carriedYear(document: Document, { mention, previous, anchors, month }: Yearless): KnownYear | null {
  const last = justMentioned(anchors, previous)
  const { start, sentence } = mention
  if (!previous || !last?.hasYear || previous.start < sentence.start) return null
  const earlier = monthOf(previous)
  if (earlier === null || month < earlier) return null
  const carried = { year: yearOfDay(last.day), anchor: last.id }
  if (!last.isWritten) return month === earlier ? carried : null
  const words = document.plain.slice(previous.end, start)
  const isTold = GOES_ON.test(words) || OPENS.test(document.plain.slice(sentence.start, previous.start))
  return isTold && words.length <= CARRIED && !BREAKS_OFF.test(words) && directionOf(document, mention) !== 'future'
    ? carried
    : null
}
const CARRIED = 120
const GOES_ON = /^(?:,?\s(?:and|but|then)|,(?:\s\p{Ll}+ly)?\s\p{Ll}+ing)\s/u
/** Not "arrested in May 2003 and has been in jail since October". */
const BREAKS_OFF = /[;:"()]|\b(?:are|has|have|is|last|next|now|said|says|since|that|told|which|who)\b/i

const IN = /\b(?:in|of)\s(?:the year\s)?$/i
const ON = /^,?\son\s(?:the\s)?$/i

/** The past year that opens the sentence, for the next date in it: "Sixteen years ago, on a July morning". */
export function openingYear(
  { plain }: Document,
  { sentence, start }: Mention,
  { previous, anchors }: Pick<Place, 'previous' | 'anchors'>,
): KnownYear | null {
  const last = justMentioned(anchors, previous)
  if (!previous || last?.grain !== 'year' || !last.hasYear || previous.start < sentence.start) return null
  const known = { year: yearOfDay(last.day), anchor: last.id }
  const head = plain.slice(sentence.start, previous.start)
  const words = plain.slice(previous.end, start)
  const isIn = IN.test(head)
  // "in 2045, on August 12"
  if (isIn && ON.test(words)) return known
  const opens = head.length <= OPENING && OPENS.test(head)
  if (!opens && !(isIn && WITH.test(words))) return null
  if (anchors.published !== null && known.year >= yearOfDay(anchors.published)) return null
  return words.length <= SCOPE && !/[;:"]/.test(words) ? known : null
}

/** "fell in 2009, with most of the fall in the first quarter". */
const WITH = /^,\s(?:including|mainly|mostly|with)\s/i

/** How far from the sentence's head a date may stand that is set for all of it, and how far it reaches. */
const OPENING = 20
const SCOPE = 80
/** Not "The 1995 accord calls for it by March". */
const OPENS = /^\W*(?:(?:and|but)\s)?(?:(?:back\s)?(?:early\s|late\s)?(?:in|on)\s)?$/i

/**
 * Without a publication date: the year of a full date before it in the same sentence ("On Dec. 2, 2007 a man fell ill; he died on
 * Dec. 9"), or in the sentences just before if it names the same month. Not for what lies ahead, whose year is that of the writer.
 */
export function yearOfSentence(document: Document, asked: Yearless): KnownYear | null {
  const { mention, anchors, place, month } = asked
  const last = anchors.mentioned.findLast((entry) => entry.hasYear && entry.isWritten && entry.grain === 'day')
  if (!last || place - last.place > NEAR) return null
  if (last.place < place && monthOfDay(last.day) !== month) return null
  if (directionOf(document, mention) === 'future') return null
  return { year: yearOfDay(last.day), anchor: last.id }
}

/** How many sentences back a full date may lie. */
const NEAR = 3
const monthOfDay = (day: number): number => dateOfNumber(day).month
