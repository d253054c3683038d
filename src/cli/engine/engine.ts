import type { Origin } from '../../read/article.js'
import type { Reading } from '../../read/read.js'
import { isUnread } from '../../read/unread-page.js'
import type { ExtractorSettings, Outcome } from './extractor.js'
import { failureOf, whereItWas } from './failures.js'
import { inOrder } from './in-order.js'
import type { Journal } from './journal.js'
import { openPool, weightOf } from './pool.js'

/** An article's outcome with what it is known by. */
export interface Done {
  /** Null where there was no article. */
  readonly id: string | null
  readonly origin: Origin | null
  /** The file, or FILE:LINE. */
  readonly where: string
  readonly outcome: Outcome
}

/** How articles are done. */
export interface EngineSettings {
  readonly extractor: ExtractorSettings
  /** The most workers. */
  readonly jobs: number
  /** Seconds that an article may take; null: as long as it likes. */
  readonly timeout: number | null
  /** The most memory of a worker, in megabytes. */
  readonly memory: number
  /** Whether there is one source only: what is in it may be one short article. */
  readonly isSingle: boolean
  /** What was done before; null where that is not wanted. */
  readonly journal: Journal | null
  /** Stops everything. */
  readonly signal: AbortSignal
  /** Calls a function while nothing listens for signals, so that they end the program at once. */
  readonly unheeded: <T>(call: () => T) => T
}

/**
 * Does the articles of a run and gives what came of each, in their order. A single short one is done in this thread; else
 * workers do them.
 */
export async function* extractAll(readings: AsyncIterable<Reading>, settings: EngineSettings): AsyncIterable<Done> {
  const { extractor, jobs, timeout, memory, journal, signal, unheeded } = settings
  const { version } = extractor.written
  const iterator = readings[Symbol.asyncIterator]()
  const first = settings.isSingle && !journal ? await iterator.next() : null
  if (first && (first.done || isShort(first.value))) {
    if (first.done) return
    const reading = first.value
    if (reading instanceof Error) yield doneOf(reading, { failure: failureOf(reading, reading.where, version) })
    else {
      // Here, since with workers this thread needs nothing of what finds facts.
      const { extractInline } = await import('./inline.js')
      yield doneOf(reading, await extractInline(reading, extractor, { timeout, unheeded }))
    }
    return
  }

  const pool = openPool({ extractor, size: jobs, timeout, memory })
  const close = (): void => void pool.close()
  signal.addEventListener('abort', close)
  try {
    yield* inOrder(resumed(first?.value ?? null, iterator), {
      run: async (reading) => {
        if (reading instanceof Error) return doneOf(reading, { failure: failureOf(reading, reading.where, version) })
        const before = journal?.find(reading)
        if (before) return doneOf(reading, before)
        const outcome = await pool.run(reading)
        journal?.keep(reading, outcome)
        return doneOf(reading, outcome)
      },
      weigh: (reading) => (reading instanceof Error ? 0 : weightOf(reading)),
      window: { count: 16 * jobs, weight: MOST_AHEAD * jobs },
      signal,
    })
  } finally {
    signal.removeEventListener('abort', close)
    await pool.close()
  }
}

/** Characters that are read ahead for a worker. */
const MOST_AHEAD = 4_000_000
const SHORT = 50_000

/** Whether this is all there is in its source, and soon done. A page is not: finding its story cannot be watched here. */
function isShort(reading: Reading): boolean {
  if (reading.origin?.line != null) return false
  return reading instanceof Error || (!isUnread(reading) && weightOf(reading) <= SHORT)
}

async function* resumed(first: Reading | null, rest: AsyncIterator<Reading>): AsyncIterable<Reading> {
  try {
    if (first) yield first
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

const doneOf = (reading: Reading, outcome: Outcome): Done => ({
  id: reading instanceof Error ? null : reading.id,
  origin: reading.origin,
  where: whereItWas(reading),
  outcome,
})
