const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type SignalName = (typeof SIGNALS)[number]

/** The signals that ask the program to end. */
export interface Signals {
  /** Aborted by the first of them. */
  readonly signal: AbortSignal
  /** Calls a function while none is listened for, so that each ends the program at once, whatever it is doing. */
  unheeded<T>(call: () => T): T
  /** Ends the program by the signal that was caught, so that whoever called it sees that. */
  end(): Promise<never>
  /** Listens no more. */
  forget(): void
}

/** Milliseconds after which the program ends in any case. */
const GRACE = 1500

/**
 * Listens for signals. The first asks the run to come to an end in good order; the second, or the end of patience, ends the
 * program there and then, after `lastWish`.
 */
export function catchSignals(lastWish: () => void): Signals {
  const controller = new AbortController()
  let caught: SignalName = 'SIGINT'
  const endNow = (): void => {
    forget()
    lastWish()
    process.kill(process.pid, caught)
  }
  const hear = (name: SignalName): void => {
    if (controller.signal.aborted) {
      endNow()
      return
    }
    caught = name
    setTimeout(endNow, GRACE)
    controller.abort()
  }
  const listen = (): void => {
    for (const name of SIGNALS) process.on(name, hear)
  }
  const forget = (): void => {
    for (const name of SIGNALS) process.removeListener(name, hear)
  }
  listen()
  return {
    signal: controller.signal,
    unheeded: (call) => {
      forget()
      try {
        return call()
      } finally {
        listen()
      }
    },
    end: () => {
      endNow()
      return new Promise(() => {})
    },
    forget,
  }
}

/**
 * Lets no half written file behind when the program is interrupted, which then ends by the signal itself, so that whoever
 * called it sees that. Returns what undoes this.
 */
export function discardOnSignal(output: { discard(): void }): () => void {
  const undo = SIGNALS.map((signal) => {
    const stop = (): void => {
      output.discard()
      forget()
      process.kill(process.pid, signal)
    }
    process.once(signal, stop)
    return () => process.removeListener(signal, stop)
  })
  const forget = (): void => {
    for (const step of undo) step()
  }
  return forget
}
