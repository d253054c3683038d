import { closeSync, constants, openSync, readSync } from 'node:fs'
import { emitKeypressEvents, type Interface, type Key } from 'node:readline'
import type { ReadStream, WriteStream } from 'node:tty'
import type { Size } from '../../review/screen/draw.js'
import { startGuardian } from './guardian.js'
import { keyNamer } from './keys.js'
import { ENTER_SCREEN, LEAVE_SCREEN } from './sequences.js'

/** The terminal while the review is on it. */
export interface Terminal {
  write(text: string): void
  size(): Size
  onKey(listener: (key: string) => void): void
  /** The picture must be drawn anew: the size has changed, or the program was continued. */
  onRedraw(listener: () => void): void
  /** Gives the terminal back, stops the program as Ctrl-Z does, and takes it again when it is continued. */
  suspend(): void
  /** Gives the terminal back. It may be called again. */
  close(): void
}

/** Drops what was typed before there was a screen: a key must not decide on what nobody has seen. */
function dropTypedAhead(): void {
  try {
    const fd = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const bytes = Buffer.alloc(4096)
      while (readSync(fd, bytes) === bytes.length);
    } finally {
      closeSync(fd)
    }
  } catch {
    // Nothing was typed, or this system has no such terminal.
  }
}

const LONG = 1_000_000

/** How long a lone Escape waits for what may follow it, in milliseconds. */
const ESCAPE_DELAY = 60

/** Takes the terminal: raw keys, the other screen. However the program ends, it is given back. */
export function openTerminal(input: ReadStream, output: WriteStream): Terminal {
  const guardian = startGuardian()
  const nameKey = keyNamer()
  const keyListeners: ((key: string) => void)[] = []
  const redrawListeners: (() => void)[] = []
  let isOpen = false
  const redraw = (): void => {
    for (const listener of redrawListeners) if (isOpen) listener()
  }
  const enter = (): void => {
    if (isOpen) return
    isOpen = true
    input.setRawMode(true)
    dropTypedAhead()
    input.resume()
    output.write(ENTER_SCREEN)
    guardian.armed()
  }
  const leave = (): void => {
    if (!isOpen) return
    isOpen = false
    output.write(LEAVE_SCREEN)
    input.setRawMode(false)
    input.pause()
  }
  const suspend = (): void => {
    leave()
    process.removeListener('SIGTSTP', suspend)
    // Nothing else keeps the program going between its continuation and the signal that tells of it.
    const waiting = setInterval(() => {}, LONG)
    process.once('SIGCONT', () => {
      clearInterval(waiting)
      process.on('SIGTSTP', suspend)
      enter()
      redraw()
    })
    // The whole group, so that a shell also sees an npx that started us stopped.
    process.kill(0, 'SIGTSTP')
  }
  // Readline asks this much of what it is given: how long a lone Escape is waited for.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_DELAY } as unknown as Interface)
  input.on('keypress', (characters: string | undefined, key: Key) => {
    const name = nameKey(characters, key)
    if (name !== null) for (const listener of keyListeners) listener(name)
  })
  output.on('resize', redraw)
  process.on('SIGTSTP', suspend)
  process.on('exit', leave)
  enter()
  return {
    write: (text) => void output.write(text),
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    onKey: (listener) => void keyListeners.push(listener),
    onRedraw: (listener) => void redrawListeners.push(listener),
    suspend,
    close: () => {
      leave()
      guardian.dismiss()
      output.removeListener('resize', redraw)
      process.removeListener('SIGTSTP', suspend)
      process.removeListener('exit', leave)
    },
  }
}
