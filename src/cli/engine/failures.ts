import { whereOf } from '../../read/article.js'
import { type ErrorCode, InputError, ReadingFault, systemCode } from '../../read/errors.js'
import type { Reading } from '../../read/read.js'
import { describeFault } from '../errors.js'

/** Why an article failed; it can be sent to another thread. */
export interface Failure {
  readonly code: ErrorCode
  /** One line, which begins with the file, or FILE:LINE. */
  readonly message: string
  /** Of what was thrown, for --debug. */
  readonly stack: string | null
}

/** Where a reading stands, for messages. */
export function whereItWas(reading: Reading): string {
  if (reading instanceof Error) return reading.where
  return reading.origin ? whereOf(reading.origin) : reading.id
}

/** A failed reading, or whatever was thrown over an article, as its failure. */
export function failureOf(error: unknown, where: string, version: string): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.message, stack: stackOf(error) }
  const cause = error instanceof ReadingFault ? error.cause : error
  return { code: 'internal', message: `${where}: ${describeFault(version, cause)}`, stack: stackOf(cause) }
}

/** What is said of an article that took too long. */
export const timeoutOf = (reading: Reading, seconds: number): Failure => ({
  code: 'timeout',
  message: `${whereItWas(reading)}: took more than ${seconds} s and was given up; --timeout allows more`,
  stack: null,
})

/** What is said of an article over which a worker has died. */
export function deathOf(reading: Reading, error: unknown): Failure {
  const where = whereItWas(reading)
  if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { code: 'memory', message: `${where}: took more memory than a worker may, and was given up`, stack: null }
  }
  const what = error instanceof Error ? ` (${error.name})` : ''
  return { code: 'crashed', message: `${where}: its worker died over it${what}`, stack: stackOf(error) }
}

/** An error's stack with those that caused it: a fault is where it was thrown, not where it was reported. */
function stackOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const cause = stackOf(error.cause)
  return [error.stack ?? String(error), ...(cause ? [cause] : [])].join('\n')
}
