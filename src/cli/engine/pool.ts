import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { setForLoading, setForManyArticles } from './engine-flags.js'
import type { ExtractorSettings, Outcome, Work } from './extractor.js'
import { deathOf, timeoutOf } from './failures.js'
import { Interrupted } from './interrupted.js'
import { shareFiles } from './shared-files.js'
import type { Said } from './worker.js'

/** Workers, each a thread that does one article at a time and can be ended whatever it is doing. */
export interface Pool {
  /** What comes of the article, whatever happens to the worker that it is given to. */
  run(work: Work): Promise<Outcome>
  /** Ends the workers; what is in work or waits is refused as Interrupted. */
  close(): Promise<void>
}

/** How a pool is run. */
interface PoolSettings {
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
  /** The first is in work; a second may lie ready, so that the worker need not wait for this thread between two short articles. */
  readonly jobs: Job[]
  /** Of the first. */
  timer: NodeJS.Timeout | null
}

/** Starts a pool; its first worker starts at once, to be ready when the first article has been read. */
export function openPool({ extractor, size, timeout, memory }: PoolSettings): Pool {
  if (size > 1) shareFiles()
  const slots = new Set<Slot>()
  const waiting: Job[] = []
  let isClosed = false
  let stillborn = 0
  let read = 0

  const start = (): void => {
    setForLoading()
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: extractor,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: size === 1 ? YOUNG_ALONE : YOUNG },
    })
    const slot: Slot = { worker, isReady: false, done: 0, jobs: [], timer: null }
    slots.add(slot)
    worker.on('message', (said: Said) => hear(slot, said))
    worker.on('error', (error) => lose(slot, error))
    worker.on('exit', () => lose(slot, null))
  }

  const hear = (slot: Slot, said: Said): void => {
    if (said === 'ready') {
      slot.isReady = true
      stillborn = 0
      if ([...slots].every(({ isReady }) => isReady)) setForManyArticles()
    } else {
      slot.done++
      const job = settle(slot)
      job?.resolve(said)
      if (job) heed(job)
    }
    feed()
  }

  /**
   * In a long run the engine's compiler, which `bin/copydesk.js` makes wait, soon earns what it costs. Of one worker only: with several no core is free
   * for it, and what it makes takes some 15 MB in each.
   */
  const heed = ({ work }: Job): void => {
    const before = read
    read += weightOf(work)
    if (size === 1 && before < LONG_RUN && read >= LONG_RUN) setFlagsFromString(`--interrupt-budget=${SHORTER_WAIT}`)
  }

  /** The job that a worker has no more to do with; it goes on with the next. */
  const settle = (slot: Slot): Job | undefined => {
    const job = slot.jobs.shift()
    watch(slot)
    return job
  }

  const watch = (slot: Slot): void => {
    if (slot.timer) clearTimeout(slot.timer)
    slot.timer = timeout !== null && slot.jobs.length > 0 ? setTimeout(() => giveUp(slot), timeout * 1000) : null
  }

  /** Takes a worker out, and what lay ready for it back. Gives what was in work. */
  const discard = (slot: Slot): Job | undefined => {
    slots.delete(slot)
    const [job, ...ready] = slot.jobs.splice(0)
    watch(slot)
    waiting.unshift(...ready)
    return job
  }

  /** A worker has died. */
  const lose = (slot: Slot, error: unknown): void => {
    if (!slots.has(slot) || isClosed) return
    const job = discard(slot)
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
    try {
      slot.worker.postMessage(job.work)
    } catch (error) {
      job.reject(error)
      return
    }
    slot.jobs.push(job)
    if (slot.jobs.length === 1) watch(slot)
  }

  const giveUp = (slot: Slot): void => {
    const job = discard(slot)
    void slot.worker.terminate()
    job?.resolve({ failure: timeoutOf(job.work, timeout ?? 0) })
    if (waiting.length > 0) grow()
    feed()
  }

  const grow = (): void => {
    if (!isClosed && slots.size < size) start()
  }

  const feed = (): void => {
    for (const mayTake of [isIdle, isNearlyDone]) {
      for (const slot of slots) {
        const [job] = waiting
        if (!job) return
        if (!slot.isReady || !mayTake(slot, job)) continue
        waiting.shift()
        give(slot, job)
      }
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
      const open = [...slots].flatMap(({ jobs }) => jobs.splice(0)).concat(waiting.splice(0))
      for (const slot of slots) watch(slot)
      for (const job of open) job.reject(new Interrupted())
      await Promise.all([...slots].map(({ worker }) => worker.terminate()))
    },
  }
}

const MOST_STILLBORN = 3

const isIdle = ({ jobs }: Slot): boolean => jobs.length === 0

/** Whether an article may lie ready behind the one in work: both are short, so that it does not wait long while another worker is idle. */
const isNearlyDone = ({ jobs: [first, ...ready] }: Slot, { work }: Job): boolean =>
  first !== undefined && ready.length === 0 && weightOf(first.work) <= SHORT && weightOf(work) <= SHORT

/** Characters of an article that is done in a few hundredths of a second. */
const SHORT = 10_000

/**
 * Characters after which a worker has met nearly all of the program: what is compiled earlier is thrown away again, as new text
 * brings what it was not made for.
 */
const LONG_RUN = 1_000_000
/** Twice the engine's own; 1,000,000 until then. */
const SHORTER_WAIT = 150_000

/** Megabytes for what has just been made, a worker: half of what it would be, so that two have less than 400 together. */
const YOUNG = 24
/** The same where there is one worker only, which has the room: 4 per cent less time. */
const YOUNG_ALONE = 96

/** Characters that wait before another worker is worth its start. */
const MUCH = 40_000

const sizeOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { work }) => sum + weightOf(work), 0)

/** About how much there is to do, in characters. */
export const weightOf = (work: Work): number => ('bytes' in work ? work.bytes.byteLength : work.text.length)
