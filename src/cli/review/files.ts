import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileNamer } from '../../write/file-names.js'

/** Ending of a decisions file, behind the whole name of the article's file. */
const DECISIONS_ENDING = '.decisions.jsonl'

/** Says where the decisions on the articles of an input go. */
export type DecisionsPath = (input: string) => string

/**
 * Beside each input; or, as `--decisions` says, in a folder, or all in one file. A name is a folder's where there is one, or
 * where it ends in a slash.
 */
export function decisionsPaths(given: string | null): DecisionsPath {
  if (given === null) return (input) => `${input}${DECISIONS_ENDING}`
  if (!/[/\\]$/.test(given) && !isFolder(given)) return () => given
  const nameFor = fileNamer()
  const known = new Map<string, string>()
  return (input) => {
    const path = known.get(input) ?? join(given, nameFor(input, DECISIONS_ENDING))
    known.set(input, path)
    return path
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
