import type { Document } from '../../../language/document.js'
import { overlapping } from '../../../text/sorted.js'
import { type Extent, overlaps } from '../../../text/span.js'
import type { Claim } from '../schema.js'

/** A content of which nearly all words stand within quotation marks is direct. */
const NEARLY_ALL = 0.9
const WORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu

/** Whether a content is quoted word for word, in part, or not at all. */
export function kindOf(document: Document, content: readonly Extent[]): Claim['kind'] {
  const quotations = content.flatMap((extent) => overlapping(document.quotations, extent))
  // Most contents.
  if (quotations.length === 0) return 'indirect'
  let words = 0
  let quoted = 0
  for (const { start, end } of content) {
    for (const match of document.plain.slice(start, end).matchAll(WORD)) {
      const word = { start: start + match.index, end: start + match.index + match[0].length }
      words++
      if (quotations.some((quotation) => overlaps(quotation, word))) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted >= words * NEARLY_ALL ? 'direct' : 'mixed'
}
