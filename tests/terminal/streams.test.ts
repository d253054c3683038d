import { describe, expect, test } from 'vitest'
import { folder, program } from '../cli/run.js'
import { tmuxPath } from '../outside.js'
import { openPane } from './tmux.js'

describe.skipIf(tmuxPath === null)('at a terminal', { timeout: 300_000 }, () => {
  const copydesk = `clear; '${process.execPath}' '${program}'`

  test('nothing named and nothing piped in: help in short, on standard error, and 2', async () => {
    const { path } = folder()
    const pane = openPane(path)
    pane.type(`${copydesk} 2>said; echo "ended $?"; cat said`)
    pane.press('Enter')
    await pane.shows('copydesk --help')
    expect(pane.screen()).toMatch(/^ended 2\ncopydesk: nothing to read: name files or folders/m)
  })

  test('what is printed is what a pipe gets', async () => {
    const { path, run } = folder({ 'a.txt': 'Nobody came.\n' })
    const piped = run(['a.txt']).stdout
    const pane = openPane(path, { columns: 200, rows: 50 })
    pane.type(`${copydesk} a.txt; echo "ended $?"`)
    pane.press('Enter')
    await pane.shows(/^ended 0/m)
    expect(pane.joined()).toContain(`${piped}ended 0`)
  })

  test('the help is as wide as the terminal, but no wider than 100 columns', async () => {
    const { path } = folder()
    const pane = openPane(path, { columns: 140, rows: 200 })
    pane.type(`${copydesk} --help; echo "ended $?"`)
    pane.press('Enter')
    const lines = (await pane.shows(/^ended 0/m)).split('\n').map((line) => line.trimEnd().length)
    expect(Math.max(...lines)).toBeLessThanOrEqual(100)
    expect(Math.max(...lines)).toBeGreaterThan(85)
  })

  test('a run into a file leaves one line on the screen, which sums it up', async () => {
    const { path } = folder({ 'in.jsonl': '{"text":"Nobody came."}\n'.repeat(30) })
    const pane = openPane(path, { columns: 100 })
    pane.type(`${copydesk} in.jsonl -o out.json; echo "ended $?"`)
    pane.press('Enter')
    expect(await pane.shows(/^ended 0/m)).toMatch(/^copydesk: 30 read, 0 failed\nended 0/m)
  })
})
