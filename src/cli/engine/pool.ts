import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { ExtractorSettings, Outcome, Work } from './extractor.js'
import { deathOf, timeoutOf } from './failures.js'
import { Interrupted } from './interrupted.js'
import type { Said } from './worker.js'

/** Workers, each a thread that does one article at a time and can be ended whatever it is doing. */
export interface Pool {
  /** What comes of the article, whatever happens to the worker that it is given to. */
  run(work: Work): Promise<Outcome>
  /** Ends the workers; what is in work or waits is refused as Interrupted. */
  close(): Promise<void>
}

/** How a pool is run. */
export interface PoolSettings {
  readonly extractor: ExtractorSettings
  /** The most workers. A further one is started only where much is waiting. */
  readonly size: number
  /** Seconds that an article may take; null: as long as it likes. */
  readonly timeout: number | null
  /** The most memory of a worker, in megabytes. */
  readonly memory: number
}

interface Job {
  readonly work: Work
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
  /** Whether it was given to a worker before, which died over it. */
  readonly isSecondTry: boolean
}

interface Slot {
  readonly worker: Worker
  isReady: boolean
  /** How many articles it has done. */
  done: number
  job: Job | null
  timer: NodeJS.Timeout | null
}

/** Starts a pool; its first worker starts at once, to be ready when the first article has been read. */
export function openPool({ extractor, size, timeout, memory }: PoolSettings): Pool {
  // `bin/copydesk.js` has switched it off for the sake of one short article; here patterns are used often enough to be worth it.
  setFlagsFromString('--regexp-optimization')
  const slots = new Set<Slot>()
  const waiting: Job[] = []
  let isClosed = false
  let stillborn = 0

  const start = (): void => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: extractor,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    })
    const slot: Slot = { worker, isReady: false, done: 0, job: null, timer: null }
    slots.add(slot)
    worker.on('message', (said: Said) => hear(slot, said))
    worker.on('error', (error) => lose(slot, error))
    worker.on('exit', () => lose(slot, null))
  }

  const hear = (slot: Slot, said: Said): void => {
    if (said === 'ready') {
      slot.isReady = true
      stillborn = 0
    } else {
      slot.done++
      settle(slot)?.resolve(said)
    }
    feed()
  }

  /** The job that a worker has no more to do with. */
  const settle = (slot: Slot): Job | null => {
    const { job, timer } = slot
    slot.job = null
    slot.timer = null
    if (timer) clearTimeout(timer)
    return job
  }

  /** A worker has died. */
  const lose = (slot: Slot, error: unknown): void => {
    if (!slots.delete(slot) || isClosed) return
    const job = settle(slot)
    if (job) {
      // It may have been what other articles had left behind: alone in a fresh worker it gets a second chance.
      if (slot.done > 0 && !job.isSecondTry) waiting.unshift({ ...job, isSecondTry: true })
      else job.resolve({ failure: deathOf(job.work, error) })
    } else if (!slot.isReady && ++stillborn > MOST_STILLBORN) {
      for (const { reject } of waiting.splice(0)) reject(error ?? new Error('no worker can be started'))
      return
    }
    if (waiting.length > 0) grow()
    feed()
  }

  const give = (slot: Slot, job: Job): void => {
    slot.job = job
    if (timeout !== null) slot.timer = setTimeout(() => giveUp(slot, job), timeout * 1000)
    try {
      slot.worker.postMessage(job.work)
    } catch (error) {
      settle(slot)
      job.reject(error)
    }
  }

  const giveUp = (slot: Slot, job: Job): void => {
    slots.delete(slot)
    settle(slot)
    void slot.worker.terminate()
    job.resolve({ failure: timeoutOf(job.work, timeout ?? 0) })
    if (waiting.length > 0) grow()
  }

  const grow = (): void => {
    if (!isClosed && slots.size < size) start()
  }

  const feed = (): void => {
    for (const slot of slots) {
      if (!slot.isReady || slot.job) continue
      const job = waiting.shift()
      if (!job) return
      give(slot, job)
    }
    if (slots.size === 0 || sizeOf(waiting) > MUCH) grow()
  }

  start()
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve, reject, isSecondTry: false })
        feed()
      }),
    close: async () => {
      isClosed = true
      const open = [...slots].map(settle).concat(waiting.splice(0))
      for (const job of open) job?.reject(new Interrupted())
      await Promise.all([...slots].map(({ worker }) => worker.terminate()))
    },
  }
}

const MOST_STILLBORN = 3

/** Megabytes for what has just been made: half of what it would be, and hardly slower. */
const YOUNG = 24

/** Characters that wait before another worker is worth its start. */
const MUCH = 40_000

const sizeOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { work }) => sum + weightOf(work), 0)

/** About how much there is to do, in characters. */
export const weightOf = (work: Work): number => ('bytes' in work ? work.bytes.byteLength : work.text.length)
