import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program from outside that some tests need. Where it is not found they are left out, and the run says so at its end. */
export interface Outside {
  readonly name: string
  /** Where it is; null where it is not. */
  readonly path: string | null
  /** What is left out without it. */
  readonly tests: string
  readonly howToGet: string
}

function find(commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = commands.flatMap((command) =>
    command.includes('/') ? [command] : folders.map((folder) => join(folder, command)),
  )
  return paths.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export const tmux: Outside = {
  name: 'tmux',
  path: find(['tmux']),
  tests: 'the review screen in a terminal (tests/terminal)',
  howToGet: 'apt-get install tmux',
}

export const chromium: Outside = {
  name: 'Chromium',
  path: find([process.env.CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome']),
  tests: 'pages in a browser (tests/browser)',
  howToGet: 'apt-get install chromium, or CHROMIUM=/path/to/chrome',
}

/** A line for each program that is not there. */
export const leftOut = (): readonly string[] =>
  [tmux, chromium]
    .filter(({ path }) => path === null)
    .map(({ name, tests, howToGet }) => `LEFT OUT: ${tests}: ${name} was not found (${howToGet})`)
