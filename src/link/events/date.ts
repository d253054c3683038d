import type { Sentence } from '../../language/document.js'
import type { DateItem } from '../../recognise/dates/schema.js'
import { textBefore, textBehind } from '../../text/around.js'
import { startingIn } from '../../text/sorted.js'
import { contains, type Extent } from '../../text/span.js'
import type { Landscape } from '../landscape.js'
import { followsAnother } from './after.js'
import { nearest } from './nearest.js'
import { daysBefore, isPointInTime } from './when.js'

/** When the sentence of some words says that their happening was: the date nearest to them; null where it has none. */
export function dateIn(anchor: Extent, sentence: Sentence, landscape: Landscape): DateItem | null {
  const { document, dates } = landscape
  const published = document.layout.published?.value ?? null
  const fits = (date: DateItem): boolean =>
    isPointInTime(date) &&
    (daysBefore(date, published) ?? 0) >= 0 &&
    (!isOfTheSaying(date, sentence, landscape) || isOwner(date, anchor, document.plain)) &&
    !AFTERMATH_BEHIND.test(textBehind(document.plain, date.end, FAR_BEHIND)) &&
    !isOfOtherFigure(date, anchor, landscape) &&
    !(date.start > anchor.end && followsAnother(anchor.end, date.start, document)) &&
    !isBeforeAfter(date, anchor, { sentence, plain: document.plain }) &&
    (isOfWhen(date, document.plain)
      ? anchor.start >= date.end
      : contains(anchor, date) ||
        isOwner(date, anchor, document.plain) ||
        isSinceDeed(date, anchor, document.plain) ||
        !isOtherDay(date, document.plain.slice(sentence.start, date.start).slice(-130)))
  return nearest({ list: dates, fits }, anchor, { sentence, plain: document.plain })?.thing ?? null
}

/** A day of something else, by the words before it; and "the deadliest flood this year" is no day at all. */
const isOtherDay = ({ text }: DateItem, before: string): boolean =>
  OTHER_DAYS.some((pattern) => pattern.test(before)) || (/^this /i.test(text) && RANKED.test(before))
const RANKED =
  /\b(?:most|worst|[a-z]{3,}iest|biggest|gravest|greatest|highest|largest|longest|strongest)\b[^.;,]{0,50}$/i

/** "The president rushed home on Sunday after a quake killed 272": what was done after it has that day; so has what was done "two days after". */
const isBeforeAfter = (
  date: DateItem,
  anchor: Extent,
  { sentence, plain }: { readonly sentence: Extent; readonly plain: string },
): boolean =>
  anchor.start > date.end
    ? anchor.start - date.end < REACH &&
      (AFTER_HARM.test(plain.slice(date.end, anchor.start)) || DAYS_AFTER.test(plain.slice(date.end, anchor.start)))
    : anchor.start - sentence.start < FAR_BEHIND &&
      DAYS_AFTER.test(plain.slice(sentence.start, anchor.start)) &&
      plain.slice(anchor.end, date.start).includes(', ')
const DAYS_AFTER = /^[^;.]*\b[Dd]ays? after (?:a|an|the) [^,;.]*$/
const AFTER_HARM =
  /^[^;.]*\bafter (?:a|an) (?:[\w.-]+ ){1,4}(?:claimed|collapsed|hit|injured|killed|struck|swept|tore|wounded) [^;.]*$|^[^;.]*\bafter (?:a|an) (?:[\w.-]+ ){0,3}$/

/** "The president rushed home on Sunday after a quake killed 272", of the sentence's own day: where no harm is told before it. */
export const isOfLaterDeed = (
  date: Extent,
  sentence: Extent,
  { document: { plain }, casualties }: Landscape,
): boolean =>
  COMES_AFTER.test(plain.slice(sentence.start, date.start).slice(-REACH)) ||
  (AFTER_HARM.test(plain.slice(date.end, Math.min(sentence.end, date.end + FAR_BEHIND)).replace(/[.;]\s*$/, '')) &&
    startingIn(casualties, { start: sentence.start, end: date.start }).length === 0)
const COMES_AFTER = /^(?:The|This) (?:[\w-]+ ){1,3}(?:came|comes|coming)\b[^.;,]{0,30}\bafter /

/** "65 were confirmed dead by Wednesday": up to when they were counted. */
export const isCountedBy = ({ start }: Extent, { document: { plain } }: Landscape): boolean =>
  /\bby (?:early |late )?$/i.test(plain.slice(Math.max(0, start - 10), start))

/** "Police said | Wednesday's bomb": whosever day it is said of. */
const isOwner = ({ end }: Extent, { start }: Extent, plain: string): boolean =>
  start > end && start - end < MOST_OWNED && /^'s (?:[\w.-]+ ){0,3}$/.test(plain.slice(end, start))
const MOST_OWNED = 60

