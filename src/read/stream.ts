import { InputError, systemFailure } from './errors.js'
import { asBuffer } from './lines.js'
import { describeSize } from './size.js'

export type Chunks = AsyncIterable<Uint8Array>

/**
 * The beginning of a stream, as much as `isEnough` asks for, and the whole stream, from its beginning, to be read once.
 * Nothing more is waited for, so that a slow stream's first line is not held up.
 */
export async function peek(
  chunks: Chunks,
  isEnough: (head: Buffer) => boolean,
): Promise<{ readonly head: Buffer; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (head.length < LONGEST_HEAD && !isEnough(head)) {
    const { done, value } = await iterator.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  return { head, all: resume(head, iterator) }
}

const LONGEST_HEAD = 65_536

async function* resume(head: Buffer, iterator: AsyncIterator<Uint8Array>): Chunks {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** The same stream, whose failures are faults of the input called `name`. */
export async function* named(chunks: Chunks, name: string): Chunks {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof InputError ? error : systemFailure(name, error)
  }
}

/** All bytes of a stream; refused as soon as there are more than `limit`. */
export async function collect(chunks: Chunks, limit: number, where: string): Promise<Buffer> {
  const taken: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > limit) throw tooLarge(where, limit)
    taken.push(asBuffer(chunk))
  }
  return Buffer.concat(taken)
}

export const tooLarge = (where: string, limit: number): InputError =>
  new InputError(where, `is larger than ${describeSize(limit)}; --max-size allows more`, { code: 'too-large' })
