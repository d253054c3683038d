// Keeps the code that Node makes of the bundle's scripts, with that of the functions that an article needs, beside them (load.js). In a process of its
// own, which the program is run in as a user runs it, since the code is for one setting of the engine.
//   node scripts/code-cache/make.js ARTICLE
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

const [, , article] = process.argv
const folder = new URL('../../dist/bundle/', import.meta.url)
const { scripts } = await import(new URL('load.js', folder).href)
const { nameOfKept, withSums } = await import(new URL('kept.js', folder).href)

// What has not been called for a while stays, so that it is kept too.
setFlagsFromString('--no-flush-bytecode')
process.argv.splice(1, process.argv.length, 'copydesk', '--quiet', article)
await import('../../bin/copydesk.js')
process.once('beforeExit', () => {
  setFlagsFromString('--flush-bytecode')
  if (process.exitCode !== 0) return
  for (const [name, script] of scripts) {
    const source = readFileSync(new URL(name, folder))
    writeFileSync(new URL(nameOfKept(name), folder), withSums(source, script.createCachedData()))
  }
})
