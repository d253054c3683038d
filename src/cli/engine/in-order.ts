/** How far reading may run ahead of writing. */
export interface Window {
  /** The most inputs between the two. */
  readonly count: number
  /** The most weight of them together; one input may be heavier. */
  readonly weight: number
}

/**
 * What becomes of inputs, in their order, several being in work at a time. Reading goes on while results are waited for, and
 * stops while the window is full. When the consumer stops, so does reading.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  {
    run,
    weigh,
    window,
    signal,
  }: {
    readonly run: (input: Input) => Promise<Result>
    readonly weigh: (input: Input) => number
    readonly window: Window
    /** Stops both reading and giving. */
    readonly signal: AbortSignal
  },
): AsyncIterable<Result> {
  const queue: { readonly result: Promise<Result>; readonly weight: number }[] = []
  let weight = 0
  let isOver = false
  const faults: unknown[] = []
  // Whoever waits is woken by every change, and looks again at what it waits for.
  const sleepers: (() => void)[] = []
  const change = (): void => {
    for (const wake of sleepers.splice(0)) wake()
  }
  const changed = (): Promise<void> => new Promise((resolve) => sleepers.push(resolve))

  const read = async (): Promise<void> => {
    try {
      for await (const input of inputs) {
        if (isOver) return
        const heaviness = weigh(input)
        while (!isOver && queue.length > 0 && (queue.length >= window.count || weight + heaviness > window.weight)) {
          await changed()
        }
        if (isOver) return
        const result = run(input)
        // It is looked at later, when those before it are done.
        result.catch(() => {})
        queue.push({ result, weight: heaviness })
        weight += heaviness
        change()
      }
    } catch (error) {
      faults.push(error)
    } finally {
      isOver = true
      change()
    }
  }

  const stop = (): void => {
    isOver = true
    change()
  }
  signal.addEventListener('abort', stop)
  void read()
  try {
    while (!signal.aborted) {
      const first = queue[0]
      if (first) {
        yield await first.result
        queue.shift()
        weight -= first.weight
        change()
      } else if (isOver) break
      else await changed()
    }
    if (faults.length > 0) throw faults[0]
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
