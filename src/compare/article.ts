import type { Extraction } from '../link/extraction.js'

/** An article as it is compared: its record, with offsets in UTF-16, and the text that they count in. */
export interface ComparedArticle {
  readonly record: Extraction
  readonly text: string
}

export type Casualty = NonNullable<Extraction['casualties']>[number]
export type Claim = NonNullable<Extraction['claims']>[number]
export type EventItem = NonNullable<Extraction['events']>[number]
export type Place = NonNullable<Extraction['places']>[number]

/** The item with an id, or null. */
export function itemOf<T extends { readonly id: string }>(
  items: readonly T[] | undefined,
  id: string | null | undefined,
): T | null {
  return (id && items?.find((item) => item.id === id)) || null
}

/** By whose word: the name of the entity that speaks where it is known, else the fullest words for the voice. */
export function voiceOf({ source }: Claim, { record }: ComparedArticle): string | null {
  if (!source) return null
  const voice = itemOf(record.sources, source.voice)
  const entity = source.entity ?? voice?.entity
  const named =
    itemOf(record.people, entity) ?? (source.type === 'person' ? null : itemOf(record.organizations, entity))
  return named?.name ?? voice?.text ?? source.text
}

/** Two voices are one where this is equal: "The coast guard" is "the Coast Guard". */
export function voiceKey(voice: string): string {
  return voice
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '')
    .replace(/\s+/g, ' ')
}
