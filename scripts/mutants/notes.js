import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files-below.js'

/**
 * What was noted of the mutants of these sources and tests, in .cache/mutants: a file for each thing, as every worker adds to it.
 *
 * @param {string} root
 * @param {object} what is asked
 */
export function notesOf(root, what) {
  const folder = folderOf(root, what)
  const fileOf = (number, kind) => join(folder, `${number}.${kind}`)
  return {
    folder,
    has: (number, kind) => existsSync(fileOf(number, kind)),
    linesOf: (number, kind) => {
      const file = fileOf(number, kind)
      return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
    },
    note: (number, kind, lines = []) => writeFileSync(fileOf(number, kind), lines.join('\n')),
  }
}

function folderOf(root, what) {
  const hash = createHash('sha256').update(JSON.stringify(what))
  for (const folder of ['src', 'tests', 'fixtures', 'scripts', 'models/words'])
    for (const file of filesBelow(root, folder, '')) {
      if (/\.[a-z]+$/.test(file)) hash.update(file).update(readFileSync(join(root, file)))
    }
  const folder = join(root, '.cache/mutants', hash.digest('hex').slice(0, 16))
  mkdirSync(folder, { recursive: true })
  return folder
}
