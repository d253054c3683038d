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
]

const missing = NEEDED.filter(({ isThere }) => !isThere)
for (const { tests, what, get } of missing) process.stdout.write(`left out: ${tests}: no ${what} found; ${get}\n`)
if (missing.length === 0) process.stdout.write('nothing was left out\n')
if (missing.length > 0 && process.argv.includes('--strict')) process.exitCode = 1
