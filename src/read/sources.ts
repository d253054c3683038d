import { realpath, stat } from 'node:fs/promises'
import { InputError, systemCode, systemFailure } from './errors.js'
import { expandPattern, isPattern } from './patterns.js'
import type { Source } from './read.js'
import { walkFolder } from './walk.js'

/** Something named on the command line or in a list of names. */
export interface Named {
  /** Bytes where it is not UTF-8. */
  readonly name: string | Buffer
  /** Whether it may be a pattern or `-`, standard input; in a list of names each is taken as it stands. */
  readonly isOperand: boolean
}

/** How names are turned into sources. */
interface SourceOptions {
  /** Endings of the files that are read from folders, with their dot. */
  readonly endings: readonly string[]
  /** What `-` stands for. */
  readonly stdin: Source | InputError
  /** The real path of what is written to, a file or a folder, which is not read where a folder holds it. */
  readonly output: string | null
  /** Is told of files that were named, or lie in a folder that was, and are not read because the output goes there. */
  readonly holdBack?: (path: string) => void
  /** Is told what is left out, and why. */
  readonly note: (message: string) => void
}

/** A source, or a fault in its place; `path` is the real path of a file. */
export interface FoundSource {
  readonly source: Source | InputError
  readonly path: string | null
}

/** The files that names stand for, in the order of the names, each file once; those of a folder in byte order. */
export async function findSources(names: readonly Named[], options: SourceOptions): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = []
  const seen = new Set<string>()
  for (const named of names) {
    for (const entry of await sourcesOf(named, options)) {
      const { path, source } = entry
      const isOnceMore = path !== null && seen.has(path)
      if (isOnceMore && !(source instanceof InputError)) options.note(`${source.name}: read once; it was named before`)
      else found.push(entry)
      if (path !== null) seen.add(path)
    }
  }
  return found
}

async function sourcesOf({ name, isOperand }: Named, options: SourceOptions): Promise<readonly FoundSource[]> {
  if (isOperand && name === '-') return [{ source: options.stdin, path: null }]
  const shown = name.toString()
  try {
    const stats = await stat(name)
    if (stats.isDirectory()) return await sourcesInFolder(name, options)
    return [{ source: { name: shown, from: name }, path: stats.isFile() ? await realPathOf(name) : null }]
  } catch (error) {
    if (isOperand && isPattern(shown) && systemCode(error) === 'ENOENT') return sourcesOfPattern(shown, options)
    return [{ source: systemFailure(shown, error), path: null }]
  }
}

async function sourcesInFolder(folder: string | Buffer, options: SourceOptions): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = []
  const shown = folder.toString()
  for (const entry of await walkFolder(folder, options)) {
    if (entry instanceof InputError) found.push({ source: entry, path: null })
    else {
      const path = await realPathOf(entry)
      if (options.output !== null && isIn(path, options.output)) {
        options.note(`${entry}: not read; it is where the output goes`)
        options.holdBack?.(path)
      } else found.push({ source: { name: entry.toString(), from: entry }, path })
    }
  }
  if (found.length > 0) return found
  return [failure(shown, `holds no articles: no files ending in ${options.endings.join(', ')}; --ext names others`)]
}

async function sourcesOfPattern(pattern: string, options: SourceOptions): Promise<readonly FoundSource[]> {
  const paths = await expandPattern(pattern)
  if (paths.length === 0) return [failure(pattern, 'matches no file')]
  const found = await Promise.all(paths.map((name) => sourcesOf({ name, isOperand: false }, options)))
  return found.flat()
}

const failure = (where: string, what: string): FoundSource => ({
  source: new InputError(where, what, { code: 'no-articles' }),
  path: null,
})

const isIn = (path: string, output: string): boolean => path === output || path.startsWith(`${output}/`)

/** Bytes that are not UTF-8 stay apart from each other: as characters of one byte each. */
async function realPathOf(path: string | Buffer): Promise<string> {
  try {
    return (await realpath(path, { encoding: 'buffer' })).toString('latin1')
  } catch {
    return path.toString('latin1')
  }
}
