import { inReadingOrder, type Span } from '../../text/span.js'
import type { LinkedCasualty } from '../extraction.js'
import { typeOfNoun } from './lexicon.js'
import type { EventItem } from './schema.js'

/** The events of an article, and its figures with the event that each belongs to. */
export interface Told {
  readonly events: readonly EventItem[]
  readonly casualties: readonly LinkedCasualty[]
}

/** Figures whose event is named by the same noun tell of one event: "the plane crash" … "a deadly air crash". */
export function tellEvents(casualties: readonly LinkedCasualty[]): Told {
  const byNoun = new Map<string, LinkedCasualty[]>()
  for (const casualty of casualties) {
    if (!casualty.event) continue
    const noun = nounOf(casualty.event)
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), casualty])
  }
  const groups = [...byNoun].map(([noun, figures]) => ({ noun, figures, mentions: mentionsOf(figures) }))
  groups.sort((a, b) => inReadingOrder(a.mentions[0] as Span, b.mentions[0] as Span))
  const own = groups.find(({ figures }) => figures.some(({ sentence }) => sentence === 0)) ?? groups[0]
  const events = groups.map((group, i): EventItem => {
    const { noun, figures, mentions } = group
    return {
      id: `e${i + 1}`,
      type: typeOfNoun(noun) ?? 'other',
      text: mentions.reduce((best, { text }) => (text.length > best.length ? text : best), ''),
      mentions,
      date: figures.find(({ date }) => date)?.date ?? null,
      place: figures.find(({ place }) => place)?.place ?? null,
      casualties: figures.map(({ id }) => id),
      own: group === own,
      confidence: 0.6,
    }
  })
  const eventOf = new Map(
    events.flatMap(({ id, casualties: ids }) => (ids ?? []).map((figure) => [figure, id] as const)),
  )
  return {
    events,
    casualties: casualties.map((casualty) => ({ ...casualty, eventId: eventOf.get(casualty.id) ?? null })),
  }
}

/** The noun of an event's words in the singular: "two plane crashes" → "crash". */
function nounOf({ text }: Span): string {
  const last = text.toLowerCase().split(/\s+/).at(-1) ?? ''
  const singular = [last.replace(/ies$/, 'y'), last.replace(/es$/, ''), last.replace(/s$/, '')]
  return singular.find((word) => typeOfNoun(word)) ?? last
}

function mentionsOf(figures: readonly LinkedCasualty[]): EventItem['mentions'] {
  const seen = new Map<number, EventItem['mentions'][number]>()
  for (const { event, sentence } of figures) if (event) seen.set(event.start, { ...event, sentence })
  return [...seen.values()].sort(inReadingOrder)
}
