import { extractArticle } from '../../src/extract.js'
import type { Extraction } from '../../src/link/extraction.js'
import { articleOf } from '../../src/read/article.js'

/** The record of a text published on a Wednesday. */
export const recordOf = (text: string): Extraction =>
  extractArticle(articleOf(text, { published: { value: '2024-05-08', from: 'option' } }))

/** A figure as a reader would tell it: when, where, in what. */
export interface ToldFigure {
  readonly date: string | null
  readonly place: string | null
  readonly event: string | null
  readonly eventId: string | null
}

/** What the record tells of the figure with these words. */
export function told(record: Extraction, words: string): ToldFigure {
  const figure = record.casualties?.find(({ text }) => text === words)
  if (!figure) throw new Error(`no figure "${words}" among ${record.casualties?.map(({ text }) => text).join(', ')}`)
  return {
    date: record.dates?.find(({ id }) => id === figure.date)?.value ?? null,
    place: record.places?.find(({ id }) => id === figure.place)?.name ?? null,
    event: figure.event?.text ?? null,
    eventId: figure.eventId ?? null,
  }
}
