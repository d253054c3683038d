import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, recordsIn } from './run.js'

const TEXT = 'Two people died in Oslo on 4 May 2024.\n'
const given = (stdout: string): Record<string, { value: unknown; from: string }> => JSON.parse(stdout)

test('a configuration file sets what the command line does not', () => {
  const { run } = folder({ 'copydesk.config.json': '{"format": "jsonl", "only": ["dates"], "quiet": true}' })
  const [record] = recordsIn(run([], { stdin: TEXT }).stdout)
  expect(Object.keys(record ?? {})).toContain('dates')
  expect(Object.keys(record ?? {})).not.toContain('places')
  const [other] = recordsIn(run(['--only', 'places'], { stdin: TEXT }).stdout)
  expect(Object.keys(other ?? {})).toContain('places')
})

test('the command line is stronger than the environment, that than a named file, that than one found, that than the user’s own', () => {
  const { run, path } = folder({
    'copydesk.config.json': '{"date": "2024-01-03", "offsets": "byte", "input": "text", "max-size": "1 MB"}',
    'named.json': '{"date": "2024-01-02", "offsets": "codepoint", "input": "text"}',
    'xdg/copydesk/config.json': '{"date": "2024-01-04", "encoding": "utf-8", "max-size": "2 MB"}',
  })
  const environment = { COPYDESK_OFFSETS: 'utf16', COPYDESK_DATE: '2024-01-01', XDG_CONFIG_HOME: join(path, 'xdg') }
  const settings = given(run(['config', '--config', 'named.json', '--date', '2024-01-09'], { environment }).stdout)
  expect(settings.date).toEqual({ value: '2024-01-09', from: 'command line' })
  expect(settings.offsets).toEqual({ value: 'utf16', from: 'COPYDESK_OFFSETS' })
  expect(settings.input).toEqual({ value: 'text', from: 'named.json' })
  expect(settings['max-size']?.value).toBe('1 MB')
  expect(settings['max-size']?.from).toMatch(/copydesk\.config\.json$/)
  expect(settings.encoding?.from).toMatch(/xdg.copydesk.config\.json$/)
  expect(settings.pretty).toEqual({ value: false, from: 'default' })
})

test('--no-config reads no file', () => {
  const { run } = folder({ 'copydesk.config.json': 'broken' })
  expect(given(run(['config', '--no-config']).stdout).format).toEqual({ value: 'json', from: 'default' })
})

test('a file is found from the working folder upward, and not beyond a folder with .git', () => {
  const { shell, path } = folder({ '.copydeskrc.json': '{"format": "text"}' })
  mkdirSync(join(path, 'a/b'), { recursive: true })
  expect(given(shell('cd a/b && copydesk config').stdout).format?.value).toBe('text')
  mkdirSync(join(path, 'a/.git'))
  expect(given(shell('cd a/b && copydesk config').stdout).format?.value).toBe('json')
})

test('a file beside an article is not read', () => {
  const { run } = folder({ 'in/copydesk.config.json': 'broken', 'in/a.txt': TEXT })
  expect(run(['-q', 'in/a.txt']).status).toBe(0)
})

test.each([
  ['{"fromat": "text"}', '"fromat" is no setting (did you mean format?)'],
  ['{"only": [3]}', 'only: a string or a list of strings is expected'],
  ['{"quiet": "yes"}', 'quiet: true or false is expected'],
  ['[1]', 'a JSON object is expected'],
  ['{"a"', 'is not JSON'],
])('%s is refused, with the file and the member named', (content, message) => {
  const { stdout, stderr, status } = folder({ 'copydesk.config.json': content }).run([], { stdin: TEXT })
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  expect(stderr).toContain('copydesk.config.json: ')
  expect(stderr).toContain(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('a wrong value is refused wherever it came from', () => {
  const environment = { COPYDESK_FORMAT: 'jsno' }
  expect(folder().run(['config'], { environment }).stderr).toContain('"jsno" is not one of')
  expect(folder().run([], { environment: { COPYDESK_QUIET: 'perhaps' }, stdin: TEXT }).stderr).toContain(
    'COPYDESK_QUIET',
  )
})

test('a file that --config names must be there', () => {
  const { stderr, status } = folder().run(['--config', 'none.json'], { stdin: TEXT })
  expect(status).toBe(2)
  expect(stderr).toContain('none.json: no such file')
})
