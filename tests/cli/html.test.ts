import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from './run.js'

const FILES = {
  'a.txt': 'Nine people died in Oslo on 4 May 2024, police said.\n',
  'b.html':
    '<html><body><article><h1>Lima</h1><p>Two people died in Lima on Monday, officials said.</p></article></body></html>',
  'two.jsonl': '{"text":"A."}\n{"text":"B."}\n',
}

test('one article is a page, on standard output and in a file, the same bytes each time', () => {
  const { path, run } = folder(FILES)
  const { stdout, stderr, status } = run(['-f', 'html', 'a.txt', '--date', '2024-05-05'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">.*<\/html>\n$/s)
  expect(run(['-f', 'html', 'a.txt', '--date', '2024-05-05', '-o', 'a.html']).status).toBe(0)
  expect(readFileSync(join(path, 'a.html'), 'utf8')).toBe(stdout)
})

test('several articles need a folder, and nothing is written without one', () => {
  const { run, shell } = folder(FILES)
  for (const words of [['a.txt', 'b.html'], ['two.jsonl'], ['two.jsonl', '-o', 'out.html']]) {
    const { stdout, stderr, status } = run(['-f', 'html', ...words])
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
    expect(stderr).toContain('for several, -o FOLDER/ takes a page each and an index')
  }
  expect(shell('ls').stdout).toBe('a.txt\nb.html\ntwo.jsonl\n')
})

test('a folder has a page each and an index, and is not written into twice without --force', () => {
  const { run, shell } = folder(FILES)
  expect(run(['-q', '-f', 'html', '-o', 'report', 'a.txt', 'b.html']).status).toBe(0)
  expect(shell('ls report').stdout).toBe('a.txt.html\nb.html.html\nindex.html\n')
  const refused = run(['-f', 'html', '-o', 'report', 'a.txt'])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('report is not empty; --force writes into it all the same')
  expect(run(['-q', '-f', 'html', '-o', 'report', '--force', 'a.txt']).status).toBe(0)
})

test('a page is never put over an input', () => {
  const { run, path } = folder({ 'a.txt': FILES['a.txt'], 'a.txt.html': FILES['b.html'] })
  const { status, stderr } = run(['-f', 'html', '-o', '.', '--force', 'a.txt', 'a.txt.html'])
  expect(status).toBe(2)
  expect(stderr).toContain('is an input; the output must go elsewhere')
  expect(readFileSync(join(path, 'a.txt.html'), 'utf8')).toBe(FILES['b.html'])
})
