import { duplicateMarker } from '../read/duplicates.js'
import { InputError } from '../read/errors.js'
import { findArticles, type Reading, type Source } from '../read/read.js'
import type { Done } from './engine/engine.js'
import { Interrupted } from './engine/interrupted.js'
import { type ExitStatus, exitStatus } from './exit.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'
import { isInShard } from './shard.js'
import type { Sink } from './sink.js'
import { createWarner } from './warner.js'

/** What a run of the command needs besides its settings. */
export interface Run {
  readonly sources: readonly (Source | InputError)[]
  /** Does the articles, and gives what came of each in their order. */
  readonly engine: (readings: AsyncIterable<Reading>) => AsyncIterable<Done>
  readonly sink: Sink
  readonly messages: Messages
  /** Is told of everything that is done, before it is written. */
  readonly watch: (done: Done) => void
  /** Stops the run where it is. */
  readonly signal: AbortSignal
}

/** What came of a run. */
export interface Tally {
  readonly read: number
  readonly failed: number
  /** Null where the run was stopped. */
  readonly status: ExitStatus | null
}

/**
 * Reads every source and writes each article's record as soon as it is finished. What fails costs its own article only.
 * Where the run is stopped, the output is left open.
 */
export async function extractSources(
  settings: Settings,
  { sources, engine, sink, messages, watch, signal }: Run,
): Promise<Tally> {
  let read = 0
  let failed = 0
  let faults = 0
  const warner = createWarner(messages, settings.verbosity === 'verbose')

  await sink.begin()
  try {
    for await (const done of engine(readSources(sources, settings, messages))) {
      if (signal.aborted) break
      const { where, outcome } = done
      watch(done)
      const { failure } = outcome
      if (failure) {
        failed++
        if (failure.code === 'internal') faults++
        messages.error(failure.message, failure.stack)
        if (settings.failFast) break
      } else {
        warner.warn(outcome.warnings, where)
        await sink.add(outcome.part)
        read++
      }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    return { read, failed, status: null }
  } finally {
    warner.end()
  }
  if (signal.aborted) return { read, failed, status: null }
  await sink.end()
  if (failed > 0 || read !== 1) messages.remark(`${read} read, ${failed} failed`)
  return { read, failed, status: statusOf({ read, failed, faults }) }
}

function statusOf({ read, failed, faults }: { read: number; failed: number; faults: number }): ExitStatus {
  if (faults > 0 && faults === read + failed) return exitStatus.fault
  return failed > 0 ? exitStatus.inputFailed : exitStatus.ok
}

async function* readSources(
  sources: Run['sources'],
  { reading: options, shard }: Settings,
  { note }: Messages,
): AsyncIterable<Reading> {
  const markDuplicate = duplicateMarker()
  for (const source of sources) {
    for await (const reading of source instanceof InputError ? [source] : findArticles(source, options, note)) {
      const isError = reading instanceof Error
      if (isInShard(isError ? reading.where : reading.id, shard)) yield isError ? reading : markDuplicate(reading)
    }
  }
}
