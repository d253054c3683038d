import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder } from './run.js'

const articles = fileURLToPath(new URL('../../fixtures/compare', import.meta.url))

test('articles on one event are printed side by side', () => {
  const { stdout, stderr, status } = folder().run(['compare', '-f', 'text', articles])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('CONTRADICTION: ')
  expect(stdout).toContain('takes the place of')
  for (const line of stdout.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80)
})

test('the default is JSON, the same bytes each time', () => {
  const { run } = folder()
  const { stdout } = run(['compare', articles])
  expect(JSON.parse(stdout).generator.name).toBe('copydesk')
  expect(run(['compare', articles]).stdout).toBe(stdout)
})

test('an article that cannot be read costs itself only', () => {
  const { stdout, stderr, status } = folder({ 'a.txt': 'Two people died in Oslo on 4 May 2024.\n' }).run([
    'compare',
    'a.txt',
    'none.txt',
  ])
  expect(status).toBe(1)
  expect(stderr).toContain('none.txt: ')
  expect(stderr).toContain('1 compared, 1 failed')
  expect(JSON.parse(stdout).articles).toHaveLength(1)
})

test('another format is refused before anything is read', () => {
  const { stderr, status } = folder().run(['compare', '-f', 'csv', 'none.txt'])
  expect(status).toBe(2)
  expect(stderr).toContain('compare prints json, text')
})

test('nothing printed over an input', () => {
  const { stderr, status } = folder({ 'a.txt': 'Two people died.' }).run(['compare', 'a.txt', '-o', 'a.txt', '--force'])
  expect(status).toBe(2)
  expect(stderr).toContain('is an input')
})
