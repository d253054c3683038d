import type { Extraction } from '../../link/extraction.js'
import type { Item } from './lookup.js'

type Figure = Item<'casualties'>
export type EventItem = NonNullable<Extraction['events']>[number]

/** The figures of one event; `event` is null for those of none. */
interface FiguresOfEvent {
  readonly event: EventItem | null
  readonly figures: readonly Figure[]
}

/** The figures by the event that did the harm: the article's own events first, then those told as background, at last none. */
export function figuresByEvent({ casualties = [], events = [] }: Extraction): readonly FiguresOfEvent[] {
  const ordered = [...events].sort((a, b) => Number(b.own) - Number(a.own))
  const known = new Set(ordered.map(({ id }) => id))
  return [
    ...ordered.map((event) => ({ event, figures: casualties.filter(({ eventId }) => eventId === event.id) })),
    { event: null, figures: casualties.filter(({ eventId }) => !eventId || !known.has(eventId)) },
  ].filter(({ figures }) => figures.length > 0)
}
