import { isUtf8 } from 'node:buffer'

/** How far some bytes are UTF-8. */
interface Utf8Check {
  /** Places that are not valid: how many U+FFFD a decoder puts there. */
  readonly faults: number
  /** The offset of the first of them; -1 where there is none. */
  readonly firstFault: number
  /** Whether this is UTF-8, perhaps with damage, rather than text in another encoding. */
  readonly isLikely: boolean
}

/** Checks bytes against the Unicode Standard's table of well-formed UTF-8 (3-7). */
export function checkUtf8(bytes: Buffer): Utf8Check {
  if (isUtf8(bytes)) return { faults: 0, firstFault: -1, isLikely: true }
  let faults = 0
  let firstFault = -1
  let sequences = 0
  let isOnlyOdd = true
  let isCutAtEnd = false
  for (let i = 0; i < bytes.length; ) {
    if ((bytes[i] as number) < 0x80) {
      i++
      continue
    }
    const { length, isWhole } = sequenceAt(bytes, i)
    if (isWhole) sequences++
    else {
      if (faults++ === 0) firstFault = i
      isCutAtEnd = length > 1 && i + length === bytes.length
      isOnlyOdd &&= isOddInLegacyText(bytes[i] as number)
    }
    i += length
  }
  const isLikely = sequences > faults || (isCutAtEnd && faults === 1) || isOnlyOdd
  return { faults, firstFault, isLikely }
}

/** The sequence that starts at `i`: whole, or as many bytes of it as one U+FFFD stands for. */
function sequenceAt(bytes: Buffer, i: number): { readonly length: number; readonly isWhole: boolean } {
  const lead = bytes[i] as number
  const wanted =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1
  for (let k = 1; k < wanted; k++) {
    const byte = bytes[i + k]
    const [low, high] = k === 1 ? secondByteOf(lead) : [0x80, 0xbf]
    if (byte === undefined || byte < low || byte > high) return { length: k, isWhole: false }
  }
  return { length: wanted, isWhole: wanted > 1 }
}

/** No over-long forms, no surrogates, nothing above U+10FFFF. */
function secondByteOf(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]
}

/**
 * Bytes that no letter, quotation mark or dash of an English text in a Latin encoding has: where only these are wrong, the
 * file is damaged UTF-8. 0xC2 and 0xC3 begin £ and é in UTF-8; 0xE2 begins ’, but is the â of "château" too.
 */
const isOddInLegacyText = (byte: number): boolean =>
  byte >= 0xf5 || [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xc0, 0xc1, 0xc2, 0xc3].includes(byte)
