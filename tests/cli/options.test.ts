import type { Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { acceptedBy, acceptedInWords } from '../../src/cli/accepted.js'
import { optionsTaken } from '../../src/cli/command-options.js'
import { createProgram } from '../../src/cli/program.js'
import { comparisonWriters } from '../../src/compare/write/writers.js'
import { kinds } from '../../src/recognise/kinds.js'
import { folder, idsIn, recordsIn } from './run.js'

const nothing = async (): Promise<void> => {}
const program = createProgram('1.2.3', new Proxy({}, { get: () => nothing }) as Parameters<typeof createProgram>[1])
const commands: readonly Command[] = [program, ...program.commands]
const options: readonly Option[] = [
  ...new Map(commands.flatMap((each) => each.options).map((one) => [one.long, one])).values(),
]
const shown = options.filter(({ hidden }) => !hidden)
const takesValue = ({ required, optional }: Option): boolean => required || optional

test('every option is long, in small letters with hyphens; the common ones are short as well', () => {
  for (const { long } of options) expect(long).toMatch(/^--[a-z]+(?:-[a-z]+)*$/)
  expect(shown.flatMap(({ short }) => short ?? []).sort()).toEqual(['-0', '-V', '-f', '-i', '-j', '-o', '-q', '-v'])
  expect(folder().run(['-h']).status).toBe(0)
})

test('the help of --only names every kind', () => {
  const only = program.options.find(({ long }) => long === '--only')
  expect(only?.description).toBe(`only these: ${kinds.join(', ')}`)
  expect(kinds.length).toBeGreaterThan(5)
})

test('every switch of the program can be taken back', () => {
  const switches = program.options.filter(
    (one) => !takesValue(one) && !one.negate && !['--version', '--help', '--full', '--brief'].includes(one.long ?? ''),
  )
  expect(switches.length).toBeGreaterThan(8)
  const known = new Set(program.options.map(({ long }) => long))
  for (const { long = '' } of switches) expect(known).toContain(long.replace('--', '--no-'))
  const { run } = folder({ 'a.txt': 'The mill was closed.\n' })
  const taken = switches.flatMap(({ long = '' }) => [long, long.replace('--', '--no-')])
  expect(run([...taken, '-f', 'text', 'a.txt'])).toEqual(run(['-f', 'text', 'a.txt']))
  expect(run(['--brief', '--full', '-f', 'text', 'a.txt']).stdout).toBe(run(['-f', 'text', 'a.txt']).stdout)
})

test('what an option takes is said where it is missing, whatever option it is', () => {
  const { run } = folder()
  for (const command of commands) {
    for (const one of command.options.filter(takesValue)) {
      const accepted = acceptedBy(one.long ?? '', command.name())
      expect(accepted, one.long).not.toBeNull()
      const words = command === program ? [one.long ?? ''] : [command.name(), one.long ?? '']
      expect(run(words)).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `copydesk: ${one.long} needs a value: ${acceptedInWords(accepted ?? {})}; see "copydesk --help"\n`,
      })
    }
  }
})

test('compare and explain take the formats that they print', () => {
  expect(acceptedBy('--format', 'compare')?.words).toEqual([...comparisonWriters.keys()])
  expect(acceptedBy('--format', 'explain')?.words).toEqual(['json', 'text'])
  expect(folder({ a: 'x' }).run(['explain', '--at', '0', '-f', 'csv', 'a']).stderr).toContain(
    'explain prints json, text, not csv',
  )
})

test('an option of another command is said to be that', () => {
  expect(folder().run(['--by', 'ab', 'x']).stderr).toBe(
    'copydesk: --by is an option of review: copydesk review --by …; see "copydesk --help"\n',
  )
})

describe('with one article', () => {
  const place = () => folder({ 'a.txt': 'Two people died in Oslo on Tuesday.\n' })

  test('--opt=value is --opt value, before operands and behind them', () => {
    const { run } = place()
    const plain = run(['--date', '2024-05-06', '-f', 'jsonl', 'a.txt'])
    expect(plain.status).toBe(0)
    for (const words of [
      ['--date=2024-05-06', '--format=jsonl', 'a.txt'],
      ['a.txt', '--date', '2024-05-06', '-f', 'jsonl'],
      ['-f', 'jsonl', 'a.txt', '--date=2024-05-06'],
      ['extract', 'a.txt', '-fjsonl', '--date', '2024-05-06'],
    ]) {
      expect(run(words)).toEqual(plain)
    }
  })

  test('of an option that takes one value the last wins, of one that takes several all count', () => {
    const { run } = place()
    const [record] = recordsIn(
      run(['--date', '2020-01-01', '--date', '2024-05-06', '-f', 'text', '-f', 'jsonl', 'a.txt']).stdout,
    )
    expect(record?.document.publishedAt?.value).toBe('2024-05-06')
    const [some] = recordsIn(run(['--only', 'dates', '--only', 'places,dates', '-f', 'jsonl', 'a.txt']).stdout)
    expect(Object.keys(some ?? {}).filter((key) => ['dates', 'places', 'people', 'claims'].includes(key))).toEqual([
      'dates',
      'places',
    ])
  })

  test.each([
    [['--jobs', '0'], '--jobs: "0" is not a number from 1 to 256'],
    [['--timeout', '-1'], '--timeout: "-1" is not a number of seconds (0 for none, at most 86400)'],
    [['--width', '3'], '--width: "3" is not a number of columns, from 20 to 9999'],
    [['--shard', '3/2'], '--shard: "3/2" is not a part of a whole, such as 3/16 for the third of sixteen'],
    [
      ['--generated-at', '2025-02-30'],
      '--generated-at: "2025-02-30" is not a time (2025-02-06 or 2025-02-06T10:15:00Z)',
    ],
    [['--max-size', '600MB'], '--max-size: "600MB" is more than the largest size, 500 MB'],
    [['--date', '2025-02-29'], '--date: "2025-02-29" is not a date (YYYY-MM-DD)'],
  ])('%j is refused', (words, message) => {
    expect(place().run([...words, 'a.txt'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `copydesk: ${message}; see "copydesk --help"\n`,
    })
  })

  test('a file that is named twice, by whatever name, is read once, and -v says so', () => {
    const ran = place().run(['-v', '-f', 'jsonl', 'a.txt', './a.txt'])
    expect(idsIn(ran.stdout)).toEqual(['a.txt'])
    expect(ran.stderr).toMatch(/\.\/a\.txt: .*(?:already|once)/)
  })

  test('whoever reads the messages may go away', () => {
    const ran = place().shell('{ copydesk missing.txt a.txt 2>&1 >out | true; }; echo "$PIPESTATUS"; wc -c < out')
    const [status, size] = ran.stdout.trim().split(/\s+/).map(Number)
    expect(status).toBe(1)
    expect(size).toBeGreaterThan(200)
  })
})

test('the help of each command has an example before its options, the exit statuses, and fits 80 columns', () => {
  const { run } = folder()
  for (const command of program.commands.map((each) => each.name())) {
    const { stdout, stderr, status } = run([command, '--help'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    const parts = ['Usage:\n', 'Examples:\n', '-h, --help', 'Exit status:\n', 'More: ']
    const places = parts.map((part) => stdout.indexOf(part))
    expect(
      places.every((at) => at > 0),
      `${command}: ${places}`,
    ).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(stdout.includes('NO_COLOR')).toBe(optionsTaken(command)?.has('config') ?? true)
    expect(run(['help', command]).stdout).toBe(stdout)
  }
})
