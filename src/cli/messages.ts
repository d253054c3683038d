import { terminalSafe } from '../write/terminal-safe.js'
import { withSources } from './sources.js'

/** What the program says on standard error. Every line begins with its name, and is safe to show in a terminal. */
export interface Messages {
  /** `cause`: what was thrown, or its stack. */
  error(message: string, cause?: unknown): void
  warning(message: string): void
  /** Explanations, for `--verbose`. */
  note(message: string): void
  /** Said unless `--quiet`. */
  remark(message: string): void
}

interface MessageOptions {
  readonly verbosity: 'quiet' | 'normal' | 'verbose'
  /** Whether the stack of an error's cause is shown. */
  readonly debug: boolean
}

/** Messages that are printed by `print`, a line each. */
export function createMessages({ verbosity, debug }: MessageOptions, print: (line: string) => void): Messages {
  const say = (message: string): void => print(`copydesk: ${terminalSafe(message)}\n`)
  return {
    error: (message, cause) => {
      say(message)
      if (debug) for (const line of stackOf(cause)) say(withSources(line))
    },
    warning: (message) => {
      if (verbosity !== 'quiet') say(message)
    },
    remark: (message) => {
      if (verbosity !== 'quiet') say(message)
    },
    note: (message) => {
      if (verbosity === 'verbose') say(message)
    },
  }
}

/** The lines of an error's stack and of those that caused it: a fault is where it was thrown, not where it was reported. */
function stackOf(error: unknown): readonly string[] {
  if (typeof error === 'string') return error.split('\n')
  if (!(error instanceof Error)) return []
  return [...(error.stack ?? String(error)).split('\n'), ...stackOf(error.cause)]
}
