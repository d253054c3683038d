import type { Extraction } from '../../link/extraction.js'
import type { Extent } from '../../text/span.js'
import { type Lookup, lookupOf } from '../words/lookup.js'
import { excerpt, type Mark } from './excerpt.js'
import { type Paragraph, roomIn } from './page.js'

export type { Item } from '../words/lookup.js'

/** A record as the sections of the readable view look at it. */
export interface View extends Lookup {
  /** The sentence in which an item stands, its words marked, in at most `lines` lines behind a bar. */
  quote(where: Extent, marks: readonly Mark[], room: { readonly indent: number; readonly lines: number }): Paragraph
}

/** The view of a record, whatever unit its offsets count. */
export function viewOf(given: Extraction, text: string, width: number): View {
  const lookup = lookupOf(given, text)
  return {
    ...lookup,
    quote: (where, marks, { indent, lines }) => {
      const columns = lines * roomIn(width, indent)
      const sentence = sentencesAround(lookup.record.document.sentences, text, where)
      return { indent, runs: excerpt({ text, extent: sentence, marks }, columns), isArticle: true }
    },
  }
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
