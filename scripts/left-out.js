// Says in the last lines of `npm test` which tests could not be run here, and how to get what they need. With --strict, as
// CI calls it, that is a failure.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

const NEEDED = [
  {
    tests: 'tests/browser (the HTML report and the review in it)',
    what: 'Chromium',
    get: 'apt-get install chromium, or CHROMIUM=/path/to/it',
    isThere: [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
      (path) => path && existsSync(path),
    ),
  },
  {
    tests: 'tests/terminal (the review in a terminal)',
    what: 'tmux',
    get: 'apt-get install tmux',
    isThere: onPath('tmux'),
  },
  {
    tests: 'tests/write/python.test.ts (what Python reads out of the formats)',
    what: 'Python',
    get: 'apt-get install python3',
    isThere: onPath('python3'),
    isExtra: true,
  },
  {
    tests: 'tests/write/sqlite.test.ts (the shell of SQLite opens the database)',
    what: 'sqlite3',
    get: 'apt-get install sqlite3',
    isThere: onPath('sqlite3'),
    isExtra: true,
  },
  ...[
    ['bash', 'completion and a killed review'],
    ['zsh', 'completion and a killed review'],
    ['fish', 'completion'],
  ].map(([shell, what]) => ({
    tests: `tests/cli, tests/terminal (${what} in ${shell})`,
    what: shell,
    get: `apt-get install ${shell}`,
    isThere: onPath(shell),
    isExtra: true,
  })),
]

const missing = NEEDED.filter(({ isThere }) => !isThere)
for (const { tests, what, get } of missing) process.stdout.write(`left out: ${tests}: no ${what} found; ${get}\n`)
if (missing.length === 0) process.stdout.write('nothing was left out\n')
// What copydesk does not need itself, CI may be without.
const isFailure = missing.some(({ isExtra }) => !isExtra)
if (isFailure && process.argv.includes('--strict')) process.exitCode = 1
