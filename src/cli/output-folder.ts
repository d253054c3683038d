import { mkdirSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { systemCode } from '../read/errors.js'
import type { Format, OutputFile } from '../write/format.js'
import { OutputError, UsageError } from './errors.js'
import { asOutputFault, type Output } from './output.js'
import { findTarget, openOutputFile } from './output-file.js'

/** A folder that is filled with files. */
export interface OutputFolder {
  /** Makes the folder. */
  begin(): Promise<void>
  /** Puts a whole file in place. */
  write(file: OutputFile): Promise<void>
  /** Removes the file in work; those in place stay. */
  discard(): void
}

/** A folder that is to be written. */
export interface FolderTarget {
  /** As given. */
  readonly name: string
  /** Where it is, symbolic links followed. */
  readonly path: string
}

/**
 * The folder that `-o` names, or null where it names a file. A name is a folder's where there is one, where it ends in a slash,
 * where the format can go nowhere else, or where it has no ending. Throws where it holds something already, without `--force`.
 */
export async function findFolder(name: string, format: Format, force: boolean): Promise<FolderTarget | null> {
  const isThere = await isFolder(name)
  const isMeant =
    isThere || /[/\\]$/.test(name) || format.stream === 'never' || (isThere === null && extname(name) === '')
  if (!format.folder || !isMeant) return null
  if (isThere === false) throw new OutputError(`${name}: cannot be written: is not a folder`)
  if (isThere && !force && (await readdir(name)).length > 0) {
    throw new UsageError(`--output: ${name} is not empty; --force writes into it all the same`)
  }
  return { name, path: isThere ? await realpath(name) : resolve(name) }
}

/** Null where there is nothing. */
async function isFolder(name: string): Promise<boolean | null> {
  try {
    return (await stat(name)).isDirectory()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw asOutputFault(name, error)
  }
}

/** Fills a folder. `isInput` tells whether a file, by its real path, is one that is read. */
export function openOutputFolder(target: FolderTarget, isInput: (path: string) => boolean): OutputFolder {
  let open: Output | null = null
  const make = (path: string): void => {
    try {
      mkdirSync(path, { recursive: true })
    } catch (error) {
      throw asOutputFault(target.name, error)
    }
  }
  return {
    begin: async () => make(target.path),
    write: async ({ path, content }) => {
      const where = join(target.path, path)
      if (!where.startsWith(target.path + sep)) throw new OutputError(`${path}: does not lie in ${target.name}`)
      make(dirname(where))
      const file = await findTarget(where, true)
      if (isInput(file.path)) throw new UsageError(`--output: ${where} is an input; the output must go elsewhere`)
      open = await openOutputFile({ ...file, name: join(target.name, path) })
      await open.write(content)
      await open.finish()
      open = null
    },
    discard: () => open?.discard(),
  }
}
