import { readFile } from 'node:fs/promises'
import { InputError, systemFailure } from '../../read/errors.js'
import type { OwnName } from '../../read/own-name.js'
import { checkOwnName, OwnNameError } from './check.js'
import { readRows, UnclosedQuote } from './csv.js'

/** More would not find room in every worker. */
const MOST = 1_000_000

/**
 * The names in files of the user's own, in their order. A file is CSV with a head, or a JSON object a line.
 * @throws InputError with FILE:LINE for what cannot be read.
 */
export async function readOwnNames(paths: readonly string[]): Promise<readonly OwnName[]> {
  const names: OwnName[] = []
  for (const path of paths) {
    for (const name of parseOwnNames(path, await textOf(path))) {
      names.push(name)
      if (names.length > MOST) throw new InputError(path, `more than ${MOST} names`)
    }
  }
  return names
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(path, 'is not UTF-8; save the names in that encoding')
    throw systemFailure(path, error)
  }
}

/** The names in the text of a file. */
export function* parseOwnNames(path: string, text: string): Generator<OwnName> {
  const entries = /^\s*\{/.test(text) ? readLines(path, text) : readTable(path, text)
  for (const { line, entry } of entries) {
    try {
      yield checkOwnName(entry)
    } catch (error) {
      throw error instanceof OwnNameError ? fault(path, line, error.message) : error
    }
  }
}

interface Entry {
  readonly line: number
  readonly entry: Readonly<Record<string, unknown>>
}

const fault = (path: string, line: number, what: string): InputError => new InputError(`${path}:${line}`, what)

function* readLines(path: string, text: string): Generator<Entry> {
  let line = 0
  for (const json of text.split('\n')) {
    line++
    if (json.trim() === '') continue
    const entry = parsed(json)
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw fault(path, line, 'is not a JSON object')
    yield { line, entry: entry as Readonly<Record<string, unknown>> }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function* readTable(path: string, text: string): Generator<Entry> {
  let head: readonly string[] | null = null
  try {
    for (const { line, fields } of readRows(text)) {
      if (head) {
        if (fields.length > head.length)
          throw fault(path, line, `has ${fields.length} fields, but the head has ${head.length}`)
        yield { line, entry: Object.fromEntries(head.map((column, at) => [column, fields[at]])) }
        continue
      }
      head = fields.map((field) => field.trim().toLowerCase())
      const missing = ['name', 'kind'].find((column) => !head?.includes(column))
      if (missing) throw fault(path, line, `the head has no column "${missing}"`)
    }
  } catch (error) {
    throw error instanceof UnclosedQuote ? fault(path, error.line, error.message) : error
  }
}
