import stringWidth from 'string-width'
import { terminalSafe } from '../write/terminal-safe.js'
import { NO_PROGRESS, type Progress, type ProgressChoice } from './progress-choice.js'

/** Where and how it is shown. */
export interface ProgressSettings {
  readonly choice: ProgressChoice
  /** Whether a line may be drawn again and again: standard input and standard error are terminals. */
  readonly isTerminal: boolean
  readonly columns: () => number
  readonly print: (text: string) => void
  /** Milliseconds, from any moment. */
  readonly now: () => number
}

const FIRST_AFTER = 500
const REDRAWN_EVERY = 100
const PLAIN_EVERY = 10_000

/** A line that is drawn anew at most ten times a second, or a line every ten seconds, or nothing. */
export function createProgress({ choice, isTerminal, columns, print, now }: ProgressSettings): Progress {
  const how = choice === 'plain' ? 'plain' : choice === 'auto' && isTerminal ? 'line' : 'off'
  if (how === 'off') return NO_PROGRESS
  const began = now()
  let done = 0
  let failed = 0
  let last = ''
  let total: number | null = null
  let isDrawn = false

  const text = (): string => {
    const seconds = (now() - began) / 1000
    const failures = failed > 0 ? `, ${failed} failed` : ''
    return `${done}${total === null ? '' : ` of ${total}`} done${failures}, ${rateOf(done, seconds)}, ${Math.round(seconds)} s${last && `: ${terminalSafe(last)}`}`
  }
  const clear = (): void => {
    if (isDrawn) print('\r\u001b[K')
    isDrawn = false
  }
  const draw = (): void => {
    if (how === 'plain') print(`copydesk: ${text()}\n`)
    else if (now() - began >= FIRST_AFTER) {
      print(`\r\u001b[K${cutTo(text(), columns() - 1)}`)
      isDrawn = true
    }
  }
  const timer = setInterval(draw, how === 'plain' ? PLAIN_EVERY : REDRAWN_EVERY)
  timer.unref()
  return {
    expect: (articles) => {
      total = articles
    },
    count: (where, isFailure) => {
      done++
      if (isFailure) failed++
      last = where
    },
    clear,
    close: () => {
      clearInterval(timer)
      clear()
    },
  }
}

/** @example rateOf(30, 10) // "3.0 a second" */
const rateOf = (count: number, seconds: number): string => `${(count / Math.max(seconds, 0.001)).toFixed(1)} a second`

function cutTo(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let cut = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(cut + segment) >= columns) break
    cut += segment
  }
  return `${cut}…`
}
