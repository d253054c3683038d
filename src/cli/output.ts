import type { Writable } from 'node:stream'
import { describeSystemError } from '../read/errors.js'
import { ClosedPipe, OutputError } from './errors.js'

/** Where results go. */
export interface Output {
  /** Resolves when the text has been handed over, so that a slow reader slows the program down. */
  write(text: string): Promise<void>
  /** Puts the whole in place. */
  finish(): Promise<void>
  /** Leaves no trace of what was written, where that can be done. */
  discard(): Promise<void>
}

/** Standard output. A reader that closes it ends the run with a ClosedPipe. */
export function openStdout(stdout: Writable): Output {
  // Faults are reported by `write`; without a listener they would end the program.
  stdout.on('error', () => {})
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') resolve()
        else stdout.write(text, (error) => (error ? reject(asOutputFault(error)) : resolve()))
      }),
    finish: async () => {},
    discard: async () => {},
  }
}

function asOutputFault(error: Error): ClosedPipe | OutputError {
  const code = 'code' in error ? error.code : null
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ClosedPipe()
  return new OutputError(`standard output: cannot be written: ${describeSystemError(error)}`)
}
