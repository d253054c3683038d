import type { Document } from '../../../language/document.js'
import { HEDGES } from '../../../language/words/reporting.js'
import { within } from '../../../text/sorted.js'
import { type Extent, overlaps, type Span, spanOf } from '../../../text/span.js'

/** The words inside a content that weaken it: "likely", "may". A hedge that is the cue itself is none. */
export function hedgesIn(document: Document, content: readonly Span[], cue: Extent | null): Span[] {
  const hedges: Span[] = []
  for (const span of content)
    for (const token of within(document.tokens, span))
      if (HEDGES.has(token.lower) && !isMonth(token) && !(cue && overlaps(cue, token)))
        hedges.push(spanOf(document, token.start, token.end))
  return hedges
}

/** "May" with a capital within a sentence is the month. */
const isMonth = ({ text }: { readonly text: string; readonly pos: string }): boolean => text === 'May'
