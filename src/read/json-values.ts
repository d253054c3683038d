import { InputError } from './errors.js'
import { asBuffer, gatherer, type Line } from './lines.js'

/** Where a document of JSON comes from, and how large one value in it may be. */
interface Bounds {
  readonly name: string
  /** The most bytes of a value. */
  readonly limit: number
}

/**
 * The values of a JSON document, each as it has been read, as if each stood on a line of its own: the entries of a list, or
 * objects that go over several lines. `number` counts them from 1. Memory is bounded by the largest value. A value that is
 * broken inside its own brackets costs no other.
 */
export async function* splitValues(chunks: AsyncIterable<Uint8Array>, { name, limit }: Bounds): AsyncIterable<Line> {
  const scan = valueScanner()
  const { take, finish, isOpen } = gatherer(limit)
  for await (const chunk of chunks) {
    const bytes = asBuffer(chunk)
    let start = 0
    for (let i = 0; i < bytes.length; i++) {
      const step = scan.step(bytes[i] as number)
      if (step === 'begins') start = i
      else if (step === 'ends') {
        take(bytes.subarray(start, i + 1))
        yield finish()
      } else if (step === 'ended') {
        take(bytes.subarray(start, i))
        yield finish()
      }
    }
    if (scan.isInValue()) take(bytes.subarray(start))
  }
  if (isOpen()) yield finish()
  if (scan.isInList())
    throw new InputError(name, 'its list has no end; it may have been cut off', { code: 'invalid-json' })
}

/** What a byte does: begins a value, ends it, or stands behind one that has ended. */
type Step = 'begins' | 'ends' | 'ended' | null

/** Tells where the values of a document begin and end, a byte at a time; brackets inside of strings count for nothing. */
function valueScanner(): { step(byte: number): Step; isInValue(): boolean; isInList(): boolean } {
  let inList = false
  let depth = 0
  let inString = false
  let escaped = false
  let inScalar = false

  const withinString = (byte: number): Step => {
    if (escaped) escaped = false
    else if (byte === BACKSLASH) escaped = true
    else if (byte === QUOTE) inString = false
    return !inString && depth === 0 ? 'ends' : null
  }
  const within = (byte: number): Step => {
    if (inString) return withinString(byte)
    if (byte === QUOTE) inString = true
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return 'ends'
    return null
  }
  const between = (byte: number): Step => {
    if (BLANKS.has(byte)) return null
    if (byte === OPEN_BRACKET && !inList) inList = true
    else if (byte === CLOSE_BRACKET) inList = false
    else {
      if (byte === QUOTE) inString = true
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth = 1
      else inScalar = true
      return 'begins'
    }
    return null
  }
  const step = (byte: number): Step => {
    if (inScalar) {
      if (!BLANKS.has(byte) && byte !== CLOSE_BRACKET) return null
      inScalar = false
      if (byte === CLOSE_BRACKET) inList = false
      return 'ended'
    }
    return depth > 0 || inString ? within(byte) : between(byte)
  }
  return { step, isInValue: () => depth > 0 || inString || inScalar, isInList: () => inList }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
/** What may stand between two values: white space, a comma, a byte order mark. */
const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32, 0x2c, 0xef, 0xbb, 0xbf])
