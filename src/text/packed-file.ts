import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { getEnvironmentData } from 'node:worker_threads'
import { shippedFile } from './shipped-file.js'

/** Bytes before the head: the mark of the format and the length of the head, 32 bits each. */
export const PACKED_PREFIX = 8
/** "CDP1" */
export const PACKED_MARK = 0x31504443

/**
 * A file of tables that are used as they lie in it: a head, which is JSON, and behind it runs of bytes and of numbers (of 32 bits,
 * little-endian, each run beginning at a multiple of four; or small ones). Nothing is taken apart when it is opened but the head. `scripts/packed-file.js` writes it.
 */
export interface PackedFile {
  readonly head: Readonly<Record<string, unknown>>
  bytes(name: string): Buffer
  numbers(name: string): Uint32Array
  smallNumbers(name: string): SmallNumbers
  /** Where each of a row of things ends, whose lengths, a byte each, the section has: they are better compressed than their sums. */
  ends(name: string): Uint32Array
}

/** Numbers below 2^24: first the low bytes of all, then the middle ones, then the high ones, as rising numbers are best compressed. */
export interface SmallNumbers {
  readonly length: number
  at(index: number): number
}

/** The key under which the thread that starts workers lays files for them all: a map of their bytes by path (`src/cli/engine/shared-files.ts`). */
export const SHARED_FILES = 'copydesk: packed files'

function sharedFile(path: string): Buffer | null {
  const files: unknown = getEnvironmentData(SHARED_FILES)
  const bytes: unknown = files instanceof Map ? files.get(path) : undefined
  return bytes instanceof SharedArrayBuffer ? Buffer.from(bytes) : null
}

/** Opens a file of the package by its path from the package's folder. Throws where it is none of this format. */
export function openPacked(path: string): PackedFile {
  const content = sharedFile(path) ?? readFileSync(shippedFile(path))
  const length = content.readUInt32LE(4)
  if (content.readUInt32LE(0) !== PACKED_MARK) throw new Error(`${path} is no table of copydesk`)
  const head = JSON.parse(content.toString('utf8', PACKED_PREFIX, PACKED_PREFIX + length)) as PackedFile['head'] & {
    readonly sections: Readonly<Record<string, readonly [start: number, bytes: number]>>
  }
  const bytes = (section: string): Buffer => {
    const [start, size] = head.sections[section] ?? [0, 0]
    return content.subarray(start, start + size)
  }
  return {
    head,
    bytes,
    numbers: (section) => {
      const own = bytes(section)
      if (endianness() === 'BE') own.swap32()
      return new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4)
    },
    ends: (section) => {
      const lengths = bytes(section)
      const ends = new Uint32Array(lengths.length)
      let end = 0
      for (let i = 0; i < ends.length; i++) {
        end += lengths[i] ?? 0
        ends[i] = end
      }
      return ends
    },
    smallNumbers: (section) => {
      const own = bytes(section)
      const length = own.byteLength / 3
      const [middle, high] = [own.subarray(length), own.subarray(2 * length)]
      return {
        length,
        at: (index) => (own[index] as number) | ((middle[index] as number) << 8) | ((high[index] as number) << 16),
      }
    },
  }
}
