import type { ExtractedKinds, Extraction } from '../../link/extraction.js'
import { type Kind, kinds } from '../../recognise/recognisers.js'
import type { Extent } from '../../text/span.js'
import { utf16Map } from '../offset-unit.js'
import { counted } from '../select.js'
import { excerpt, type Mark } from './excerpt.js'
import { type Paragraph, roomIn } from './page.js'

/** A record as the sections of the readable view look at it. */
export interface View {
  readonly record: Extraction
  /** The name of the entity, or the words of the date or figure, that an id belongs to. */
  nameOf(id: string): string | undefined
  /** The item with an id, of a kind that was asked for. */
  find<K extends Kind>(kind: K, id: string | null | undefined): Item<K> | undefined
  /** The sentence in which an item stands, its words marked, in at most `lines` lines behind a bar. */
  quote(where: Extent, marks: readonly Mark[], indent: number, lines: number): Paragraph
}

export type Item<K extends Kind> = NonNullable<ExtractedKinds[K]>[number]

/** The view of a record, whatever unit its offsets count. */
export function viewOf(given: Extraction, text: string, width: number): View {
  const { offsetUnit } = given.document
  const record = offsetUnit === 'utf16' ? given : inUtf16(given, text)
  const items = itemsById(record)
  return {
    record,
    nameOf: (id) => items.get(id)?.name ?? items.get(id)?.text,
    find: <K extends Kind>(kind: K, id: string | null | undefined) => {
      const item = id ? items.get(id) : undefined
      return item?.kind === kind ? (item.item as Item<K>) : undefined
    },
    quote: (where, marks, indent, lines) => {
      const columns = lines * roomIn(width, indent)
      const sentence = sentencesAround(record.document.sentences, text, where)
      return { indent, runs: excerpt(text, sentence, marks, columns), isArticle: true }
    },
  }
}

function inUtf16(record: Extraction, text: string): Extraction {
  return counted(record, 'utf16', utf16Map(text, record.document.offsetUnit))
}

interface Found {
  readonly kind: Kind
  readonly item: unknown
  readonly name: string | undefined
  readonly text: string | undefined
}

/** Every item of the record by its id, of whatever kinds it has. */
function itemsById(record: Extraction): ReadonlyMap<string, Found> {
  const found = kinds.flatMap((kind) => {
    const items: readonly { readonly id: string; readonly name?: string; readonly text?: string }[] = record[kind] ?? []
    return items.map((item) => [item.id, { kind, item, name: item.name, text: item.text }] as const)
  })
  return new Map(found)
}

/** From the start of the sentence in which `where` starts to the end of the one in which it ends; outside sentences, its line. */
function sentencesAround(sentences: Extraction['document']['sentences'], text: string, where: Extent): Extent {
  const first = sentenceAt(sentences, where.start)
  const last = sentenceAt(sentences, where.end - 1)
  const lineEnd = text.indexOf('\n', where.end)
  return {
    start: first?.start ?? text.lastIndexOf('\n', where.start) + 1,
    end: last?.end ?? (lineEnd < 0 ? text.length : lineEnd),
  }
}

function sentenceAt(sentences: Extraction['document']['sentences'], offset: number): Extent | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.[1] as number) <= offset) low = middle + 1
    else high = middle
  }
  const [start, end] = sentences[low] ?? []
  return start !== undefined && end !== undefined && start <= offset ? { start, end } : null
}
