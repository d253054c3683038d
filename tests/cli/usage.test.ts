import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { kinds } from '../../src/recognise/kinds.js'
import { formats } from '../../src/write/formats.js'
import { offsetUnits } from '../../src/write/offset-unit.js'
import { folder, program } from './run.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

test('--version prints the name and the version only', () => {
  const ran = folder().run(['--version'])
  expect(ran).toEqual({ stdout: `copydesk ${version}\n`, stderr: '', status: 0, signal: null })
  expect(folder().run(['-V'])).toEqual(ran)
})

test('the help names every format, kind and unit, and fits 80 columns', () => {
  const { stdout, stderr, status } = folder().run(['--help'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  for (const word of [...formats.map(({ name }) => name), ...kinds, ...offsetUnits, 'NO_COLOR', '-f text'])
    expect(stdout).toContain(word)
  expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('--input'))
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
})

test('"help extract" is the same as "extract --help"', () => {
  const { run } = folder()
  expect(run(['help', 'extract'])).toEqual(run(['extract', '--help']))
})

test('each command has its own help, help too', () => {
  const { run } = folder()
  for (const name of ['schema', 'help']) {
    const ran = run([name, '--help'])
    expect(ran).toMatchObject({ stderr: '', status: 0 })
    expect(ran.stdout).toContain(`Usage:\n  copydesk ${name} `)
    expect(run(['help', name])).toEqual(ran)
  }
})

test('a file that is called nearly like a command is read', () => {
  expect(folder({ schem: 'The mill was closed.' }).run(['-q', 'schem'])).toMatchObject({ stderr: '', status: 0 })
})

test('help and version load little of the program, and no package', () => {
  const { shell } = folder()
  // A loader hook that prints what is loaded.
  const hook = `data:text/javascript,${encodeURIComponent(
    'export async function load(url, context, next) { process._rawDebug(url); return next(url, context) }',
  )}`
  const ran = shell(`"$NODE" --no-warnings --loader '${hook}' "${program}" --help`)
  const loaded = [...ran.stderr.matchAll(/^file:.*$/gm)].map(([url]) => fileURLToPath(url))
  expect(loaded.filter((path) => path.endsWith('/bundle/main.js'))).toHaveLength(1)
  expect(loaded.filter((path) => path.includes('node_modules'))).toEqual([])
  // A module's script (scripts/code-cache) comes with it.
  const scripts = loaded
    .map((path) => path.replace(/\.js$/, '.cjs'))
    .filter((path) => path.endsWith('.cjs') && existsSync(path))
  expect(scripts.filter((path) => path.endsWith('/bundle/main.cjs'))).toHaveLength(1)
  // The whole has more than a million characters; what finds facts has most of them.
  expect([...loaded, ...scripts].reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(250_000)
})

const wrong: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown option', ['--formt', 'json', 'x'], "unknown option '--formt' (did you mean --format?)"],
  ['an option without its value', ['x', '--date'], '--date needs a value: a date, YYYY-MM-DD'],
  [
    'an option of fixed values without one',
    ['x', '--offsets'],
    '--offsets needs a value: one of utf16, codepoint, byte',
  ],
  ['a misspelt command', ['shcema'], '"shcema" is neither a file nor a command (did you mean schema?)'],
  [
    'a format that there is not',
    ['-f', 'jsno', 'x'],
    `--format: "jsno" is not one of ${formats.map(({ name }) => name).join(', ')} (did you mean json?)`,
  ],
  ['a day that there is not', ['--date', '2025-13-40', 'x'], '--date: "2025-13-40" is not a date (YYYY-MM-DD)'],
  ['a date in words', ['--date=yesterday', 'x'], '--date: "yesterday" is not a date (YYYY-MM-DD)'],
  [
    'a kind that there is not',
    ['--only', 'dates,persons', 'x'],
    '--only: "persons" is not one of dates, people, places, organizations, casualties, claims',
  ],
  ['no kind', ['--only', ',', 'x'], '--only names nothing'],
  [
    'a unit that there is not',
    ['--offsets', 'bytes', 'x'],
    '--offsets: "bytes" is not one of utf16, codepoint, byte (did you mean byte?)',
  ],
  [
    'an unknown encoding',
    ['--encoding', 'klingon', 'x'],
    '--encoding: "klingon" is not a known encoding, such as utf-8, utf-16le, windows-1252 or shift_jis',
  ],
  ['no size', ['--max-size', 'huge', 'x'], '--max-size: "huge" is not a size, such as 10MB, 500kB or 1MiB'],
  ['a colour that there is not', ['--color=blue', 'x'], '--color: "blue" is not one of auto, always, never'],
  ['standard input twice', ['-', '-'], '- stands for standard input and may be given once'],
  ['--null alone', ['-0', 'x'], '--null says how names in --files-from end, which is not given'],
  ['--id for a file', ['--id', 'a', 'x'], '--id names the article from standard input, which is not read here'],
  ['options of another command', ['schema', '--date', '2025-01-01'], 'schema does not take --date'],
  [
    'help of a command that there is not',
    ['help', 'extrct'],
    'help: "extrct" is not one of extract, review, compare, explain, convert, schema, config, completion, help',
  ],
  ['a schema that there is not', ['schema', 'x'], 'schema: "x" is not one of extract, compare, explain'],
  ['operands of another command', ['config', 'x'], "too many arguments for 'config'. Expected 0 arguments but got 1."],
]

test.each(wrong)('%s is a usage error, before anything is read', (_name, words, message) => {
  const ran = folder().run(words)
  expect(ran).toEqual({ stdout: '', stderr: `copydesk: ${message}; see "copydesk --help"\n`, status: 2, signal: null })
})

test('schema prints the JSON Schema, also to a file', () => {
  const { run, path } = folder()
  const { stdout, stderr, status } = run(['schema'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { record: {} },
  })
  expect(run(['schema', 'extract']).stdout).toBe(stdout)
  for (const of of ['compare', 'explain'])
    expect(JSON.parse(run(['schema', of]).stdout)).toMatchObject({ title: `copydesk ${of}` })
  expect(run(['schema', '-o', 'schema.json'])).toMatchObject({ stdout: '', stderr: '', status: 0 })
  expect(readFileSync(`${path}/schema.json`, 'utf8')).toBe(stdout)
})
