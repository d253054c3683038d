import type { Document } from '../../language/document.js'
import { type Extent, overlaps, type Span, spanOf } from '../../text/span.js'
import { HEDGES } from './lexicon.js'

const WORDS: ReadonlySet<string> = new Set(HEDGES)

/** The words inside a content that weaken it: "likely", "may". A hedge that is the cue itself is none. */
export function hedgesIn(document: Document, content: readonly Span[], cue: Extent | null): Span[] {
  return content.flatMap(({ start, end }) =>
    tokensIn(document, start, end)
      .filter((token) => WORDS.has(token.lower) && !isMonth(token) && !(cue && overlaps(cue, token)))
      .map((token) => spanOf(document, token.start, token.end)),
  )
}

/** "May" with a capital within a sentence is the month. */
const isMonth = ({ text, pos }: { readonly text: string; readonly pos: string }): boolean =>
  text === 'May' && pos !== 'AUX'

function tokensIn({ tokens }: Document, start: number, end: number): readonly Document['tokens'][number][] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++
  return tokens.slice(low, to)
}
