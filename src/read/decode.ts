import { InputError } from './errors.js'
import { guessEncoding, looksLikeUtf16 } from './guess-encoding.js'
import type { ReadOptions } from './options.js'
import { describeSignature } from './signature.js'
import { checkUtf8 } from './utf8.js'
import type { Warning } from './warning.js'

/** A text as it was read from bytes. */
export interface Decoded {
  readonly text: string
  /** utf-8, utf-16le, windows-1252 … */
  readonly encoding: string
  readonly warnings: readonly Warning[]
}

/** What is known about some bytes before they are read. */
interface DecodeOptions extends Pick<ReadOptions, 'encoding' | 'strictEncoding'> {
  /** Where a fault is reported. */
  readonly where: string
  /** What the bytes themselves declare, as a page does; believed only where they are not UTF-8. */
  readonly declared?: string | null
}

/**
 * Bytes as text: by the byte order mark, else as UTF-8 where they are, else as UTF-16 by its pattern of NULs, else in a
 * legacy encoding, with a warning where it had to be guessed. A byte order mark is no part of the text.
 */
export async function decode(bytes: Buffer, options: DecodeOptions): Promise<Decoded> {
  const { where, encoding, strictEncoding } = options
  const signature = describeSignature(bytes)
  if (signature) throw new InputError(where, `looks like ${signature}, not text`, { code: 'not-text' })
  if (encoding !== null && !isUtf8Name(encoding)) return decodeAs(bytes, encoding, [])

  const mark = markOf(bytes)
  if (mark === 'utf-8' || encoding !== null) return decodeUtf8(bytes, where, strictEncoding)
  if (mark) return decodeAs(bytes, mark, [])
  const utf16 = looksLikeUtf16(bytes)
  if (utf16) return decodeAs(bytes, utf16, [guessed(utf16)])
  if (isBinary(bytes)) throw new InputError(where, 'looks like a binary file, not text', { code: 'not-text' })

  if (checkUtf8(bytes).isLikely) return decodeUtf8(bytes, where, strictEncoding)
  if (options.declared && (await isKnownEncoding(options.declared))) return decodeAs(bytes, options.declared, [])
  if (strictEncoding)
    throw new InputError(where, 'is not valid UTF-8; name its encoding with --encoding', { code: 'encoding' })
  const legacy = await guessEncoding(bytes)
  return decodeAs(bytes, legacy, [guessed(legacy)])
}

/** Whether `--encoding` may name it. */
export async function isKnownEncoding(name: string): Promise<boolean> {
  if (/^(?:base64|hex|binary|internal|utf-?7.*)$/i.test(name)) return false
  const { default: iconv } = await import('iconv-lite')
  return iconv.encodingExists(name)
}

const isUtf8Name = (name: string): boolean => /^utf-?8$/i.test(name)

function markOf(bytes: Buffer): string | null {
  const marks: readonly (readonly [string, string])[] = [
    ['efbbbf', 'utf-8'],
    // Before UTF-16, whose mark begins alike.
    ['fffe0000', 'utf-32le'],
    ['0000feff', 'utf-32be'],
    ['fffe', 'utf-16le'],
    ['feff', 'utf-16be'],
  ]
  const head = bytes.subarray(0, 4).toString('hex')
  return marks.find(([mark]) => head.startsWith(mark))?.[1] ?? null
}

function decodeUtf8(bytes: Buffer, where: string, strict: boolean): Decoded {
  const { faults, firstFault } = checkUtf8(bytes)
  if (faults > 0 && strict)
    throw new InputError(where, `is not valid UTF-8 at byte ${firstFault}`, { code: 'encoding' })
  const places = faults === 1 ? 'One place is' : `${faults} places are`
  const message = `${places} not valid UTF-8 (the first at byte ${firstFault}); U+FFFD stands there.`
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  return { text, encoding: 'utf-8', warnings: faults > 0 ? [{ code: 'invalid-utf8', message }] : [] }
}

/** By iconv-lite, which removes the mark: Node's own decoder gets windows-1252 wrong. */
async function decodeAs(bytes: Buffer, encoding: string, warnings: readonly Warning[]): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite')
  return { text: iconv.decode(bytes, encoding), encoding: encoding.toLowerCase(), warnings }
}

const guessed = (encoding: string): Warning => ({
  code: 'encoding-guessed',
  message: `Read as ${encoding}, which is a guess; --encoding names the right one.`,
})

/** More than one NUL in a hundred bytes, or more than one other control in twenty. */
function isBinary(bytes: Buffer): boolean {
  let nuls = 0
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) nuls++
    else if (byte < 0x20 && !ORDINARY_CONTROLS.has(byte)) controls++
  }
  return nuls * 100 > bytes.length || controls * 20 > bytes.length
}

/** Backspace to carriage return, and escape, which stands in logs and captured terminal sessions. */
const ORDINARY_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])
