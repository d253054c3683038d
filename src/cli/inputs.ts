import { fstatSync, realpathSync, type Stats } from 'node:fs'
import { InputError } from '../read/errors.js'
import { kindOfName, knownEndings } from '../read/input-kind.js'
import { namesIn } from '../read/name-list.js'
import { openFile } from '../read/open-file.js'
import type { InputKind } from '../read/options.js'
import { type FoundSource, findSources, type Named } from '../read/sources.js'
import { collect, named } from '../read/stream.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

/** What a run is to read. */
export interface Inputs {
  readonly sources: readonly FoundSource[]
  /** Files that would be read, if the output did not go there: keys of their paths. */
  readonly heldBack: ReadonlySet<string>
}

/** Everything that the command line names; standard input where it names nothing. `output` is where the output goes. */
export async function findInputs(settings: Settings, messages: Messages, output: string | null): Promise<Inputs> {
  const { filesFrom, nullSeparated, endings } = settings
  const operands = settings.operands.length + filesFrom.length === 0 ? ['-'] : settings.operands
  const names: Named[] = operands.map((name) => ({ name, isOperand: true }))
  const faults: FoundSource[] = []
  for (const file of filesFrom) {
    try {
      names.push(...namesIn(await readList(file), nullSeparated))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push({ source: error, path: null })
    }
  }
  const heldBack = new Set<string>()
  const found = await findSources(names, {
    endings: endings ?? knownEndings,
    stdin: stdinStats()?.isDirectory()
      ? new InputError('-', 'is a folder')
      : { name: settings.id ?? '-', from: process.stdin },
    output: output && pathKey(output),
    holdBack: (path) => heldBack.add(path),
    note: messages.note,
  })
  const lists = new Set(settings.nameFiles.map((file) => pathKey(realpathSync(file))))
  const articles = found.filter(({ path }) => path === null || !lists.has(path))
  return { sources: [...faults, ...articles], heldBack }
}

/** How many articles there will be, an input that cannot be read counted in; null where that shows only as they are read. */
export function countOf({ sources }: Inputs, { reading, shard }: Settings): number | null {
  const isOne = ({ source }: FoundSource): boolean =>
    source instanceof InputError || holdsOne(reading.input === 'auto' ? kindOfName(source.name) : reading.input)
  return shard === null && sources.every(isOne) ? sources.length : null
}

const holdsOne = (kind: InputKind | 'auto' | null): boolean => kind === 'text' || kind === 'html'

/** A path as `findSources` gives it: its bytes as characters. */
export const pathKey = (path: string): string => Buffer.from(path).toString('latin1')

async function readList(file: string): Promise<Buffer> {
  const chunks = file === '-' ? named(process.stdin, file) : (await openFile(file, file)).chunks
  return collect(chunks, LONGEST_LIST, file)
}

const LONGEST_LIST = 500_000_000

export const isStdin = ({ source }: FoundSource): boolean =>
  !(source instanceof InputError) && source.from === process.stdin

/** Null where it is closed. */
export function stdinStats(): Stats | null {
  try {
    return fstatSync(0)
  } catch {
    return null
  }
}
