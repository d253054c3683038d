import { expect, test } from 'vitest'
import { folder } from './run.js'

const story = 'OSLO — Two people were killed in Bergen on 4 May 2024, police said.\n'

test('an item is explained in words', () => {
  const { stdout, stderr, status } = folder({ 'a.txt': story }).run(['explain', 'a.txt', '--item', 'c1', '-f', 'text'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('2 killed')
  expect(stdout).toContain('[Two people]')
  expect(stdout).toContain('Rule passive-verb')
})

test('the default is JSON, the same bytes each time, from standard input too', () => {
  const { run } = folder({ 'a.txt': story })
  const { stdout } = run(['explain', 'a.txt', '--at', '9'])
  expect(JSON.parse(stdout).place.at).toBe(9)
  expect(run(['explain', 'a.txt', '--at', '9']).stdout).toBe(stdout)
  expect(JSON.parse(run(['explain', '-', '--at', '9'], { stdin: story }).stdout).items).toEqual(
    JSON.parse(stdout).items,
  )
})

test.each([
  [['a.txt'], 'with --at OFFSET or --item ID'],
  [['a.txt', '--at', '3', '--item', 'c1'], 'one of the two'],
  [['a.txt', '--at', 'x'], '--at: "x" is no offset'],
  [['a.txt', '--at', '900'], 'behind its end'],
  [['a.txt', '--item', 'q99'], 'has no item q99; it has d1'],
  [['a.txt', '--item', 'Bergen'], 'no id of an item'],
  [['a.txt', '--item', 'c1', '-f', 'csv'], 'explain prints json, text'],
  [['.', '--item', 'c1'], 'explain takes one article, but ./a.txt and ./b.txt were named'],
  [['a.txt', 'b.txt', '--item', 'c1'], 'explain takes one article, but a.txt and b.txt were named'],
  [['a.txt', '--item', 'c1', '--only', 'claims'], 'explain does not take --only'],
])('%j is refused', (words, message) => {
  const { stdout, stderr, status } = folder({ 'a.txt': story, 'b.txt': story }).run(['explain', ...words])
  expect(stderr).toContain(message)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
})

test('an article that cannot be read is an input that failed', () => {
  const { stderr, status } = folder().run(['explain', 'none.txt', '--item', 'c1'])
  expect(stderr).toContain('none.txt: ')
  expect(status).toBe(1)
})
