// Captures the screens of `copydesk review` in a real terminal (tmux) at 40, 80 and 200 columns, into docs/screens. Look at
// them, then commit them. Needs tmux and a built checkout.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'docs/screens')
const SOCKET = `copydesk-capture-${process.pid}`
const tmux = (...words) => execFileSync('tmux', ['-L', SOCKET, '-f', '/dev/null', ...words], { encoding: 'utf8' })

/** What is pressed for each screen, and what it shows when it is there. */
const screens = [
  ['claim', ['/', 'too early', 'Enter'], 'attributed claims'],
  ['correct', ['e'], 'Correct'],
  ['choose-source', ['Down', 'Down', 'Down', 'Down', 'Enter'], 'Enter choose'],
  ['move-ends', ['Escape', 'Up', 'Up', 'Up', 'Enter', 'C-Right'], 'moving its end'],
  ['decided', ['Escape', 'Escape', 'a'], 'Accepted'],
  ['note', ['n', 'a', 's', 'k'], 'Note:'],
  ['filters', ['Escape', 'f'], 'Show'],
  ['everywhere', ['Escape', 'X'], 'y yes'],
  ['add', ['Escape', '+', 'Down', 'Space', 'w', 'w'], 'what was missed'],
  ['help', ['Escape', '?'], 'back'],
]

async function shows(words) {
  for (let i = 0; i < 600; i++) {
    const screen = tmux('capture-pane', '-p')
    if (screen.includes(words)) return screen
    await sleep(100)
  }
  throw new Error(`"${words}" was never shown:\n${tmux('capture-pane', '-p')}`)
}

async function capture(columns, rows) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-capture-'))
  cpSync(join(root, 'fixtures/articles/plane-crash.txt'), join(folder, 'plane-crash.txt'))
  tmux('-u', 'new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', folder, 'sh')
  tmux('set-option', '-g', 'escape-time', '10')
  try {
    tmux(
      'send-keys',
      `'${process.execPath}' '${join(root, 'bin/copydesk.js')}' review --by ab plane-crash.txt`,
      'Enter',
    )
    await shows('q leave')
    for (const [name, keys, sign] of screens) {
      for (const key of keys) {
        tmux('send-keys', key)
        await sleep(250)
      }
      const screen = await shows(sign)
      writeFileSync(join(out, `review-${name}-${columns}.txt`), `${screen.replace(/[^\S\n]+$/gm, '').trimEnd()}\n`)
    }
    tmux('send-keys', 'Escape')
    await sleep(250)
    tmux('send-keys', 'q')
    await sleep(500)
  } finally {
    tmux('kill-server')
    rmSync(folder, { recursive: true, force: true })
  }
}

mkdirSync(out, { recursive: true })
for (const [columns, rows] of [
  [40, 30],
  [80, 30],
  [200, 40],
])
  await capture(columns, rows)
