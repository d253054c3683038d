import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNamer } from '../../src/write/file-names.js'

test.each([
  ['wire/quake one.txt', 'wire-quake-one.txt.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['/abs/x', 'abs-x.html'],
  ['CON', '_CON.html'],
  ['C:\\x', 'C-x.html'],
  ['-n', 'n.html'],
  ['é', 'é.html'],
])('%j is written as %s', (id, name) => {
  expect(fileNamer()(id, '.html')).toBe(name)
})

test('two ids that would have one name get two, and what is reserved is not given', () => {
  const nameFor = fileNamer(['index.html'])
  const names = ['a/b', 'a b', 'A B', 'a/b', 'index', 'INDEX', '', '..'].map((id) => nameFor(id, '.html'))
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(8)
  expect(names).not.toContain('index.html')
})

test('no id leaves the folder or makes a name that a file system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (id) => {
      const name = fileNamer()(id, '.html')
      expect(name).toMatch(/^[\p{Letter}\p{Number}_][\p{Letter}\p{Number}._-]*$/u)
      expect(name).not.toContain('..')
      expect(Buffer.byteLength(name)).toBeLessThan(256)
    }),
  )
})