/** "Since a ferry sinking in April 2014 killed 304": the day of the 304, and of nobody before. */
const isSinceDeed = (date: DateItem, anchor: Extent, plain: string): boolean =>
  anchor.start >= date.end &&
  SINCE_DEED.test(textBefore(plain, date.start, FAR_BEHIND)) &&
  DID.test(plain.slice(date.end, anchor.start))
const SINCE_DEED = /\bsince (?:a|an|the) [^.;,]*$/
const DID = /^ (?:claimed|killed|injured|left|wounded) (?:[a-z]+ ){0,3}$/

/** "Nine died in Lille, where gunmen had killed four in April": the day of the four. */
function isOfOtherFigure(date: DateItem, { end }: Extent, { document, casualties }: Landscape): boolean {
  if (date.start <= end || date.start - end > REACH) return false
  const where = document.plain.slice(end, date.start).search(/, where\b/)
  return where >= 0 && startingIn(casualties, { start: end + where, end: date.start }).length > 0
}

/** "On Monday the toll rose to 14", "today, rescuers searched": the day of the count, or of the search. */
const AFTERMATH_BEHIND =
  /^,? (?:divers|rescuers|searchers|rescue (?:crews|teams|workers)) |^,? (?:the|its) (?:[a-z]+ ){0,3}(?:count|tally|toll)\b[^.;,]{0,20}\b(?:climbed|grew|hit|increased|jumped|passed|reached|risen|rose|stood)\b/
const FAR_BEHIND = 90

/** "The worst crash since 2009, when nine died": of what is told behind it, and of nothing before. */
const isOfWhen = ({ start, end }: Extent, plain: string): boolean =>
  /\bsince (?:\w+ )?$/.test(textBefore(plain, start, 20)) && /^,? when\b/.test(textBehind(plain, end, 8))

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
  /\b(?:aged?|arrival|arrived|born|buried|court|diagnos(?:ed|is)|due|elected|founded|funeral|hearing|held until|heard|inquest|listed|married|memorial|scheduled|sentenced|speaking|trial|until|updated)\b[^.;]{0,25}$/i,
  // But "since more than 140 died in a crash in 2010" tells of that day.
  /\bsince\b(?![^.;,]*\b(?:dead|died|hit|injured|killed|killing|struck)\b)[^.;,]{0,70}$/i,
  /\b(?:added|announced|confirmed|reported|said|says|stated|told (?:\w+ ){1,3})(?: in (?:a|the) (?:briefing|statement))?,?(?: (?:early|earlier|late|later|on))*\s*$/i,
  // "Confirming the attack to newsmen on Friday", "figures released on Friday".
  /\b(?:briefed|briefing|confirmed|confirming|informed|informing|speaking|spoke|telling|told)\b[^.;]{0,40}\b(?:correspondents?|journalists|media|newsmen|press|reporters)\b[^.;,]{0,15}$/i,
  /\b(?:count|data|figures|list|numbers|reports?|statement|statistics|update)\b[^.;,]{0,20}\b(?:issued|published|released)(?: (?:early|late|on))*\s*$/i,
  // "Said on its microblog on Thursday".
  /\b(?:announced|posted|said|wrote) on (?:(?:her|his|its|the|their) )?(?:Facebook|Twitter|Weibo|[a-z]+)(?: (?:account|feed|page|site))? (?:(?:early|late|on) )*$/,
  // "In a statement on Saturday".
  /\bin (?:a|an|its|the) (?:[a-z]+ )?(?:briefing|broadcast|interview|letter|message|post|report|speech|statement|tweet) (?:early |late )?(?:on )?$/i,
  // "According to a government tally on Tuesday".
  /\baccording to (?:[\w'-]+ ){0,6}(?:agency|authorities|count|data|estimates?|figures?|hospital|ministry|numbers|officials?|police|prosecutors|report|reports|statement|statistics|tall(?:y|ies)|tolls?) (?:(?:early|late|on) )*$/i,
  // "Two remained in hospital on Wednesday": hurt before.
  /\b(?:remain(?:ed|s)?|(?:are|is|was|were) still|in (?:a )?(?:critical|fair|good|serious|stable) condition)\b[^.;]{0,50}$/i,
  // "Two are still missing today", "rescuers searched on Tuesday for survivors": long after the harm.
  /\bstill (?:missing|trapped|unaccounted for)\s*$/i,
  /\b(?:divers|rescuers|searchers|rescue (?:crews|teams|workers)|search (?:crews|parties|teams))\b[^.;,]{0,60}$/i,
  // "More rain is expected at the end of the month".
  /\b(?:expect(?:ed|s)?|forecast(?:ed|s)?|predict(?:ed|s)?|will)\b[^.;,]{0,50}$/i,
  // "The toll rose to 74 on Tuesday": the day of the count, not of the harm.
  /\b(?:count|tally|toll|number of (?:[a-z]+ )?(?:casualties|dead|deaths|fatalities|victims))\b[^.;]{0,70}\b(?:climbed|climbs|grew|had risen|has risen|hit|increased|jumped|passed|reached|rises|rose|stands|stood|topped) (?:at |to )?[^.;,]{0,30}$/i,
]
