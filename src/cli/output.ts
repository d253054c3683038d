import { fstatSync, write as writeCallback } from 'node:fs'
import type { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { describeSystemError, systemCode } from '../read/errors.js'
import type { Chunk } from '../write/format.js'
import { ClosedPipe, OutputError } from './errors.js'

/** Where results go. */
export interface Output {
  /** Resolves when the chunk has been handed over, so that a slow reader slows the program down. */
  write(chunk: Chunk): Promise<void>
  /** Whether what is written can be read at once, rather than when it is whole. */
  readonly isLive: boolean
  /** Puts the whole in place. */
  finish(): Promise<void>
  /** Leaves no trace of what was written, where that can be done. */
  discard(): void
}

/** Standard output. A reader that closes it ends the run with a ClosedPipe. */
export function openStdout(stdout: Writable & { readonly fd: number }): Output {
  // Faults are reported by `write`; without a listener they would end the program.
  stdout.on('error', () => {})
  const write = isFile(stdout.fd) ? (chunk: Chunk) => writeFully(stdout.fd, chunk) : streamWriter(stdout)
  return {
    isLive: true,
    write: (chunk) => write(chunk).catch((error: unknown) => Promise.reject(asOutputFault('standard output', error))),
    finish: async () => {},
    discard: () => {},
  }
}

const streamWriter = (stream: Writable) => (chunk: Chunk) =>
  new Promise<void>((resolve, reject) => {
    if (chunk.length === 0) resolve()
    else stream.write(chunk, (error) => (error ? reject(error) : resolve()))
  })

/** Writes all of a chunk to a file, also where the system takes it in parts: on a full disk Node's own stream loses the rest. */
export async function writeFully(fd: number, chunk: Chunk): Promise<void> {
  let rest: Buffer = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk)
  while (rest.length > 0) {
    const { bytesWritten } = await writeBytes(fd, rest)
    rest = rest.subarray(bytesWritten)
  }
}

const writeBytes: (fd: number, bytes: Buffer) => Promise<{ bytesWritten: number }> = promisify(writeCallback)

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false
  }
}

/** What a failed write to `where` means: the reader has gone, or something is wrong. */
export function asOutputFault(where: string, error: unknown): ClosedPipe | OutputError {
  const code = systemCode(error)
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe()
  const what = code === 'ENOENT' ? 'its folder is not there' : describeSystemError(error)
  return new OutputError(`${where}: cannot be written: ${what}`)
}
