import { decode } from '../../src/read/decode.js'
import type { ReadOptions } from '../../src/read/options.js'

export const readOptions: ReadOptions = {
  input: 'auto',
  encoding: null,
  strictEncoding: false,
  maxSize: 10_000_000,
  date: null,
}

/** Bytes written as text of one byte a character: "caf\xe9". */
export const bytesOf = (latin1: string): Buffer => Buffer.from(latin1, 'latin1')

/** The bytes in chunks of `size`, as a slow stream gives them. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

export async function collected<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

/** What bytes are read as, in short: the encoding, the text and the codes of the warnings. */
export async function readBytes(bytes: Buffer, known: Partial<Parameters<typeof decode>[1]> = {}) {
  const { encoding, text, warnings } = await decode(bytes, {
    where: 'x',
    encoding: null,
    strictEncoding: false,
    ...known,
  })
  return { encoding, text, codes: warnings.map(({ code }) => code) }
}
