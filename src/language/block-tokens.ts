import type { Block } from '../segment/layout.js'
import type { Extent } from '../text/span.js'
import { LONGEST_PIECE, LONGEST_WORD, piecesOf } from './pieces.js'
import { type Annotation, annotate, unknownToken } from './wink.js'

/** The tokens of each block that is read, by the block's index; offsets count in the text. */
export function tokensByBlock(plain: string, blocks: readonly Block[]): ReadonlyMap<number, readonly Annotation[]> {
  const byBlock = new Map<number, readonly Annotation[]>()
  for (const batch of batchesOf(blocks)) {
    const tokens = tokensOf(plain, batch)
    let from = 0
    for (let index = batch.first; index <= batch.last; index++) {
      const { end } = blocks[index] as Block
      let to = from
      while (to < tokens.length && (tokens[to] as Annotation).start < end) to++
      byBlock.set(index, tokens.slice(from, to))
      from = to
    }
  }
  return byBlock
}

/** Blocks that are handed to the library at once. */
interface Batch extends Extent {
  readonly first: number
  readonly last: number
}

/**
 * Short blocks in a row go together, since each call has its price: a page of 50,000 lines must not take seconds. Their
 * tokens and parts of speech are the same as one by one. Blocks without a blank between them stay apart: "(CNN)The".
 */
function batchesOf(blocks: readonly Block[]): readonly Batch[] {
  const batches: Batch[] = []
  blocks.forEach(({ reading, start, end }, index) => {
    if (reading === 'none') return
    const batch = batches.at(-1)
    if (batch?.last === index - 1 && start > batch.end && end - batch.start <= LONGEST_PIECE) {
      batches[batches.length - 1] = { start: batch.start, end, first: batch.first, last: index }
    } else batches.push({ start, end, first: index, last: index })
  })
  return batches
}

/** The tokens of a stretch, read in pieces that the library can bear. A giant word is one token. */
function tokensOf(plain: string, extent: Extent): readonly Annotation[] {
  return piecesOf(plain, extent).flatMap((piece): readonly Annotation[] => {
    const content = plain.slice(piece.start, piece.end)
    if (content.length >= LONGEST_WORD && !/\s/.test(content)) return [unknownToken(piece.start, content)]
    return annotate(content, piece.start)
  })
}
