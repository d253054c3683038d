import type { Document } from '../../language/document.js'
import type { PlaceMention } from '../../recognise/places/schema.js'
import { textBehind } from '../../text/around.js'
import { sentenceAt } from '../landscape.js'

/** Whether the words around a place say that something happened there; an event's own place ("the Kabul blast") does too. */
export function isScene(mention: PlaceMention, event: string | null, document: Document): boolean {
  const { plain } = document
  return (
    mayBeScene(mention, document) &&
    (LOCATIVE.test(wordsBefore(mention, document)) || isBeforeEvent(mention, event, plain))
  )
}

/** Whether the words around a place do not say that it is some other: where the hurt were brought, where somebody spoke. */
export function mayBeScene(mention: PlaceMention, document: Document): boolean {
  const { plain } = document
  const sentence = sentenceAt(document, mention.start)
  const before = wordsBefore(mention, document)
  if (BESIDE.some((pattern) => pattern.test(before)) || isHome(before)) return false
  if (SOURCE.test(before) && sentence && SAYING.test(plain.slice(sentence.start, sentence.end))) return false
  return !SPEAKS.test(textBehind(plain, mention.end, 70)) || LOCALS.test(before)
}

/** "Ana Roe of Lille", "Ana Roe, 42, of Lille": where somebody is from; but "Essex County of". */
const isHome = (before: string): boolean =>
  /, (?:aged )?\d{1,3}, of (?:[a-z]+ )?$/.test(before) || (HOME.test(before) && !NO_NAMES.test(before))
const HOME = /\p{Lu}[\p{L}'.-]* \p{Lu}[\p{L}'-]+,? of (?:(?:central|eastern|northern|southern|suburban|western) )?$/u
const NO_NAMES =
  /\b(?:Area|Army|Assembly|Association|Bank|Battle|Bay|Bishop|Branch|Capital|Centre|Center|Church|City|Coast|College|Command|Commission|Council|County|Court|Department|Diocese|District|Division|East|Government|Governor|Gulf|Hospital|House|Institute|Island|Islands|Isle|Kingdom|Mayor|Ministry|Mosque|Municipality|North|Port|Prefecture|President|Prince|Province|Region|Republic|School|Sea|Side|South|State|States|Strait|Straits|Sultan|Town|Township|University|Valley|Village|West)\b,? of /

function wordsBefore({ start }: PlaceMention, document: Document): string {
  return document.plain.slice(Math.max(sentenceAt(document, start)?.start ?? 0, start - 90), start)
}

const LOCATIVE =
  /(?:^|[\s("])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside|[Ii]nside|[Aa]round|[Aa]cross|[Oo]ver|[Oo]n|[Ww]ithin|[Tt]hroughout|hit|struck|rocked|shook|(?:(?:north|south)-?(?:east|west)|north|south|east|west|km|miles|coast|city|town|village|district|province|suburb|outskirts|island|region|state|capital|area|county|locality|parts?)(?:ern)? of|(?:shelling|bombing|bombardment|siege|storming|waters) of|(?:crashed|ditched|fallen|fell|plummeted|plunged|slammed|smashed|spread) (?:[a-z]+ )?into)\s+(?:(?:[A-Z][a-z]+-)?[a-z][\w-]*\s+){0,3}$/

/** Where the hurt are brought, where a journey goes, and where somebody speaks to the press: "flown to a hospital in Lille", "told reporters in". */
const BESIDE: readonly RegExp[] = [
  /\b(?:admitted|airlifted|brought|dead|died|evacuated|flown|moved|rushed|sent|taken|transferred|treated|doctors?|surgeons?|nurses?|medics|director)\b[^.;,]{0,30}\b(?:clinics?|hospitals?|infirmary|medical (?:cent(?:re|er)|college)s?|morgues?)\s+(?:\w+\s+)?in\s+$/i,
  /\b(?:buried|funeral|funerals|laid to rest)\b[^.;,]{0,30}\b(?:at|in)\s+$/,
  /\bfrom\s+(?:the\s+)?$/,
  // "Survivors arrived in Lille".
  /\b(?:arrivals?|arrived?|arrives|arriving|disembark(?:ed|ing)?|evacuated to|reach(?:ed|ing)?)\b[^.;,]{0,20}\b(?:at|in|on)\s+(?:the\s+)?$/i,
  /\b(?:bound|destined|headed|heading|left) for\s+(?:the\s+)?$/,
  // "Leave the town of Lille, in the north, for Paris".
  /\b(?:depart(?:ed|ing)?|leav(?:e|es|ing)|left|set (?:off|out))\b[^.;]{0,80} for\s+(?:the\s+)?$/i,
  /\b(?:en route|flying|headed|heading|on (?:her|his|its|the|their) way|travell?ing) to\s+(?:the\s+)?$/,
  // "Typhoon 'Kiko' (Morakot)": the storm's other name.
  /\b(?:cyclone|hurricane|storm|typhoon)\b[^.,;]{0,20}[("]$/i,
  // "Nearly 1,000 miles north-west of the capital": too far to be where it was.
  /\b(?:\d{1,3}(?:,\d{3})+|[1-9]\d\d+) ?(?:kilomet(?:re|er)s|km|miles)\b[^.;,]{0,40}\bof\s+(?:the (?:\w+ ){0,2})?$/,
  /\b(?:felt|heard|seen)\s+(?:[a-z]+\s+){0,3}in\s+$/,
  /\b(?:journalists|media|newsmen|press|reporters)(?: (?:early |late )?(?:on )?\w+day)?,? (?:at|in) (?:the )?$/,
  /\b(?:briefing|conference|journalists|news agency|reporters|said|speaking|speech|statement|told \w+)\s+(?:\w+\s+)?(?:at|in)\s+(?:the\s+)?$/,
]

/** Those who speak for others, mostly from elsewhere; police and residents of a place speak of that place. */
const SOURCE =
  /\b(?:agency|analysts?|authorities|charity|coast guard|doctors?|diplomats?|embassy|government|group|headquarters|medics|military|ministry|monitors?|observatory|officers?|officials?|organi[sz]ation|sources?|spokesman|spokesperson|spokeswoman)\s+(?:[a-z]+\s+){0,2}in\s+(?:the\s+)?(?:[a-z]+\s+)?$/i
const SAYING =
  /\b(?:according to|added|announced|attributed|confirmed|estimated?|put the|reported|reports|said|saying|says|stated|told)\b/

/** "The agency in Lille put the toll at nine"; those who live there speak of it. */
const SPEAKS =
  /^(?:, [^,.;]{1,40},)?\s+(?:announced|confirmed|estimated?|has said|have said|put the|reported|said|says?|told)\b/
const LOCALS =
  /\b(?:firefighters|local(?:s| \w+)|mayor|neighbo(?:u)?rs|police|rescuers|residents|villagers|witness(?:es)?)\s+in\s+$/i

function isBeforeEvent(mention: PlaceMention, event: string | null, plain: string): boolean {
  if (event === null) return false
  const behind = textBehind(plain, mention.end, 40).toLowerCase()
  const nextWords = behind
    .replace(/^'s/, '')
    .trim()
    .split(/[^a-z-]+/)
  return nextWords.slice(0, 3).includes(event)
}
