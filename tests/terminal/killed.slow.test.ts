import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { randomBy } from '../../scripts/seeded.js'
import { parseDecisions } from '../../src/review/decisions/index.js'
import { folder } from '../cli/run.js'
import { tmuxPath } from '../outside.js'
import { openPane, type Pane } from './tmux.js'

const KILLS = 50
const ARTICLES = ['war-report', 'plane-crash', 'quake', 'epidemic', 'statement', 'protest']

/** How many decisions a screen tells of. */
function toldOn(screen: string): number {
  const counts = screen.match(/(\d+) accepted · (\d+) rejected/)
  return counts ? Number(counts[1]) + Number(counts[2]) : 0
}

describe.skipIf(tmuxPath === null)('a review that is killed', () => {
  test(`loses no decision, breaks no file, and leaves the terminal in order, at ${KILLS} points`, {
    timeout: 1_200_000,
  }, async () => {
    const { path } = folder()
    cpSync(fileURLToPath(new URL('../../fixtures/articles', import.meta.url)), path, { recursive: true })
    const random = randomBy(20250206)
    const pane = openPane(path)
    for (let kill = 0; kill < KILLS; kill++) {
      const name = `${ARTICLES[kill % ARTICLES.length]}.txt`
      const file = join(path, `${name}.decisions.jsonl`)
      const before = linesIn(file)
      pane.review(name)
      expect(toldOn(await pane.shows('q leave'))).toBe(before)
      const told = await decideAndKill(pane, random)
      await pane.restored()
      const after = linesIn(file)
      expect(after).toBeGreaterThanOrEqual(Math.max(before, told))
    }
  })
})

/** Decides some items at the pace of a person or all at once, and kills the program somewhere meanwhile; what the last screen told. */
async function decideAndKill(pane: Pane, random: () => number): Promise<number> {
  const pid = await pane.programPid()
  const keys = Array.from({ length: 1 + Math.floor(random() * 4) }, () => (random() < 0.7 ? 'a' : 'x'))
  const isPatient = random() < 0.4
  for (const key of keys) {
    const told = toldOn(pane.screen())
    pane.press(key)
    if (isPatient) await pane.shows(/(?<told>\d+) accepted/).then(() => waitForMore(pane, told))
  }
  if (random() < 0.7) await sleep(Math.floor(random() * 60))
  const told = toldOn(pane.screen())
  process.kill(pid, 'SIGKILL')
  return told
}

async function waitForMore(pane: Pane, told: number): Promise<void> {
  for (let i = 0; i < 3000 && toldOn(pane.screen()) <= told; i++) await sleep(20)
}

/** The whole lines of a decisions file. A line that was cut off in the middle is no whole line, and is only allowed at the end. */
function linesIn(file: string): number {
  if (!existsSync(file)) return 0
  const { decisions, warnings } = parseDecisions(readFileSync(file, 'utf8'))
  expect(warnings.filter((warning) => !warning.includes('broken off'))).toEqual([])
  return decisions.length
}
