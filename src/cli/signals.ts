const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

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
