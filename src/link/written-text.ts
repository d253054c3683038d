import type { ReadingView } from '../language/reading-view.js'
import type { Article } from '../read/article.js'
import type { Extent } from '../text/span.js'
import { sha256Of } from './describe-document.js'
import type { Extraction } from './extraction.js'

/** The record of an article that was read in a view of its text, as a record of the text: with its offsets and characters. */
export function onWrittenText(record: Extraction, { text, derived }: Article, view: ReadingView): Extraction {
  const { document, ...rest } = record
  const { sentences, ...described } = document
  const written = writtenIn(text, view)
  return {
    ...(written(rest) as typeof rest),
    document: {
      ...(written(described) as typeof described),
      sha256: sha256Of(text),
      length: text.length,
      ...(derived ? { text } : {}),
      sentences: sentences.map((sentence) => {
        const [start = 0, end = start] = sentence
        const source = view.sourceOf({ start, end })
        return [source.start, source.end]
      }),
    },
  }
}

/** A function that puts every extent in a value, at any depth, into the written text, with the characters that stand there. */
export function writtenIn(text: string, view: ReadingView): (value: unknown) => unknown {
  const slice = ({ start, end }: Extent): string => text.slice(start, end)
  const written = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(written)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, entry]) => [key, written(entry)] as const)
    const moved: Record<string, unknown> = Object.fromEntries(entries)
    if (isExtent(value)) Object.assign(moved, view.sourceOf(value))
    if (typeof moved.text !== 'string') return moved
    if (isExtent(moved)) return { ...moved, text: slice(moved) }
    return Array.isArray(moved.spans) ? { ...moved, text: moved.spans.map(slice).join(' … ') } : moved
  }
  return written
}

const isExtent = (value: object): value is Extent =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
