/** A line of a stream, without its line feed. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Null where the line is longer than the limit; its bytes are not kept. */
  readonly bytes: Buffer | null
}

/** The lines of a stream of bytes, split at line feeds only; memory is bounded by `limit`, the most bytes of a line. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncIterable<Line> {
  const { take, finish, isOpen } = gatherer(limit)
  for await (const chunk of chunks) {
    const bytes = asBuffer(chunk)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      take(bytes.subarray(start, end))
      yield finish()
      start = end + 1
    }
    take(bytes.subarray(start))
  }
  if (isOpen()) yield finish()
}

/** Puts lines together out of the pieces in which they come; what is longer than `limit` bytes is counted, and not kept. */
export function gatherer(limit: number): { take(part: Buffer): void; finish(): Line; isOpen(): boolean } {
  let number = 1
  let kept: Buffer[] = []
  let length = 0
  return {
    take: (part) => {
      length += part.length
      if (length > limit) kept = []
      else if (part.length > 0) kept.push(part)
    },
    finish: () => {
      const line = { number: number++, bytes: length > limit ? null : Buffer.concat(kept) }
      kept = []
      length = 0
      return line
    },
    isOpen: () => length > 0,
  }
}

const LINE_FEED = 0x0a

/** The same bytes as a Buffer, not copied. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
