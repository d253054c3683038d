import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** What the engine says of how often each block of a script ran. */
interface Coverage {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

const session = new Session()

function ask<Answer>(method: string, options: object = {}): Answer {
  let answer: Answer | null = null
  session.post(method, options, (error: Error | null, result?: object) => {
    if (error) throw error
    answer = result as Answer
  })
  if (answer === null) throw new Error(`${method} did not answer at once`)
  return answer
}

/**
 * Begins to count. What is measured afterwards runs more slowly, for one thing because nothing is optimised: the optimising compiler takes
 * functions together, whose blocks are then counted once. Nothing is counted in production.
 */
export function startCounting(): void {
  setFlagsFromString('--no-opt')
  session.connect()
  ask('Profiler.enable')
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
}

export function stopCounting(): void {
  ask('Profiler.stopPreciseCoverage')
  session.disconnect()
  setFlagsFromString('--opt')
}

/** What `work` gives, done while steps are counted. */
export function counting<T>(work: () => T): T {
  startCounting()
  try {
    return work()
  } finally {
    stopCounting()
  }
}

/**
 * How much work a function does, whatever else the machine is doing: how many blocks of JavaScript ran, those of the
 * libraries among them, as the engine itself counts them. The first run of anything counts more, for it also loads.
 */
export function stepsOf(work: () => void): number {
  ask('Profiler.takePreciseCoverage')
  work()
  const { result } = ask<Coverage>('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { functions } of result) {
    for (const { ranges } of functions) {
      for (const { count } of ranges) steps += count
    }
  }
  return steps
}
