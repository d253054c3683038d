import { looksLikeUtf16 } from './guess-encoding.js'
import { type Chunks, peek } from './stream.js'

/** A stream whose lines end at bytes 0x0A. */
interface LineStream {
  readonly chunks: Chunks
  /** What it was in before it was put into UTF-8; null where it is as it came, to be decoded line by line. */
  readonly recodedFrom: string | null
}

/** The stream as it is, or put into UTF-8 where it is in UTF-16 or UTF-32, in which 0x0A may be half a character. */
export async function withByteLines(chunks: Chunks, encoding: string | null): Promise<LineStream> {
  if (encoding !== null) return isWide(encoding) ? recoded(chunks, encoding) : { chunks, recodedFrom: null }
  const { head, all } = await peek(chunks, (start) => start.length >= 4)
  const wide = markedWide(head) ?? looksLikeUtf16(head.subarray(0, head.length & ~1))
  return wide ? recoded(all, wide) : { chunks: all, recodedFrom: null }
}

const isWide = (encoding: string): boolean => /^(?:utf-?16|utf-?32|ucs-?[24])/i.test(encoding)

function markedWide(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

async function recoded(chunks: Chunks, encoding: string): Promise<LineStream> {
  const { default: iconv } = await import('iconv-lite')
  async function* recode(): Chunks {
    const decoder = iconv.getDecoder(encoding)
    for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)))
    yield Buffer.from(decoder.end() ?? '')
  }
  return { chunks: recode(), recodedFrom: encoding.toLowerCase() }
}
