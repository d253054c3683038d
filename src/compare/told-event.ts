import { type Days, readCalendarValue } from '../calendar/read-timex.js'
import type { Extraction } from '../link/extraction.js'
import { type ComparedArticle, type EventItem, itemOf, type Place } from './article.js'

/** One event as one article tells it, with all that may show that another article tells the same one. */
export interface ToldEvent {
  /** Index of the article. */
  readonly article: number
  readonly event: EventItem
  /** Days on which it may have happened. */
  readonly days: Days | null
  readonly place: Place | null
  /** Names that stand near it, folded: people, organizations, smaller places, ships; all of the article's where it is its own event. */
  readonly names: ReadonlySet<string>
  /** What its figures say, as "killed 12". */
  readonly figures: ReadonlySet<string>
}

/** The events of an article that have a figure, in reading order. */
export function toldEvents(compared: ComparedArticle, article: number): readonly ToldEvent[] {
  const { record } = compared
  return (record.events ?? [])
    .filter(({ casualties = [] }) => casualties.length > 0)
    .map((event) => ({
      article,
      event,
      days: readCalendarValue(itemOf(record.dates, event.date)?.value ?? '')?.days ?? null,
      place: surePlace(itemOf(record.places, event.place)),
      names: namesNear(event, compared),
      figures: figuresOf(event, record),
    }))
}

/** A place that is rather not what is meant ("Lake" of "Lake ferry tragedy") tells nothing. */
const surePlace = (place: Place | null): Place | null => (place && place.confidence >= SURE_PLACE ? place : null)
const SURE_PLACE = 0.5

function figuresOf({ casualties = [] }: EventItem, record: Extraction): ReadonlySet<string> {
  const told = casualties.flatMap((id) => {
    const figure = itemOf(record.casualties, id)
    const { min = null, vague = true } = figure?.count ?? {}
    return figure && !vague && min !== null && min >= LEAST_TELLING ? [`${figure.outcome} ${min}`] : []
  })
  return new Set(told)
}

/** One or two dead are of any event. */
const LEAST_TELLING = 3

/** The sentences in which the event is spoken of, with those beside them; an own event's are the article's. */
function namesNear(event: EventItem, { record, text }: ComparedArticle): ReadonlySet<string> {
  const { sentences } = record.document
  const spoken = [
    ...event.mentions.map(({ sentence }) => sentence),
    ...(event.casualties ?? []).map((id) => itemOf(record.casualties, id)?.sentence ?? null),
  ].filter((sentence) => sentence !== null)
  const near = new Set(
    event.own ? sentences.keys() : spoken.flatMap((sentence) => [sentence - 1, sentence, sentence + 1]),
  )
  const isNear = ({ sentence }: { readonly sentence: number | null }) => sentence !== null && near.has(sentence)

  const entities = [
    ...(record.people ?? []),
    ...(record.organizations ?? []),
    ...(record.places ?? []).filter(({ type }) => type !== 'country'),
  ]
  const named = entities.filter(({ mentions }) => mentions.some(isNear)).map(({ name }) => fold(name))
  const written = [...near].flatMap((index) => {
    const [start, end] = sentences[index] ?? [0, 0]
    return capitalisedNames(text.slice(start, end))
  })
  return new Set([...named, ...written])
}

/** Runs of two or more capitalised words: ships and works, which no kind of fact holds. "The Lady Carmela" is "lady carmela". */
function capitalisedNames(sentence: string): readonly string[] {
  return [
    ...sentence.matchAll(/\p{Lu}[\p{L}\p{M}'’-]{0,40}(?: (?:\p{Lu}[\p{L}\p{M}'’-]{0,40}|\p{Lu}{2,6}|\d{1,4})){1,4}/gu),
  ].map(([name]) => fold(name.replace(/^(?:The|An?|In|On|At|But|And|From|Of) /, '')))
}

const fold = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
