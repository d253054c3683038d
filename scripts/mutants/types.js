import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * Tells whether the sources still have sound types with a mutant in them. `npm run check` notices one that has not, so it says nothing of the tests.
 *
 * @param {string} root
 * @returns {(mutant: { path: string, start: number, end: number, put: string }) => boolean}
 */
export function typeCheckOf(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const broken = new Map()
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath,
    getCompilationSettings: () => ({ ...options, ...LOOSE }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => broken.get(file)?.version ?? '0',
    getScriptSnapshot: (file) => {
      const text = broken.get(file)?.text ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  let version = 0
  return ({ path, start, end, put }) => {
    const file = join(root, path)
    const text = readFileSync(file, 'utf8')
    broken.set(file, { version: `${++version}`, text: text.slice(0, start) + put + text.slice(end) })
    const isSound =
      service.getSyntacticDiagnostics(file).length === 0 && service.getSemanticDiagnostics(file).length === 0
    broken.set(file, { version: `${++version}`, text })
    return isSound
  }
}

/** What a mutant leaves unused or out of reach is no fault of its types. */
const LOOSE = {
  noEmit: true,
  incremental: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  allowUnreachableCode: true,
}
