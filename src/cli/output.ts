import { fstatSync, write as writeCallback } from 'node:fs'
import type { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { describeSystemError, systemCode } from '../read/errors.js'
import { ClosedPipe, OutputError } from './errors.js'

/** Where results go. */
export interface Output {
  /** Resolves when the text has been handed over, so that a slow reader slows the program down. */
  write(text: string): Promise<void>
  /** Puts the whole in place. */
  finish(): Promise<void>
  /** Leaves no trace of what was written, where that can be done. */
  discard(): void
}

/** Standard output. A reader that closes it ends the run with a ClosedPipe. */
export function openStdout(stdout: Writable & { readonly fd: number }): Output {
  // Faults are reported by `write`; without a listener they would end the program.
  stdout.on('error', () => {})
  const write = isFile(stdout.fd) ? (text: string) => writeFully(stdout.fd, text) : streamWriter(stdout)
  return {
    write: (text) => write(text).catch((error: unknown) => Promise.reject(asOutputFault('standard output', error))),
    finish: async () => {},
    discard: () => {},
  }
}

const streamWriter = (stream: Writable) => (text: string) =>
  new Promise<void>((resolve, reject) => {
    if (text === '') resolve()
    else stream.write(text, (error) => (error ? reject(error) : resolve()))
  })

/** Writes all of a text to a file, also where the system takes it in parts: on a full disk Node's own stream loses the rest. */
export async function writeFully(fd: number, text: string): Promise<void> {
  let rest: Buffer = Buffer.from(text, 'utf8')
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
