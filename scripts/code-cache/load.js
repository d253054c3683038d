// Loads the bundle's scripts (outline.js) with the code that Node made of them when the bundle was built, which saves the parsing and compiling of
// what a start needs: a sixth of the time of a short article. The code is for one version of Node and one setting of its engine; where
// anything else is found than what it was made of, the script is compiled as ever.
import { readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { Script } from 'node:vm'
import { codeOf, nameOfKept } from './kept.js'

/** The scripts that have been loaded, by name; of these `make.js` keeps the code. */
export const scripts = new Map()

/**
 * What a script gives: the function that is the module.
 *
 * @example
 * load('chunk-UWFWABLG.cjs')(import.meta, …)
 */
export function load(name) {
  // From Node 22 on Node itself keeps what it compiles of files that are required; and only of these it reads the maps.
  if (module.enableCompileCache || process.sourceMapsEnabled) return createRequire(import.meta.url)(`./${name}`)
  const url = new URL(name, import.meta.url)
  const source = readFileSync(url)
  const script = new Script(source.toString(), { filename: url.href, cachedData: kept(name, source) })
  scripts.set(name, script)
  return script.runInThisContext()
}

function kept(name, source) {
  try {
    return codeOf(readFileSync(new URL(nameOfKept(name), import.meta.url)), source)
  } catch {
    return undefined
  }
}
