import { Script } from 'node:vm'
import { systemCode } from '../../read/errors.js'
import { type ExtractorSettings, type Outcome, openExtractor, type Work } from './extractor.js'
import { timeoutOf } from './failures.js'
import { Interrupted } from './interrupted.js'

interface Watching {
  /** Seconds; null: none. */
  readonly timeout: number | null
  /** Calls a function while nothing listens for signals. */
  readonly unheeded: <T>(call: () => T) => T
}

/**
 * Does a short article in this thread, which saves the start of a worker. Node's own watchdog ends it when it takes too long
 * or at Ctrl-C; SIGTERM has no listener meanwhile and so ends the program at once.
 */
export async function extractInline(
  work: Work,
  settings: ExtractorSettings,
  { timeout, unheeded }: Watching,
): Promise<Outcome> {
  const extract = await openExtractor(settings)
  try {
    return await extract(work, (call) => unheeded(() => watched(call, timeout)))
  } catch (error) {
    if (systemCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { failure: timeoutOf(work, timeout ?? 0) }
    if (systemCode(error) === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new Interrupted()
    throw error
  }
}

/** Calls a function under the watch that Node keeps over scripts, which holds for all that they call. */
function watched<T>(call: () => T, seconds: number | null): T {
  const shared = globalThis as unknown as Record<symbol, unknown>
  const key = Symbol.for('copydesk.watched')
  shared[key] = call
  try {
    return new Script("globalThis[Symbol.for('copydesk.watched')]()").runInThisContext({
      breakOnSigint: true,
      ...(seconds === null ? {} : { timeout: Math.max(1, Math.round(seconds * 1000)) }),
    }) as T
  } finally {
    delete shared[key]
  }
}
