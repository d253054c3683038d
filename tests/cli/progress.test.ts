import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createProgress, type ProgressSettings } from '../../src/cli/progress.js'
import { folder } from './run.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is printed over so many milliseconds, in which an article is done every hundred. */
function printedOver(milliseconds: number, settings: Partial<ProgressSettings>): readonly string[] {
  const printed: string[] = []
  const progress = createProgress({
    choice: 'auto',
    isTerminal: true,
    columns: () => 80,
    print: (text) => printed.push(text),
    now: () => Date.now(),
    ...settings,
  })
  for (let at = 0; at < milliseconds; at += 100) {
    vi.advanceTimersByTime(100)
    progress.count(`wire\u001b[2J.jsonl:${at / 100 + 1}`, at % 1000 === 900)
  }
  progress.close()
  return printed
}

test('on a terminal a line is drawn after half a second, at most ten times a second, and erased at the end', () => {
  expect(printedOver(400, {})).toEqual([])
  const printed = printedOver(2000, {})
  expect(printed.length).toBeLessThanOrEqual(17)
  expect(printed.at(-2)).toBe('\r\u001b[K19 done, 1 failed, 9.5 a second, 2 s: wire␛[2J.jsonl:19')
  expect(printed.at(-1)).toBe('\r\u001b[K')
  for (const line of printedOver(2000, { columns: () => 20 })) expect(line.length).toBeLessThanOrEqual(4 + 19)
})

test('how many there will be is told where it is known', () => {
  const printed: string[] = []
  const progress = createProgress({
    choice: 'plain',
    isTerminal: false,
    columns: () => 80,
    print: (text) => printed.push(text),
    now: () => Date.now(),
  })
  progress.expect(40)
  progress.count('a.txt', false)
  vi.advanceTimersByTime(10_000)
  progress.close()
  expect(printed).toEqual(['copydesk: 1 of 40 done, 0.1 a second, 10 s: a.txt\n'])
})

test('plain progress is a line every ten seconds; elsewhere there is none', () => {
  expect(printedOver(25_000, { choice: 'plain', isTerminal: false })).toEqual([
    'copydesk: 99 done, 9 failed, 9.9 a second, 10 s: wire␛[2J.jsonl:99\n',
    'copydesk: 199 done, 19 failed, 9.9 a second, 20 s: wire␛[2J.jsonl:199\n',
  ])
  expect(printedOver(25_000, { isTerminal: false })).toEqual([])
  expect(printedOver(25_000, { choice: 'off' })).toEqual([])
})

test('it is asked for on the command line', () => {
  vi.useRealTimers()
  const { run } = folder({ 'a.txt': 'x' })
  for (const word of ['--progress=plain', '--no-progress']) {
    expect(run([word, '-f', 'jsonl', 'a.txt', 'a.txt'])).toMatchObject({ stderr: '', status: 0 })
  }
  expect(run(['--progress=loud', 'a.txt']).stderr).toContain('--progress: "loud" is not one of auto, plain')
})
