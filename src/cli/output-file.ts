import { type Stats, unlinkSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { OutputError, UsageError } from './errors.js'
import { asOutputFault, type Output, writeFully } from './output.js'

/** A file that is to be written. */
export interface Target {
  /** As given. */
  readonly name: string
  /** Where it is, symbolic links followed. */
  readonly path: string
  /** Null where there is nothing yet. */
  readonly stats: Stats | null
}

/** Looks at what stands where the output is to go. Throws where it must not be written, or not without `--force`. */
export async function findTarget(name: string, force: boolean): Promise<Target> {
  const target = await lookAt(name)
  if (target.stats?.isDirectory()) throw new OutputError(`${name}: cannot be written: is a folder`)
  if (target.stats?.isFile() && !force) throw new UsageError(`${name}: is there already; --force replaces it`)
  return target
}

async function lookAt(name: string): Promise<Target> {
  try {
    const stats = await stat(name)
    return { name, path: stats.isFile() ? await realpath(name) : name, stats }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { name, path: name, stats: null }
    throw asOutputFault(name, error)
  }
}

/** Opens the output: a device or a pipe as it is, a file by way of a temporary one beside it, put in place when it is whole. */
export async function openOutputFile({ name, path, stats }: Target): Promise<Output> {
  const fault = (error: unknown): Promise<never> => Promise.reject(asOutputFault(name, error))
  if (stats && !stats.isFile()) {
    const handle = await open(path, 'w').catch(fault)
    return {
      write: (text) => writeFully(handle.fd, text).catch(fault),
      finish: () => handle.close().catch(fault),
      discard: () => {},
    }
  }

  const { handle, temporary } = await openTemporary(dirname(path)).catch(fault)
  const put = async (): Promise<void> => {
    if (stats) await handle.chmod(stats.mode & 0o7777)
    await handle.sync()
    await handle.close()
    await rename(temporary, path)
    await syncFolder(dirname(path))
  }
  return {
    write: (text) => writeFully(handle.fd, text).catch(fault),
    finish: () => put().catch(fault),
    discard: () => removeQuietly(temporary),
  }
}

/** A new hidden file, which a walk over the folder passes over. */
async function openTemporary(folder: string): Promise<{ readonly handle: FileHandle; readonly temporary: string }> {
  for (let i = 0; ; i++) {
    const temporary = join(folder, `.copydesk-${process.pid}-${i}.tmp`)
    try {
      return { handle: await open(temporary, 'wx'), temporary }
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isTaken || i === 100) throw error
    }
  }
}

/** So that the new name outlasts a loss of power; some file systems have no such thing. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  } catch {}
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}
