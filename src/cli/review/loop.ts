import { draw } from '../../review/screen/draw.js'
import { paint } from '../../review/screen/sgr.js'
import { settle } from '../../review/session/move.js'
import { press } from '../../review/session/press.js'
import { type State, say, type Written } from '../../review/session/state.js'
import { readAhead, toReadFor } from './read-ahead.js'
import type { Terminal } from './terminal.js'

/** How the review was left. */
export type Leaving = 'quit' | 'SIGINT' | 'SIGTERM' | 'SIGHUP'

interface Loop {
  readonly terminal: Terminal
  readonly hasColour: boolean
  /** Puts lines on disk; throws where that cannot be done. */
  readonly save: (lines: readonly Written[]) => void
  /** Is told when another article is looked at; gives the state with what has to be known of it. */
  readonly open: (state: State) => State
}

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const

/** Shows the state, takes keys, and writes what they decide, until the review is left. The terminal is given back in every case. */
export async function runLoop(first: State, { terminal, hasColour, save, open }: Loop): Promise<Leaving> {
  let state = first
  const paintState = (shown: State): void => terminal.write(paint(draw(shown, terminal.size()), hasColour))
  const show = (): void => paintState(state)
  let isLeft = false
  const paintUnlessLeft = (shown: State): boolean => {
    if (!isLeft) paintState(shown)
    return !isLeft
  }
  let forget = (): void => {}
  try {
    return await new Promise<Leaving>((resolve, reject) => {
      const take = (key: string): void => {
        const step = press(state, key)
        if (step.leave === 'suspend') terminal.suspend()
        else if (step.leave) resolve(step.leave === 'quit' ? 'quit' : 'SIGINT')
        else {
          const failure = saved(step.lines ?? [], save)
          state = failure === null ? open(inSight(step.state)) : say(state, failure)
          show()
        }
      }
      const guarded = (act: () => void): void => {
        try {
          act()
        } catch (error) {
          reject(error)
        }
      }
      // Keys that are pressed while articles are read are taken when that is done.
      const waiting: string[] = []
      let isReading = false
      const takeWaiting = (): void => {
        for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
          const needed = toReadFor(key, state)
          if (needed.length === 0) take(key)
          else {
            waiting.unshift(key)
            isReading = true
            readAhead(needed, state, paintUnlessLeft).then(() => {
              isReading = false
              if (!isLeft) guarded(takeWaiting)
            }, reject)
            return
          }
        }
      }
      terminal.onKey((key) => {
        waiting.push(key)
        if (!isReading) guarded(takeWaiting)
      })
      terminal.onRedraw(() => guarded(show))
      const listeners = SIGNALS.map((signal) => [signal, () => resolve(signal)] as const)
      for (const [signal, listener] of listeners) process.once(signal, listener)
      process.once('uncaughtException', reject)
      forget = () => {
        for (const [signal, listener] of listeners) process.removeListener(signal, listener)
        process.removeListener('uncaughtException', reject)
      }
      guarded(show)
    })
  } finally {
    isLeft = true
    forget()
    terminal.close()
  }
}

/** With an item looked at that is there, unless a menu is open that may bring it back. */
const inSight = (state: State): State => (state.mode.name === 'browse' ? settle(state) : state)

/** Writes lines; what went wrong, in words, where it did. */
function saved(lines: readonly Written[], save: Loop['save']): string | null {
  if (lines.length === 0) return null
  try {
    save(lines)
    return null
  } catch (error) {
    return `NOT SAVED: ${error instanceof Error ? error.message : String(error)}`
  }
}
