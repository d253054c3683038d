import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { program } from '../cli/run.js'
import { tmuxPath } from '../outside.js'

/** A terminal with a shell in it, driven as a person would. */
export interface Pane {
  /** Presses keys, by tmux's names: "a", "Enter", "C-Right". */
  press(...keys: readonly string[]): void
  /** Types characters as they stand. */
  type(words: string): void
  screen(): string
  /** The same with lines that the terminal has broken put together again. */
  joined(): string
  /** The screen, as soon as it shows what is waited for. */
  shows(wanted: string | RegExp): Promise<string>
  /** Begins a review with these words behind it. */
  review(...words: readonly string[]): void
  /** The process that draws the screen, once there is one. */
  programPid(): Promise<number>
  /** Waits until the terminal is as a shell has it: the first screen, a cursor, lines with echo. */
  restored(): Promise<void>
  resize(columns: number, rows: number): void
}

/** However busy the machine is, what has not come by then will not come. */
const LONGEST_WAIT = 100_000
const STEP = 40
let count = 0

/** Opens a terminal in a folder; it is closed when the test has ended. */
export function openPane(
  cwd: string,
  { columns = 80, rows = 24, environment = {} as Readonly<Record<string, string>> } = {},
): Pane {
  const socket = `copydesk-test-${process.pid}-${++count}`
  const call = (...words: readonly string[]): string =>
    execFileSync(tmuxPath as string, ['-L', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...environment },
    })
  call('-u', 'new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, 'sh')
  call('set-option', '-g', 'escape-time', '10')
  const close = (): void => {
    try {
      call('kill-server')
    } catch {
      // The server has ended with its last shell.
    }
  }
  onTestFinished(close)
  const screen = (): string => call('capture-pane', '-p')
  const until = async <T>(what: string, look: () => T | null): Promise<T> => {
    for (let waited = 0; waited < LONGEST_WAIT; waited += STEP) {
      const found = look()
      if (found !== null) return found
      await sleep(STEP)
    }
    throw new Error(`waited in vain for ${what}; the screen:\n${screen()}`)
  }
  const flags = (): string => call('display-message', '-p', '#{alternate_on} #{cursor_flag}').trim()
  const type = (words: string): void => void call('send-keys', '-l', words)
  const press = (...keys: readonly string[]): void => void call('send-keys', ...keys)
  return {
    press,
    type,
    screen,
    joined: () => call('capture-pane', '-p', '-J'),
    shows: (wanted) =>
      until(String(wanted), () => {
        const shown = screen()
        return (typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown)) ? shown : null
      }),
    review: (...words) => {
      type(`clear; '${process.execPath}' '${program}' review --by ab ${words.join(' ')}; echo "ended $?"`)
      press('Enter')
    },
    programPid: () =>
      until('the program', () => {
        const pid = call('display-message', '-p', '#{pane_pid}').trim()
        const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', pid], { encoding: 'utf8' })
        const found = children.split('\n').find((line) => line.includes(program))
        return found ? Number(found.trim().split(/\s+/)[0]) : null
      }),
    restored: async () => {
      await until('the first screen and a cursor', () => (flags() === '0 1' ? true : null))
      const tty = call('display-message', '-p', '#{pane_tty}').trim()
      await until('lines with echo', () => {
        const modes = execFileSync('stty', ['-a', '-F', tty], { encoding: 'utf8' })
        return ['icanon', 'echo', 'isig'].every((mode) => new RegExp(`(?<![-\\w])${mode}(?!\\w)`).test(modes))
          ? true
          : null
      })
    },
    resize: (width, height) => void call('resize-window', '-x', String(width), '-y', String(height)),
  }
}
