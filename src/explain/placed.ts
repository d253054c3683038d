import type { Extraction } from '../link/extraction.js'
import type { Study } from '../link/study.js'
import { type Kind, recognisers } from '../recognise/recognisers.js'
import type { Extent } from '../text/span.js'
import type { Lookup } from '../write/words/lookup.js'

/** An item of the record with its kind and the stretches that it takes. */
export interface Placed<List extends string = string> {
  readonly id: string
  readonly kind: List
  readonly spans: readonly Extent[]
}

/** What is needed to explain: what was made of the article, and its items by their ids. */
export interface Around {
  readonly given: Study
  readonly view: Lookup
}

/** All items of a record, of every kind. */
export const placed = (record: Extraction): readonly Placed<Kind>[] =>
  recognisers.flatMap(({ kind, spans }) =>
    (record[kind] ?? []).map((item) => ({
      id: item.id,
      kind,
      spans: (spans as (given: unknown) => readonly Extent[])(item),
    })),
  )

/** The events of a record, where they are mentioned. */
export const eventsPlaced = ({ events = [] }: Extraction): readonly Placed<'events'>[] =>
  events.map(({ id, mentions }) => ({ id, kind: 'events', spans: mentions }))

/** The sources of a record, where their words stand. */
export const voicesPlaced = ({ sources = [], claims = [] }: Extraction): readonly Placed<'sources'>[] =>
  sources.map(({ id }) => ({
    id,
    kind: 'sources',
    spans: claims.flatMap(({ source }) => (source?.voice === id ? source.spans : [])),
  }))
