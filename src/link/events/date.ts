import type { Sentence } from '../../language/document.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import { startingIn } from '../../text/sorted.js'
import { contains, type Extent } from '../../text/span.js'
import type { Landscape } from '../landscape.js'
import { nearest } from './nearest.js'
import { daysBefore, isPointInTime } from './when.js'

/** When the sentence of some words says that their happening was: the date nearest to them; null where it has none. */
export function dateIn(anchor: Extent, sentence: Sentence, landscape: Landscape): DateItem | null {
  const { document, dates } = landscape
  const published = document.layout.published?.value ?? null
  const fits = (date: DateItem): boolean =>
    isPointInTime(date) &&
    (daysBefore(date, published) ?? 0) >= 0 &&
    !isOfTheSaying(date, sentence, landscape) &&
    (isOfWhen(date, document.plain)
      ? anchor.start >= date.end
      : !OTHER_DAYS.some((pattern) =>
          pattern.test(document.plain.slice(Math.max(sentence.start, date.start - 130), date.start)),
        ))
  return nearest({ list: dates, fits }, anchor, { sentence, plain: document.plain })?.thing ?? null
}

/** "The worst crash since 2009, when nine died": of what is told behind it, and of nothing before. */
const isOfWhen = ({ start, end }: Extent, plain: string): boolean =>
  /\bsince (?:\w+ )?$/.test(plain.slice(Math.max(0, start - 20), start)) && /^,? when\b/.test(plain.slice(end, end + 8))

/** "The board said on Monday": in a claim, but not in what is claimed. */
function isOfTheSaying(date: DateItem, sentence: Sentence, { claims }: Landscape): boolean {
  return startingIn(claims, { start: Math.max(sentence.start, date.start - REACH), end: date.start + 1 }).some(
    ({ thing: claim }) => contains(claim, date) && !claim.content.spans.some((span) => contains(span, date)),
  )
}

/** How far before a date the claim may begin whose day it is, in characters. */
const REACH = 600

/** Days of a trial, a funeral, a vote and the like, those up to which something is counted, of a saying, and of a count that rose. */
const OTHER_DAYS: readonly RegExp[] = [
  /\b(?:aged?|born|buried|court|due|elected|founded|funeral|hearing|held until|heard|inquest|listed|married|memorial|scheduled|sentenced|speaking|trial|until|updated)\b[^.;]{0,25}$/i,
  // But "since more than 140 died in a crash in 2010" tells of that day.
  /\bsince\b(?![^.;,]*\b(?:dead|died|hit|injured|killed|killing|struck)\b)[^.;,]{0,70}$/i,
  /\b(?:added|announced|confirmed|reported|said|says|stated|told (?:\w+ ){1,3})(?: in (?:a|the) (?:briefing|statement))?,?(?: (?:early|earlier|late|later|on))*\s*$/i,
  // "Two remained in hospital on Wednesday": hurt before.
  /\b(?:remain(?:ed|s)?|(?:are|is|was|were) still|in (?:a )?(?:critical|fair|good|serious|stable) condition)\b[^.;]{0,50}$/i,
  // "More rain is expected at the end of the month".
  /\b(?:expect(?:ed|s)?|forecast(?:ed|s)?|predict(?:ed|s)?|will)\b[^.;,]{0,50}$/i,
  // "The toll rose to 74 on Tuesday": the day of the count, not of the harm.
  /\b(?:count|tally|toll|number of (?:casualties|dead|deaths|fatalities|victims))\b[^.;]{0,70}\b(?:climbed|climbs|grew|had risen|has risen|hit|increased|jumped|passed|reached|rises|rose|stands|stood|topped) (?:at |to )?[^.;,]{0,30}$/i,
]
